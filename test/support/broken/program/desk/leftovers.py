"""Processes that outlive the program that started them."""

import subprocess
import sys
import time

# Seconds. Longer than any verification takes; then even an orphan that nobody found is gone.
LIFETIME = 90


def linger():
    """What such a process does: nothing, for a while."""
    time.sleep(LIFETIME)


def leave(kind, server):
    """Starts a child: `plain` shares our streams, `session` has its own session, `daemon` no living parent either."""
    files = (server.fileno(),) if kind == "daemon" else ()
    command = [sys.executable, "--start-daemon", str(server.fileno())] if files else [sys.executable, "--linger"]
    nowhere = {name: subprocess.DEVNULL for name in ("stdin", "stdout", "stderr")}
    apart = {} if kind == "plain" else {**nowhere, "start_new_session": True}
    child = subprocess.Popen(command, pass_fds=files, **apart)
    if kind == "daemon":
        child.wait()


def start_daemon(descriptor):
    """Leaves a process that holds the listening socket, and ends, so that nothing leads from us to it."""
    subprocess.Popen(
        [sys.executable, "--linger"],
        pass_fds=(descriptor,),
        env={},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
