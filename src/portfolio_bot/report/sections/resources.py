"""Resources and skills: what each month needs of each skill, and who has too much."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.metrics import total
from portfolio_bot.report.rows.row import Row


class Load(NamedTuple):
    """A skill, or a type of work, in a month: person-months needed, and to be had.

    ``capacity`` is None when not configured.
    """

    skill: str
    month: date
    needed: float
    capacity: float | None

    @property
    def over(self) -> bool:
        """Whether more is needed than there is."""
        return self.capacity is not None and self.needed > self.capacity


class Overload(NamedTuple):
    """A person who is to do more than a whole month's work in a month, and for which cases."""

    person: str
    month: date
    percent: int
    rows: tuple[Row, ...]


class Resources(NamedTuple):
    """What the open initiatives need from the month of the report on.

    ``works`` has the same by type of work, where that has capacity of its own (B6).
    """

    loads: tuple[Load, ...]
    overloads: tuple[Overload, ...]
    works: tuple[Load, ...]
    silent: tuple[Row, ...]

    @property
    def months(self) -> tuple[date, ...]:
        """The months that something is needed in."""
        return tuple(sorted({each.month for each in self.loads}))


def resources(config: Portfolio, report: Report) -> Resources:
    """Add up demand by skill and month, and by person and month."""
    needed: dict[tuple[str, date], list[float]] = defaultdict(list)
    asked: dict[tuple[str, date], list[tuple[float, Row]]] = defaultdict(list)
    worked: dict[tuple[str, date], list[float]] = defaultdict(list)
    work = config.work_capacity
    first = report.as_of.replace(day=1)
    names = {skill.casefold(): skill for skill in config.capacity}
    for row in report.open_rows:
        for each in row.facts.demands:
            if each.month < first or not each.person_months:
                continue
            skill = names.setdefault(each.skill.casefold(), each.skill)
            needed[(skill, each.month)].append(each.person_months)
            kind = row.values.get(work.field) if work else None
            if isinstance(kind, str):
                worked[(kind, each.month)].append(each.person_months)
            if each.person:
                asked[(each.person.casefold(), each.month)].append((each.person_months, row))
    return Resources(
        loads=_loads(needed, config.capacity),
        works=_loads(worked, work.person_months if work else {}),
        overloads=tuple(
            Overload(person, month, percent, tuple({row.number: row for _, row in parts}.values()))
            for (person, month), parts in sorted(asked.items(), key=_place)
            if (percent := round(100 * total(part for part, _ in parts))) > 100
        ),
        silent=tuple(row for row in report.open_rows if not row.facts.demands),
    )


def _loads(
    needed: Mapping[tuple[str, date], list[float]], capacity: Mapping[str, float]
) -> tuple[Load, ...]:
    return tuple(
        Load(name, month, total(parts), capacity.get(name))
        for (name, month), parts in sorted(needed.items(), key=_place)
    )


def _place(found: tuple[tuple[str, date], object]) -> tuple[date, str]:
    """Order by month, then by name in any case of letters."""
    name, month = found[0]
    return month, name.casefold()
