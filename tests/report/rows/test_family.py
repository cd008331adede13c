"""Initiatives and their parents: what is counted once, though both tell of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.snapshot import Entry, Parent
from portfolio_bot.report.rows.family import Family
from portfolio_bot.report.rows.row import Row
from tests.report.portfolio import HOME, entry, report_of


def part(number: int, months: str = "", parent: int | None = None) -> Entry:
    """Make an initiative, perhaps a part of another."""
    answers = {"person-months": months} if months else {}
    known = parent and Parent(number=parent, title=f"Program {parent}", url=f"{HOME}/{parent}")
    return entry(number, answers=answers, parent=known or None)


def rows(*entries: Entry) -> tuple[Row, ...]:
    """Read them."""
    return report_of(*entries).rows


def test_the_greater_of_a_parent_and_its_parts_counts() -> None:
    """Parts of parts too; who is part of something elsewhere counts alone (B19)."""
    family = rows(
        part(1, "10"), part(2, "3", 1), part(3, "4", 1), part(4, "9", 3), part(5, "1", 99)
    )
    assert Family(family).total() == 13
    assert Family(family).months(family[2]) == 9


def test_who_has_not_said_is_told_by_its_parts() -> None:
    """Nothing known anywhere is not nought."""
    family = rows(part(1), part(2, "3", 1), part(3, "", 1), part(4))
    counted = Family(family)
    assert [counted.months(row) for row in family] == [3, 3, None, None]
    totals = report_of(part(1), part(2, "3", 1), part(4)).totals
    assert (totals.person_months, totals.without_person_months) == (3, 1)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 50)), min_size=1, max_size=8))
def test_nothing_is_counted_twice(links: list[tuple[int, int]]) -> None:
    """The total is never more than all together, and never less than the largest."""
    base = rows(part(1))[0]
    family = []
    for number, (parent, months) in enumerate(links, start=1):
        programme = {"number": parent, "title": "", "url": ""} if 0 < parent < number else None
        family.append(
            Row.model_validate(
                base.model_dump()
                | {"number": number, "programme": programme, "person_months": float(months)}
            )
        )
    known = [months for _, months in links]
    assert max(known) <= Family(family).total() <= sum(known)
