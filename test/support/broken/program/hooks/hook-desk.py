"""Lets each module of `desk` be a file of the bundle, so that a variant can lack one."""

module_collection_mode = "pyc"
