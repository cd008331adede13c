"""Where digests go, and what is made of odd answers."""

from typing import Any

import pytest

from portfolio_bot.domain.config import DigestComment, DigestStatus
from portfolio_bot.domain.config.delivery import Digest
from portfolio_bot.domain.documents import Document
from portfolio_bot.domain.effects import TellDigest
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.records.markers import Digested, digest_marker
from portfolio_bot.github import AccessError, GitHubError, UnavailableError
from portfolio_bot.github.digests import find_place, is_told, tell
from tests.github.conftest import World
from tests.journeys.scene import NOW, config
from tests.journeys.test_delivery import REPOSITORY

DAY = NOW.date()
TEXT = digest_marker(Digested(edition=DAY)) + "\n\nHei\n"


def effect(place: Digest) -> TellDigest:
    """Make a digest for a place."""
    return TellDigest(
        place=place,
        edition=DAY,
        title=say("name", name="T"),
        document=Document(marker=digest_marker(Digested(edition=DAY)), blocks=()),
        health="ON_TRACK",
        start=DAY,
    )


COMMENT = effect(DigestComment(kind="comment", issue=1))
STATUS = effect(DigestStatus(kind="status-update"))


def test_told_is_found_again(world: World) -> None:
    """What was told of an edition is found, and is told as long as it reads the same."""
    for each in (COMMENT, STATUS):
        place = find_place(world.client, REPOSITORY, config().board, each)
        assert place.known is None
        tell(world.client, place, each, "T", TEXT)
        again = find_place(world.client, REPOSITORY, config().board, each)
        assert is_told(again, each, TEXT)
        assert not is_told(again, each, TEXT + "Mer\n")


def test_other_health_is_not_told(world: World) -> None:
    """A status update of the same words but another health is to be changed."""
    place = find_place(world.client, REPOSITORY, config().board, STATUS)
    tell(world.client, place, STATUS, "T", TEXT)
    again = find_place(world.client, REPOSITORY, config().board, STATUS)
    worse = STATUS.model_copy(update={"health": "OFF_TRACK"})
    assert not is_told(again, worse, TEXT)
    tell(world.client, again, worse, "T", TEXT)
    assert is_told(find_place(world.client, REPOSITORY, config().board, worse), worse, TEXT)


def test_no_board(world: World) -> None:
    """Without a board, or with one that is not seen, there is no status update."""
    board = config().board
    assert board is not None
    for given in (None, board.model_copy(update={"number": 99})):
        with pytest.raises(AccessError) as caught:
            find_place(world.client, REPOSITORY, given, STATUS)
        assert caught.value.message.key == "digest-no-board"


def test_refusal_is_told(world: World) -> None:
    """A refusal is told with GitHub's own words."""
    place = find_place(world.client, REPOSITORY, config().board, COMMENT)
    with pytest.raises(GitHubError) as caught:
        tell(world.client, place, COMMENT, "T", " ")
    assert caught.value.message.key == "digest-refused"


@pytest.mark.parametrize("made", [None, {}, {"commentEdge": {"node": {"body": "Annet"}}}])
def test_silence_is_no_success(world: World, made: dict[str, Any] | None) -> None:
    """An answer that does not show what was written is no success."""
    place = find_place(world.client, REPOSITORY, config().board, COMMENT)
    world.wire.change("Tell", lambda body: body.update(data={"made": made}))
    with pytest.raises(UnavailableError):
        tell(world.client, place, COMMENT, "T", TEXT)
