"""Several portfolios as one: what each tells, sums over all and over each area, and doubles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from pydantic import Field as Declared

from portfolio_bot import __version__
from portfolio_bot.domain.config.rollup import Rollup
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.messages import Message
from portfolio_bot.report.files.sharing import (
    SharedFigures,
    SharedPhase,
    Withheld,
    figures_of,
)
from portfolio_bot.report.rows.metrics import total
from portfolio_bot.rollup.initiative import Initiative
from portfolio_bot.rollup.needs import SharedNeed, name_of, shared_needs
from portfolio_bot.rollup.reading import Read


class Portfolio(Frozen):
    """A portfolio of the roll-up, or the part of it that belongs to an area."""

    id: str = Declared(description="Its id in the roll-up's configuration.")
    name: str = Declared(description="Its name.")
    area: str | None = Declared(description="Id of its area; null when it has none.")
    as_of: date | None = Declared(description="The day that its figures are of.")
    old: bool = Declared(description="Whether that is longer ago than configured.")
    figures: SharedFigures | None = Declared(
        description="Its figures; null when there are none to be had."
    )
    phases: tuple[SharedPhase, ...] = Declared(description="Its own phases, in order.")
    withheld: tuple[Withheld, ...] = Declared(description="What it does not tell of any.")
    missing: str | None = Declared(
        description="Why there are none: `absent`, `unreached`, `withheld`, `damaged`, "
        "`newer-unread` or `unknown-share`."
    )
    problem: Message | None = Declared(
        default=None, exclude=True, description="Why there is nothing of it."
    )
    remarks: tuple[Message, ...] = Declared(
        default=(), exclude=True, description="What of it could not be read."
    )


class Part(Frozen):
    """All portfolios, or those of one area."""

    portfolios: tuple[Portfolio, ...] = Declared(description="In the configuration's order.")
    initiatives: tuple[Initiative, ...] = Declared(description="Those that are told of.")
    figures: SharedFigures = Declared(
        description="The sums of what is known. Null when no portfolio tells it."
    )
    doubles: tuple[tuple[Initiative, ...], ...] = Declared(
        description="The same initiative in several portfolios, by its address."
    )
    alike: tuple[tuple[Initiative, ...], ...] = Declared(
        description="Open initiatives of the same name in several portfolios."
    )
    needs: tuple[SharedNeed, ...] = Declared(
        description="Open initiatives here and anywhere that seem to ask for the same."
    )

    @property
    def told(self) -> tuple[Portfolio, ...]:
        """The portfolios that have figures."""
        return tuple(each for each in self.portfolios if each.figures is not None)

    @property
    def untold(self) -> tuple[Portfolio, ...]:
        """The portfolios that have none."""
        return tuple(each for each in self.portfolios if each.figures is None)


class RolledUp(Frozen):
    """The roll-up as of a day: all portfolios, each area, and what is outside of them."""

    as_of: date
    program: str = __version__
    whole: Part
    areas: dict[str, Part]
    outside: Part


def roll_up(config: Rollup, read: Mapping[str, Read], as_of: date) -> RolledUp:
    """Put what was *read* of each portfolio, by its id, together as of the day *as_of*."""
    portfolios = tuple(_portfolio(config, key, read[key], as_of) for key in config.portfolios)
    initiatives = _initiatives(config, read)
    told = {key: each.data.asked_for for key, each in read.items() if each.data}
    needs = shared_needs(told, _running(initiatives), config.threshold)
    whole = _part(portfolios, initiatives, needs)
    areas = {key: _area(key, whole) for key in config.areas}
    outside = _area(None, whole)
    return RolledUp(as_of=as_of, whole=whole, areas=areas, outside=outside)


def _portfolio(config: Rollup, key: str, read: Read, as_of: date) -> Portfolio:
    member, data = config.portfolios[key], read.data
    told = data.as_of if data else None
    return Portfolio(
        id=key,
        name=member.name or (data and data.portfolio) or key,
        area=member.area,
        as_of=told,
        old=told is not None and (as_of - told).days > config.old_after_days,
        figures=data.figures if data else None,
        phases=data.phases if data else (),
        withheld=data.withheld if data else (),
        missing=read.problem.key.removeprefix("rollup-") if read.problem else None,
        problem=read.problem,
        remarks=read.remarks,
    )


def _initiatives(config: Rollup, read: Mapping[str, Read]) -> tuple[Initiative, ...]:
    seen: set[str] = set()
    found = []
    for key, member in config.portfolios.items():
        data = read[key].data
        for each in data.initiatives if data else ():
            placed: dict[str, Any] = {
                "portfolio": key,
                "belongs": config.area_named(each.area) or member.area,
                "counted": each.url not in seen,
            }
            seen.add(each.url)
            found.append(Initiative.model_construct(None, **each.__dict__, **placed))
    return tuple(found)


def _area(key: str | None, everything: Part) -> Part:
    """Return what belongs to the area *key*, or to none: whole portfolios, parts of others."""
    of_each: dict[str, list[Initiative]] = defaultdict(list)
    count: dict[str, int] = defaultdict(int)
    for each in everything.initiatives:
        count[each.portfolio] += 1
        if each.belongs == key:
            of_each[each.portfolio].append(each)
    parts = [
        each
        if len(of_each[each.id]) == count[each.id]
        else each.model_copy(
            update={"figures": figures_of(of_each[each.id], each.withheld), "phases": ()}
        )
        for each in everything.portfolios
        if of_each[each.id] or each.area == key
    ]
    needs = (n for n in everything.needs if any(each.belongs == key for each in n.initiatives))
    return _part(tuple(parts), [one for each in parts for one in of_each[each.id]], tuple(needs))


def _part(
    portfolios: tuple[Portfolio, ...],
    initiatives: Sequence[Initiative],
    needs: tuple[SharedNeed, ...],
) -> Part:
    again = _by_portfolio(each for each in initiatives if not each.counted)
    told = [each.figures for each in portfolios if each.figures is not None]
    withheld = {each.id: each.withheld for each in portfolios}
    twice = [figures_of(some, withheld[key]) for key, some in again.items()]
    return Part(
        portfolios=portfolios,
        initiatives=tuple(initiatives),
        figures=_sum(told, twice),
        doubles=_several(initiatives, lambda each: each.url),
        alike=_several(_running(initiatives), name_of),
        needs=needs,
    )


def _by_portfolio(initiatives: Iterable[Initiative]) -> dict[str, list[Initiative]]:
    found: dict[str, list[Initiative]] = defaultdict(list)
    for each in initiatives:
        found[each.portfolio].append(each)
    return found


def _sum(told: Sequence[SharedFigures], twice: Sequence[SharedFigures]) -> SharedFigures:
    """Add up what is *told*, less what is told *twice*; what nobody tells is not told."""
    sums: dict[str, float | None] = {}
    for key in SharedFigures.model_fields:
        known = [value for each in told if (value := getattr(each, key)) is not None]
        less = [-value for each in twice if (value := getattr(each, key)) is not None]
        sums[key] = total([*known, *less]) if known else None
    return SharedFigures.model_validate(sums)


def _several(
    initiatives: Sequence[Initiative], mark: Callable[[Initiative], str]
) -> tuple[tuple[Initiative, ...], ...]:
    """Return those that more than one portfolio tells of by the same *mark*."""
    groups: dict[str, list[Initiative]] = defaultdict(list)
    for each in initiatives:
        groups[mark(each)].append(each)
    several = (some for some in groups.values() if len({each.portfolio for each in some}) > 1)
    return tuple(tuple(some) for some in several)


def _running(initiatives: Sequence[Initiative]) -> list[Initiative]:
    """Return the open ones that have a name; whether two are the same is for people to say."""
    return [each for each in initiatives if each.is_open and each.counted and each.title]
