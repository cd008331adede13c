"""Value that is delivered, and the outcomes that are reached, with what shows them (S6, S8)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.reported.facts import Delivered, KeyResultState
from portfolio_bot.domain.values import Objective
from portfolio_bot.report.figures.formulas import key_result
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.row import Row


class Gift(NamedTuple):
    """Value that an initiative has delivered."""

    row: Row
    value: Delivered


class Outcome(NamedTuple):
    """A key result with figures: its text, where it stands, and how much is reached, in per cent.

    ``percent`` is None without both ends of the way.
    """

    row: Row
    text: str
    state: KeyResultState
    percent: int | None


class ValueLog(NamedTuple):
    """Value by day, the newest first, and outcomes by initiative."""

    gifts: tuple[Gift, ...]
    outcomes: tuple[Outcome, ...]
    silent: tuple[Row, ...]


def value_log(config: Portfolio, report: Report) -> ValueLog:
    """List what has come of the initiatives; ``silent`` are the open ones without either."""
    given = gifts(report.rows)
    reached = tuple(each for row in report.rows for each in outcomes(config, row))
    telling = {each.row.number for each in given} | {each.row.number for each in reached}
    return ValueLog(
        gifts=given,
        outcomes=reached,
        silent=tuple(row for row in report.open_rows if row.number not in telling),
    )


def gifts(rows: Iterable[Row]) -> tuple[Gift, ...]:
    """List the value that *rows* have delivered, the newest first."""
    found = (Gift(row, each) for row in rows for each in row.facts.value if not each.withdrawn)
    return tuple(sorted(found, key=lambda each: (-each.value.day.toordinal(), each.row.number)))


def outcomes(config: Portfolio, row: Row) -> Iterator[Outcome]:
    """Yield the key results of *row* that figures are reported of."""
    value = row.values.get(config.field_of("objectives") or "")
    written = value if isinstance(value, tuple) else ()
    objectives = [each for each in written if isinstance(each, Objective)]
    for state in row.facts.key_results:
        within = state.objective <= len(objectives)
        results = objectives[state.objective - 1].key_results if within else ()
        if state.current is None or state.place > len(results):
            continue
        percent = None
        if state.start is not None and state.target is not None and state.start != state.target:
            percent = round(100 * key_result(state.start, state.target, state.current))
        yield Outcome(row, results[state.place - 1].text, state, percent)
