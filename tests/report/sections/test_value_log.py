"""Value delivered, and outcomes."""

from __future__ import annotations

from portfolio_bot.report.sections.value_log import value_log
from tests.report.portfolio import digdir
from tests.report.sections.told import case, report, told

GOALS = "Mål 1: Kortere kø\n- [ ] Ned til 5 dager\n- [ ] 9 av 10 er fornøyd"


def test_value_by_day_and_outcomes_with_what_shows_them() -> None:
    """The newest first, what was taken back left out; a key result with figures is an outcome."""
    field = digdir().field_of("objectives") or ""
    made = report(
        case(
            1,
            told(9, "value", "v1", name="I drift", day="2026-11-01"),
            told(8, "value", "v2", name="For alle", day="2026-11-10"),
            told(7, "value", "v3", name="Nei", day="2026-11-11", withdrawn=True),
        ),
        case(
            2,
            told(6, "key-result", "1.1", objective=1, place=1, start=20, target=5, current=10),
            told(5, "key-result", "1.2", objective=1, place=2, current=8, comment="Måling"),
            told(4, "key-result", "1.9", objective=1, place=9, current=8),
            told(3, "key-result", "4.1", objective=4, place=1, current=8),
            answers={field: GOALS},
        ),
        case(3),
    )
    found = value_log(digdir(), made)
    assert [each.value.name for each in found.gifts] == ["For alle", "I drift"]
    assert [(each.text, each.percent) for each in found.outcomes] == [
        ("Ned til 5 dager", 67),
        ("9 av 10 er fornøyd", None),
    ]
    assert [row.number for row in found.silent] == [3]
