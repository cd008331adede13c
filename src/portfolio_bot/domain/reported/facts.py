"""The facts of one initiative as they stand: each the latest that somebody has reported.

What nobody has reported is None or absent; it is never taken for nothing, nor for green.
Vocabulary: Prosjektportalen's status, benefit and risk lists, and MSP's benefit profile.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field as Declared
from pydantic import FiniteFloat

from portfolio_bot.domain.config.reporting import Dimension
from portfolio_bot.domain.frozen import Frozen

Score = Annotated[int, Declared(ge=1, le=5)]
BenefitKind = Literal["direct", "indirect", "qualitative"]
Unit = Literal["count", "kroner", "percent", "hours"]
Side = Literal["threat", "opportunity"]
Strategy = Literal[
    "reduce", "monitor", "avoid", "transfer", "share", "accept", "increase", "exploit"
]
Certainty = Literal["low", "medium", "high"]


class Said(Frozen):
    """Who reported something last, and on which day."""

    by: str = Declared(description="Login of who reported it last.")
    on: date = Declared(description="Day of the latest report of it.")


class Status(Said):
    """How one dimension stands."""

    level: str = Declared(description="Id of the step on the dimension's scale.")
    comment: str | None = Declared(default=None, description="Why.")
    response: str | None = Declared(default=None, description="What is done about it.")
    next: date | None = Declared(default=None, description="Day on which it is looked at again.")


class Progress(Said):
    """How far the work has come, and when it will be done."""

    percent: int = Declared(ge=0, le=100, description="Per cent of the work that is done.")
    end: date | None = Declared(default=None, description="Day on which it is thought to end.")
    comment: str | None = Declared(default=None, description="What has happened.")


class Measurement(Said):
    """A measurement of a benefit's indicator."""

    day: date = Declared(description="Day it was measured.")
    value: FiniteFloat = Declared(description="What was measured, in the benefit's unit.")
    comment: str | None = Declared(default=None, description="How, or from which source.")


class Action(Said):
    """Something that must be done for a benefit to be taken out, beside the work itself."""

    place: int = Declared(ge=1, description="1, 2, ... within the benefit.")
    name: str = Declared(description="What is done, or no longer done.")
    responsible: str | None = Declared(default=None, description="Who sees to it.")
    due: date | None = Declared(default=None, description="By when.")
    done: date | None = Declared(default=None, description="The day it was done.")
    withdrawn: bool = Declared(default=False, description="Whether it is given up.")


class Revision(Said):
    """A change of what was said of a benefit before."""

    value: str = Declared(description="Which of the benefit's values was changed.")
    before: FiniteFloat | str = Declared(description="What it was; a day as text.")
    after: FiniteFloat | str = Declared(description="What it became.")
    reason: str | None = Declared(default=None, description="Why.")


class Benefit(Said):
    """A benefit, its indicator, and what has been measured; oldest measurement first."""

    id: str = Declared(description="`g1`, `g2`, ... within the initiative.")
    name: str = Declared(description="What gets better, for whom.")
    kind: BenefitKind | None = Declared(default=None, description="Type of benefit.")
    assumptions: str | None = Declared(default=None, description="What it depends on.")
    owner: str | None = Declared(default=None, description="Who is accountable for it.")
    responsible: str | None = Declared(default=None, description="Who takes it out.")
    due: date | None = Declared(default=None, description="Day it is to be reached.")
    measure: date | None = Declared(default=None, description="Day of the next measurement.")
    indicator: str | None = Declared(default=None, description="What is measured.")
    unit: Unit | None = Declared(default=None, description="Unit of the figures.")
    baseline: FiniteFloat | None = Declared(default=None, description="Measured before.")
    potential: FiniteFloat | None = Declared(default=None, description="What could be reached.")
    target: FiniteFloat | None = Declared(default=None, description="What is planned.")
    goal: str | None = Declared(default=None, description="The goal it serves, as written.")
    source: str | None = Declared(
        default=None, description="Address of where the indicator is read."
    )
    withdrawn: bool = Declared(default=False, description="Whether it is given up.")
    reason: str | None = Declared(default=None, description="Why it was given up.")
    measurements: tuple[Measurement, ...] = Declared(default=(), description="What was measured.")
    actions: tuple[Action, ...] = Declared(default=(), description="What must be done for it.")
    revisions: tuple[Revision, ...] = Declared(
        default=(), description="What was changed of it, oldest first."
    )


class Uncertainty(Said):
    """A threat or an opportunity, before and after responses."""

    id: str = Declared(description="`r1`, `r2`, ... within the initiative.")
    name: str = Declared(description="What may happen.")
    side: Side = Declared(default="threat", description="Threat or opportunity.")
    probability: Score = Declared(description="How likely, 1 to 5.")
    impact: Score = Declared(description="How much it would matter, 1 to 5.")
    probability_after: Score | None = Declared(
        default=None, description="How likely once the response works."
    )
    impact_after: Score | None = Declared(
        default=None, description="How much it would matter once the response works."
    )
    near: date | None = Declared(default=None, description="Day from which it may happen.")
    strategy: Strategy | None = Declared(default=None, description="How it is met.")
    response: str | None = Declared(default=None, description="What is done about it.")
    responsible: str | None = Declared(default=None, description="Who sees to that.")
    due: date | None = Declared(default=None, description="By when.")
    closed: bool = Declared(default=False, description="Whether it is over.")


