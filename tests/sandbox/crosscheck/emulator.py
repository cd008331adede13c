"""An emulator of GitHub's REST by others (npm `emulate`), with the same world as a sandbox."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.sandbox.client import REPO, Client

SCRIPT = Path(__file__).parents[2] / "node/emulate-github.mjs"
MISSING = "the emulator is not here: run `make deps`"
PEOPLE = ("liv", "kari", "ola", "tri")

# The world in the words of the sandbox; the emulator is given the same, part by part.
WORLD: dict[str, Any] = {
    "users": {login: {"token": login} for login in PEOPLE},
    "organizations": {
        "etat": {
            "owners": ["liv"],
            "teams": {
                "eiere": {"name": "Eiere", "members": ["liv"]},
                "ledere": {"name": "Ledere", "members": ["kari"]},
            },
        }
    },
    "repositories": {
        "etat/portefolje": {
            "files": {"README.md": "# Portefølje\n"},
            "labels": [{"name": "tiltak", "color": "1e2b3c", "description": "Et tiltak"}],
            "collaborators": {"tri": "triage"},
        }
    },
}
_SEED = {
    "tokens": {login: {"login": login, "scopes": ["repo", "admin:org"]} for login in PEOPLE},
    "github": {
        "users": [{"login": login} for login in PEOPLE],
        "orgs": [{"login": "etat"}],
        "repos": [{"owner": "etat", "name": "portefolje"}],
    },
}


@contextmanager
def emulated(folder: Path) -> Iterator[str]:
    """Run the emulator with the world in it, and give its address."""
    seed = folder / "seed.json"
    seed.write_text(json.dumps(_SEED), "utf-8")
    with subprocess.Popen(  # noqa: S603 - it is this project's own script
        ["node", SCRIPT, seed],  # noqa: S607 - Node is where the machine has it
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            url = process.stdout.readline().strip()
            assert url, MISSING
            _fill(Client(url, "liv"))
            yield url
        finally:
            process.stdin.close()


def _fill(liv: Client) -> None:
    """Make what the emulator's seed has no words for. Whoever maintains a team owns all."""
    for name, login, role in (("Eiere", "liv", "maintainer"), ("Ledere", "kari", "member")):
        _made(liv, "POST", "/orgs/etat/teams", name=name)
        _made(liv, "PUT", f"/orgs/etat/teams/{name.lower()}/memberships/{login}", role=role)
    _made(liv, "PUT", f"{REPO}/collaborators/tri", permission="triage")
    (label,) = WORLD["repositories"]["etat/portefolje"]["labels"]
    _made(liv, "POST", f"{REPO}/labels", **label)


def _made(liv: Client, method: str, path: str, **body: Any) -> None:
    answer = liv.call(method, path, body)
    assert answer.status < 300, answer.body
