"""What people report of an initiative between its decisions: status, benefits, costs, ..."""

from portfolio_bot.domain.reported.facts import (
    Action,
    Benefit,
    Cost,
    Deliverable,
    Demand,
    Facts,
    KeyResultState,
    Measurement,
    Need,
    Progress,
    Revision,
    Said,
    Status,
    Uncertainty,
)
from portfolio_bot.domain.reported.report import About, Reported, ReportedValue

__all__ = [
    "About",
    "Action",
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
    "Revision",
    "Said",
    "Status",
    "Uncertainty",
]