class Deliverable(Said):
    """A deliverable, or a milestone."""

    id: str = Declared(description="`l1`, `l2`, ... within the initiative.")
    name: str = Declared(description="What is delivered or reached.")
    milestone: bool = Declared(default=False, description="Whether it is a milestone only.")
    planned: date | None = Declared(default=None, description="The first day that was promised.")
    due: date | None = Declared(default=None, description="The day that is promised now.")
    done: date | None = Declared(default=None, description="The day it was delivered.")
    responsible: str | None = Declared(default=None, description="Who delivers.")
    withdrawn: bool = Declared(default=False, description="Whether it is given up.")


class Demand(Said):
    """Work that is needed of one skill in one month, perhaps of one person."""

    skill: str = Declared(description="The skill, as written.")
    month: date = Declared(description="First day of the month.")
    person: str | None = Declared(default=None, description="Login of who is to do it.")
    person_months: FiniteFloat = Declared(ge=0, description="1 is one person's whole month.")


class Cost(Said):
    """The money of one year, in whole kroner unless configured otherwise."""

    year: int = Declared(description="Calendar year.")
    body: str | None = Declared(
        default=None, description="Which other body pays it; null for the portfolio's own money."
    )
    need: FiniteFloat | None = Declared(default=None, description="What it is thought to need.")
    budget: FiniteFloat | None = Declared(default=None, description="What was decided.")
    allocated: FiniteFloat | None = Declared(default=None, description="What it has been given.")
    spent: FiniteFloat | None = Declared(default=None, description="What is used so far.")
    forecast: FiniteFloat | None = Declared(default=None, description="What it will use.")
    certainty: Certainty | None = Declared(default=None, description="How sure the need is.")


class Need(Said):
    """Something that the initiative waits for: an issue of the portfolio, or somebody else."""

    number: int | None = Declared(default=None, description="The issue it waits for.")
    outside: str | None = Declared(default=None, description="The other body, or what it is.")
    by_day: date | None = Declared(default=None, description="By when it is needed.")
    supplier: bool = Declared(default=False, description="Whether the other is a supplier.")
    duty: str | None = Declared(default=None, description="What the other is responsible for.")
    comment: str | None = Declared(default=None, description="Why.")
    settled: bool = Declared(default=False, description="Whether it stands in the way no more.")


class KeyResultState(Said):
    """Where a key result with figures stands."""

    objective: int = Declared(ge=1, description="Place of the objective in the text, from 1.")
    place: int = Declared(ge=1, description="Place of the key result in the objective, from 1.")
    start: FiniteFloat | None = Declared(default=None, description="Where it began.")
    target: FiniteFloat | None = Declared(default=None, description="Where it shall come.")
    current: FiniteFloat | None = Declared(default=None, description="Where it is.")
    weight: FiniteFloat = Declared(default=1, ge=0, description="How much it counts.")
    source: str | None = Declared(default=None, description="Address of what shows it.")
    comment: str | None = Declared(default=None, description="What shows it.")


class Mandate(Said):
    """A version of what the initiative may do; the latest is in force (B14, S2)."""

    version: int = Declared(ge=1, description="1, 2, ... within the initiative.")
    text: str | None = Declared(default=None, description="The mandate, as written.")
    source: str | None = Declared(default=None, description="Address of the document.")
    day: date = Declared(description="Day from which it holds.")


class Member(Said):
    """A body in the initiative's steering group, and who speaks for it (S3)."""

    id: str = Declared(description="`s1`, `s2`, ... within the initiative.")
    name: str = Declared(description="The body.")
    member: str = Declared(description="Who sits there for it.")
    authority: str | None = Declared(default=None, description="What they may bind the body to.")
    withdrawn: bool = Declared(default=False, description="Whether they have left.")


class Party(Said):
    """Somebody whom the initiative affects, and what they say of it (S9)."""

    id: str = Declared(description="`p1`, `p2`, ... within the initiative.")
    name: str = Declared(description="Who is affected.")
    affected: Certainty = Declared(description="How much.")
    comment: str | None = Declared(default=None, description="In which way.")
    asked: date | None = Declared(default=None, description="Day they were asked.")
    heard: date | None = Declared(default=None, description="Day they answered.")
    answer: str | None = Declared(default=None, description="What they answered.")
    withdrawn: bool = Declared(default=False, description="Whether they are not affected.")


class Delivered(Said):
    """Value that came to somebody, on a day (S6)."""

    id: str = Declared(description="`v1`, `v2`, ... within the initiative.")
    name: str = Declared(description="What it is, and for whom.")
    day: date = Declared(description="Day it was there.")
    source: str | None = Declared(default=None, description="Address of what shows it.")
    withdrawn: bool = Declared(default=False, description="Whether it was not so.")


class Facts(Frozen):
    """All that is reported of one initiative, as of a day."""

    statuses: dict[Dimension, Status] = Declared(default={}, description="By dimension.")
    progress: Progress | None = Declared(default=None, description="The latest progress.")
    benefits: tuple[Benefit, ...] = Declared(default=(), description="By id.")
    uncertainties: tuple[Uncertainty, ...] = Declared(default=(), description="By id.")
    deliverables: tuple[Deliverable, ...] = Declared(default=(), description="By id.")
    demands: tuple[Demand, ...] = Declared(default=(), description="By month, skill and person.")
    costs: tuple[Cost, ...] = Declared(default=(), description="By year and body.")
    needs: tuple[Need, ...] = Declared(default=(), description="What it waits for.")
    key_results: tuple[KeyResultState, ...] = Declared(
        default=(), description="Those with figures."
    )
    mandates: tuple[Mandate, ...] = Declared(default=(), description="By version.")
    steering: tuple[Member, ...] = Declared(default=(), description="The steering group, by id.")
    parties: tuple[Party, ...] = Declared(default=(), description="Whom it affects, by id.")
    value: tuple[Delivered, ...] = Declared(default=(), description="Value delivered, by id.")
    reported: date | None = Declared(default=None, description="Day of the latest report.")
