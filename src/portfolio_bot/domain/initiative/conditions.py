"""Conditions that answers meet: those of routes and of escalations."""

from __future__ import annotations

from collections.abc import Mapping

from portfolio_bot.domain.initiative.reading import Initiative


def applies(
    initiative: Initiative,
    when: Mapping[str, tuple[str, ...]],
    at_least: Mapping[str, float] | None = None,
) -> bool:
    """Tell whether the answers of *initiative* are such that something applies.

    Every field of *when* must have one of its options, and one number of *at_least*, if any is
    given, must be reached. What is not answered meets no condition, and no condition at all is
    never met.
    """
    numbers = at_least or {}
    chosen = all(initiative.chosen(field).intersection(options) for field, options in when.items())
    reached = any(_reaches(initiative, field, limit) for field, limit in numbers.items())
    return bool(when or numbers) and chosen and (reached or not numbers)


def _reaches(initiative: Initiative, field: str, limit: float) -> bool:
    value = initiative.values.get(field)
    return isinstance(value, float) and value >= limit
