"""The frozen portfolio configuration; unknown keys are refused, references are checked."""

from portfolio_bot.domain.config.fields import Field, Meaning, Option, Part
from portfolio_bot.domain.config.ledger import LedgerPlace
from portfolio_bot.domain.config.phases import (
    Answered,
    AnyAnswered,
    Assigned,
    Between,
    Check,
    Chosen,
    Criterion,
    Gate,
    ObjectiveRules,
    ObjectivesSet,
    Phase,
    PrioritySet,
    Ticked,
)
from portfolio_bot.domain.config.portfolio import (
    BOARD_SOURCES,
    ContactLink,
    Form,
    Language,
    Portfolio,
    Priority,
)
from portfolio_bot.domain.config.references import (
    BrokenRuleError,
    Reference,
    UnknownReferenceError,
)
from portfolio_bot.domain.config.roles import EVERYONE, CommandName, Role, RoleCommand, Route
from portfolio_bot.domain.config.surroundings import SECTIONS, Board, Labels, Report, Section

__all__ = [
    "BOARD_SOURCES",
    "EVERYONE",
    "SECTIONS",
    "Answered",
    "AnyAnswered",
    "Assigned",
    "Between",
    "Board",
    "BrokenRuleError",
    "Check",
    "Chosen",
    "CommandName",
    "ContactLink",
    "Criterion",
    "Field",
    "Form",
    "Gate",
    "Labels",
    "Language",
    "LedgerPlace",
    "Meaning",
    "ObjectiveRules",
    "ObjectivesSet",
    "Option",
    "Part",
    "Phase",
    "Portfolio",
    "Priority",
    "PrioritySet",
    "Reference",
    "Report",
    "Role",
    "RoleCommand",
    "Route",
    "Section",
    "Ticked",
    "UnknownReferenceError",
]
