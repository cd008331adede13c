"""Reactions to issues and comments."""

from tests.sandbox.client import REPO, Client

REACTIONS = f"{REPO}/issues/1/reactions"


def test_reaction_is_made_once(ola: Client, kari: Client) -> None:
    """The same person's same reaction is there once: new the first time, known the next."""
    first = ola.post(REACTIONS, content="+1")
    again = ola.post(REACTIONS, content="+1")
    assert (first.status, again.status) == (201, 200)
    assert first.data == again.data
    assert kari.post(REACTIONS, content="+1").status == 201
    assert ola.post(REACTIONS, content="heart").status == 201
    assert ola.get(f"{REPO}/issues/1").data["reactions"]["+1"] == 2


def test_others_reaction_stays(ola: Client, kari: Client) -> None:
    """A reaction is taken back only by who made it."""
    number = ola.post(REACTIONS, content="eyes").data["id"]
    assert kari.delete(f"{REACTIONS}/{number}").status == 404
    assert ola.delete(f"{REACTIONS}/{number}").status == 204
    assert ola.delete(f"{REACTIONS}/{number}").status == 404


def test_reacting_needs_the_right(reader: Client) -> None:
    """An app that may only read does not react."""
    assert reader.post(REACTIONS, content="+1").status == 403
