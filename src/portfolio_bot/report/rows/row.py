"""One initiative as the report and its data file know it, as of a day."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import Field as Declared
from pydantic.dataclasses import dataclass

from portfolio_bot.domain.frozen import CLOSED, Frozen
from portfolio_bot.domain.initiative.reading import Value
from portfolio_bot.domain.records.history import Advice, Ballot
from portfolio_bot.domain.reported.facts import Facts
from portfolio_bot.report.rows.evidence import Evidence
from portfolio_bot.report.rows.metrics import Health, Indicator

State = Literal["active", "on-hold", "completed", "stopped", "referred", "closed"]

OPEN: tuple[State, ...] = ("active", "on-hold")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Judged:
    """A criterion that is met."""

    id: str = Declared(description="Id of the criterion.")
    evidence: Evidence = Declared(description="What shows it.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Voice:
    """Advice, or a vote, on leaving the phase."""

    kind: Literal["advice", "vote"] = Declared(description="Which of them.")
    by: str = Declared(description="Login of who said it.")
    role: str | None = Declared(description="Id of the role by which they could.")
    said: Advice | Ballot = Declared(description="For, against, or what else was said.")
    reason: str | None = Declared(description="Why.")


class GateCount(Frozen):
    """How far an initiative is through the gate out of its phase."""

    version: str = Declared(description="Version of the criteria that were judged.")
    met: int = Declared(description="Criteria that are met.")
    total: int = Declared(description="Criteria of the gate.")
    form_met: bool = Declared(description="Whether the answers that the phase requires are there.")
    ready: bool = Declared(
        description="Whether it awaits only the decision. A gate without criteria is ready when "
        "every key result is reached."
    )
    escalation: str | None = Declared(
        default=None, description="Id of the escalation by which others have the last word here."
    )
    approved: bool = Declared(
        default=False, description="Whether it is approved, and waits for those alone."
    )
    criteria: tuple[Judged, ...] = Declared(
        default=(), description="The criteria of a gate that is ready, in its order."
    )
    voices: tuple[Voice, ...] = Declared(
        default=(), description="Advice and votes on leaving the phase, oldest first."
    )


class Score(Frozen):
    """A score that somebody has given, with the reason."""

    points: int = Declared(description="The score.")
    by: str = Declared(description="Login of who gave it.")
    on: date = Declared(description="Day it was given.")
    reason: str | None = Declared(description="The reason that was given.")


class Programme(Frozen):
    """The issue of the same repository that an initiative is part of."""

    number: int = Declared(description="Its number.")
    title: str = Declared(description="Its title, on one line.")
    url: str = Declared(description="Its address.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class PhaseSpan:
    """A time that the initiative spent in a phase."""

    phase: str = Declared(description="Id of the phase.")
    since: date = Declared(description="Day it came to it.")
    until: date | None = Declared(
        description="Day it left it, by a move or because it ended; null while it is there."
    )


class Row(Frozen):
    """One initiative at the end of the day of the report."""

    number: int = Declared(description="The issue's number.")
    title: str = Declared(description="The issue's title, on one line.")
    url: str = Declared(description="The issue's address.")
    author: str = Declared(description="Who opened the issue; empty for a deleted account.")
    created: date = Declared(description="Day the issue was opened.")
    closed: date | None = Declared(description="Day the issue was closed.")
    state: State = Declared(
        description="`active`, `on-hold`, `completed`, `stopped`, `referred` (routed out of the "
        "portfolio) or `closed` (closed without a recorded decision)."
    )
    state_since: date | None = Declared(description="Day of the decision behind the state.")
    state_reason: str | None = Declared(description="The reason that was given for it.")
    review: date | None = Declared(
        default=None, description="Day on which a hold is to be looked at again."
    )
    bound: date | None = Declared(
        default=None, description="Day since when a resolution binds it to go on; null when none."
    )
    gathered: tuple[int, ...] = Declared(
        default=(),
        description="Numbers of the issues that are recorded as asking for the same thing.",
    )
    kind: str | None = Declared(
        default=None, description="Id of the kind it is of; null when it does not say."
    )
    phase: str = Declared(description="Id of the phase.")
    phase_since: date | None = Declared(
        description="Day it came to the phase; in the first phase the day it was opened; null "
        "when nobody recorded it."
    )
    days_in_phase: int | None = Declared(
        description="Days from `phase_since` to the close, or the day of the report."
    )
    leaders: tuple[str, ...] = Declared(description="The issue's assignees.")
    owner: tuple[str, ...] = Declared(description="The initiative's owner, by login.")
    product_group: str | None = Declared(description="The product group, as answered.")
    responsible: str | None = Declared(description="Who carries it out, as answered.")
    spans: tuple[PhaseSpan, ...] = Declared(
        default=(), description="The phases it has been in, oldest first, as far as recorded."
    )
    priority: str | None = Declared(description="Id of the decided priority.")
    scores: dict[str, Score] = Declared(
        default={}, description="Scores that were given by command, by the criterion's id."
    )
    route: str | None = Declared(description="Id of the decided route.")
    proposed_route: str | None = Declared(
        description="Id of the route that the answers point to, decided or not."
    )
    start: date | None = Declared(description="Planned start.")
    end: date | None = Declared(description="Planned end.")
    person_months: float | None = Declared(description="Person-months in all.")
    objectives: int = Declared(description="Objectives that are written.")
    key_results: int = Declared(description="Key results in all.")
    key_results_done: int = Declared(description="Key results that are ticked.")
    progress: int | None = Declared(
        description="Per cent that is reported, else of the key results that are ticked; 100 when "
        "completed; null when nothing is reported."
    )
    indicator: Indicator | None = Declared(
        description="The success indicator; null without progress or plan."
    )
    health: Health | None = Declared(
        description="Progress against the plan: `on-plan`, `behind`, `delayed`, `not-started` or "
        "`unknown`; null when the initiative is not open."
    )
    last_activity: date = Declared(
        description="Day of the latest comment by a person, or decision; else of the opening."
    )
    last_decision: date | None = Declared(description="Day of the latest recorded decision.")
    silent_days: int = Declared(description="Days from `last_activity` to the day of the report.")
    missing: tuple[str, ...] = Declared(
        description="Ids of the fields that the phase requires and nobody has answered."
    )
    faulty: tuple[str, ...] = Declared(description="Ids of the fields whose answers have faults.")
    gate: GateCount | None = Declared(
        description="The gate out of the phase; null when the initiative is not open."
    )
    facts: Facts = Declared(default=Facts(), description="What people have reported of it.")
    waits_for: tuple[int, ...] = Declared(
        default=(),
        description="Numbers of the portfolio's issues that it waits for: by its answers, by "
        "GitHub's dependencies, and as reported.",
    )
    parts: tuple[int, int] | None = Declared(
        default=None, description="Sub-issues that are closed, and all of them; null for none."
    )
    programme: Programme | None = Declared(
        default=None, description="The parent issue in the same repository; null for none."
    )
    decisions: int = Declared(description="How many decisions are recorded of it.")
    values: dict[str, Value] = Declared(
        description="Every answer that could be read, by the field's id: text, number, date, or a "
        "list of texts, logins, issues or objectives."
    )

    def changed(self, **changes: Any) -> Row:
        """Return the row with *changes*, which are not checked.

        Ten thousand rows share one note of which keys were given, as nobody asks for it; with
        one each they would take twice the room.
        """
        return Row.model_construct(None, **{**self.__dict__, **changes}).without_note()

    @property
    def is_open(self) -> bool:
        """Whether the initiative is still in the portfolio's hands."""
        return self.state in OPEN

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who can be asked about it: its owner, else its leaders, else who opened it."""
        return self.owner or self.leaders or ((self.author,) if self.author else ())
