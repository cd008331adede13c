"""Editions in the repository's history."""

import pytest

from portfolio_bot.demo.stage import REPOSITORY
from portfolio_bot.domain.effects import WriteFiles
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.objects import blob_id
from portfolio_bot.github import AccessError, commit
from portfolio_bot.github.editions import load_branch, load_objects
from tests.github.conftest import World
from tests.journeys.scene import CONFIG, NOW, config

DATA = "portefolje/portfolio.json"


def write(world: World, text: str) -> str:
    """Commit a data file, and return the commit's id."""
    branch = load_branch(world.client, config(), REPOSITORY, DATA)
    effect = WriteFiles(
        branch=branch.name,
        head=branch.head,
        files=((DATA, text),),
        headline=say("commit-report", at=NOW.date()),
        edition=NOW.date(),
    )
    return commit(world.client, REPOSITORY, effect, "Rapport")


def test_editions_are_found_the_newest_first(world: World) -> None:
    """Each commit of the data file tells its day, and which file it left."""
    oids = [write(world, "en"), write(world, "to")]
    branch = load_branch(world.client, config(), REPOSITORY, DATA)
    assert branch.head == oids[1]
    assert [each.oid for each in branch.commits] == oids[::-1]
    assert [each.blob for each in branch.commits] == [blob_id("to"), blob_id("en")]
    assert {each.day for each in branch.commits} == {NOW.date()}


def test_long_history_is_read_whole(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """A history of more commits than a page holds is read on."""
    monkeypatch.setattr("portfolio_bot.github.editions._COMMITS", 2)
    oids = [write(world, str(number)) for number in range(5)]
    branch = load_branch(world.client, config(), REPOSITORY, DATA)
    assert [each.oid for each in branch.commits] == oids[::-1]


def test_objects_are_those_of_the_commit(world: World) -> None:
    """Files that the commit does not have are left out."""
    first = write(world, "en")
    write(world, "to")
    found = load_objects(world.client, REPOSITORY, first, (DATA, "portefolje/README.md"))
    assert found == {DATA: blob_id("en")}


def test_repository_that_is_not_seen(world: World) -> None:
    """A repository that the token does not see is told of."""
    with pytest.raises(AccessError):
        load_branch(world.client, config(), "eksempeletaten/finnes-ikke", DATA)


def test_branch_that_is_missing(world: World) -> None:
    """A branch that is not there is told of."""
    text = CONFIG + "report: {branch: rapport}\n"
    with pytest.raises(AccessError):
        load_branch(world.client, config(text), REPOSITORY, DATA)
