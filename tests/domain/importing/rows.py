"""Rows of a table, and issues, as the tests of the import need them."""

from datetime import UTC, datetime

from portfolio_bot.domain.importing.mapping import Mapping, columns_of
from portfolio_bot.domain.importing.planning import Plan, Present, Row, plan
from portfolio_bot.domain.snapshot import Issue
from tests.journeys.scene import config

DAY = datetime(2026, 11, 2, tzinfo=UTC)


def issue_of(body: str, number: int = 1, title: str = "Tittel", author: str = "kari") -> Issue:
    """Return an issue with *body*."""
    return Issue(
        id=f"I{number}",
        number=number,
        title=title,
        body=body,
        url="",
        author=author,
        open=True,
        created_at=DAY,
        updated_at=DAY,
    )


def planned(
    *cells: dict[str, str], words: Mapping | None = None, present: Present | None = None
) -> Plan:
    """Return the plan for rows with *cells*."""
    words = words or Mapping()
    rows = tuple(Row(number=n, cells=each) for n, each in enumerate(cells, start=2))
    columns = columns_of(config(), words, tuple(cells[0]))
    return plan(config(), words, columns, rows, present or Present(), "Fra importen")
