"""Boards made in the world itself."""

from pathlib import Path

from portfolio_bot.sandbox.access import Session
from portfolio_bot.sandbox.changes.boards import STATUS, make_project
from portfolio_bot.sandbox.seed import build_world
from tests.sandbox.seeds import SEED, START


def test_numbers_go_on_by_owner(tmp_path: Path) -> None:
    """Each owner's boards are numbered by themselves."""
    world = build_world(SEED, tmp_path, START)
    person = world.users["liv"]
    session = Session(world, next(t for t in world.tokens.values() if t.user is person))
    assert make_project(session, person, "Livs").number == 1
    made = make_project(session, world.organizations["etat"], "Etatens")
    status = made.field_named("Status")
    assert made.number == 3
    assert status is not None
    assert tuple(each.name for each in status.options) == STATUS
