"""A world apart."""

from pathlib import Path

import pytest

from portfolio_bot.sandbox.access import Session
from portfolio_bot.sandbox.changes.comments import add_comment
from portfolio_bot.sandbox.dump import dump
from portfolio_bot.sandbox.faults.pretence import Mirror, copied, moved, without_commits
from portfolio_bot.sandbox.graph.cost import Cost
from portfolio_bot.sandbox.graph.git_objects import Branch, GitObject
from portfolio_bot.sandbox.graph.reactions import groups_of
from portfolio_bot.sandbox.graph.registry import Context
from portfolio_bot.sandbox.ratelimit import Budget
from portfolio_bot.sandbox.seed import build_world
from portfolio_bot.sandbox.state import World
from tests.sandbox.seeds import SEED, START

HOME = "etat/portefolje"


@pytest.fixture
def world(tmp_path: Path) -> World:
    """Build the usual world without a server."""
    return build_world(SEED, tmp_path, START)


def test_copy_is_apart(world: World) -> None:
    """What is done in the copy does not happen, and uses up the ids all the same."""
    other = copied(world)
    issue = other.repositories[HOME].issues[1]
    before = world.clock.fixed
    made = add_comment(Session(other, other.tokens["sven"]), issue, "Hei")
    assert [c.body for c in issue.comments] == ["en", "to", "Hei"]
    assert [c.body for c in world.repositories[HOME].issues[1].comments] == ["en", "to"]
    assert (world.deliveries, world.clock.fixed) == ([], before)
    assert made.id not in world.nodes
    again = add_comment(Session(world, world.tokens["sven"]), world.nodes[issue.id], "Hei")
    assert again.id != made.id


def test_long_lines_are_copied(tmp_path: Path) -> None:
    """A world whose issues wait for one another in a long line is copied too."""
    issue = {"title": "T", "author": "ola", "projects": {1: {"Gruppe": "a"}}}
    line = [{**issue, "blocked_by": [f"#{n}"] if n else []} for n in range(300)]
    seed = {**SEED, "repositories": {"etat/lang": {"issues": line}}}
    seed["projects"] = [{**SEED["projects"][0], "items": []}]
    world = build_world(seed, tmp_path, START)
    other = copied(world)
    assert dump(other) == dump(world)
    assert not {*map(id, other.nodes.values())} & {*map(id, world.nodes.values())}


def test_caller_comes_along(world: World) -> None:
    """The same caller stands in the copy as the copy's own user; nobody stays nobody."""
    other = copied(world)
    cost, budget = Cost(0, 0), Budget("graphql", 1, 0, 0)
    context = moved(Context(Session(world, world.tokens["sven"]), cost, budget), other)
    assert context.viewer is other.users["sven"] is not world.users["sven"]
    assert moved(Context(Session(world, None), cost, budget), other).session.token is None


def test_branches_are_put_back(world: World) -> None:
    """Commits and branches made on the way are gone, also where it ends badly."""
    git = world.repositories[HOME].git
    before = git.branches()

    def change() -> None:
        git.commit("main", "Nytt", {"a": b"a"}, ("a", "b"), "2026-01-05T08:00:00Z")
        git.set_head("ny", before["main"])
        raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        without_commits(world, change)
    assert git.branches() == before


def test_mirror_shows_what_is(world: World) -> None:
    """What a payload names is shown as it stands, and what was never made is not."""
    other = copied(world)
    issue = other.repositories[HOME].issues[1]
    session = Session(other, other.tokens["sven"])
    comment = add_comment(session, issue, "Hei")
    home = other.repositories[HOME]
    real = world.nodes[issue.id]
    shown = Mirror(world).show(
        {
            "subject": issue,
            "commentEdge": {"cursor": "x", "node": comment},
            "clientMutationId": None,
            "reactionGroups": groups_of(issue),
            "none": groups_of(comment),
            "ref": Branch(home, "main"),
            "gone": Branch(home, "borte"),
            "commit": GitObject(home, "Commit", "0" * 40),
        }
    )
    groups = shown.pop("reactionGroups")
    assert len(groups) == 8
    assert all(group.subject is real for group in groups)
    assert shown.pop("ref").repository is world.repositories[HOME]
    assert shown == {
        "subject": real,
        "commentEdge": None,
        "clientMutationId": None,
        "none": [],
        "gone": None,
        "commit": None,
    }
