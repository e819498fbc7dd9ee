"""The server: `/api/health`, `/api/report`, and a page from a data file."""

import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from desk.behaviour import asked


class Handler(BaseHTTPRequestHandler):
    page = b""
    version = ""

    def do_GET(self):
        if self.path == "/api/health":
            time.sleep(asked("healthDelay", 0))
            body = {"status": "ok", "version": self.version}
            self.answer(asked("healthStatus", 200), json.dumps(body).encode())
        elif self.path == "/api/report":
            from desk import report

            self.answer(asked("reportStatus", 200), report.text().encode())
        elif self.path == "/":
            self.answer(200, self.page)
        else:
            self.answer(404, b"")

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Nothing: the tests look at what the faults write."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """Tells of everything but a client that has gone."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def bind(host, port, version):
    """Takes the port, but does not answer yet; gives the server, which knows its port."""
    Handler.page = (Path(__file__).parent / "templates" / "page.html").read_bytes()
    Handler.version = version
    return Server((host, 0 if asked("otherPort") else port), Handler)


def serve(server):
    """Answers, in threads of its own."""
    threading.Thread(target=server.serve_forever, daemon=True).start()
