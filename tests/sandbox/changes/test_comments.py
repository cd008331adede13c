"""Comments on issues."""

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client


def first_comment(client: Client) -> str:
    """Return the address of the first comment, which is by ola."""
    number = client.get(f"{REPO}/issues/1/comments").data[0]["id"]
    return f"{REPO}/issues/comments/{number}"


@pytest.mark.parametrize(
    ("token", "status"),
    [("ola", 200), ("kari", 403), ("tri", 403), ("sven", 200), ("bot", 200), ("leser", 403)],
)
def test_comment_is_edited_by_its_author_or_a_writer(
    sandbox: Sandbox, token: str, status: int
) -> None:
    """A comment is changed and deleted by its author, or by who may write."""
    client = Client(sandbox.url, token)
    address = first_comment(client)
    assert client.patch(address, body="Ny").status == status
    assert client.delete(address).status == (204 if status == 200 else status)


def test_edit_is_told_with_the_old_text(sandbox: Sandbox, ola: Client) -> None:
    """An edit's delivery carries the old text; the same text again is no edit."""
    address = first_comment(ola)
    ola.patch(address, body="en")
    ola.patch(address, body="ny")
    (delivery,) = sandbox.deliveries()
    assert delivery["event"] == "issue_comment"
    assert delivery["payload"]["action"] == "edited"
    assert delivery["payload"]["changes"] == {"body": {"from": "en"}}
    assert delivery["payload"]["comment"]["body"] == "ny"


def test_deletion_is_told(sandbox: Sandbox, ola: Client) -> None:
    """A deleted comment is gone, and its delivery has its last text."""
    address = first_comment(ola)
    ola.delete(address)
    assert ola.get(address).status == 404
    payload = sandbox.deliveries()[0]["payload"]
    assert (payload["action"], payload["comment"]["body"]) == ("deleted", "en")


def test_anybody_may_comment_where_he_can_read(
    sandbox: Sandbox, ola: Client, nobody: Client
) -> None:
    """Whoever can see a repository comments in it, but not without a token."""
    assert ola.post(f"{REPO}/issues/2/comments", body="Hei").status == 201
    assert nobody.post(f"{REPO}/issues/2/comments", body="Hei").status == 401
    assert ola.post("/repos/etat/hemmelig/issues/1/comments", body="Hei").status == 404
    assert sandbox.deliveries()[0]["payload"]["sender"]["login"] == "ola"


def test_comment_needs_a_text(ola: Client) -> None:
    """A comment that is blank or missing is refused."""
    assert ola.post(f"{REPO}/issues/1/comments", body=" ").status == 422
    assert ola.post(f"{REPO}/issues/1/comments").status == 422


def test_writer_may_touch_the_bots_comment(
    sandbox: Sandbox, bot: Client, tri: Client, sven: Client
) -> None:
    """Who may write changes and deletes the bot's comment as the sender; triage does not do."""
    number = bot.post(f"{REPO}/issues/1/comments", body="Vedtak").data["id"]
    address = f"{REPO}/issues/comments/{number}"
    assert (tri.patch(address, body="Nei").status, tri.delete(address).status) == (403, 403)
    assert sven.patch(address, body="Forfalsket").status == 200
    assert sven.delete(address).status == 204
    edited, deleted = (each["payload"] for each in sandbox.deliveries()[1:])
    for payload in (edited, deleted):
        assert payload["sender"]["login"] == "sven"
        assert (payload["comment"]["user"]["login"], payload["comment"]["user"]["type"]) == (
            "bot[bot]",
            "Bot",
        )
        assert payload["comment"]["body"] == "Forfalsket"
        assert payload["comment"]["created_at"] == "2026-01-05T08:00:01Z"
        assert payload["comment"]["updated_at"] == "2026-01-05T08:00:02Z"
    assert (edited["action"], edited["changes"]) == ("edited", {"body": {"from": "Vedtak"}})
    assert deleted["action"] == "deleted"
    assert "changes" not in deleted
