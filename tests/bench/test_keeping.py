"""Figures are written down, and requests held against those."""

from datetime import date
from pathlib import Path

import pytest

from tests.bench.figures import Figure, Line
from tests.bench.keeping import Kept, held, read_kept, renewed, shown, write_kept

COUNT, TIME = Line("Events", "a command", 2), Line("Start-up", "help", 3, "x", judged=False)
KEPT = Kept(date(2026, 11, 1), 2, (Figure(COUNT, 2, "query", 9), Figure(TIME, 2.5)))
TODAY = Kept(date(2026, 12, 1), 4, ())


def test_what_is_written_is_read(tmp_path: Path) -> None:
    """Figures come back with their lines, notes and limits, a line of text each."""
    path = tmp_path / "figures.json"
    write_kept(KEPT, path)
    assert read_kept(path) == KEPT
    assert len(path.read_text("utf-8").splitlines()) == len(KEPT.figures) + 2


def test_noise_is_not_written(tmp_path: Path) -> None:
    """Of a measured figure four digits are kept."""
    path = tmp_path / "figures.json"
    write_kept(KEPT._replace(figures=(Figure(TIME, 1.23456),)), path)
    assert read_kept(path).figures[0].value == 1.235


def test_requests_are_held_to_what_was_written() -> None:
    """More requests than before do not pass, though they are within the limit; times may vary."""
    count, time, new = held(
        [Figure(COUNT, 3, against=9), Figure(TIME, 2.9), Figure(Line("Events", "new", 2), 1)], KEPT
    )
    assert (count.within, count.kept) == (False, 2)
    assert (time.within, time.kept) == (True, None)
    assert (new.within, new.kept) == (True, None)


def test_all_is_written_anew() -> None:
    """When all was measured, nothing older stays."""
    figures = [Figure(COUNT, 1)]
    assert renewed(KEPT, figures, TODAY, counts_only=False) == TODAY._replace(
        figures=tuple(figures)
    )


def test_counts_alone_leave_the_times() -> None:
    """When only requests were counted, times stay as they were, and of the day they are of."""
    found = renewed(KEPT, [Figure(COUNT, 1)], TODAY, counts_only=True)
    assert found == KEPT._replace(figures=(Figure(COUNT, 1), Figure(TIME, 2.5)))


def test_new_line_needs_all() -> None:
    """A line that is not among those written down has no place there, and is refused."""
    with pytest.raises(ValueError, match="new lines"):
        renewed(KEPT, [Figure(Line("Events", "new", 2), 1)], TODAY, counts_only=True)


def test_page_says_when_and_where() -> None:
    """The table on a page comes with the day of its times, and the machine's cores."""
    assert "2026-11-01, on a machine with 2 cores" in shown(KEPT)
