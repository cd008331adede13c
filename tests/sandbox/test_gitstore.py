"""The git repository: git itself reads what we write, and we read what git writes."""

import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.sandbox.gitstore import GitStore

WHO = ("Kari Nordmann", "kari@example.org")
DATE = "2026-01-05T08:00:00Z"
names = st.sampled_from(["a", "b", "a.txt", "a-b", "å", "ab"])
paths = st.lists(names, min_size=1, max_size=3).map("/".join)
steps = st.lists(
    st.dictionaries(paths, st.one_of(st.none(), st.binary(max_size=9)), max_size=4), max_size=4
)


def git(path: Path, *arguments: str) -> str:
    """Run git on a repository, without anybody's own configuration."""
    quiet = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"}
    found = subprocess.run(  # noqa: S603  the arguments are the tests' own
        ["git", "-C", str(path), *arguments],  # noqa: S607  git is wherever it is
        capture_output=True,
        check=True,
        env={**os.environ, **quiet},
    )
    return found.stdout.decode()


@pytest.fixture
def store(tmp_path: Path) -> GitStore:
    """Make an empty repository."""
    made = GitStore(tmp_path / "r.git")
    made.create("main")
    return made


def commit(store: GitStore, message: str = "m", **files: str) -> str:
    """Commit some files at the root."""
    content = {name: text.encode() for name, text in files.items()}
    return store.commit("main", message, content, WHO, DATE)


def test_git_reads_what_is_written(store: GitStore) -> None:
    """Git finds the repository sound, and tells the same commits, people and files."""
    store.commit("main", "Første\n\nMed tekst", {"a/b": b"1", "a.txt": b"2", "å": b""}, WHO, DATE)
    second = store.commit("main", "Andre", {"a/b": None, "c": b"3"}, WHO, DATE)
    git(store.path, "fsck", "--strict")
    log = git(store.path, "log", "--format=%H|%an|%ae|%cI|%s", "main").splitlines()
    assert log[0] == f"{second}|Kari Nordmann|kari@example.org|2026-01-05T08:00:00+00:00|Andre"
    assert log[1].endswith("|Første")
    listed = git(store.path, "-c", "core.quotePath=off", "ls-tree", "-r", "--name-only", "main")
    assert listed.split() == ["a.txt", "c", "å"]


def test_what_git_writes_is_read(store: GitStore, tmp_path: Path) -> None:
    """A commit that git made in the same repository is served."""
    commit(store, a="1")
    tree = git(store.path, "rev-parse", "main^{tree}").strip()
    who = ["-c", "user.name=Git", "-c", "user.email=git@example.org"]
    made = git(store.path, *who, "commit-tree", tree, "-p", "main", "-m", "Fra git").strip()
    git(store.path, "update-ref", "refs/heads/main", made)
    again = GitStore(tmp_path / "r.git")
    assert [each.message for each in again.history(made)] == ["Fra git\n", "m"]
    assert again.commit_of(made).author == ("Git", "git@example.org")


def test_what_nobody_sees_is_written_when_asked_for(tmp_path: Path) -> None:
    """A repository that nobody looks into has no files, and all of them for whoever asks."""
    store = GitStore(tmp_path / "r.git")
    store.create("main", unseen=True)
    first = commit(store, a="1")
    assert store.find(first, "a") is not None
    assert store.branches() == {"main": first}
    assert list(tmp_path.iterdir()) == []
    git(store.path, "fsck", "--strict")
    second = commit(store, b="2")
    assert git(store.path, "log", "--format=%H", "main").split() == [second, first]


@pytest.mark.parametrize("unseen", [False, True])
def test_making_one_again_keeps_it(tmp_path: Path, *, unseen: bool) -> None:
    """A repository that is made anew, in memory or not, has what it had."""
    store = GitStore(tmp_path / "r.git")
    store.create("main", unseen=unseen)
    first = commit(store, a="1")
    store.create("main", unseen=unseen)
    assert store.branches() == {"main": first}
    store.create("main")
    assert git(store.path, "log", "--format=%H", "main").split() == [first]


@pytest.mark.parametrize("unseen", [False, True])
def test_an_empty_folder_becomes_a_repository(tmp_path: Path, *, unseen: bool) -> None:
    """A folder that is there already, and empty, is made one."""
    store = GitStore(tmp_path)
    store.create("main", unseen=unseen)
    assert git(tmp_path, "symbolic-ref", "HEAD").strip() == "refs/heads/main"


@given(steps)
def test_files_are_what_was_committed(
    tmp_path_factory: pytest.TempPathFactory, changes: list[dict[str, bytes | None]]
) -> None:
    """After any row of commits the files are what the commits say, and git finds them sound."""
    store = GitStore(tmp_path_factory.mktemp("git") / "r.git")
    store.create("main")
    expected: dict[str, bytes] = {}
    for step in changes:
        plain = _without_clashes(step)
        _apply(expected, plain)
        store.commit("main", "m", plain, WHO, DATE)
    head = store.head("main")
    found = store.files(head) if head else {}
    assert {path: store.read(entry.oid)[1] for path, entry in found.items()} == expected


def _without_clashes(step: dict[str, bytes | None]) -> dict[str, bytes | None]:
    """Leave out paths that would be a file and a folder at once."""
    return {
        path: content
        for path, content in step.items()
        if not any(other.startswith(f"{path}/") for other in step)
    }


def _apply(files: dict[str, bytes], step: dict[str, bytes | None]) -> None:
    """Write the step's files; a file in the way of a folder goes, and the other way round."""
    for path, content in step.items():
        if content is None:
            files.pop(path, None)
            continue
        for other in [o for o in files if o.startswith(f"{path}/") or path.startswith(f"{o}/")]:
            del files[other]
        files[path] = content


def test_same_commits_have_the_same_ids(tmp_path: Path) -> None:
    """The same content, people and dates give the same commit."""
    stores = [GitStore(tmp_path / name) for name in ("x.git", "y.git")]
    for store in stores:
        store.create("main")
    assert len({commit(store, a="1") for store in stores}) == 1


def test_history_knows_paths(store: GitStore) -> None:
    """The history of a path leaves out commits that did not touch it."""
    first, second, third = commit(store, a="1"), commit(store, b="1"), commit(store, a="2")
    assert [each.oid for each in store.history(third)] == [third, second, first]
    assert [each.oid for each in store.history(third, "a")] == [third, first]
    assert [each.oid for each in store.history(third, "b")] == [second]
    assert list(store.history(third, "borte")) == []


@pytest.mark.parametrize("name", ["", "borte", "../../HEAD", "/etc/hostname", "0" * 40, "z" * 40])
def test_unknown_names_mean_nothing(store: GitStore, name: str) -> None:
    """A name that is no branch and no commit means no commit."""
    commit(store, a="1")
    assert store.resolve(name) is None


def test_names_mean_commits(store: GitStore) -> None:
    """A branch, its full name and its commit mean the same; a file's id means no commit."""
    oid = commit(store, a="1")
    for name in ("main", "heads/main", "refs/heads/main", oid):
        assert store.resolve(name) == oid
    found = store.find(oid, "a")
    assert found is not None
    assert store.resolve(found.oid) is None
