"""The services: which there are, and what one of them says about the notes."""

import logging
from typing import Any

from fastapi import APIRouter, HTTPException, status
from pydantic import BaseModel

from notes_backend.routes.context import Store
from notes_backend.services import SERVICES, is_loaded, load

router = APIRouter(prefix="/api/services", tags=["services"])

_log = logging.getLogger(__name__)


class ServiceState(BaseModel):
    """One service and whether it was used since the start."""

    name: str
    loaded: bool


@router.get("")
def list_services() -> list[ServiceState]:
    """Return the services by name."""
    return [ServiceState(name=name, loaded=is_loaded(name)) for name in SERVICES]


@router.get("/{name}")
def run_service(name: str, store: Store, q: str = "") -> dict[str, Any]:
    """Run one service over all notes; what `q` means is the service's."""
    try:
        service = load(name)
    except KeyError:
        known = ", ".join(SERVICES)
        raise HTTPException(
            status.HTTP_404_NOT_FOUND, f"There is no service '{name}', only {known}."
        ) from None
    except ImportError as error:
        # Not the caller's fault: the program was packaged without something that it needs.
        _log.exception("the service '%s' cannot be loaded", name)
        detail = f"Missing dependency: {error.name or name}"
        raise HTTPException(status.HTTP_500_INTERNAL_SERVER_ERROR, detail) from error
    return dict(service.run(store.all(), q))
