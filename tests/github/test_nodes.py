"""GraphQL nodes as values of the domain."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from portfolio_bot.domain.snapshot import Parent
from portfolio_bot.github.nodes import moment, present, read_field, read_issue, read_values

ISSUE: dict[str, Any] = {
    "viewerDidAuthor": False,
    "id": "I_1",
    "number": 7,
    "title": "Ny inngang",
    "body": "",
    "url": "https://example.org/7",
    "state": "CLOSED",
    "createdAt": "2026-11-02T08:00:00Z",
    "updatedAt": "2026-11-03T08:00:00Z",
    "closedAt": "2026-11-03T08:00:00Z",
    "author": None,
    "labels": {"nodes": [{"name": "tiltak", "id": "L_1"}, None]},
    "assignees": {"nodes": [{"login": "kari"}]},
}


def comment(**more: Any) -> dict[str, Any]:
    """Return a comment node."""
    node = {
        "id": "IC_1",
        "body": "Hei",
        "createdAt": "2026-11-02T08:00:00Z",
        "viewerDidAuthor": False,
        "author": {"login": "Ola"},
        "reactionGroups": [{"content": "THUMBS_UP", "viewerHasReacted": True}],
    }
    return node | more


def test_issue_with_gaps() -> None:
    """A deleted author, no comments and no sub-issues are read as nothing."""
    issue = read_issue(ISSUE, [], frozenset())
    assert (issue.author, issue.comments, issue.tasks) == ("", (), 0)
    assert (issue.open, issue.closed_at) == (False, datetime(2026, 11, 3, 8, tzinfo=UTC))
    assert issue.labels == {"tiltak"}


@pytest.mark.parametrize(("did", "login", "own"), [(True, "x", True), (False, "Bot", True)])
def test_issues_know_whether_the_bot_opened_them(did: bool, login: str, own: bool) -> None:  # noqa: FBT001 - a table
    """By the account that asks, or by a login that the configuration names."""
    node = ISSUE | {"viewerDidAuthor": did, "author": {"login": login}}
    assert read_issue(node, [], frozenset({"bot"})).own is own
    assert not read_issue(ISSUE, [], frozenset({"bot"})).own


def test_comments_know_whose_they_are() -> None:
    """A comment is our own when the token wrote it, or a login that the configuration names."""
    nodes = [comment(), comment(viewerDidAuthor=True), comment(author={"login": "Gammelbot"})]
    issue = read_issue(ISSUE | {"closedAt": None, "state": "OPEN"}, nodes, frozenset({"gammelbot"}))
    assert [each.own for each in issue.comments] == [False, True, True]
    assert issue.comments[0].reactions == {"THUMBS_UP"}
    assert issue.open


def test_reactions_may_be_missing() -> None:
    """A comment whose reactions are not told has none."""
    issue = read_issue(ISSUE, [comment(reactionGroups=None)], frozenset())
    assert issue.comments[0].reactions == frozenset()


def test_field_kinds() -> None:
    """A choice has its options; a kind that we do not set is another one."""
    node = {"id": "F", "name": "Status", "dataType": "SINGLE_SELECT"}
    choice = read_field(node | {"options": [{"name": "Problem", "id": "O"}]})
    assert (choice.kind, choice.options) == ("single_select", {"Problem": "O"})
    assert read_field(node | {"dataType": "ITERATION"}).kind == "other"


@pytest.mark.parametrize(
    ("node", "value"),
    [
        ({"text": "Innbygger"}, "Innbygger"),
        ({"number": 0}, 0.0),
        ({"date": "2027-01-15"}, date(2027, 1, 15)),
        ({"name": "Problem"}, "Problem"),
    ],
)
def test_values(node: dict[str, Any], value: object) -> None:
    """Each kind of value is read as what it is; a field without one is left out."""
    assert read_values({"f0": node, "f1": None, "f2": {"text": ""}}, ["a", "b", "c"]) == {
        "a": value
    }


def test_moment_has_its_zone() -> None:
    """A moment is read with its zone."""
    assert moment("2026-11-02T08:00:00Z") == datetime(2026, 11, 2, 8, tzinfo=UTC)


def test_nodes_that_are_not_shown() -> None:
    """Hidden nodes, and a hidden list of them, are nothing."""
    assert present({"nodes": [None, {"id": "x"}]}) == [{"id": "x"}]
    assert present(None) == []
    assert present({"nodes": None}) == []


@pytest.mark.parametrize(("home", "seen"), [("etaten/portefolje", True), ("andre/hemmelig", False)])
def test_a_parent_is_told_of_where_it_is_ours(home: str, seen: bool) -> None:  # noqa: FBT001 - a table
    """One in another repository is left out: the report's readers may not see it."""
    parent = {
        "number": 3,
        "title": "Program",
        "url": "https://example.org/3",
        "repository": {"nameWithOwner": home},
    }
    node = ISSUE | {"parent": parent, "repository": {"nameWithOwner": "etaten/portefolje"}}
    found = Parent(number=3, title="Program", url="https://example.org/3")
    assert read_issue(node, [], frozenset()).parent == (found if seen else None)
    assert read_issue(ISSUE | {"parent": None}, [], frozenset()).parent is None
