"""Web hook deliveries have the shape of GitHub's own examples."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client

EXAMPLES = (
    Path(__file__).parents[1]
    / "node/node_modules/@octokit/webhooks-examples/api.github.com/index.json"
)
MISSING = "GitHub's example payloads are not here: run `make deps`"
# The examples are older than reasons and discussions, and show an edit without its changes;
# GitHub's description of the event has them all.
DESCRIBED = {".issue.state_reason", ".repository.has_discussions"} | {
    f".changes.{field}{below}" for field in ("title", "body") for below in ("", ".from")
}
ALWAYS = {
    "issues": {"action", "issue", "repository", "sender"},
    "issue_comment": {"action", "issue", "comment", "repository", "sender"},
}


@cache
def known_keys() -> set[str]:
    """Collect the keys of GitHub's examples of both events, each with the way to it."""
    assert EXAMPLES.is_file(), MISSING
    events = {each["name"]: each["examples"] for each in json.loads(EXAMPLES.read_text("utf-8"))}
    return {key for event in ALWAYS for example in events[event] for key in keys(example, "")}


def keys(value: Any, path: str) -> Iterator[str]:
    """List the keys of an object, each with the way to it."""
    for each in value if isinstance(value, list) else []:
        yield from keys(each, path)
    for name, inner in value.items() if isinstance(value, dict) else []:
        yield f"{path}.{name}"
        yield from keys(inner, f"{path}.{name}")


def live(client: Client) -> None:
    """Let every kind of delivery happen."""
    number = client.post(f"{REPO}/issues", title="Ny", labels=["tiltak"]).data["number"]
    issue = f"{REPO}/issues/{number}"
    client.patch(issue, title="Nyere", body="Tekst", assignees=["kari"], labels=[])
    client.patch(issue, state="closed", assignees=[])
    client.patch(issue, state="open")
    comment = client.post(f"{issue}/comments", body="Hei").data["id"]
    client.post(f"{issue}/reactions", content="+1")
    client.patch(f"{REPO}/issues/comments/{comment}", body="Hei igjen")
    client.delete(f"{REPO}/issues/comments/{comment}")


def test_every_action_is_told_in_order(sandbox: Sandbox, sven: Client) -> None:
    """Each thing that happens is one delivery, in the order it happened."""
    live(sven)
    told = [(d["event"], d["payload"]["action"]) for d in sandbox.deliveries()]
    assert told == [
        ("issues", "opened"),
        ("issues", "labeled"),
        ("issues", "edited"),
        ("issues", "unlabeled"),
        ("issues", "assigned"),
        ("issues", "unassigned"),
        ("issues", "closed"),
        ("issues", "reopened"),
        ("issue_comment", "created"),
        ("issue_comment", "edited"),
        ("issue_comment", "deleted"),
    ]


@pytest.mark.parametrize("token", ["sven", "bot"])
def test_keys_are_githubs(sandbox: Sandbox, token: str) -> None:
    """A delivery says nothing that GitHub's examples do not, and lacks nothing they all have."""
    live(Client(sandbox.url, token))
    for delivery in sandbox.deliveries():
        event, payload = delivery["event"], delivery["payload"]
        assert ALWAYS[event] <= payload.keys()
        assert set(keys(payload, "")) - known_keys() - DESCRIBED == set()


def test_apps_deliveries_name_the_installation(sandbox: Sandbox, bot: Client, sven: Client) -> None:
    """What an app does is told with its installation and its full name."""
    for client in (bot, sven):
        client.post(f"{REPO}/issues/1/comments", body="Hei")
    first, second = (delivery["payload"] for delivery in sandbox.deliveries())
    assert (first["sender"]["login"], first["sender"]["type"]) == ("bot[bot]", "Bot")
    assert "installation" in first
    assert "installation" not in second
    assert second["organization"]["login"] == "etat"


def test_users_repository_has_no_organisation(sandbox: Sandbox, ola: Client) -> None:
    """A delivery from a user's own repository names no organisation."""
    ola.post("/repos/ola/egen/issues", title="Ny")
    assert "organization" not in sandbox.deliveries()[0]["payload"]
