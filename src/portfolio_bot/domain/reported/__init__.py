"""What people report of an initiative between its decisions: status, benefits, costs, ..."""

from portfolio_bot.domain.reported.facts import (
    Benefit,
    Cost,
    Deliverable,
    Demand,
    Facts,
    KeyResultState,
    Measurement,
    Need,
    Progress,
    Said,
    Status,
    Uncertainty,
)
from portfolio_bot.domain.reported.report import About, Reported, ReportedValue

__all__ = [
    "About",
    "Benefit",
    "Cost",
    "Deliverable",
    "Demand",
    "Facts",
    "KeyResultState",
    "Measurement",
    "Need",
    "Progress",
    "Reported",
    "ReportedValue",
    "Said",
    "Status",
    "Uncertainty",
]
