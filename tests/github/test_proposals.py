"""The bot's branch and its pull request, when GitHub answers oddly."""

from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.domain.snapshot import PortfolioSnapshot
from portfolio_bot.github import GitHubError, HeadMovedError, UnavailableError
from portfolio_bot.github.portfolio import Edition, load_portfolio
from portfolio_bot.github.proposals import Proposal, begin_branch, load_proposal, open_proposal
from tests.github.conftest import World
from tests.journeys.scene import NOW, config, patient_shop
from tests.journeys.test_delivery import REPOSITORY, delivering

NOTHING = Proposal(None, None, {}, None)


def read(world: World) -> PortfolioSnapshot:
    """Read the portfolio."""
    edition = Edition(NOW.date(), ("README.md",), "data.json")
    return load_portfolio(world.client, config(), REPOSITORY, NOW, edition)


def test_nothing_is_there_at_first(world: World) -> None:
    """Without the branch there is no head, no file and no request."""
    assert load_proposal(world.client, read(world), ["README.md"]) == NOTHING


def test_branch_begins_at_the_base(world: World) -> None:
    """The branch begins at the base, once; what is there needs no write."""
    snapshot = read(world)
    begin_branch(world.client, snapshot, NOTHING)
    found = load_proposal(world.client, snapshot, ["README.md", "borte.md"])
    assert found.head == snapshot.head
    assert list(found.files) == ["README.md"]
    asked = len(world.wire.asked)
    begin_branch(world.client, snapshot, found)
    assert len(world.wire.asked) == asked


def test_another_run_was_first(world: World) -> None:
    """A branch that another run has made meanwhile is read afresh."""
    snapshot = read(world)
    begin_branch(world.client, snapshot, NOTHING)
    with pytest.raises(HeadMovedError):
        begin_branch(world.client, snapshot, NOTHING)


def test_request_that_is_refused(world: World) -> None:
    """A refusal is told with GitHub's own words."""
    with pytest.raises(GitHubError) as caught:
        open_proposal(world.client, read(world), "T", "B")
    assert caught.value.message.key == "github-not-offered"


@pytest.mark.parametrize("answer", [{}, {"createRef": None}, {"createRef": {"ref": None}}])
def test_silence_is_no_success(world: World, answer: dict[str, Any]) -> None:
    """An answer that neither shows what was made nor says why is no success."""
    world.wire.change("Branch", lambda body: body.update(data=answer))
    with pytest.raises(UnavailableError):
        begin_branch(world.client, read(world), NOTHING)


def test_branch_that_ends_elsewhere(world: World) -> None:
    """A branch that is shown to end in another commit is no success."""
    made = {"createRef": {"ref": {"target": {"oid": "0" * 40}}}}
    world.wire.change("Branch", lambda body: body.update(data=made))
    with pytest.raises(UnavailableError):
        begin_branch(world.client, read(world), NOTHING)


def test_request_without_its_branch_is_none(tmp_path: Path) -> None:
    """A request whose branch somebody has deleted is not built upon."""
    with delivering(tmp_path) as scene:
        scene.report()
        scene.sandbox.state.repositories[REPOSITORY].git.delete_head("portfolio-bot/rapport")
        with patient_shop(scene, []) as shop:
            edition = Edition(NOW.date(), (), "data.json")
            snapshot = load_portfolio(shop.client, config(), REPOSITORY, NOW, edition)
            assert load_proposal(shop.client, snapshot, []) == NOTHING
