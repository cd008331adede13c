"""From a seed to a world."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.sandbox import Sandbox
from portfolio_bot.sandbox.dump import dump
from portfolio_bot.sandbox.seed import build_world
from portfolio_bot.sandbox.seed_file import DEFAULT, SeedError
from portfolio_bot.sandbox.words import REST_REACTIONS
from tests.sandbox.client import Client
from tests.sandbox.seeds import SEED, START

texts = st.text(st.characters(codec="utf-8"), max_size=20)
logins = st.sampled_from(["ola", "kari", "bot"])
stamps = st.sampled_from(["2025-12-01T08:00:00Z", "2025-12-02T08:00:00Z"])
reactions = st.dictionaries(
    st.sampled_from(sorted(REST_REACTIONS)), st.lists(logins, unique=True, min_size=1), max_size=2
)
edits = st.fixed_dictionaries({"editor": logins, "body": texts, "edited_at": stamps})
comments = st.fixed_dictionaries(
    {"author": logins, "body": texts},
    optional={
        "created_at": stamps,
        "updated_at": stamps,
        "editor": logins,
        "edits": st.lists(edits, max_size=2),
        "minimized": st.booleans(),
        "reactions": reactions,
    },
)
issues = st.fixed_dictionaries(
    {"title": texts, "author": logins},
    optional={
        "body": texts,
        "labels": st.lists(st.sampled_from(["a", "b", "ø"]), unique=True),
        "assignees": st.lists(logins, unique=True),
        "state": st.sampled_from(["open", "closed"]),
        "created_at": stamps,
        "edited_at": stamps,
        "edits": st.lists(edits, max_size=2),
        "comments": st.lists(comments, max_size=2),
        "reactions": reactions,
        "projects": st.just({1: {"Status": "Done"}}),
    },
)
seeds = st.fixed_dictionaries(
    {
        "clock": st.just("2026-01-05T08:00:00Z"),
        "users": st.just({"ola": {"token": "o"}, "kari": {"name": "Kari"}}),
        "apps": st.just({"bot": {"token": "b", "permissions": {"issues": "write"}}}),
        "organizations": st.just({"etat": {"owners": ["ola"], "teams": {"t": {}}}}),
        "repositories": st.fixed_dictionaries(
            {
                "etat/r": st.fixed_dictionaries(
                    {"issues": st.lists(issues, max_size=3)},
                    optional={"private": st.booleans(), "files": st.just({"a/b": "ø"})},
                )
            }
        ),
        "projects": st.just([{"owner": "etat", "number": 1, "title": "P"}]),
    }
)


def told(seed: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Build a world from a seed and tell it again."""
    document = dump(build_world(seed, folder))
    assert json.loads(json.dumps(document)) == document
    return document


@given(seeds)
def test_dump_reads_back_as_a_seed(
    tmp_path_factory: pytest.TempPathFactory, seed: dict[str, Any]
) -> None:
    """What a world tells of itself makes the same world again, with the same ids."""
    first = told(seed, tmp_path_factory.mktemp("a"))
    second = told(first, tmp_path_factory.mktemp("b"))
    assert second == first


def test_usual_world_reads_back(tmp_path: Path) -> None:
    """The tests' own world, with all it has, reads back the same."""
    first = told(SEED | {"clock": START}, tmp_path / "a")
    assert told(first, tmp_path / "b") == first


def test_default_world_is_ready_to_use() -> None:
    """Without a seed there is an organisation with a repository, a board and a bot."""
    with Sandbox() as sandbox:
        bot = Client(sandbox.url, "bot-token")
        query = (
            '{repositoryOwner(login: "eksempeletaten") {... on ProjectV2Owner '
            '{projectV2(number: 1) {viewerCanUpdate field(name: "Status") '
            "{... on ProjectV2SingleSelectField {options {name}}}}}}}"
        )
        board = bot.data(query)["repositoryOwner"]["projectV2"]
        assert board["viewerCanUpdate"] is True
        assert [option["name"] for option in board["field"]["options"]][-1] == "Utført"
        repository = bot.get("/repos/eksempeletaten/portefolje").data
        assert repository["permissions"]["push"] is True


def test_default_seed_and_file_are_the_same(tmp_path: Path) -> None:
    """The seed that comes along can be read as a file like any other."""
    worlds = [build_world(source, tmp_path / "r", START) for source in (None, DEFAULT)]
    assert dump(worlds[0]) == dump(worlds[1])


def test_clock_begins_where_told(tmp_path: Path) -> None:
    """The clock begins at the start given, or else at the seed's."""
    seed = {"clock": "2025-05-05T05:05:05Z"}
    assert build_world(seed, tmp_path).clock.fixed == "2025-05-05T05:05:05Z"
    assert build_world(seed, tmp_path, START).clock.fixed == "2026-01-05T08:00:00Z"
    assert build_world({}, tmp_path).clock.fixed is None


@pytest.mark.parametrize("name", ["seed.yml", "seed.json"])
def test_files_are_read(tmp_path: Path, name: str) -> None:
    """A seed is read from YAML or JSON."""
    path = tmp_path / name
    path.write_text(json.dumps({"users": {"ola": {}}}), "utf-8")
    assert list(build_world(path, tmp_path).users) == ["ola"]


def test_error_reaches_the_caller() -> None:
    """A sandbox with a wrong seed does not start, and leaves nothing behind."""
    with pytest.raises(SeedError, match=r"^seed: user: unknown key$"):
        Sandbox({"user": {}})
