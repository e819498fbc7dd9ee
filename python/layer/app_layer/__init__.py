"""Makes the `.pyc` files of an application, and tells what else a change of a module can change."""
