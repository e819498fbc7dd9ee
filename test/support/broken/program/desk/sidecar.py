"""The life of the sidecar: BOOT, LISTENING, READY, HEARTBEAT, SHUTDOWN."""

import argparse
import os
import signal
import sys
import threading
import time
from pathlib import Path

from desk import leftovers, protocol
from desk.behaviour import asked

MEGABYTE = 2**20
HEARTBEAT_SECONDS = 1


def main():
    options = parse()
    if options.linger:
        return leftovers.linger()
    if options.start_daemon is not None:
        return leftovers.start_daemon(options.start_daemon)
    sys.exit(run(options))


def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--data-dir")
    parser.add_argument("--linger", action="store_true")
    parser.add_argument("--start-daemon", type=int)
    return parser.parse_args()


def run(options):
    stop = threading.Event()
    reasons = []

    def end(reason):
        reasons.append(reason)
        stop.set()

    signal.signal(signal.SIGTERM, signal.SIG_IGN if asked("ignoreSigterm") else lambda *_: end("sigterm"))
    version = asked("version", "1.4.2")
    protocol.say(f"BOOT sidecar=desk version={version}")
    if asked("chatter"):
        print(asked("chatter"), flush=True)
    fail_early()
    if not asked("hang"):
        come_up(options, version)
    if not asked("deaf"):
        threading.Thread(target=spin if asked("spin") else watch, args=(end,), daemon=True).start()
    while not stop.wait(HEARTBEAT_SECONDS):
        protocol.say("HEARTBEAT")
    protocol.say(f"SHUTDOWN reason={reasons[0]}")
    return asked("stopCode", 0)


def come_up(options, version):
    """Serves, and says so."""
    from desk.server import bind, serve

    server = bind(options.host, options.port, version)
    if asked("child"):
        # Before anybody can take it for ready, so that what its children do first is over by then.
        leftovers.leave(asked("child"), server)
    serve(server)
    if not asked("silentPort"):
        protocol.say(f"LISTENING host={options.host} port={server.server_port}")
    protocol.say_ready()


def fail_early():
    """What goes wrong before anything is served."""
    time.sleep(asked("startDelay", 0))
    for _ in range(asked("floodMegabytes", 0)):
        sys.stderr.write(f"{'debug ' * 12}again\n" * (MEGABYTE // 78))
    if asked("crash"):
        raise RuntimeError(asked("crash"))
    if count_start() in asked("failingStarts", []):
        print("the lock is held", file=sys.stderr)
        sys.exit(4)


def count_start():
    """How often this copy was started. The count is beside the program: each run has a new home and a new TMPDIR."""
    if not asked("failingStarts"):
        return 0
    counter = Path(sys.executable).parent / "starts.txt"
    count = int(counter.read_text()) + 1 if counter.exists() else 1
    counter.write_text(str(count))
    return count


def watch(end):
    """Ends with the app, whose end of the pipe the system closes."""
    while os.read(0, 4096):
        pass
    end("stdin-closed")


def spin(_end):
    """The usual mistake: the end of standard input is taken for an empty command, again and again."""
    while True:
        command = sys.stdin.readline()
        print(f"unknown command: {command!r}", file=sys.stderr, flush=True)
