"""Files in one signed commit, and only those that differ."""

from datetime import date
from typing import Any

import pytest

from portfolio_bot.demo.stage import REPOSITORY
from portfolio_bot.domain.effects import WriteFiles
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.objects import blob_id
from portfolio_bot.domain.snapshot import PortfolioSnapshot
from portfolio_bot.domain.snapshot import Repository as Home
from portfolio_bot.github import GitHubError, HeadMovedError, UnavailableError
from portfolio_bot.github.commits import commit, edition_line, edition_of, pending_files
from portfolio_bot.github.portfolio import Edition, load_portfolio
from tests.github.conftest import World
from tests.journeys.scene import NOW, config

EDITION = Edition(as_of=NOW.date(), paths=("rapport/a.md", "rapport/b.json"), data="rapport/b.json")
FILES = (("rapport/a.md", "# Æ\n"), ("rapport/b.json", "{}\n"))


def read(world: World) -> PortfolioSnapshot:
    """Read the portfolio and its branch."""
    return load_portfolio(world.client, config(), REPOSITORY, NOW, EDITION)


def writing(snapshot: PortfolioSnapshot, files: tuple[tuple[str, str], ...] = FILES) -> WriteFiles:
    """Return the effect of writing *files*."""
    headline = say("already-on-hold")
    return WriteFiles(
        branch=snapshot.branch,
        head=snapshot.head,
        files=files,
        headline=headline,
        edition=EDITION.as_of,
    )


def test_files_are_committed_at_once(world: World) -> None:
    """All files come with one commit, under its headline."""
    snapshot = read(world)
    made = commit(world.client, REPOSITORY, writing(snapshot), "Porteføljerapport")
    after = read(world)
    assert after.head == made
    assert after.files == {path: blob_id(text) for path, text in FILES}
    assert world.scene.file("rapport/a.md") == "# Æ\n"
    record = world.scene.sandbox.dump()["record"][REPOSITORY]["branches"]["main"]
    assert (record[0]["message"], len(record)) == (
        "Porteføljerapport\n\nAs-of: 2026-11-02\nEdition: weekly",
        2,
    )


def test_unchanged_files_are_left_out(world: World) -> None:
    """Only what differs is written; when nothing does, there is nothing to do."""
    commit(world.client, REPOSITORY, writing(read(world)), "Første")
    snapshot = read(world)
    assert pending_files(snapshot.files, writing(snapshot)) is None
    changed = (FILES[0], ("rapport/b.json", "{1}\n"))
    effect = pending_files(snapshot.files, writing(snapshot, changed))
    assert effect is not None
    assert effect.files == (changed[1],)


def test_moved_head_is_told_apart(world: World) -> None:
    """A commit on top of a head that has moved is refused, and can be tried afresh."""
    snapshot = read(world)
    commit(world.client, REPOSITORY, writing(snapshot), "Første")
    with pytest.raises(HeadMovedError, match=r"github-head-moved .*main"):
        commit(world.client, REPOSITORY, writing(snapshot, (("x.md", "x"),)), "Andre")


def test_refused_commit(world: World) -> None:
    """A commit that is refused for another reason is told with that reason."""

    def refuse(answer: dict[str, Any]) -> None:
        answer["data"]["createCommitOnBranch"] = None
        answer["errors"] = [{"type": "FORBIDDEN", "message": "Branch is protected"}]

    snapshot = read(world)
    world.wire.change("Commit", refuse)
    with pytest.raises(GitHubError, match=r"github-commit-refused .*Branch is protected"):
        commit(world.client, REPOSITORY, writing(snapshot), "Første")


@pytest.mark.parametrize(
    ("errors", "words"),
    [([], "github-changed-nothing"), ([{"message": "slow"}], "github-left-out-because .*slow")],
)
def test_commit_that_is_not_shown(world: World, errors: list[dict[str, str]], words: str) -> None:
    """Whether a commit that GitHub does not show was made is for a new reading to tell."""

    def hide(answer: dict[str, Any]) -> None:
        answer["data"]["createCommitOnBranch"] = {"commit": None}
        answer["errors"] = errors

    snapshot = read(world)
    world.wire.change("Commit", hide)
    with pytest.raises(UnavailableError, match=words):
        commit(world.client, REPOSITORY, writing(snapshot), "Første")


def test_no_files_are_pending_without_any() -> None:
    """An edition without files has nothing to write."""
    empty = PortfolioSnapshot(
        now=NOW, repository=Home(id="R", name=REPOSITORY), entries=(), branch="main", head="x"
    )
    assert pending_files(empty.files, writing(empty, ())) is None


@pytest.mark.parametrize(
    ("message", "day"),
    [
        (f"Rapport\n\n{edition_line(date(2027, 1, 4), 'weekly')}\n", date(2027, 1, 4)),
        ("Rapport", None),
        ("Rapport\n\nAs-of: i dag", None),
        ("Rapport As-of: 2027-01-04", None),
    ],
)
def test_edition_is_named_by_a_line_of_its_own(message: str, day: date | None) -> None:
    """A commit names its edition by one line; anything else names none."""
    assert edition_of(message, "weekly") == day


def test_editions_of_each_kind_are_told_apart() -> None:
    """A monthly edition is none of the weekly ones, and one that does not say is weekly."""
    message = f"Rapport\n\n{edition_line(date(2027, 1, 31), 'monthly')}\n"
    assert edition_of(message, "monthly") == date(2027, 1, 31)
    assert edition_of(message, "weekly") is None
    assert edition_of("Rapport\n\nAs-of: 2027-01-04\n", "weekly") == date(2027, 1, 4)
