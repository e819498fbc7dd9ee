"""Whether the sidecar works, and which one it is."""

import os
import platform
import sys
import time

from fastapi import APIRouter
from pydantic import BaseModel

from notes_backend.routes.context import Store
from notes_backend.version import DISTRIBUTION, distribution_version, version

router = APIRouter(prefix="/api/health", tags=["health"])

_STARTED = time.monotonic()


class Health(BaseModel):
    """The answer of a working sidecar."""

    status: str
    name: str
    version: str
    # From the distribution's metadata; differs from `version` if a stale package was frozen.
    distribution: str | None
    python: str
    platform: str
    frozen: bool
    pid: int
    uptime_seconds: float
    notes: int


@router.get("")
def health(store: Store) -> Health:
    """Answer with the sidecar's version, after asking the database for something."""
    return Health(
        status="ok",
        name=DISTRIBUTION,
        version=version(),
        distribution=distribution_version(),
        python=platform.python_version(),
        platform=sys.platform,
        frozen=bool(getattr(sys, "frozen", False)),
        pid=os.getpid(),
        uptime_seconds=round(time.monotonic() - _STARTED, 3),
        notes=store.count(),
    )
