"""The entry that is frozen: everything else is in `desk`, whose modules lie in the bundle as single files."""

from desk.sidecar import main

main()
