"""`deling.json`: what a portfolio lets others know, for a roll-up of several portfolios.

Made here, at the portfolio, so that what is withheld never leaves it: the file is built key by
key of what may be told, and nothing is taken out of anything larger. Documented in
docs/rollup.md.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from pydantic import Field as Declared

from portfolio_bot.domain.config import Part, Portfolio, Share
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.overlap import need_of, open_needs
from portfolio_bot.domain.snapshot import OpenNeed
from portfolio_bot.lexicon import norwegian
from portfolio_bot.report.figures.due import DueKind
from portfolio_bot.report.figures.totals import is_silent
from portfolio_bot.report.files.writing import file_bytes
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.metrics import Health, total
from portfolio_bot.report.rows.row import Row, State

SHARED_VERSION = 1

Stage = Literal["first", "between", "last"]
Withheld = Literal["area", "progress", "health", "start", "end", "person_months"]

FOLLOWS_FROM: Mapping[Withheld, tuple[Part, ...]] = {
    "area": ("area",),
    "progress": ("objectives",),
    "health": ("objectives", "start", "end"),
    "start": ("start",),
    "end": ("end",),
    "person_months": ("person-months",),
}
"""What is told of an initiative -> the answers that it is worked out from."""


class SharedDue(Frozen):
    """A decision that somebody should make, without the reason."""

    kind: DueKind = Declared(description="`move`, `complete`, `hold` or `route`.")
    target: str | None = Declared(
        default=None, description="Name of the phase that is proposed; null for the others."
    )
    days: int = Declared(description="Days that it has waited.")


class SharedInitiative(Frozen):
    """An initiative as others may see it: no names of people, no answers, no reasons."""

    number: int = Declared(description="The issue's number.")
    title: str = Declared(description="The issue's title, on one line.")
    url: str = Declared(description="The issue's address.")
    state: State = Declared(description="As in the report's data.")
    area: str | None = Declared(default=None, description="The area, as answered.")
    phase: str | None = Declared(default=None, description="The phase's name.")
    stage: Stage | None = Declared(
        default=None,
        description="Where that phase is: `first`, `last`, or `between`; null when the initiative "
        "is not open.",
    )
    days_in_phase: int | None = Declared(default=None, description="Days in the phase.")
    priority: str | None = Declared(default=None, description="The decided priority's name.")
    progress: int | None = Declared(default=None, description="Per cent.")
    health: Health | None = Declared(default=None, description="Progress against the plan.")
    start: date | None = Declared(default=None, description="Planned start.")
    end: date | None = Declared(default=None, description="Planned end.")
    person_months: float | None = Declared(default=None, description="Person-months in all.")
    silent: bool = Declared(
        default=False, description="Whether nobody has said anything of it for too long."
    )
    due: tuple[SharedDue, ...] = Declared(default=(), description="Decisions that it waits for.")

    @property
    def is_open(self) -> bool:
        """Whether the initiative is still in the portfolio's hands."""
        return self.state in ("active", "on-hold")


class SharedFigures(Frozen):
    """A portfolio, or a part of it, in figures. Null is not told; it is never written as zero."""

    initiatives: int | None = Declared(default=None, description="All initiatives ever opened.")
    active: int | None = Declared(default=None, description="Those that are active.")
    on_hold: int | None = Declared(default=None, description="Those on hold.")
    completed: int | None = Declared(default=None, description="Those that are completed.")
    stopped: int | None = Declared(
        default=None, description="Those that have ended otherwise: stopped, referred or closed."
    )
    first: int | None = Declared(default=None, description="Active ones in the first phase.")
    between: int | None = Declared(default=None, description="Active ones in a phase between.")
    last: int | None = Declared(default=None, description="Active ones in the last phase.")
    due: int | None = Declared(default=None, description="Decisions that somebody should make.")
    behind: int | None = Declared(default=None, description="Open ones behind their plan.")
    delayed: int | None = Declared(default=None, description="Open ones past their end.")
    silent: int | None = Declared(default=None, description="Active ones that are silent.")
    person_months: float | None = Declared(
        default=None, description="Sum of the person-months of the open ones that are known."
    )
    without_person_months: int | None = Declared(
        default=None, description="Open ones that have not said how many."
    )


class SharedPhase(Frozen):
    """A phase, and how many open initiatives it holds, those on hold included."""

    name: str = Declared(description="Its name.")
    open: int = Declared(description="Open initiatives in it.")


class Shared(Frozen):
    """What a portfolio tells others.

    Of one that shares nothing: `schema`, `share`, and perhaps what others compare theirs with.
    """

    version: int = Declared(alias="schema", description="Version of this format.")
    share: Share = Declared(description="`nothing`, `figures` or `initiatives`.")
    as_of: date | None = Declared(default=None, description="The day that it is told of.")
    portfolio: str | None = Declared(default=None, description="The portfolio's name.")
    withheld: tuple[Withheld, ...] = Declared(
        default=(), description="What is not told because the answers behind it are not public."
    )
    asked_for: tuple[OpenNeed, ...] = Declared(
        default=(),
        description="What the open initiatives ask for, the newest first, at most 500; none "
        "without `overlap.share`.",
    )
    figures: SharedFigures | None = Declared(default=None, description="The whole portfolio.")
    phases: tuple[SharedPhase, ...] = Declared(default=(), description="The phases in order.")
    initiatives: tuple[SharedInitiative, ...] = Declared(
        default=(), description="Every initiative, by number."
    )


