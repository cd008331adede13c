"""What is different from the report before."""

from datetime import timedelta

from portfolio_bot.domain.snapshot import Entry
from portfolio_bot.report.figures.changes import Change
from tests.report.portfolio import AS_OF, data_file, decision, entry, record, report_of

PLAN = {
    "start": "2026-11-01",
    "end": "2026-12-31",
    "objectives": "Mål 1: A\n- [ ] B\n- [ ] C",
}


def changes(before: Entry | None, after: Entry | None) -> tuple[Change, ...]:
    """Compare a week with the one before."""
    old = report_of(*([before] if before else []), as_of=AS_OF - timedelta(days=7))
    previous = data_file(old)
    found = report_of(*([after] if after else []), previous=previous).changes
    assert found is not None
    return found


def told(before: Entry | None, after: Entry | None) -> list[tuple[str, str, str]]:
    """Compare, and tell kind, before and after."""
    found = changes(before, after)
    return [(each.kind, str(each.before), str(each.after)) for each in found]


def test_nothing_changes_by_itself() -> None:
    """The same portfolio a week later has no changes."""
    assert told(entry(1), entry(1)) == []


def test_new_and_gone_are_seen() -> None:
    """An initiative that came is new; one that is not there any more is gone."""
    assert told(None, entry(1)) == [("new", "None", "ikke-startet")]
    (gone,) = changes(entry(1, "Borte"), None)
    assert (gone.kind, gone.title, gone.number) == ("gone", "Borte", 1)


def test_move_is_seen() -> None:
    """A move tells both phases."""
    moved = entry(1, comments=record(decision("move", 2, before="ikke-startet", after="problem")))
    assert told(entry(1), moved) == [("moved", "ikke-startet", "problem")]


def test_end_is_seen_without_its_details() -> None:
    """What is stopped changes state; its dates and health matter no more."""
    stopped = entry(1, comments=record(decision("stop", 2)))
    assert told(entry(1, answers=PLAN), stopped) == [("state", "active", "stopped")]


def test_dates_and_health_are_seen() -> None:
    """Moved dates are told old and new, and so is health."""
    later = {**PLAN, "start": "2026-12-24", "end": "2027-03-01"}
    assert told(entry(1, answers=PLAN), entry(1, answers=later)) == [
        ("health", "behind", "not-started"),
        ("start", "2026-11-01", "2026-12-24"),
        ("end", "2026-12-31", "2027-03-01"),
    ]
