"""Economy: what each year needs, has, uses and will use, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.reported.facts import Cost
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.metrics import total
from portfolio_bot.report.rows.row import Row


class Year(NamedTuple):
    """The sums of one year over the initiatives that have reported it, None where none has.

    ``deviation`` is forecast less budget, over those that have given both. ``reported`` is how
    many have a figure at all, ``unsure`` how many of them are not sure of their need.
    """

    year: int
    need: float | None
    budget: float | None
    allocated: float | None
    spent: float | None
    forecast: float | None
    deviation: float | None
    reported: int
    unsure: int


class Share(NamedTuple):
    """What one body, or we ourselves (None), is to pay in a year: part of the year's sums."""

    body: str | None
    sums: Year


class Account(NamedTuple):
    """One initiative's year."""

    row: Row
    cost: Cost
    deviation: float | None


class Economy(NamedTuple):
    """The money of the portfolio: years in order, initiatives with the worst deviation first."""

    years: tuple[Year, ...]
    shares: tuple[Share, ...]
    accounts: tuple[Account, ...]
    silent: tuple[Row, ...]


def economy(config: Portfolio, report: Report) -> Economy:
    """Work out the money of the open initiatives, and of those completed in the year."""
    del config
    rows = [row for row in report.rows if row.is_open or row.state == "completed"]
    accounts = [Account(row, each, deviation(each)) for row in rows for each in row.facts.costs]
    years = sorted({each.cost.year for each in accounts})
    return Economy(
        years=tuple(_year(year, [a for a in accounts if a.cost.year == year]) for year in years),
        shares=tuple(_shares(accounts)),
        accounts=tuple(sorted(accounts, key=_worst)),
        silent=tuple(row for row in report.open_rows if not row.facts.costs),
    )


def deviation(cost: Cost) -> float | None:
    """Return forecast less budget; None when one of them is not reported."""
    if cost.forecast is None or cost.budget is None:
        return None
    return total((cost.forecast, -cost.budget))


def _shares(accounts: list[Account]) -> Iterator[Share]:
    """Yield what each body pays in each year, where another body pays anything at all (S12)."""
    if all(each.cost.body is None for each in accounts):
        return
    names: dict[str, str | None] = {"": None}
    of_body: dict[tuple[int, str], list[Account]] = {}
    for each in accounts:
        body = (each.cost.body or "").casefold()
        names.setdefault(body, each.cost.body)
        of_body.setdefault((each.cost.year, body), []).append(each)
    for (year, body), found in sorted(of_body.items()):
        yield Share(names[body], _year(year, found))


def _year(year: int, accounts: list[Account]) -> Year:
    costs = [each.cost for each in accounts]
    return Year(
        year=year,
        need=_total(each.need for each in costs),
        budget=_total(each.budget for each in costs),
        allocated=_total(each.allocated for each in costs),
        spent=_total(each.spent for each in costs),
        forecast=_total(each.forecast for each in costs),
        deviation=_total(deviation(each) for each in costs),
        reported=len({each.row.number for each in accounts}),
        unsure=len({each.row.number for each in accounts if each.cost.certainty in {None, "low"}}),
    )


def _total(numbers: Iterable[float | None]) -> float | None:
    known = [each for each in numbers if each is not None]
    return total(known) if known else None


def _worst(account: Account) -> tuple[int, float, int, str]:
    worst = account.deviation if account.deviation is not None else float("-inf")
    return account.cost.year, -worst, account.row.number, account.cost.body or ""
