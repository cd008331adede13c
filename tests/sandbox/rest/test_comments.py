"""Comments over REST."""

from tests.sandbox.client import REPO, Client


def test_comments_are_listed(ola: Client) -> None:
    """Comments of one issue and of all are listed, also from a moment on."""
    ola.post(f"{REPO}/issues/3/comments", body="tre")
    of_issue = ola.get(f"{REPO}/issues/1/comments").data
    assert [each["body"] for each in of_issue] == ["en", "to"]
    recent = ola.get(f"{REPO}/issues/1/comments?since=2025-12-03T00:00:00Z").data
    assert [each["body"] for each in recent] == ["to"]
    everything = ola.get(f"{REPO}/issues/comments").data
    assert [each["body"] for each in everything] == ["en", "to", "tre"]
    assert len(ola.get(f"{REPO}/issues/comments?since=2026-01-01T00:00:00Z").data) == 1


def test_comment_is_shown(ola: Client) -> None:
    """A comment is found in its own repository only."""
    number = ola.get(f"{REPO}/issues/1/comments").data[0]["id"]
    found = ola.get(f"{REPO}/issues/comments/{number}").data
    assert (found["body"], found["user"]["login"]) == ("en", "ola")
    assert found["html_url"].endswith(f"/issues/1#issuecomment-{number}")
    assert ola.get(f"/repos/ola/egen/issues/comments/{number}").status == 404
    assert ola.get(f"{REPO}/issues/comments/1").status == 404
