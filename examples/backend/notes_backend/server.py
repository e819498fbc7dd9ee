"""The HTTP server as a sidecar: it says when it is ready, why it ends, and ends politely."""

import asyncio
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import uvicorn
from fastapi import FastAPI

from notes_backend.protocol import Protocol

# Seconds that running requests get to finish.
_GRACE = 1

# Windows has no SIGTERM that reaches a process; Ctrl-Break is what a parent can send there.
_SIGNALS = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGBREAK") if hasattr(signal, name)]


class SidecarServer(uvicorn.Server):
    """Serves one application on one bound socket until a signal or `stop` ends it."""

    def __init__(self, app: FastAPI, protocol: Protocol, heartbeat_seconds: float) -> None:
        """Prepare the server; nothing is started yet."""
        super().__init__(
            uvicorn.Config(
                app,
                # Named, not guessed: the guessing imports what is not there, and a packager follows it.
                loop="asyncio",
                http="h11",
                ws="none",
                lifespan="on",
                log_config=None,
                access_log=False,
                timeout_graceful_shutdown=_GRACE,
            )
        )
        self._protocol = protocol
        self._heartbeat_seconds = heartbeat_seconds
        self._reason: str | None = None
        self._heart: asyncio.Task[None] | None = None

    @property
    def reason(self) -> str:
        """Why the server ended."""
        return self._reason or "error"

    def stop(self, reason: str) -> None:
        """Ask the server to end; the first reason is the one that counts."""
        self._reason = self._reason or reason
        self.should_exit = True

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start the application and the listener, then tell the app and keep telling."""
        await super().startup(sockets)
        if self.should_exit:
            # Asked to stop while starting: the app must not take it for ready.
            return
        host, port = self.servers[0].sockets[0].getsockname()[:2]
        self._protocol.listening(host, port)
        self._protocol.ready()
        self._heart = asyncio.create_task(self._beat())

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the heartbeat, the listener and the requests that are still running."""
        if self._heart:
            self._heart.cancel()
        await super().shutdown(sockets)

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(self._heartbeat_seconds)
            try:
                self._protocol.heartbeat()
            except OSError:
                # Nobody reads any more: the app is gone, and nobody else would ever stop us.
                self.stop("stdout-closed")
                return

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Let signals end the server with exit code 0, where uvicorn would raise them again at the end."""
        previous = {number: signal.signal(number, self._on_signal) for number in _SIGNALS}
        try:
            yield
        finally:
            for number, handler in previous.items():
                signal.signal(number, handler)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        if self.should_exit:
            # Asked twice: running requests are not waited for.
            self.force_exit = True
        self.stop(signal.Signals(number).name.lower())
