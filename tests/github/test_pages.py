"""Every initiative, a hundred a request; none is passed over."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.demo.stage import REPOSITORY
from portfolio_bot.github import UnavailableError
from portfolio_bot.github.pages import Pages, Reading, read_pages
from portfolio_bot.github.portfolio import load_portfolio
from tests.github.conftest import Wire, World
from tests.github.test_portfolio import TODAY, filled, read
from tests.journeys.scene import NOW, config, opened

BLOCK = """mutation Block($input: AddBlockedByInput!) {
  addBlockedBy(input: $input) { clientMutationId }
}"""
PART = """mutation Part($input: AddSubIssueInput!) {
  addSubIssue(input: $input) { clientMutationId }
}"""


def test_pages(tmp_path: Path) -> None:
    """250 initiatives take three requests; each is read once, in order, and progress is told."""
    with filled(tmp_path, 250, Wire()) as (scene, client):
        told: list[int] = []
        found = load_portfolio(client, config(), REPOSITORY, NOW, TODAY, told.append)
        assert [entry.issue.number for entry in found.entries] == list(range(1, 251))
        assert told == [100, 200, 250]
        assert len(scene.sandbox.requests) == 3


@pytest.mark.parametrize("part", ["issues", "repository"])
def test_hidden_page_is_not_passed_over(tmp_path: Path, part: str) -> None:
    """A page that GitHub left out stops the run: no initiative may be lost from a report."""
    wire = Wire()

    def drop(answer: dict[str, Any]) -> None:
        if "ref" in answer["data"]["repository"]:
            return
        if part == "issues":
            answer["data"]["repository"]["issues"] = None
        else:
            answer["data"]["repository"] = None

    wire.change("Portfolio", drop)
    error = pytest.raises(UnavailableError, match="github-left-out")
    with filled(tmp_path, 101, wire) as (_, client), error:
        read(client)


def test_hidden_issue_is_not_passed_over(world: World) -> None:
    """An issue that is null in the answer stops the run."""

    def drop(answer: dict[str, Any]) -> None:
        answer["data"]["repository"]["issues"]["nodes"].append(None)

    world.wire.change("Portfolio", drop)
    with pytest.raises(UnavailableError, match="github-left-out"):
        read(world.client)


def changed(world: World, **rest: Any) -> Pages:
    """Read what has changed since the world began, or since some other time."""
    since = rest.pop("since", NOW - timedelta(days=1))
    reading = Reading(config(), REPOSITORY, lambda _document: "", since=since, **rest)
    return read_pages(world.client, reading, lambda _count: None)


def test_only_changed_issues_are_read(world: World) -> None:
    """Nothing that is older than the moment is read, but how many there are is told."""
    world.scene.wait(days=9)
    found = changed(world, since=world.scene.now)
    assert (found.entries, found.gone, found.total) == ((), frozenset(), 1)
    assert [each.issue.number for each in changed(world).entries] == [world.number]


def test_changed_issue_without_label_is_gone(world: World) -> None:
    """An issue that has lost its label is told of, and is none of the initiatives."""
    world.scene.edit_issue("leder", world.number, labels=[])
    found = changed(world)
    assert (found.entries, found.gone, found.total) == ((), frozenset({world.number}), 0)


def test_what_is_kept_is_made_at_once(world: World) -> None:
    """Of each initiative only what is asked for is kept, and the repository's name is known."""
    found = changed(world, keep=lambda entry, name: (entry.issue.number, name))
    assert found.entries == ((world.number, REPOSITORY),)


def test_dependencies_and_parts_are_read(world: World) -> None:
    """What GitHub says an issue waits for is read, of its own repository; so are its sub-issues."""
    other = opened(world.scene, title="Et annet")
    ids = {each: world.scene.issue(each)["node_id"] for each in (world.number, other)}
    given = {"issueId": ids[world.number], "blockingIssueId": ids[other]}
    world.client.mutate(BLOCK, {"input": given})
    world.client.mutate(PART, {"input": {"issueId": ids[world.number], "subIssueId": ids[other]}})
    issue = changed(world).entries[0].issue
    assert (issue.blocked_by, issue.tasks, issue.tasks_done) == ((other,), 1, 0)
    part = next(each.issue for each in changed(world).entries if each.issue.number == other)
    assert part.parent is not None
    assert (part.parent.number, part.parent.title) == (world.number, issue.title)
