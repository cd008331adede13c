"""What awaits a decision: gates that are met, cases on hold, and cases that belong elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

from pydantic import Field as Declared

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.initiative.kinds import goes_on
from portfolio_bot.report.rows.metrics import days
from portfolio_bot.report.rows.row import GateCount, Row

DueKind = Literal["move", "complete", "parts", "hold", "route"]
_ORDER: tuple[DueKind, ...] = ("move", "complete", "parts", "route", "hold")


class Due(Frozen):
    """One decision that somebody should make."""

    number: int = Declared(description="The issue's number.")
    kind: DueKind = Declared(
        description="`move` to the next phase, `complete`, `parts` (every sub-issue is closed, so "
        "it may be time to complete), `hold` (go on or stop) or `route` (out of the portfolio)."
    )
    target: str | None = Declared(description="Id of the phase or route that is proposed.")
    since: date = Declared(
        description="Day of the latest decision or criterion on the case; of the hold; for a "
        "route, of the opening."
    )
    days: int = Declared(description="Days since then.")
    roles: tuple[str, ...] = Declared(description="Ids of the roles that decide.")
    reason: str | None = Declared(description="Why it is on hold.")
    review: date | None = Declared(
        default=None, description="Day on which the hold is to be looked at again."
    )


def find_due(config: Portfolio, rows: Iterable[Row], as_of: date) -> tuple[Due, ...]:
    """Return what awaits a decision among *rows*: by kind, and the oldest first."""
    found = [due for row in rows for due in _of(config, row, as_of)]
    return tuple(sorted(found, key=lambda due: (_ORDER.index(due.kind), -due.days, due.number)))


def _of(config: Portfolio, row: Row, as_of: date) -> Iterator[Due]:
    if row.state == "on-hold":
        yield _hold(config, row, as_of)
    if row.state != "active":
        return
    endless = goes_on(config, row.kind)
    ends = row.phase in config.phase_ids()[-2:]
    if row.gate is not None and row.gate.ready and not (endless and ends):
        yield _gate(config, row, row.gate, as_of)
    elif row.parts is not None and row.parts[0] == row.parts[1] and not endless:
        roles = config.deciders(config.phase_ids()[-1])
        yield _due(row, "parts", _latest(row), as_of, roles)
    if _leads_away(config, row):
        roles = config.entitled("route", row.phase)
        yield _due(row, "route", row.created, as_of, roles, target=row.proposed_route)


def _hold(config: Portfolio, row: Row, as_of: date) -> Due:
    roles = config.entitled("resume", row.phase)
    due = _due(row, "hold", row.state_since or row.created, as_of, roles, reason=row.state_reason)
    return due.model_copy(update={"review": row.review})


def _leads_away(config: Portfolio, row: Row) -> bool:
    """Tell whether to propose that the case leaves the portfolio; never while it is bound (B7)."""
    proposed = config.routes.get(row.proposed_route or "")
    open_to_it = row.route is None and row.bound is None
    return open_to_it and proposed is not None and proposed.leaves_portfolio


def _gate(config: Portfolio, row: Row, gate: GateCount, as_of: date) -> Due:
    order = config.phase_ids()
    place = order.index(row.phase)
    following = order[place + 1] if place + 1 < len(order) else None
    kind: DueKind = "move" if following else "complete"
    roles = config.deciders(row.phase, gate.escalation)
    return _due(row, kind, _latest(row), as_of, roles, target=following)


def _latest(row: Row) -> date:
    """Return when the case last came closer to a decision."""
    return row.last_decision or row.phase_since or row.created


def _due(
    row: Row,
    kind: DueKind,
    since: date,
    as_of: date,
    roles: tuple[str, ...],
    *,
    target: str | None = None,
    reason: str | None = None,
) -> Due:
    return Due(
        number=row.number,
        kind=kind,
        target=target,
        since=since,
        days=days(since, as_of),
        roles=roles,
        reason=reason,
    )
