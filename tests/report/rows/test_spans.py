"""The times in phases, by the recorded moves."""

from __future__ import annotations

from datetime import timedelta

from portfolio_bot.domain.records.markers import Start, status_marker
from portfolio_bot.domain.snapshot import Comment
from portfolio_bot.report.rows.row import PhaseSpan
from tests.report.portfolio import AS_OF, at, decision, entry, record, report_of


def spans(**rest: object) -> tuple[PhaseSpan, ...]:
    """Return the times in phases of an initiative that was opened 100 days ago."""
    made = rest.pop("made", ())
    return report_of(entry(1, comments=record(*made), **rest)).rows[0].spans  # type: ignore[misc, arg-type]


def ago(days: int):  # type: ignore[no-untyped-def]
    """Return the day so long before the report's."""
    return AS_OF - timedelta(days=days)


def test_without_moves_it_is_where_it_began() -> None:
    """An initiative that never moved has been in its phase from the opening on."""
    assert spans() == (PhaseSpan(phase="ikke-startet", since=ago(100), until=None),)


def test_each_move_ends_one_and_begins_another() -> None:
    """A move ends the time in the phase before, on the day it begins the next one."""
    made = (
        decision("move", 40, before="ikke-startet", after="problem"),
        decision("move", 10, before="problem", after="konsept"),
    )
    assert spans(made=made) == (
        PhaseSpan(phase="ikke-startet", since=ago(100), until=ago(40)),
        PhaseSpan(phase="problem", since=ago(40), until=ago(10)),
        PhaseSpan(phase="konsept", since=ago(10), until=None),
    )


def test_a_stop_ends_the_last_one() -> None:
    """What is stopped, or closed, is in its phase no longer."""
    stopped = decision("stop", 5, reason="Ingen penger")
    assert spans(made=(stopped,))[0].until == ago(5)
    assert spans(closed=3)[0].until == ago(3)


def test_what_was_over_before_it_was_imported_took_no_time() -> None:
    """It ends on the day on which it ended, and does not begin after that."""
    start = Start(phase="utfort", ended="completed", ended_on=ago(300))
    status = Comment(id="S", author="bot", body=status_marker(start), created_at=at(100), own=True)
    row = report_of(entry(1, comments=(status,))).rows[0]
    assert row.spans == (PhaseSpan(phase="utfort", since=ago(300), until=ago(300)),)
    assert (row.state, row.state_since) == ("completed", ago(300))
