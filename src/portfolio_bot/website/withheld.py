"""What follows from answers that are not public, taken out before any page is written.

What a fact follows from cannot be told afterwards: benefits come from the form and from
commands, what an initiative waits for from the form and from GitHub. All of it is taken out then.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from portfolio_bot.domain.config import Part, Portfolio
from portfolio_bot.report.files.data import PortfolioData
from portfolio_bot.report.rows.row import Row

_PLAN = {"health": None, "indicator": None}
_ROW: Mapping[Part, Mapping[str, Any]] = {
    "product-group": {"product_group": None},
    "owner": {"owner": ()},
    "responsible": {"responsible": None},
    "kind": {"kind": None},
    "dependencies": {"waits_for": ()},
    "person-months": {"person_months": None},
    "start": {"start": None, **_PLAN},
    "end": {"end": None, **_PLAN},
    "objectives": {
        "objectives": 0,
        "key_results": 0,
        "key_results_done": 0,
        "progress": None,
        **_PLAN,
    },
}
_FACTS: Mapping[Part, Mapping[str, Any]] = {
    "dependencies": {"needs": ()},
    "objectives": {"key_results": ()},
    "benefits": {"benefits": ()},
}
PLAN: frozenset[Part] = frozenset({"start", "end", "objectives"})
"""What tells how an initiative keeps its plan."""


def hidden(config: Portfolio) -> frozenset[Part]:
    """Return the parts of an initiative whose answers are not public."""
    fields = config.fields.values()
    return frozenset(field.part for field in fields if field.part and not field.public)


def public(config: Portfolio, data: PortfolioData) -> PortfolioData:
    """Return *data* without what follows from an answer that is not public."""
    parts = hidden(config)
    if not parts:
        return data
    row, facts = _of(_ROW, parts), _of(_FACTS, parts)
    rows = tuple(_without(each, row, facts) for each in data.initiatives)
    return data.model_copy(update={"initiatives": rows})


def _of(table: Mapping[Part, Mapping[str, Any]], parts: frozenset[Part]) -> dict[str, Any]:
    return {key: value for part in parts for key, value in table.get(part, {}).items()}


def _without(row: Row, changes: Mapping[str, Any], facts: Mapping[str, Any]) -> Row:
    return row.changed(**changes, facts=row.facts.model_copy(update=facts))
