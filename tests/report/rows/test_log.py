"""The slim log."""

from portfolio_bot.report.rows.log import KEPT, Logged, latest, logged, made, noted
from tests.report.portfolio import decision, entry, record, report_of


def test_line_is_read_back() -> None:
    """What the data file has of a decision is all that the log has."""
    (line,) = report_of(
        entry(1, comments=record(decision("hold", 3, reason="Vent", role="leadership")))
    ).log
    assert logged(noted(line), line.row) == line


def test_only_the_latest_are_kept() -> None:
    """The log has the latest decisions, the newest first, and no more than the file keeps."""
    (row,) = report_of(entry(1)).rows
    days = range(KEPT + 5)
    lines = [Logged(row, one) for day in days for one in made([decision("hold", day)])]
    kept = latest(lines)
    assert len(kept) == KEPT
    assert [kept[0], kept[-1]] == [lines[0], lines[KEPT - 1]]


def test_preparing_decisions_are_left_out() -> None:
    """Ticks, votes and reports are no lines of the log."""
    assert made([decision("tick", 1), decision("report", 1), decision("vote", 1)]) == ()
