"""The whole portfolio as a sweep needs it."""

from pathlib import Path

import pytest

from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY
from portfolio_bot.domain.messages import say
from portfolio_bot.github import Client
from portfolio_bot.github.errors import ScopeError
from portfolio_bot.github.sweeping import Everything, load_everything, place_of
from tests.github.conftest import World
from tests.github.test_reader import SCOPES, refuse_boards
from tests.journeys.scene import WITHOUT_BOARD, config, opened, seed_for_job, stage


def read(world: World, text: str | None = None) -> Everything:
    """Read everything."""
    return load_everything(world.client, config(text) if text else config(), REPOSITORY)


def test_initiatives_with_their_place_and_history(world: World) -> None:
    """Each with its comments, its card's place and time, and who moved it."""
    world.scene.drag("kari", world.number, "Problem")
    everything = read(world)
    (entry,) = everything.entries
    assert everything.viewer == "portefoljebot"
    assert entry.values["Status"] == "Problem"
    assert entry.moved_at is not None
    told = entry.witnesses[-1]
    assert (told.kind, told.by, told.after) == ("moved", "kari", "Problem")
    board = place_of(everything.board, entry)
    assert board is not None
    assert (board.item, board.moved_at) == (entry.item, entry.moved_at)
    assert set(board.fields) > {"Status", "Prioritet"}


def test_it_takes_one_request_for_a_hundred(world: World) -> None:
    """History and board come in the same request."""
    before = len(world.scene.sandbox.requests)
    read(world)
    assert len(world.scene.sandbox.requests) == before + 1


def test_without_a_board(world: World) -> None:
    """A portfolio without a board has no place and no trouble."""
    everything = read(world, WITHOUT_BOARD)
    assert (everything.board, everything.board_trouble) == (None, None)
    assert place_of(None, everything.entries[0]) is None


def test_board_that_is_not_seen(tmp_path: Path) -> None:
    """A job's own token does the rest, and says what it lacks."""
    with stage(tmp_path, seed_for_job()) as scene:
        opened(scene)
        client = Client(BOT_TOKEN, scene.sandbox.url)
        everything = load_everything(client, config(), REPOSITORY)
        client.close()
    assert everything.board_trouble == say("board-not-found")
    assert len(everything.entries) == 1


def test_token_that_lacks_the_scope(world: World) -> None:
    """Without the scope for boards all else is read; where that is lacking too, it is an error."""
    world.wire.change("Portfolio", refuse_boards)
    assert read(world).board_trouble == say("board-unseen")
    world.wire.change("Portfolio", lambda answer: answer.update(data=None, errors=[SCOPES]))
    with pytest.raises(ScopeError):
        read(world, WITHOUT_BOARD)
