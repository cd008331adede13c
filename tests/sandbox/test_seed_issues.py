"""The repositories and issues of a seed."""

from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.sandbox.model import Issue
from portfolio_bot.sandbox.seed import build_world
from portfolio_bot.sandbox.seed_file import SeedError

NOW = "2026-01-05T08:00:00Z"


def world_of(tmp_path: Path, issues: list[dict[str, Any]], **repository: Any) -> dict[int, Issue]:
    """Build a repository with these issues, and return them."""
    seed = {
        "clock": NOW,
        "users": {"ola": {}, "kari": {}},
        "repositories": {"ola/r": {"issues": issues, **repository}},
    }
    return build_world(seed, tmp_path).repositories["ola/r"].issues


def test_issue_is_as_old_as_what_happened_last(tmp_path: Path) -> None:
    """An issue was last changed when it was made, closed or commented, unless told."""
    base = {"title": "A", "author": "ola", "created_at": "2025-01-01T00:00:00Z"}
    later = "2025-02-01T00:00:00Z"
    issues = world_of(
        tmp_path,
        [
            base,
            {**base, "comments": [{"author": "ola", "body": "b", "created_at": later}]},
            {**base, "state": "closed", "closed_at": later},
            {**base, "updated_at": later},
            {"title": "A", "author": "ola"},
        ],
    )
    assert [issue.updated_at for issue in issues.values()] == [
        base["created_at"],
        later,
        later,
        later,
        NOW,
    ]


def test_numbers_may_be_given(tmp_path: Path) -> None:
    """Issues are numbered in order, or as told; the next follows the highest."""
    issue = {"title": "A", "author": "ola"}
    assert list(world_of(tmp_path, [issue, {**issue, "number": 7}, issue])) == [1, 7, 8]


def test_edits_are_told(tmp_path: Path) -> None:
    """An issue and a comment know who changed them."""
    comment = {"author": "ola", "body": "b", "editor": "kari", "updated_at": NOW}
    asked = {"title": "A", "author": "ola", "edited_at": NOW, "comments": [comment]}
    issue = world_of(tmp_path, [asked])[1]
    assert issue.editor is not None
    assert (issue.editor.login, issue.last_edited_at) == ("ola", NOW)
    editor = issue.comments[0].editor
    assert editor is not None
    assert editor.login == "kari"


def test_users_own_files_are_his(tmp_path: Path) -> None:
    """The first commit of a user's repository is the user's."""
    seed = {"users": {"ola": {"name": "Ola"}}, "repositories": {"ola/r": {"files": {"a": "b"}}}}
    git = build_world(seed, tmp_path).repositories["ola/r"].git
    assert git.commit_of(git.head("main") or "").author[0] == "Ola"


@pytest.mark.parametrize(
    ("issue", "words"),
    [
        ({"author": "borte"}, r"issues\.0: 'borte' is not among"),
        ({"assignees": ["borte"]}, "'borte'"),
        ({"reactions": {"+1": ["ola"]}}, "'\\+1' is none of GitHub's reactions"),
        ({"comments": [{"author": "borte", "body": ""}]}, "'borte'"),
        ({"parent": "#9"}, "no issue '#9'"),
        ({"blocked_by": ["ola/x#1"]}, "no issue 'ola/x#1'"),
        ({"parent": "ola/r#en"}, "no issue"),
    ],
)
def test_faults_are_told(tmp_path: Path, issue: dict[str, Any], words: str) -> None:
    """What names nobody or nothing is told with its place."""
    with pytest.raises(SeedError, match=words):
        world_of(tmp_path, [{"title": "A", "author": "ola", **issue}])


def test_numbers_are_used_once(tmp_path: Path) -> None:
    """Two issues do not have the same number."""
    issue = {"title": "A", "author": "ola", "number": 1}
    with pytest.raises(SeedError, match="another issue has the number 1"):
        world_of(tmp_path, [issue, issue])


@pytest.mark.parametrize("name", ["borte/r", "ola", "ola/"])
def test_repository_has_an_owner(tmp_path: Path, name: str) -> None:
    """A repository is named with an owner that is there."""
    with pytest.raises(SeedError, match="no such owner"):
        build_world({"users": {"ola": {}}, "repositories": {name: {}}}, tmp_path)
