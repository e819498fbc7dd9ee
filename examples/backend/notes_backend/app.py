"""The application: routes and what they stand on."""

from collections.abc import Sequence

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from fastapi.middleware.trustedhost import TrustedHostMiddleware

from notes_backend.routes import health, notes, services
from notes_backend.store import NoteStore
from notes_backend.version import version

_LOCAL_HOSTS = ("127.0.0.1", "localhost", "[::1]")


def create_app(store: NoteStore, hosts: Sequence[str] = (), origins: Sequence[str] = ()) -> FastAPI:
    """Return the application over `store`, which stays the caller's to close.

    Requests are taken for the local host names and `hosts` only: a web page whose name was made to point at
    this machine is refused. Browsers let pages of `origins` read the answers, no others.
    """
    app = FastAPI(title="Notes", version=version())
    app.state.store = store
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=[*_LOCAL_HOSTS, *hosts])
    if origins:
        app.add_middleware(
            CORSMiddleware, allow_origins=list(origins), allow_methods=["*"], allow_headers=["content-type"]
        )
    for module in (health, notes, services):
        app.include_router(module.router)
    return app
