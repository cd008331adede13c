"""What the tables of a roll-up say of a portfolio or an initiative."""

from __future__ import annotations

from portfolio_bot.report.files.sharing import SharedDue, SharedFigures, Withheld
from portfolio_bot.report.words.cells import judged, planned
from portfolio_bot.report.words.markdown import Shown
from portfolio_bot.report.words.phrases import Speech
from portfolio_bot.rollup.initiative import Initiative
from portfolio_bot.rollup.model import Part, Portfolio

HIDES: dict[str, Withheld] = {
    "person_months": "person_months",
    "behind": "health",
    "delayed": "health",
}
"""Figures -> what they are worked out from."""


class RollupCells:
    """Sentences for the cells of tables. What is missing is a word, never a zero."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech

    def figure(self, portfolio: Portfolio, key: str) -> Shown:
        """Write a figure of a portfolio, that it is withheld, or that it is missing."""
        if HIDES.get(key) in portfolio.withheld:
            return self._speech.say("rollup-held-back")
        return self.number(portfolio.figures, key)

    def number(self, figures: SharedFigures | None, key: str) -> Shown:
        """Write a figure, or that it is missing."""
        value = getattr(figures, key, None)
        return self._speech.say("report-missing") if value is None else self._speech.number(value)

    def day(self, portfolio: Portfolio) -> Shown:
        """Write the day that a portfolio's figures are of, and whether that is long ago."""
        if portfolio.as_of is None:
            return self._speech.say("report-missing")
        day = self._speech.day(portfolio.as_of)
        return Shown(f"{day} {self._speech.say('rollup-old')}") if portfolio.old else day

    def coverage(self, part: Part) -> Shown:
        """Say how many of the portfolios have figures."""
        return self._speech.say("report-part-of", part=len(part.told), whole=len(part.portfolios))

    def phases(self, portfolio: Portfolio) -> Shown:
        """List a portfolio's own phases that hold something, and how many each."""
        held = [
            f"{self._speech.text(each.name)} {self._speech.number(each.open)}"
            for each in portfolio.phases
            if each.open
        ]
        return Shown(" · ".join(held)) if held else self._speech.nothing()

    def place(self, each: Initiative) -> Shown:
        """Say which phase an initiative is in, by its own portfolio's name, and for how long."""
        if each.phase is None:
            return self._speech.nothing()
        key = "report-place-held" if each.state == "on-hold" else "report-place"
        if each.days_in_phase is None:
            key += "-unknown"
        phase = self._speech.text(each.phase)
        return self._speech.say(key, phase=phase, days=each.days_in_phase or 0)

    def progress(self, portfolio: Portfolio, each: Initiative) -> Shown:
        """Say how an initiative does against its plan."""
        if "health" in portfolio.withheld:
            return self._speech.say("rollup-held-back")
        return judged(self._speech, each)

    def plan(self, each: Initiative) -> Shown:
        """Write the planned start and end."""
        return planned(self._speech, each.start, each.end)

    def months(self, portfolio: Portfolio, each: Initiative) -> Shown:
        """Write the person-months of an initiative."""
        if "person_months" in portfolio.withheld:
            return self._speech.say("rollup-held-back")
        return self._speech.number(each.person_months)

    def due(self, due: SharedDue) -> Shown:
        """Say which decision is waited for."""
        match due.kind:
            case "move" if due.target is not None:
                return self._speech.say("report-due-move", after=self._speech.text(due.target))
            case "complete":
                return self._speech.say("report-due-complete")
            case _:
                return self._speech.say(f"rollup-due-{due.kind}")
