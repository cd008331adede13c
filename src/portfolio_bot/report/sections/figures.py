"""The figures of a report, each worked out once: pages, charts and the summary show the same."""

from __future__ import annotations

from functools import cached_property

from portfolio_bot.domain.config import EVERY_SECTION, Portfolio, Section
from portfolio_bot.report.model import Report
from portfolio_bot.report.sections.balance import Balance, balance
from portfolio_bot.report.sections.benefits import Benefits, benefits
from portfolio_bot.report.sections.comparison import Comparison, comparison
from portfolio_bot.report.sections.deliveries import Deliveries, deliveries
from portfolio_bot.report.sections.dependencies import Dependencies, dependencies
from portfolio_bot.report.sections.deviations import Deviation, deviations
from portfolio_bot.report.sections.economy import Economy, economy
from portfolio_bot.report.sections.flow import Flow, flow
from portfolio_bot.report.sections.objectives import Objectives, objectives
from portfolio_bot.report.sections.programmes import Whole, programmes
from portfolio_bot.report.sections.resources import Resources, resources
from portfolio_bot.report.sections.shared_needs import SharedNeed, shared_needs
from portfolio_bot.report.sections.start_queue import StartQueue, start_queue
from portfolio_bot.report.sections.uncertainty import Uncertainties, uncertainty
from portfolio_bot.report.sections.value_log import ValueLog, value_log


class Figures:
    """The figures of one report, worked out when they are first asked for."""

    def __init__(self, config: Portfolio, report: Report) -> None:
        self.config = config
        self.report = report

    def of(self, section: Section) -> object:
        """Return the figures of one of `WITH_FIGURES`."""
        return getattr(self, _name(section))

    @cached_property
    def programmes(self) -> tuple[Whole, ...]:
        """Initiatives and their parts."""
        return programmes(self.config, self.report)

    @cached_property
    def deviations(self) -> tuple[Deviation, ...]:
        """What deviates from its plan."""
        return deviations(self.config, self.report)

    @cached_property
    def flow(self) -> Flow:
        """How work moves."""
        return flow(self.config, self.report)

    @cached_property
    def comparison(self) -> Comparison:
        """What is chosen from, side by side."""
        return comparison(self.config, self.report)

    @cached_property
    def start_queue(self) -> StartQueue:
        """What can start when."""
        return start_queue(self.config, self.report)

    @cached_property
    def objectives(self) -> Objectives:
        """What contributes to the governing objectives."""
        return objectives(self.config, self.report)

    @cached_property
    def balance(self) -> Balance:
        """Objectives, and how the portfolio leans."""
        return balance(self.config, self.report)

    @cached_property
    def benefits(self) -> Benefits:
        """What the initiatives give."""
        return benefits(self.config, self.report)

    @cached_property
    def economy(self) -> Economy:
        """What they cost."""
        return economy(self.config, self.report)

    @cached_property
    def resources(self) -> Resources:
        """Whom they need."""
        return resources(self.config, self.report)

    @cached_property
    def uncertainty(self) -> Uncertainties:
        """What may happen."""
        return uncertainty(self.config, self.report)

    @cached_property
    def deliveries(self) -> Deliveries:
        """What is delivered when."""
        return deliveries(self.config, self.report)

    @cached_property
    def dependencies(self) -> Dependencies:
        """Who waits for whom."""
        return dependencies(self.config, self.report)

    @cached_property
    def shared_needs(self) -> tuple[SharedNeed, ...]:
        """What several ask for."""
        return shared_needs(self.config, self.report)

    @cached_property
    def value_log(self) -> ValueLog:
        """What has been delivered of value, and which outcomes."""
        return value_log(self.config, self.report)


def _name(section: Section) -> str:
    return section.replace("-", "_")


WITH_FIGURES = tuple(each for each in EVERY_SECTION if hasattr(Figures, _name(each)))
"""The sections that have figures of their own."""
