"""Part of a ledger, and where a case stood by it."""

from datetime import UTC, date, datetime

from portfolio_bot.domain.ledger.line import Recorded
from portfolio_bot.domain.ledger.selection import as_of, end_of, of_issue, standing_by
from tests.domain.examples import CONFIG, decision, moved, ticked
from tests.domain.ledger.book import lines_of, recorded


def test_lines_of_an_issue() -> None:
    """Only the lines about that issue are chosen."""
    lines = lines_of([recorded(1), recorded(2, issue=8)])
    assert [line.issue for line in of_issue(lines, 8)] == [8]


def test_lines_until_a_moment() -> None:
    """What counts is when it was decided, not when it was written down."""
    lines = lines_of([recorded(1), recorded(2)])
    assert as_of(lines, lines[0].decision.at) == lines[:1]


def test_a_day_ends_where_the_portfolio_is() -> None:
    """In winter, the day in Oslo ends an hour before that of Greenwich."""
    end = end_of(date(2026, 11, 23), "Europe/Oslo")
    assert end < datetime(2026, 11, 23, 23, tzinfo=UTC)
    assert end > datetime(2026, 11, 23, 22, 59, 59, tzinfo=UTC)


def test_standing_is_folded_from_the_lines() -> None:
    """A case stands where its decisions took it, whatever the order they were written in."""
    decisions = [
        moved("arbeid", 5).model_copy(update={"before": "konsept"}),
        moved("konsept", 1).model_copy(update={"before": "start"}),
        decision("priority", 2, after="must"),
        ticked("done", "closed", 6),
        decision("hold", 7, reason="Vent"),
    ]
    lines = lines_of(Recorded(issue=7, comment=None, decision=each) for each in decisions)
    standing = standing_by(CONFIG, lines)
    assert (standing.phase, standing.priority) == ("arbeid", "must")
    assert standing.on_hold is not None
    assert list(standing.ticks) == [("done", "closed")]
    assert len(standing.decisions) == 5


def test_standing_begins_where_the_first_decision_found_it() -> None:
    """What the ledger does not hold, the first decisions tell: where the case came from."""
    resumed = decision("priority", 2, before="should", after="wont")
    back = moved("mangler", 1).model_copy(update={"before": "arbeid"})
    lines = lines_of(Recorded(issue=7, comment=None, decision=each) for each in (back, resumed))
    assert standing_by(CONFIG, lines).phase == "arbeid"
    assert standing_by(CONFIG, ()).phase == "start"
    lost = decision("priority", 3, before="borte", after="borte")
    (line,) = lines_of([Recorded(issue=7, comment=None, decision=lost)])
    assert standing_by(CONFIG, [line]).priority is None
