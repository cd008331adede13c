"""Opening, editing, closing and reopening issues."""

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client


def actions(sandbox: Sandbox) -> list[str]:
    """List the actions of the deliveries so far."""
    return [delivery["payload"]["action"] for delivery in sandbox.deliveries()]


@pytest.mark.parametrize("title", ["", "  ", "x" * 257])
def test_title_must_fit(ola: Client, title: str) -> None:
    """A title that is blank or too long is refused."""
    answer = ola.post(f"{REPO}/issues", title=title)
    assert (answer.status, answer.data["errors"][0]["field"]) == (422, "title")


def test_body_has_a_limit_in_characters(ola: Client) -> None:
    """A body of 65,536 characters is taken, whatever their bytes; one more is not."""
    assert ola.post(f"{REPO}/issues", title="Lang", body="å" * 65_536).status == 201
    answer = ola.post(f"{REPO}/issues", title="Lengre", body="a" * 65_537)
    assert answer.status == 422
    assert answer.message == "body is too long (maximum is 65536 characters)"


def test_author_edits_closes_and_reopens(sandbox: Sandbox, ola: Client) -> None:
    """An author may change, close and reopen what he wrote, without any role."""
    assert ola.patch(f"{REPO}/issues/1", title="Ny", body="Ny").status == 200
    assert ola.patch(f"{REPO}/issues/1", state="closed").data["state"] == "closed"
    opened = ola.patch(f"{REPO}/issues/1", state="open").data
    assert (opened["state_reason"], opened["closed_at"]) == ("reopened", None)
    assert actions(sandbox) == ["edited", "closed", "reopened"]
    changes = sandbox.deliveries()[0]["payload"]["changes"]
    assert changes == {"title": {"from": "Første"}, "body": {"from": "Kropp"}}


@pytest.mark.parametrize(
    ("token", "edit", "close"), [("ola", 403, 403), ("tri", 403, 200), ("sven", 200, 200)]
)
def test_others_issue_takes_a_role(sandbox: Sandbox, token: str, edit: int, close: int) -> None:
    """Another's issue is closed by who may triage, and edited by who may write."""
    client = Client(sandbox.url, token)
    assert client.patch(f"{REPO}/issues/2", body="Ny").status == edit
    assert client.patch(f"{REPO}/issues/2", state="open").status == close


def test_what_is_the_same_changes_nothing(sandbox: Sandbox, sven: Client) -> None:
    """Edits that change nothing, and closing what is closed, leave no trace."""
    before = sven.get(f"{REPO}/issues/2").data
    same = {"title": "Andre", "body": "", "state": "closed", "state_reason": "completed"}
    assert sven.patch(f"{REPO}/issues/2", **same).data == before
    sven.patch(f"{REPO}/issues/1", state="open")
    assert sandbox.deliveries() == []


def test_reason_changes_while_closed(sandbox: Sandbox, sven: Client) -> None:
    """A closed issue can be given another reason, which is no new closing."""
    found = sven.patch(f"{REPO}/issues/2", state="closed", state_reason="not_planned").data
    assert found["state_reason"] == "not_planned"
    assert actions(sandbox) == []


def test_reopened_is_no_reason_to_close(sven: Client) -> None:
    """An issue is not closed for the reason that it was reopened."""
    answer = sven.patch(f"{REPO}/issues/1", state="closed", state_reason="reopened")
    assert answer.status == 422


def test_opening_is_told_with_labels_and_people(sandbox: Sandbox, sven: Client) -> None:
    """Opening is one delivery, and each label and person one more."""
    sven.post(f"{REPO}/issues", title="Ny", labels=["tiltak"], assignees=["kari", "per"])
    assert actions(sandbox) == ["opened", "labeled", "assigned", "assigned"]
