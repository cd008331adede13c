"""The ledger on its branch: read as of one commit, added to by the next."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY
from portfolio_bot.domain.config import LedgerPlace, Portfolio
from portfolio_bot.domain.ledger.chain import append
from portfolio_bot.domain.ledger.checking import Ledger, read_ledger
from portfolio_bot.domain.ledger.files import LedgerFile, LedgerSnapshot, with_lines
from portfolio_bot.github import AccessError, Client, GitHubError, HeadMovedError, UnavailableError
from portfolio_bot.github.ledger import commit_lines, load_ledger
from tests.domain.ledger.book import recorded
from tests.github.conftest import Wire, World
from tests.journeys.scene import NOW, config, seed, stage


def load(world: World, place: LedgerPlace | None = None) -> LedgerSnapshot:
    """Read the ledger of the portfolio."""
    return load_ledger(world.client, placed(place or LedgerPlace()), REPOSITORY)


def placed(place: LedgerPlace) -> Portfolio:
    """Return the configuration with the ledger at *place*."""
    return config().model_copy(update={"ledger": place})


def add(world: World, number: int, snapshot: LedgerSnapshot, folder: str = "beslutninger") -> str:
    """Write one decision into the ledger that *snapshot* shows."""
    ledger = read_ledger(snapshot.files)
    lines = append(ledger, [recorded(number)], REPOSITORY, NOW)
    file = with_lines(snapshot.files, folder, NOW.date(), lines)
    whole = [each for each in snapshot.files if each.name != file.name] + [file]
    return commit_lines(world.client, snapshot, file, read_ledger(whole).end, "Protokoll")


def branches(world: World) -> dict[str, list[dict[str, Any]]]:
    """Return the commits of each branch, newest first."""
    found: dict[str, list[dict[str, Any]]] = world.scene.sandbox.dump()["record"][REPOSITORY][
        "branches"
    ]
    return found


def test_a_branch_that_is_not_there_yet(world: World) -> None:
    """Before the first decision there is no branch, and the ledger is empty."""
    snapshot = load(world)
    assert (snapshot.branch, snapshot.head) == ("portfolio-ledger", None)
    assert (snapshot.files, snapshot.anchors) == ((), ())
    assert snapshot.base == branches(world)["main"][0]["oid"]


def test_the_branch_is_made_when_it_is_needed(world: World) -> None:
    """The first lines make the branch from the default one, which stays as it is."""
    before = branches(world)["main"]
    made = add(world, 1, load(world))
    assert branches(world)["main"] == before
    assert [each["oid"] for each in branches(world)["portfolio-ledger"]] == [
        made,
        before[0]["oid"],
    ]


def test_what_was_written_is_read(world: World) -> None:
    """Files come byte for byte, with head and anchors; each commit names its last line."""
    add(world, 1, load(world))
    made = add(world, 2, load(world))
    snapshot = load(world)
    ledger = read_ledger(snapshot.files, snapshot.anchors, sealed=True)
    assert (ledger.faults, snapshot.head) == ((), made)
    assert [line.decision.id for line in ledger.lines] == ["IC_1#1", "IC_2#1"]
    assert [anchor.n for anchor in snapshot.anchors] == [2, 1]
    assert snapshot.anchors[0] == ledger.end
    assert [file.path for file in snapshot.files] == ["beslutninger/2026-11.jsonl"]


def test_the_default_branch_can_hold_it(world: World) -> None:
    """With no branch of its own, the ledger stands beside the report."""
    place = LedgerPlace(branch=None, folder="arkiv/logg")
    made = add(world, 1, load(world, place), place.folder)
    snapshot = load(world, place)
    assert (snapshot.branch, snapshot.head, snapshot.base) == ("main", made, made)
    assert [file.path for file in snapshot.files] == ["arkiv/logg/2026-11.jsonl"]
    assert set(branches(world)) == {"main"}


def test_a_head_that_has_moved(world: World) -> None:
    """Of two that add to the same head, the second is told so and writes nothing."""
    add(world, 1, load(world))
    snapshot = load(world)
    add(world, 2, snapshot)
    with pytest.raises(HeadMovedError):
        add(world, 3, snapshot)
    assert len(read_ledger(load(world).files).lines) == 2


def test_a_branch_that_another_one_made(world: World) -> None:
    """Of two that make the branch, the second is told that it has moved."""
    snapshot = load(world)
    add(world, 1, snapshot)
    with pytest.raises(HeadMovedError, match="portfolio-ledger"):
        add(world, 1, snapshot)


def test_a_branch_that_cannot_be_made(world: World) -> None:
    """When GitHub refuses the branch, it is told with its reason."""

    def refuse(answer: dict[str, Any]) -> None:
        answer["data"]["createRef"] = None
        answer["errors"] = [{"type": "FORBIDDEN", "message": "Creations are restricted"}]

    world.wire.change("Branch", refuse)
    with pytest.raises(GitHubError, match=r"ledger-no-branch .*Creations are restricted"):
        add(world, 1, load(world))


def test_other_files_are_none_of_ours(world: World) -> None:
    """What else lies in the folder is left alone, but a strange month is seen."""
    snapshot = load(world)
    add(world, 1, snapshot)
    kept = load(world)
    for name in ("README.md", "gammel.jsonl", "mappe/2026-01.jsonl"):
        file = LedgerFile(path=f"beslutninger/{name}", data=b"Hei\n")
        commit_lines(world.client, load(world), file, read_ledger(kept.files).end, "Mer")
    assert [file.name for file in load(world).files] == ["2026-11.jsonl", "gammel.jsonl"]


def test_a_text_that_is_cut_is_asked_for_by_itself(world: World) -> None:
    """GitHub cuts long texts in a query; the whole is read as of the same commit."""
    add(world, 1, load(world))
    kept = load(world)

    def cut(answer: dict[str, Any]) -> None:
        commit = answer["data"]["repository"]["ref"]["target"]
        commit["file"]["object"]["entries"][0]["object"] = {"text": "{", "isTruncated": True}

    world.wire.change("Ledger", cut)
    assert load(world) == kept
    asked = world.scene.sandbox.requests[-1]
    assert asked["path"].endswith("/contents/beslutninger/2026-11.jsonl")


def test_a_query_that_is_too_much(world: World) -> None:
    """When GitHub gives up on all texts at once, each is asked for by itself."""
    add(world, 1, load(world))
    kept = load(world)
    left = [1, 2, 3]

    def give_up(answer: dict[str, Any]) -> None:
        if left:
            left.pop()
            answer.pop("data")
            answer["errors"] = [{"message": "Something went wrong while executing your query."}]
        else:
            entries = answer["data"]["repository"]["ref"]["target"]["file"]["object"]["entries"]
            assert [set(entry) for entry in entries] == [{"name", "type"}]

    world.wire.change("Ledger", give_up)
    assert load(world) == kept
    assert left == []


def test_a_text_that_is_left_out(world: World) -> None:
    """A file that is listed and cannot be read is no empty file."""
    add(world, 1, load(world))

    def lose(answer: dict[str, Any]) -> None:
        entry = answer["data"]["repository"]["ref"]["target"]["file"]["object"]["entries"][0]
        entry.update(name="2026-10.jsonl", object=None)

    world.wire.change("Ledger", lose)
    with pytest.raises(UnavailableError):
        load(world)


@pytest.mark.parametrize("part", ["ref", "file"])
def test_an_answer_in_part_is_no_empty_ledger(world: World, part: str) -> None:
    """What GitHub leaves out, with an error beside it, is never taken for nothing."""
    add(world, 1, load(world))

    def leave_out(answer: dict[str, Any]) -> None:
        repository = answer["data"]["repository"]
        holder = repository if part == "ref" else repository["ref"]["target"]
        holder[part] = None
        answer["errors"] = [{"message": "Something went wrong"}]

    world.wire.change("Ledger", leave_out)
    with pytest.raises(UnavailableError, match="github-left-out"):
        load(world)


def test_a_repository_that_is_not_seen(world: World) -> None:
    """A token that does not see the repository is told so."""
    with pytest.raises(AccessError, match="github-no-repository"):
        load_ledger(world.client, config(), "eksempeletaten/finnes-ikke")


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[World]:
    """Give a world whose repository has no commit yet."""
    given = seed()
    given["repositories"][REPOSITORY].pop("files", None)
    with stage(tmp_path, given) as scene:
        client = Client(BOT_TOKEN, scene.sandbox.url, sleep=lambda _seconds: None)
        yield World(scene, Wire(), client, 0)
        client.close()


def test_a_repository_without_a_commit(bare: World) -> None:
    """A branch grows from a commit; where there is none, that is told."""
    with pytest.raises(AccessError, match="ledger-no-commit"):
        load(bare)


def test_nothing_is_read_from_nothing() -> None:
    """An empty ledger ends where it begins."""
    assert read_ledger(()) == Ledger()
