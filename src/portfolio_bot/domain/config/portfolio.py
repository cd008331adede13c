"""The whole configuration: its parts agree, and it answers what they say together."""

from datetime import date, datetime
from typing import Any, Self
from zoneinfo import ZoneInfo

from pydantic import model_validator

from portfolio_bot.domain.config.agreement import (
    references,
    refuse_deciding_votes,
    refuse_repeats,
)
from portfolio_bot.domain.config.fields import Part
from portfolio_bot.domain.config.governing import (
    with_derived_options,
)
from portfolio_bot.domain.config.keys import Keys
from portfolio_bot.domain.config.references import UnknownReferenceError
from portfolio_bot.domain.config.roles import (
    EVERYONE,
    FOLLOWS,
    FOR_EVERYONE,
    RoleCommand,
)


class Portfolio(Keys):
    """The configuration of one portfolio, as `.github/portfolio.yml` and its preset say it.

    Every mapping keeps its order: fields as the form asks them, phases as they follow.
    Raises `pydantic.ValidationError`; its error's location is the key at fault.
    """

    @model_validator(mode="before")
    @classmethod
    def _options_follow(cls, raw: Any) -> Any:
        return with_derived_options(raw)

    @model_validator(mode="after")
    def _parts_agree(self) -> Self:
        unknown = [r for r in references(self) if r.word not in r.known]
        if unknown:
            raise UnknownReferenceError(unknown)
        refuse_repeats(self)
        refuse_deciding_votes(self)
        return self

    def field_of(self, part: Part) -> str | None:
        """Return the id of the field that is *part* of an initiative; None when not asked."""
        return next((key for key, field in self.fields.items() if field.part == part), None)

    def day(self, moment: datetime) -> date:
        """Return the day that *moment* falls on where the portfolio is."""
        return moment.astimezone(ZoneInfo(self.timezone)).date()

    def brings_along(self, opened: datetime) -> bool:
        """Tell whether an issue opened at that moment may be older than the bot's time."""
        return self.adopted is None or self.day(opened) < self.adopted

    def phase_named(self, word: str) -> str | None:
        """Return the id of the phase of that id, name or alias: an id may have been another."""
        if word in self.phases:
            return word
        wanted = word.casefold()
        names = {key: (phase.name, *phase.aliases) for key, phase in self.phases.items()}
        found = (key for key, words in names.items() if wanted in map(str.casefold, words))
        return next(found, None)

    def phase_ids(self) -> tuple[str, ...]:
        """Return the ids of the phases in order."""
        return tuple(self.phases)

    def entitled(self, command: RoleCommand, phase: str | None = None) -> tuple[str, ...]:
        """Return the roles that may give *command*, while a case is in *phase*.

        What the phase says of a command, or of the one that it follows, comes before what the
        portfolio says. Some are for everyone unless set apart.
        """
        words = (command, FOLLOWS.get(command, command))
        at_hand = self.phases[phase].may if phase is not None else {}
        for given in (at_hand, self.may):
            for word in words:
                if word in given:
                    return given[word]
        return (EVERYONE,) if command in FOR_EVERYONE else ()

    def deciders(
        self, phase: str, escalation: str | None = None, command: RoleCommand = "next"
    ) -> tuple[str, ...]:
        """Return the roles that carry a case out of *phase*, by *command*.

        With an *escalation* of the gate's, it is those of the escalation alone.
        """
        gate = self.phases[phase].gate
        if escalation is not None:
            return gate.escalations[escalation].decided_by
        return gate.decided_by or self.entitled(command, phase)
