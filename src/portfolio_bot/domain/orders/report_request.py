"""What a reporting command says, and what it comes to."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from portfolio_bot.domain.config import Language
from portfolio_bot.domain.messages import Message
from portfolio_bot.domain.orders.request import Outcome, Request
from portfolio_bot.domain.reported import About, Facts, Reported
from portfolio_bot.domain.reported.parameters import ReportSpec

Values = dict[str, str | float | bool | date]


class Reporting(NamedTuple):
    """A report to be made: who asks, what is reported so far, and what was written."""

    request: Request
    spec: ReportSpec
    facts: Facts
    subject: str
    values: Values

    @property
    def language(self) -> Language:
        """The language of the answers."""
        return self.request.config.language

    @property
    def today(self) -> date:
        """The day of the command."""
        return self.request.config.day(self.request.snapshot.now)


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
) -> Recorded:
    """Make a record of *values* under *key*."""
    report = Reported.model_validate(
        {"about": about, "key": key, "values": values, "withdrawn": withdrawn}
    )
    return Recorded(report, told, hints)
