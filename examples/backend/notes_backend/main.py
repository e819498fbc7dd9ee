"""The command line."""

import argparse
import logging
import socket
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path

import platformdirs

from notes_backend.app import create_app
from notes_backend.parent import watch_stdin
from notes_backend.protocol import Protocol
from notes_backend.server import SidecarServer
from notes_backend.store import NewerStoreError, NoteStore
from notes_backend.version import DISTRIBUTION, version

_log = logging.getLogger("notes_backend")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the sidecar until it is asked to stop. Returns 0 after a clean end, 1 if it could not start."""
    options = _parse(arguments)
    protocol = Protocol.claim_stdout()
    logging.basicConfig(
        stream=sys.stderr,
        level=options.log_level.upper(),
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    protocol.boot(DISTRIBUTION, version())
    with ExitStack() as opened:
        try:
            listener = opened.enter_context(_bind(options.host, options.port))
        except OSError as error:
            _log.error("cannot listen on %s:%s: %s", options.host, options.port, error.strerror or error)
            return 1
        try:
            store = opened.enter_context(closing(NoteStore(options.data_dir)))
        except (OSError, sqlite3.Error, NewerStoreError) as error:
            _log.error("cannot open the notes in '%s': %s", options.data_dir, error)
            return 1
        reason = _serve(options, protocol, store, listener)
    _say_goodbye(protocol, reason)
    return 0


def _serve(options: argparse.Namespace, protocol: Protocol, store: NoteStore, listener: socket.socket) -> str:
    """Serve until something asks to stop, and return what it was."""
    app = create_app(store, hosts=[options.host], origins=options.allow_origin)
    server = SidecarServer(app, protocol, options.heartbeat)
    if options.parent_stdin:
        watch_stdin(lambda: server.stop("stdin-closed"))
    server.run(sockets=[listener])
    return server.reason


def _say_goodbye(protocol: Protocol, reason: str) -> None:
    """Print the last line, after everything is closed."""
    with suppress(OSError):  # The app may be the one that went first.
        protocol.shutdown(reason)


def _bind(host: str, port: int) -> socket.socket:
    """Bind before the application starts: a taken port is then known before any file is opened."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        # On Windows the same option would let two programs share the port.
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    return listener


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=DISTRIBUTION, description="The local backend of the notes app.")
    parser.add_argument("--version", action="version", version=f"{DISTRIBUTION} {version()}")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port",
        type=_port,
        default=8000,
        help="0 for any free one; the line LISTENING says which (default: 8000)",
    )
    parser.add_argument(
        "--data-dir",
        type=Path,
        default=platformdirs.user_data_path(DISTRIBUTION, appauthor=False),
        help="folder of the notes (default: %(default)s)",
    )
    parser.add_argument(
        "--heartbeat",
        type=_seconds,
        default=10.0,
        metavar="SECONDS",
        help="time between heartbeats (default: 10)",
    )
    parser.add_argument(
        "--allow-origin",
        action="append",
        default=[],
        metavar="ORIGIN",
        help="a page that may read the answers",
    )
    parser.add_argument("--parent-stdin", action="store_true", help="stop when standard input is closed")
    parser.add_argument("--log-level", default="info", choices=["debug", "info", "warning", "error"])
    return parser.parse_args(arguments)


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"{port} is not between 0 and 65535")
    return port


def _seconds(text: str) -> float:
    seconds = float(text)
    if not seconds > 0:
        raise argparse.ArgumentTypeError(f"{text} is not a time above 0")
    return seconds
