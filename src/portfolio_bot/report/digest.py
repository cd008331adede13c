"""The digest of an edition: a dozen lines, and the portfolio's health in GitHub's own words."""

from __future__ import annotations

from collections.abc import Iterable

from portfolio_bot.domain.config import Digest, Portfolio
from portfolio_bot.domain.documents import Document, Heading, Item, Items, paragraph
from portfolio_bot.domain.effects import PortfolioHealth, TellDigest
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.records.markers import Digested, digest_marker
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.row import Row
from portfolio_bot.report.sections import Figures
from portfolio_bot.report.summary import summary
from portfolio_bot.report.words.markdown import shortened
from portfolio_bot.report.words.phrases import TITLE_LENGTH

NAMED = 3
"""Cases that are named among those that await a decision."""

MANY = 3
"""One in so many is many: a third."""

_RED = {"delayed"}
_YELLOW = {"behind"}


def digest(config: Portfolio, report: Report, place: Digest, address: str) -> TellDigest:
    """Make the digest of *report*, which stands whole at *address*."""
    title = say("digest-title", name=Trusted(config.report.title), at=report.as_of)
    blocks = (
        Heading(message=title),
        paragraph(say("digest-health", word=(say(f"digest-health-{health(config, report)}"),))),
        Items(items=tuple(Item(message=line) for line in _lines(config, report))),
        paragraph(say("digest-whole", url=Trusted(address))),
    )
    active = [row for row in report.rows if row.state == "active"]
    return TellDigest(
        place=place,
        edition=report.as_of,
        title=title,
        document=Document(marker=digest_marker(Digested(edition=report.as_of)), blocks=blocks),
        health=health(config, report),
        start=min((row.start for row in active if row.start), default=None),
        target=max((row.end for row in active if row.end), default=None),
    )


def _lines(config: Portfolio, report: Report) -> Iterable[Message]:
    yield from summary(Figures(config, report))
    rows = {row.number: row for row in report.rows}
    for due in report.due[:NAMED]:
        title = shortened(rows[due.number].title, TITLE_LENGTH) or str(due.number)
        yield say("digest-due", number=Trusted(str(due.number)), title=title, days=due.days)


def health(config: Portfolio, report: Report) -> PortfolioHealth:
    """Judge the portfolio by how many of its active initiatives deviate.

    `OFF_TRACK` when a third or more are red; `AT_RISK` when any is, when a third or more are
    yellow, or when more than half have reported neither progress nor status; `INACTIVE` when
    none is active; else `ON_TRACK`. Red is past the planned end, or a status of that colour;
    yellow is behind the plan, or a status of that one.
    """
    active = [row for row in report.rows if row.state == "active"]
    if not active:
        return "INACTIVE"
    colours = [colour(config, row) for row in active]
    red, yellow, unknown = (colours.count(each) for each in ("red", "yellow", "none"))
    if red * MANY >= len(active):
        return "OFF_TRACK"
    if red or yellow * MANY >= len(active) or unknown * 2 > len(active):
        return "AT_RISK"
    return "ON_TRACK"


def colour(config: Portfolio, row: Row) -> str:
    """Return the worst colour that is known of an initiative; `none` when nothing is reported."""
    levels = [
        scale.levels[status.level].signal
        for dimension, status in row.facts.statuses.items()
        if (scale := config.statuses.get(dimension)) and status.level in scale.levels
    ]
    if row.health in _RED or "red" in levels:
        return "red"
    if row.health in _YELLOW or "yellow" in levels:
        return "yellow"
    return "green" if row.health == "on-plan" or "green" in levels else "none"
