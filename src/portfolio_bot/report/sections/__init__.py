"""The figures of each section; a section without figures shows the report itself.

A section is a module here with its figures, which `Figures` knows, a template of the same id, its
charts in `report.charts`, and its words in the catalogue `report-ID.ftl`.
"""

from portfolio_bot.report.sections.figures import WITH_FIGURES, Figures

__all__ = ["WITH_FIGURES", "Figures"]
