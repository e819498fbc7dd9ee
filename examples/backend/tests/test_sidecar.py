"""The program as the app runs it: a child process that is spoken to through pipes, signals and HTTP."""

import json
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from notes_backend.version import version

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    children: list[subprocess.Popen[str]] = []

    def run(*arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "notes_backend", "--data-dir", str(tmp_path / "Daten ü"), *arguments]
        pipe = subprocess.PIPE
        child = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, encoding="utf-8")
        children.append(child)
        return child

    yield run
    for child in children:
        child.kill()
        child.communicate()


def read_until_ready(child: subprocess.Popen[str]) -> list[str]:
    assert child.stdout
    lines: list[str] = []
    for line in child.stdout:
        lines.append(line.rstrip("\n"))
        if lines[-1] == "READY":
            return lines
    pytest.fail(f"no READY: {lines} {child.stderr.read() if child.stderr else ''}")


def test_protocol_health_and_a_clean_end(start: Start, tmp_path: Path) -> None:
    child = start("--port", "0", "--heartbeat", "0.05")
    boot, listening, ready = read_until_ready(child)
    assert boot == f"BOOT sidecar=notes-backend version={version()}"
    assert ready == "READY"
    found = re.fullmatch(r"LISTENING host=127\.0\.0\.1 port=(\d+)", listening)
    assert found
    with urllib.request.urlopen(f"http://127.0.0.1:{found[1]}/api/health") as answer:
        assert json.load(answer)["pid"] == child.pid
    time.sleep(0.3)

    asked = time.monotonic()
    child.terminate()
    rest, _ = child.communicate(timeout=10)
    assert time.monotonic() - asked < 5
    if sys.platform != "win32":
        assert child.returncode == 0
        assert rest.splitlines()[-1] == "SHUTDOWN reason=sigterm"
        assert "HEARTBEAT" in rest.splitlines()
        assert "READY" not in rest.splitlines()
        assert [file.name for file in (tmp_path / "Daten ü").iterdir()] == ["notes.sqlite3"]


def test_closing_stdin_ends_it(start: Start) -> None:
    child = start("--port", "0", "--parent-stdin")
    read_until_ready(child)
    rest, _ = child.communicate(timeout=10)
    assert (child.returncode, rest) == (0, "SHUTDOWN reason=stdin-closed\n")


def test_an_open_stdin_and_a_closed_one_nobody_watches_keep_it_running(start: Start, tmp_path: Path) -> None:
    watched = start("--port", "0", "--parent-stdin")
    # An app runs one sidecar for one data folder.
    unwatched = start("--port", "0", "--data-dir", str(tmp_path / "other"))
    read_until_ready(watched)
    read_until_ready(unwatched)
    assert unwatched.stdin
    unwatched.stdin.close()
    unwatched.stdin = None
    time.sleep(0.4)
    assert (watched.poll(), unwatched.poll()) == (None, None)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_ctrl_c_ends_it(start: Start) -> None:
    child = start("--port", "0")
    read_until_ready(child)
    child.send_signal(signal.SIGINT)
    rest, _ = child.communicate(timeout=10)
    assert (child.returncode, rest) == (0, "SHUTDOWN reason=sigint\n")


def test_it_ends_when_nobody_reads_its_output(start: Start) -> None:
    child = start("--port", "0", "--heartbeat", "0.05")
    read_until_ready(child)
    assert child.stdout
    child.stdout.close()
    assert child.wait(timeout=10) == 0


def test_a_taken_port_is_said_on_stderr(start: Start) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        child = start("--port", str(taken.getsockname()[1]))
        output, errors = child.communicate(timeout=10)
    assert child.returncode == 1
    assert "READY" not in output
    assert re.search(r"cannot listen on 127\.0\.0\.1:\d+: .*in use", errors, re.IGNORECASE)


def test_a_data_folder_that_is_a_file_is_said_on_stderr(start: Start, tmp_path: Path) -> None:
    (tmp_path / "Daten ü").write_text("")
    child = start("--port", "0")
    output, errors = child.communicate(timeout=10)
    assert child.returncode == 1
    assert "READY" not in output
    assert "cannot open the notes in" in errors


def test_version_and_wrong_use(start: Start) -> None:
    told = start("--version")
    assert told.communicate(timeout=10)[0] == f"notes-backend {version()}\n"
    wrong = start("--port", "99999")
    assert "not between 0 and 65535" in wrong.communicate(timeout=10)[1]
    assert wrong.returncode == 2