class _Told(NamedTuple):
    config: Portfolio
    withheld: tuple[Withheld, ...]
    due: Mapping[int, tuple[SharedDue, ...]]


def shared(config: Portfolio, report: Report) -> Shared:
    """Return what *config* lets others know of *report*."""
    share, asked_for = config.report.share, _asked_for(config, report)
    if share == "nothing":
        return Shared(schema=SHARED_VERSION, share=share, asked_for=asked_for)
    withheld = withheld_by(config)
    told = _Told(config, withheld, _due(config, report))
    initiatives = tuple(_initiative(told, row) for row in report.rows)
    return Shared(
        schema=SHARED_VERSION,
        share=share,
        as_of=report.as_of,
        portfolio=config.name,
        withheld=withheld,
        asked_for=asked_for,
        figures=figures_of(initiatives, withheld),
        phases=tuple(SharedPhase(name=each.name, open=each.open) for each in report.phases),
        initiatives=initiatives if share == "initiatives" else (),
    )


def _asked_for(config: Portfolio, report: Report) -> tuple[OpenNeed, ...]:
    """Return what others may compare theirs with; answers that are not public are no part of it."""
    if not config.overlap.share:
        return ()
    public = {key for key, field in config.fields.items() if field.public}
    needs = [
        need_of(
            config,
            str(row.number),
            row.title,
            {key: answer for key, answer in row.values.items() if key in public},
        )
        for row in report.open_rows
    ]
    return open_needs(norwegian(), needs)


def shared_text(config: Portfolio, report: Report) -> str:
    """Write what is shared as the file holds it."""
    return file_bytes(shared(config, report)).decode()


def withheld_by(config: Portfolio) -> tuple[Withheld, ...]:
    """Return what is not told: all that follows from an answer that is not public."""
    hidden = {field.part for field in config.fields.values() if not field.public}
    return tuple(key for key, parts in FOLLOWS_FROM.items() if hidden.intersection(parts))


def figures_of(
    initiatives: Sequence[SharedInitiative], withheld: Sequence[Withheld] = ()
) -> SharedFigures:
    """Add up *initiatives*; what follows from something *withheld* is not told."""
    states = Counter(each.state for each in initiatives)
    stages = Counter(each.stage for each in initiatives if each.state == "active")
    running = [each for each in initiatives if each.is_open]
    health = Counter(each.health for each in running)
    months = "person_months" not in withheld
    return SharedFigures(
        initiatives=len(initiatives),
        active=states["active"],
        on_hold=states["on-hold"],
        completed=states["completed"],
        stopped=states["stopped"] + states["referred"] + states["closed"],
        first=stages["first"],
        between=stages["between"],
        last=stages["last"],
        due=sum(len(each.due) for each in initiatives),
        behind=None if "health" in withheld else health["behind"],
        delayed=None if "health" in withheld else health["delayed"],
        silent=sum(each.silent for each in initiatives),
        person_months=total(each.person_months for each in running) if months else None,
        without_person_months=_unknown(running) if months else None,
    )


def _unknown(running: Sequence[SharedInitiative]) -> int:
    return sum(each.person_months is None for each in running)


def _due(config: Portfolio, report: Report) -> dict[int, tuple[SharedDue, ...]]:
    found: dict[int, tuple[SharedDue, ...]] = {}
    for due in report.due:
        phase = config.phases.get(due.target or "") if due.kind == "move" else None
        told = SharedDue(kind=due.kind, target=phase.name if phase else None, days=due.days)
        found[due.number] = (*found.get(due.number, ()), told)
    return found


def _initiative(told: _Told, row: Row) -> SharedInitiative:
    config = told.config
    priority = config.priorities.get(row.priority or "")
    whole = SharedInitiative(
        number=row.number,
        title=row.title,
        url=row.url,
        state=row.state,
        area=_area(config, row),
        phase=config.phases[row.phase].name,
        stage=_stage(config, row) if row.is_open else None,
        days_in_phase=row.days_in_phase,
        priority=priority.name if priority else None,
        progress=row.progress,
        health=row.health,
        start=row.start,
        end=row.end,
        person_months=row.person_months,
        silent=is_silent(config, row),
        due=told.due.get(row.number, ()),
    )
    return whole.model_copy(update=dict.fromkeys(told.withheld))


def _area(config: Portfolio, row: Row) -> str | None:
    answer = row.values.get(config.field_of("area") or "")
    return answer if isinstance(answer, str) else None


def _stage(config: Portfolio, row: Row) -> Stage:
    order = config.phase_ids()
    if row.phase == order[0]:
        return "first"
    return "last" if row.phase == order[-1] else "between"
