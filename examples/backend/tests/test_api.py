from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from notes_backend.app import create_app
from notes_backend.services import SERVICES
from notes_backend.store import NoteStore
from notes_backend.version import version


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    store = NoteStore(tmp_path)
    yield TestClient(create_app(store), base_url="http://127.0.0.1")
    store.close()


@pytest.fixture
def note(client: TestClient) -> dict[str, Any]:
    answer = client.post(
        "/api/notes", json={"title": "Café", "body": "The cat sat. *Cats* sleep. Rain fell."}
    )
    assert answer.status_code == 201
    created: dict[str, Any] = answer.json()
    return created


def test_health_tells_version_and_distribution(client: TestClient) -> None:
    health = client.get("/api/health").json()
    assert health["status"] == "ok"
    assert health["version"] == version() == health["distribution"]
    assert health["frozen"] is False


def test_a_note_is_read_changed_and_removed(client: TestClient, note: dict[str, Any]) -> None:
    path = f"/api/notes/{note['id']}"
    assert client.get(path).json() == note
    assert client.put(path, json={"title": "New"}).json()["title"] == "New"
    assert [listed["title"] for listed in client.get("/api/notes").json()] == ["New"]
    assert client.delete(path).status_code == 204
    assert client.get(path).status_code == 404
    assert client.delete(path).status_code == 404


def test_a_note_without_title_is_refused(client: TestClient) -> None:
    assert client.post("/api/notes", json={"title": ""}).status_code == 422


@pytest.mark.parametrize(
    ("service", "query", "key", "expected"),
    [
        ("export", "Mine", "html", "<h2>Café</h2>"),
        ("markdown", "", "html", "<em>Cats</em>"),
        ("search", "cafe slep", "hits", "Café"),
        ("statistics", "", "words", "7"),
        ("summary", "", "keywords", "cat"),
    ],
)
@pytest.mark.usefixtures("note")
def test_each_service_answers(client: TestClient, service: str, query: str, key: str, expected: str) -> None:
    answer = client.get(f"/api/services/{service}", params={"q": query})
    assert answer.status_code == 200
    assert expected in str(answer.json()[key])


@pytest.mark.usefixtures("note")
def test_search_wants_every_word(client: TestClient) -> None:
    assert client.get("/api/services/search", params={"q": "cat zebra"}).json() == {"hits": []}


def test_services_are_listed_and_unknown_ones_refused(client: TestClient) -> None:
    assert [service["name"] for service in client.get("/api/services").json()] == list(SERVICES)
    assert client.get("/api/services/os").status_code == 404


@pytest.mark.parametrize("service", SERVICES)
def test_services_work_without_any_note(client: TestClient, service: str) -> None:
    assert client.get(f"/api/services/{service}").status_code == 200


def test_a_foreign_host_name_is_refused(client: TestClient) -> None:
    assert client.get("/api/health", headers={"host": "evil.example"}).status_code == 400
