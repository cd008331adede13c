"""The record of requests."""

import json
from pathlib import Path

from portfolio_bot.sandbox import Sandbox
from portfolio_bot.sandbox.log import Entry, RequestLog
from tests.sandbox.client import REPO, Client
from tests.sandbox.seeds import SEED, START


def test_log_is_written_as_things_happen(tmp_path: Path) -> None:
    """Each request is a line of JSON, there as soon as it has been answered."""
    path = tmp_path / "log.jsonl"
    with Sandbox(SEED, clock=START, log=path) as sandbox:
        client = Client(sandbox.url, "ola")
        client.get(f"{REPO}?å=1")
        client.post("/graphql", query="query Hvem {viewer {login}}")
        lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        assert lines == [dict(entry) for entry in sandbox.requests]
    assert lines == [
        {"method": "GET", "path": REPO, "operation": None, "status": 200, "points": 1},
        {"method": "POST", "path": "/graphql", "operation": "Hvem", "status": 200, "points": 1},
    ]


def test_log_works_without_a_file() -> None:
    """Without a file the entries are kept all the same, and closing does nothing."""
    log = RequestLog(None)
    entry: Entry = {"method": "GET", "path": "/", "operation": None, "status": 200, "points": 1}
    log.add(entry)
    log.close()
    assert log.entries() == [entry]
