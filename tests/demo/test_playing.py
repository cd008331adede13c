"""The demo as a whole: what it leaves, what it tells, and that it is the same each time."""

from pathlib import Path

import pytest

from portfolio_bot.catalogue import LANGUAGES, Catalogue
from portfolio_bot.demo import play
from portfolio_bot.demo.story import setting
from tests.stories import Shown
from tests.stories import shown as shown_once

SHORT = "trondheim"

LEFT = (
    "index.html",
    "rapport.html",
    "tavle.html",
    "stil.css",
    "rapport/README.md",
    "rapport/portfolio.json",
    "rapport/faser.svg",
    "rapport/tidslinje.svg",
    "beslutninger/2026-11.jsonl",
    "requests.jsonl",
    "sandbox.json",
)


@pytest.fixture(scope="session")
def again(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """Play a short story a second time, through the front door and with nobody watching."""
    out, lines = tmp_path_factory.mktemp("again"), list[str]()
    play(setting(SHORT), out, lines.append)
    return out, lines


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    """Play that story the first time."""
    return shown_once(SHORT, tmp_path_factory.getbasetemp())


@pytest.mark.parametrize("name", LEFT)
def test_leaves_what_it_promises(shown: Shown, name: str) -> None:
    """Report, pages, log and state are left in the folder."""
    assert (shown.out / name).stat().st_size > 0


def test_same_each_time(once: Shown, again: tuple[Path, list[str]]) -> None:
    """Two playings leave the same files, byte for byte."""
    assert _contents(once.out) == _contents(again[0])


def test_quiet_when_piped(again: tuple[Path, list[str]]) -> None:
    """With no terminal, only the totals and the places to look are told."""
    assert len(again[1]) == 6


def test_tells_where_to_look(again: tuple[Path, list[str]]) -> None:
    """The last lines name files that are there."""
    out, lines = again
    named = [Path(line.rpartition(": ")[2].strip()) for line in lines[1:]]
    assert all(path.is_file() and path.is_relative_to(out) for path in named)


def test_tells_totals(once: Shown, again: tuple[Path, list[str]]) -> None:
    """The totals are those of the bot's runs."""
    runs = once.runs
    asked = sum(len(run.requests) for run in runs)
    assert f"{len(runs)} hendelser, {asked} forespørsler" in again[1][0]


def test_progress_has_words(shown: Shown) -> None:
    """Every step of the story can be told in every language."""
    for language in LANGUAGES:
        words = Catalogue(language, escape=str)
        lines = [words.text(message) for message in shown.told]
        assert "ingvild-moen" in lines[1]
        assert all(lines)


def test_events_cost_few_requests(shown: Shown) -> None:
    """No event costs the bot more than three requests."""
    events = [run for run in shown.runs if run.event != "schedule"]
    assert max(len(run.requests) for run in events) <= 3


def _contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
