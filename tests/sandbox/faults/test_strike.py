"""One fault meeting one request."""

from pathlib import Path
from random import Random

from portfolio_bot.sandbox.faults.spec import read_fault
from portfolio_bot.sandbox.faults.strike import Hit, Strike
from portfolio_bot.sandbox.seed import build_world
from tests.sandbox.faults.questions import BOTH, asked
from tests.sandbox.seeds import SEED, START


def strike(folder: Path, spec: str) -> Strike:
    """Make a strike at a mutation, the second that matched."""
    world = build_world(SEED, folder, START)
    return Strike(read_fault(spec), 2, asked(BOTH), world, Random(1))  # noqa: S311  no secret


def test_strike_tells_what_it_hit(tmp_path: Path) -> None:
    """A strike lands when its effect is there, and tells the fault and the request."""
    one = strike(tmp_path, "drop@2")
    assert not one.has_landed
    one.land()
    assert one.has_landed
    assert one.hit == Hit("drop@2", 2, "POST", "/graphql", "Apply")


def test_seconds_are_the_arguments(tmp_path: Path) -> None:
    """The seconds are those of the argument, or else the usual ones."""
    assert strike(tmp_path, "primary-limit=60").seconds(3600) == 60
    assert strike(tmp_path, "primary-limit").seconds(3600) == 3600
    assert strike(tmp_path, "secondary-limit").seconds() is None
