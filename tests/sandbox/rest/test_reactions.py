"""Reactions over REST."""

import pytest

from tests.sandbox.client import REPO, Client


@pytest.mark.parametrize("kind", ["issue", "comment"])
def test_reactions_live_on_both(ola: Client, kind: str) -> None:
    """Reactions are made, listed and taken back on issues and comments alike."""
    number = ola.get(f"{REPO}/issues/1/comments").data[0]["id"]
    home = f"{REPO}/issues/1" if kind == "issue" else f"{REPO}/issues/comments/{number}"
    made = ola.post(f"{home}/reactions", content="hooray").data
    ola.post(f"{home}/reactions", content="-1")
    assert [each["content"] for each in ola.get(f"{home}/reactions").data] == ["hooray", "-1"]
    some = ola.get(f"{home}/reactions?content=hooray").data
    assert some == [made]
    assert ola.delete(f"{home}/reactions/{made['id']}").status == 204
    assert len(ola.get(f"{home}/reactions").data) == 1


def test_unknown_reaction_is_refused(ola: Client) -> None:
    """A word that is no reaction is refused."""
    assert ola.post(f"{REPO}/issues/1/reactions", content="THUMBS_UP").status == 422
    assert ola.get(f"{REPO}/issues/1/reactions?content=x").status == 422
