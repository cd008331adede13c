"""The keys of the configuration, whatever they say of each other."""

from datetime import date
from typing import Literal

from pydantic import Field as Declared
from pydantic import NonNegativeFloat

from portfolio_bot.domain.config.boards import GoverningBoard
from portfolio_bot.domain.config.fields import Field, Id, Line
from portfolio_bot.domain.config.form import ContactLink, Form
from portfolio_bot.domain.config.governing import (
    Kind,
    ObjectiveRegister,
    WorkCapacity,
)
from portfolio_bot.domain.config.ledger import LedgerPlace
from portfolio_bot.domain.config.overlap import Overlap
from portfolio_bot.domain.config.phases import ObjectiveRules, Phase
from portfolio_bot.domain.config.places import Board, Labels, Report
from portfolio_bot.domain.config.reporting import Dimension, Scale
from portfolio_bot.domain.config.roles import (
    Group,
    Login,
    Role,
    RoleCommand,
    Route,
)
from portfolio_bot.domain.config.scoring import Scoring
from portfolio_bot.domain.config.sweep import Sweep
from portfolio_bot.domain.frozen import Frozen

Language = Literal["nb", "nn", "en"]


class Priority(Frozen):
    """One step of the priority scale (MoSCoW unless configured)."""

    name: Line = Declared(description="The step's name, also on the board.")
    aliases: tuple[Line, ...] = Declared(
        default=(), description="Other names that a command or a board may use."
    )


class Keys(Frozen):
    """Every key of the configuration, each checked by itself."""

    version: Literal[1] = Declared(default=1, description="The version of this format.")
    name: Line = Declared(description="The portfolio's name.")
    language: Language = Declared(default="nb", description="The language of answers and report.")
    timezone: Line = Declared(
        default="Europe/Oslo", description="The time zone that days are counted in."
    )
    form: Form = Declared(description="The name and introduction of the issue form.")
    contact_links: tuple[ContactLink, ...] = Declared(
        default=(), description="Links that GitHub shows beside the form."
    )
    fields: dict[Id, Field] = Declared(
        min_length=1, description="The questions, by id, in the order the form asks them."
    )
    sums: dict[Id, tuple[Id, ...]] = Declared(
        default={},
        description="Fields that are totals, and the fields that must come to each together.",
    )
    objectives: ObjectiveRules = Declared(
        default=ObjectiveRules(), description="How many objectives and key results there may be."
    )
    objective_register: ObjectiveRegister = Declared(
        default=ObjectiveRegister(), description="The objectives that initiatives contribute to."
    )
    kinds: dict[Id, Kind] = Declared(
        default={}, description="The kinds of initiatives, by id; left out: one kind alone."
    )
    phases: dict[Id, Phase] = Declared(
        min_length=2, description="The phases, by id, as they follow each other."
    )
    priorities: dict[Id, Priority] = Declared(
        default={}, description="The steps of the priority scale, by id, highest first."
    )
    routes: dict[Id, Route] = Declared(
        default={}, description="Where a case can belong, by id; the first that fits is proposed."
    )
    roles: dict[Id, Role] = Declared(default={}, description="Who may do things, by id.")
    groups: dict[Id, Group] = Declared(
        default={},
        description="Parts of the organisation, by id: who has which role for their initiatives.",
    )
    boards: dict[Id, GoverningBoard] = Declared(
        default={}, description="The boards that govern the portfolio, by id."
    )
    may: dict[RoleCommand, tuple[Id, ...]] = Declared(
        default={}, description="For each command, the roles that may give it."
    )
    board: Board | None = Declared(
        default=None, description="The Projects v2 board. Left out: no board."
    )
    statuses: dict[Dimension, Scale] = Declared(
        default={}, description="The status dimensions that are reported, and their steps."
    )
    capacity: dict[Line, NonNegativeFloat] = Declared(
        default={}, description="Person-months that each skill has in a month."
    )
    work_capacity: WorkCapacity | None = Declared(
        default=None, description="Capacity apart for types of work. Left out: not told apart."
    )
    scoring: Scoring = Declared(
        default=Scoring(), description="How initiatives are scored and compared."
    )
    labels: Labels = Declared(default=Labels(), description="The labels that the bot sets.")
    report: Report = Declared(default=Report(), description="The weekly report.")
    sweep: Sweep = Declared(
        default=Sweep(), description="The sweep that finds what no event has told of."
    )
    overlap: Overlap = Declared(
        default=Overlap(), description="How initiatives that ask for the same thing are found."
    )
    ledger: LedgerPlace = Declared(
        default=LedgerPlace(), description="Where every decision is written down for good."
    )
    adopted: date | None = Declared(
        default=None,
        description="The day the bot took over. Only issues opened before it bring along the phase "
        "that board or labels show. Left out: all do, when the bot first meets them.",
    )
    bots: tuple[Login, ...] = Declared(
        default=(), description="Earlier identities of the bot whose comments count as its own."
    )
