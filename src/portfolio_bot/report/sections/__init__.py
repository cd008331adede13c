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
from portfolio_bot.report.sections.comparison import comparison
from portfolio_bot.report.sections.deliveries import deliveries
from portfolio_bot.report.sections.dependencies import dependencies
from portfolio_bot.report.sections.deviations import deviations
from portfolio_bot.report.sections.economy import economy
from portfolio_bot.report.sections.flow import flow
from portfolio_bot.report.sections.objectives import objectives
from portfolio_bot.report.sections.programmes import programmes
from portfolio_bot.report.sections.resources import resources
from portfolio_bot.report.sections.shared_needs import shared_needs
from portfolio_bot.report.sections.start_queue import start_queue
from portfolio_bot.report.sections.uncertainty import uncertainty

FIGURES: dict[Section, Callable[[Portfolio, Report], object]] = {
    "programmes": programmes,
    "deviations": deviations,
    "flow": flow,
    "comparison": comparison,
    "start-queue": start_queue,
    "objectives": objectives,
    "balance": balance,
    "benefits": benefits,
    "economy": economy,
    "resources": resources,
    "uncertainty": uncertainty,
    "deliveries": deliveries,
    "dependencies": dependencies,
    "shared-needs": shared_needs,
}

__all__ = ["FIGURES"]
