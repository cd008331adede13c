"""The figures of each section, in one table; a section without figures shows the report itself.

A section is a module here with its figures, a template of the same id, its charts in
`report.charts`, and its words in the catalogue `report-ID.ftl`.
"""

from __future__ import annotations

from collections.abc import Callable

from portfolio_bot.domain.config import Portfolio, Section
from portfolio_bot.report.model import Report
from portfolio_bot.report.sections.balance import balance
from portfolio_bot.report.sections.benefits import benefits
from portfolio_bot.report.sections.deliveries import deliveries
from portfolio_bot.report.sections.dependencies import dependencies
from portfolio_bot.report.sections.deviations import deviations
from portfolio_bot.report.sections.economy import economy
from portfolio_bot.report.sections.flow import flow
from portfolio_bot.report.sections.resources import resources
from portfolio_bot.report.sections.uncertainty import uncertainty
from portfolio_bot.report.sections.value_log import value_log

FIGURES: dict[Section, Callable[[Portfolio, Report], object]] = {
    "deviations": deviations,
    "flow": flow,
    "balance": balance,
    "benefits": benefits,
    "value-log": value_log,
    "economy": economy,
    "resources": resources,
    "uncertainty": uncertainty,
    "deliveries": deliveries,
    "dependencies": dependencies,
}

__all__ = ["FIGURES"]
