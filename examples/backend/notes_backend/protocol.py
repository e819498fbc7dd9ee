"""What the sidecar says to the app that started it: single lines on standard output.

    BOOT sidecar=notes-backend version=0.3.0    the process is alive and about to start
    LISTENING host=127.0.0.1 port=49152         where to reach it, once the socket is bound
    READY                                       start-up is complete, requests are answered
    HEARTBEAT                                   every few seconds, as long as requests are served
    SHUTDOWN reason=sigterm                     the last line: everything is closed and on disk

Standard output carries nothing else; logs go to standard error.
"""

import sys
from threading import Lock
from typing import BinaryIO


class Protocol:
    """Writes the protocol's lines, each at once and whole."""

    def __init__(self, stream: BinaryIO) -> None:
        """Write to `stream`, which is bytes so that no platform turns the line ending into another."""
        self._stream = stream
        self._lock = Lock()

    @classmethod
    def claim_stdout(cls) -> "Protocol":
        """Take standard output for the protocol, and send whatever else prints there to standard error.

        A library that prints would otherwise put a line into the protocol that nobody can understand.
        """
        stream = sys.stdout.buffer
        sys.stdout = sys.stderr
        return cls(stream)

    def boot(self, name: str, version: str) -> None:
        """Say which sidecar this is."""
        self._write(f"BOOT sidecar={name} version={version}")

    def listening(self, host: str, port: int) -> None:
        """Say where requests are taken; with `--port 0` only this line tells."""
        self._write(f"LISTENING host={host} port={port}")

    def ready(self) -> None:
        """Say that requests are answered from now on."""
        self._write("READY")

    def heartbeat(self) -> None:
        """Say that the server still runs its event loop."""
        self._write("HEARTBEAT")

    def shutdown(self, reason: str) -> None:
        """Say why the sidecar ended."""
        self._write(f"SHUTDOWN reason={reason}")

    def _write(self, line: str) -> None:
        with self._lock:
            self._stream.write(f"{line}\n".encode())
            self._stream.flush()
