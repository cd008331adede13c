"""Issues above, below and before one another."""

from typing import Any

import pytest

from tests.sandbox.client import REPO, Client
from tests.sandbox.graph.test_issue_mutations import mutate, written


def put_under(client: Client, parent: int, child: int, **more: Any) -> None:
    """Put one issue under another."""
    ids = {"issueId": client.id_of(parent), "subIssueId": client.id_of(child)}
    mutate(client, "addSubIssue", **ids, **more)


def refusal(client: Client, parent: int, child: int) -> str:
    """Return why one issue cannot be put under another."""
    ids = {"issueId": client.id_of(parent), "subIssueId": client.id_of(child)}
    return str(client.error(written("addSubIssue"), input=ids)["message"])


def test_issue_has_one_parent(tri: Client) -> None:
    """An issue under one other goes under another only when that is asked for."""
    assert "only have one parent" in refusal(tri, 3, 2)
    put_under(tri, 3, 2, replaceParent=True)
    assert tri.issue("parent {number}", 2) == {"parent": {"number": 3}}
    assert tri.issue("subIssues(first: 1) {totalCount}", 1)["subIssues"]["totalCount"] == 0
    assert "duplicate" in refusal(tri, 3, 2)


@pytest.mark.parametrize(("parent", "child"), [(2, 1), (1, 1)])
def test_no_issue_is_above_itself(tri: Client, parent: int, child: int) -> None:
    """An issue goes neither under itself nor under what is below it."""
    assert "cycle" in refusal(tri, parent, child)


def test_depth_has_a_limit(tri: Client) -> None:
    """Eight levels are the most."""
    for number in range(4, 11):
        tri.post(f"{REPO}/issues", title=f"Nr. {number}")
    for number in range(4, 10):
        put_under(tri, number, number + 1)
    put_under(tri, 3, 4)
    assert "8 layers" in refusal(tri, 2, 3)


def test_hundred_children_are_the_most(tri: Client) -> None:
    """A parent has at most a hundred sub-issues."""
    for number in range(4, 104):
        tri.post(f"{REPO}/issues", title=f"Nr. {number}")
        if number < 103:
            put_under(tri, 1, number)
    assert "more than 100" in refusal(tri, 1, 103)


def test_blockers_are_others_and_once(tri: Client) -> None:
    """An issue is blocked by others, and by each once."""
    for number in (3, 1):
        ids = {"issueId": tri.id_of(3), "blockingIssueId": tri.id_of(number)}
        assert tri.error(written("addBlockedBy"), input=ids)["type"] == "UNPROCESSABLE"


def test_relating_needs_triage(ola: Client) -> None:
    """Who may not triage cannot tie issues together."""
    ids = {"issueId": ola.id_of(1), "subIssueId": ola.id_of(3)}
    assert ola.error(written("addSubIssue"), input=ids)["type"] == "FORBIDDEN"
