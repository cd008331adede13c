"""Answers as values: numbers, dates, people, links to other initiatives, objectives."""

from portfolio_bot.domain.values.dates import read_date
from portfolio_bot.domain.values.numbers import read_number
from portfolio_bot.domain.values.objectives import KeyResult, Objective, read_objectives
from portfolio_bot.domain.values.references import IssueLink, read_issue_links, read_users

__all__ = [
    "IssueLink",
    "KeyResult",
    "Objective",
    "read_date",
    "read_issue_links",
    "read_number",
    "read_objectives",
    "read_users",
]
