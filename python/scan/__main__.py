"""Reads a scan request (JSON) on standard input and writes the scan (JSON) on standard output.

Run it as `python -I <folder>/scan` with the interpreter whose packages the backend uses.
"""

import gc
import json
import os
import sys

PROBE = os.path.dirname(os.path.abspath(__file__))
# Run as a file instead of a folder, an isolated interpreter does not look beside it.
if PROBE not in sys.path:
    sys.path.insert(0, PROBE)

from backend_scan.scan import scan  # noqa: E402


def main():
    sys.setrecursionlimit(10_000)
    # All trees live until the end: looking for garbage among them doubles the time.
    gc.disable()
    request = json.load(sys.stdin.buffer)
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry) != PROBE]
    # Escapes keep the answer independent of the console's encoding.
    sys.stdout.write(json.dumps(scan(request), ensure_ascii=True, separators=(",", ":")))


main()
