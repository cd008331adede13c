"""What a reporting command says, and what it comes to."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from portfolio_bot.domain.config import Language
from portfolio_bot.domain.messages import Message
from portfolio_bot.domain.orders.request import Outcome, Request
from portfolio_bot.domain.reported.facts import Facts
from portfolio_bot.domain.reported.report import About, Reported, Told
from portfolio_bot.domain.reported.words import ReportSpec

Values = dict[str, str | float | bool | date]


class Reporting(NamedTuple):
    """A report to be made: who asks, what is reported so far, and what was written.

    ``planned`` are the benefits that only the form tells of, by id.
    """

    request: Request
    spec: ReportSpec
    facts: Facts
    subject: str
    values: Values
    planned: dict[str, Told] = {}

    @property
    def language(self) -> Language:
        """The language of the answers."""
        return self.request.config.language

    @property
    def today(self) -> date:
        """The day of the command."""
        return self.request.config.day(self.request.snapshot.now)

    def before(self, item: str) -> Told:
        """Return what the form said of a benefit of which nothing is on record yet."""
        return self.planned.get(item, {}) if self.spec.about == "benefit" else {}


class Recorded(NamedTuple):
    """What is recorded, the sentence that says so, and what the author might like to know."""

    reported: Reported
    told: Message
    hints: tuple[Message, ...] = ()


Made = Recorded | Message | Outcome
"""What is recorded, or what is wrong with it."""


def recorded(
    about: About,
    key: str,
    values: Values,
    told: Message,
    *hints: Message,
    withdrawn: bool = False,
    before: Told | None = None,
) -> Recorded:
    """Make a record of *values* under *key*; *before* is what only the form had told."""
    report = Reported.model_validate(
        {
            "about": about,
            "key": key,
            "values": values,
            "before": before or {},
            "withdrawn": withdrawn,
        }
    )
    return Recorded(report, told, hints)
