"""What the whole portfolio adds up to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pydantic import Field as Declared

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.report.rows.family import Family
from portfolio_bot.report.rows.metrics import is_over
from portfolio_bot.report.rows.row import Row


class PhaseCount(Frozen):
    """A phase, and how much work in progress it holds."""

    id: str = Declared(description="Id of the phase.")
    name: str = Declared(description="Its name.")
    open: int = Declared(description="Open initiatives in it, those on hold included.")
    on_hold: int = Declared(description="Those of them that are on hold.")
    limit: int | None = Declared(description="How many it should hold at most.")
    over_limit: bool = Declared(description="Whether it holds more than that.")


class Totals(Frozen):
    """The portfolio in figures. All but the states count open initiatives only."""

    initiatives: int = Declared(description="All initiatives ever opened; the sum of the states.")
    active: int = Declared(description="Initiatives that are active.")
    on_hold: int = Declared(description="Initiatives that are on hold.")
    completed: int = Declared(description="Initiatives that are completed.")
    stopped: int = Declared(description="Initiatives that are stopped.")
    referred: int = Declared(description="Initiatives that are routed out of the portfolio.")
    closed: int = Declared(description="Initiatives that are closed without a decision.")
    person_months: float = Declared(
        description="Sum of the person-months that are known; of a parent and its parts "
        "the greater counts."
    )
    without_person_months: int = Declared(description="Initiatives that have not said how many.")
    objectives: int = Declared(description="Objectives.")
    without_objectives: int = Declared(description="Initiatives without any.")
    key_results: int = Declared(description="Key results.")
    key_results_done: int = Declared(description="Key results that are ticked.")
    behind: int = Declared(description="Initiatives somewhat behind their plan.")
    delayed: int = Declared(description="Initiatives past their planned end.")
    silent: int = Declared(description="Active initiatives silent for longer than configured.")
    incomplete: int = Declared(description="Active initiatives with answers missing or faulty.")
    over_limit: int = Declared(description="Phases that hold more than their limit.")

    @property
    def open(self) -> int:
        """How many are still in the portfolio's hands."""
        return self.active + self.on_hold


def count_phases(config: Portfolio, rows: Sequence[Row]) -> tuple[PhaseCount, ...]:
    """Count the open initiatives of each phase, in the phases' order."""
    counts = Counter(row.phase for row in rows if row.is_open)
    held = Counter(row.phase for row in rows if row.state == "on-hold")
    return tuple(
        PhaseCount(
            id=key,
            name=phase.name,
            open=counts[key],
            on_hold=held[key],
            limit=phase.wip_limit,
            over_limit=is_over(counts[key], phase.wip_limit),
        )
        for key, phase in config.phases.items()
    )


def add_up(config: Portfolio, rows: Sequence[Row], phases: Sequence[PhaseCount]) -> Totals:
    """Add up *rows*, whose open ones *phases* counts."""
    states = Counter(row.state for row in rows)
    running = [row for row in rows if row.is_open]
    family = Family(running)
    return Totals(
        initiatives=len(rows),
        active=states["active"],
        on_hold=states["on-hold"],
        completed=states["completed"],
        stopped=states["stopped"],
        referred=states["referred"],
        closed=states["closed"],
        person_months=family.total(),
        without_person_months=sum(family.months(row) is None for row in running),
        objectives=sum(row.objectives for row in running),
        without_objectives=sum(row.objectives == 0 for row in running),
        key_results=sum(row.key_results for row in running),
        key_results_done=sum(row.key_results_done for row in running),
        behind=sum(row.health == "behind" for row in running),
        delayed=sum(row.health == "delayed" for row in running),
        silent=sum(is_silent(config, row) for row in running),
        incomplete=sum(is_incomplete(row) for row in running),
        over_limit=sum(phase.over_limit for phase in phases),
    )


def is_silent(config: Portfolio, row: Row) -> bool:
    """Tell whether nobody has said anything of an active initiative for too long."""
    return row.state == "active" and row.silent_days > config.report.silent_after_days


def is_incomplete(row: Row) -> bool:
    """Tell whether an active initiative lacks answers that its phase requires."""
    return row.state == "active" and bool(row.missing or row.faulty)
