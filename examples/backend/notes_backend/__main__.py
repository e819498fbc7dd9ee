"""Entry of `python -m notes_backend` and of the frozen program."""

import multiprocessing
import sys

from notes_backend.main import main

if __name__ == "__main__":
    # A frozen program has no interpreter beside it: child processes of multiprocessing start this very
    # program again, and without this call each of them would start another server.
    multiprocessing.freeze_support()
    sys.exit(main())
