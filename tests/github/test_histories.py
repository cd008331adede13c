"""What the bot wrote in comments that others have changed; and whether others had a hand."""

from typing import Any

from portfolio_bot.github.histories import edited_by_others, own_words
from tests.github.conftest import World

NOBODY: frozenset[str] = frozenset()


def nodes(world: World) -> list[dict[str, Any]]:
    """Return the comments of the issue as the program asks for them."""
    kept: list[dict[str, Any]] = []

    def keep(body: dict[str, Any]) -> None:
        kept.extend(body["data"]["repository"]["issue"]["comments"]["nodes"])

    world.wire.change("Snapshot", keep)
    world.snapshot()
    return kept


def edit(world: World, login: str, text: str) -> None:
    """Let *login* edit the bot's first comment."""
    first = world.scene.comments(world.number)[0]
    world.scene.edit_comment(login, first["id"], text)


def test_no_question_where_nothing_was_changed(world: World) -> None:
    """Comments that are as their author left them take no request."""
    found = nodes(world)
    before = len(world.scene.sandbox.requests)
    assert own_words(world.client, found, NOBODY) == {}
    assert len(world.scene.sandbox.requests) == before


def test_the_bots_last_words(world: World) -> None:
    """However often others have changed it, what the bot wrote last is found."""
    written = world.scene.comments(world.number)[0]["body"]
    edit(world, "leder", "Noe annet")
    edit(world, "leder", "Noe helt annet")
    found = nodes(world)
    assert own_words(world.client, found, NOBODY) == {found[0]["id"]: (written, "leder")}
    comment = world.snapshot().issue.comments[0]
    assert (comment.own, comment.body, comment.shown) == (True, written, "Noe helt annet")
    assert (comment.edited_by, comment.changed_by) == ("leder", "leder")


def test_words_that_several_have_changed(world: World) -> None:
    """Whose a change is cannot be told when more than one had a hand in it."""
    state = world.scene.sandbox.state
    kari = state.users["kari"]
    state.organizations["eksempeletaten"].owners.append(kari)
    edit(world, "leder", "Noe annet")
    edit(world, "bot", "Tilbake")
    edit(world, "leder", "Noe tredje")
    edit(world, "kari", "Noe fjerde")
    comment = world.snapshot().issue.comments[0]
    assert (comment.body, comment.changed_by) == ("Tilbake", "")


def test_words_that_are_gone(world: World) -> None:
    """A comment of whose versions none is the bot's is its own no more."""
    edit(world, "leder", "Noe annet")

    def forget(body: dict[str, Any]) -> None:
        for version in body["data"]["c0"]["userContentEdits"]["nodes"]:
            version["diff"] = None

    world.wire.change("Histories", forget)
    comment = world.snapshot().issue.comments[0]
    assert (comment.own, comment.body) == (False, "Noe annet")


def test_comment_that_nobody_may_read(world: World) -> None:
    """A history that is not told is none."""
    edit(world, "leder", "Noe annet")
    world.wire.change("Histories", lambda body: body["data"].update(c0=None))
    comment = world.snapshot().issue.comments[0]
    assert comment.own is False


def test_hands_of_others(world: World) -> None:
    """One edit by somebody else is enough, also when the author has edited it since."""
    alone = world.scene.comment("kari", world.number, "/neste")
    world.scene.edit_comment("kari", alone, "/neste nå")
    mixed = world.scene.comment("kari", world.number, "Hei")
    world.scene.edit_comment("leder", mixed, "/neste")
    world.scene.edit_comment("kari", mixed, "/neste\n\nTakk")
    ids = [each["node_id"] for each in world.scene.comments(world.number)[2:]]
    assert edited_by_others(world.client, ids) == {ids[1]}
    assert edited_by_others(world.client, ()) == frozenset()
    world.wire.change("Editors", lambda body: body["data"].update(c0=None))
    assert edited_by_others(world.client, ids) == set(ids)
