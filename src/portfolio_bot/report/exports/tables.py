"""The tables that are passed on: initiatives, and what is reported of them."""

from __future__ import annotations

from portfolio_bot.domain.reported.facts import Benefit, Cost, Uncertainty
from portfolio_bot.report.exports.columns import (
    Cell,
    Column,
    Fact,
    Reader,
    Table,
    facts,
    same,
    worded,
)
from portfolio_bot.report.exports.initiatives import INITIATIVES

_HEAD = (same("number", "row.number"), same("title", "row.title"))
_SAID = (same("reported-by", "of.by"), same("reported", "of.on"))


def _measured(_reader: Reader, fact: Fact) -> Cell:
    benefit: Benefit = fact.of
    return benefit.measurements[-1].value if benefit.measurements else None


def _measured_on(_reader: Reader, fact: Fact) -> Cell:
    benefit: Benefit = fact.of
    return benefit.measurements[-1].day if benefit.measurements else None


def _factor(_reader: Reader, fact: Fact) -> Cell:
    """Return the risk factor: probability times impact."""
    found: Uncertainty = fact.of
    return found.probability * found.impact


def _factor_after(_reader: Reader, fact: Fact) -> Cell:
    found: Uncertainty = fact.of
    if found.probability_after is None or found.impact_after is None:
        return None
    return found.probability_after * found.impact_after


def _deviation(_reader: Reader, fact: Fact) -> Cell:
    """Return the economy deviation: forecast less budget."""
    cost: Cost = fact.of
    if cost.forecast is None or cost.budget is None:
        return None
    return round(cost.forecast - cost.budget, 2)


BENEFITS = Table(
    "gevinster",
    (
        *_HEAD,
        same("id", "of.id"),
        same("benefit", "of.name"),
        worded("benefit-kind", "of.kind"),
        same("assumptions", "of.assumptions"),
        same("benefit-owner", "of.owner"),
        same("responsible", "of.responsible"),
        same("due", "of.due"),
        same("next-measurement", "of.measure"),
        same("indicator", "of.indicator"),
        worded("unit", "of.unit"),
        same("baseline", "of.baseline"),
        same("potential", "of.potential"),
        same("target", "of.target"),
        Column("measured", _measured),
        Column("measured-on", _measured_on),
        same("goal", "of.goal"),
        same("source", "of.source"),
        same("withdrawn", "of.withdrawn"),
        same("reason", "of.reason"),
        *_SAID,
    ),
    facts("benefits"),
)

UNCERTAINTIES = Table(
    "usikkerhet",
    (
        *_HEAD,
        same("id", "of.id"),
        same("uncertainty", "of.name"),
        worded("side", "of.side"),
        same("probability", "of.probability"),
        same("impact", "of.impact"),
        Column("factor", _factor),
        same("probability-after", "of.probability_after"),
        same("impact-after", "of.impact_after"),
        Column("factor-after", _factor_after),
        same("near", "of.near"),
        worded("strategy", "of.strategy"),
        same("response", "of.response"),
        same("responsible", "of.responsible"),
        same("due", "of.due"),
        same("over", "of.closed"),
        *_SAID,
    ),
    facts("uncertainties"),
)

DELIVERABLES = Table(
    "leveranser",
    (
        *_HEAD,
        same("id", "of.id"),
        same("deliverable", "of.name"),
        same("milestone", "of.milestone"),
        same("planned", "of.planned"),
        same("due", "of.due"),
        same("done", "of.done"),
        same("responsible", "of.responsible"),
        same("withdrawn", "of.withdrawn"),
        *_SAID,
    ),
    facts("deliverables"),
)

COSTS = Table(
    "okonomi",
    (
        *_HEAD,
        same("year", "of.year"),
        same("paid-by", "of.body"),
        same("need", "of.need"),
        same("budget", "of.budget"),
        same("allocated", "of.allocated"),
        same("spent", "of.spent"),
        same("forecast", "of.forecast"),
        Column("deviation", _deviation),
        worded("certainty", "of.certainty"),
        *_SAID,
    ),
    facts("costs"),
)

DEMANDS = Table(
    "ressurser",
    (
        *_HEAD,
        same("skill", "of.skill"),
        same("month", "of.month"),
        same("person", "of.person"),
        same("person-months", "of.person_months"),
        *_SAID,
    ),
    facts("demands"),
)

TABLES = (INITIATIVES, BENEFITS, UNCERTAINTIES, DELIVERABLES, COSTS, DEMANDS)
