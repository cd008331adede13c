"""The figures of each section, in one table; a section without figures shows the report itself.

A section is a module here with its figures, a template of the same id, its charts in
`report.charts`, and its words in the catalogue `report-ID.ftl`.
"""

from __future__ import annotations

from collections.abc import Callable

from portfolio_bot.domain.config import Portfolio, Section
from portfolio_bot.report.model import Report

FIGURES: dict[Section, Callable[[Portfolio, Report], object]] = {}

__all__ = ["FIGURES"]
