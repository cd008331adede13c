"""What the tables say of a benefit: what it is, how it goes, and what was changed."""

from __future__ import annotations

from datetime import date

from portfolio_bot.domain.reported.facts import Action, Benefit, Revision
from portfolio_bot.report.sections.benefits import Profit
from portfolio_bot.report.words.markdown import Shown
from portfolio_bot.report.words.phrases import Phrases


class GainCells:
    """Sentences for the cells of tables of benefits."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def benefit(self, benefit: Benefit) -> Shown:
        """Name a benefit, and what it is measured by."""
        name = self._phrases.text(benefit.name)
        if benefit.indicator is None:
            return name
        indicator = self._phrases.text(benefit.indicator)
        source = f", {self._phrases.source(benefit.source)}" if benefit.source else ""
        return Shown(f"{name} ({indicator}{source})")

    def revision(self, benefit: Benefit, revision: Revision) -> Shown:
        """Say what of a benefit was changed, from what to what, and why."""
        phrases = self._phrases
        before, after = (
            self._promise(benefit, revision.value, v) for v in (revision.before, revision.after)
        )
        name = phrases.say(f"report-benefit-value-{revision.value}")
        said = phrases.say(
            "report-revision", name=name, before=before, after=after, on=revision.on, by=revision.by
        )
        return Shown(f"{said} {phrases.text(revision.reason)}") if revision.reason else said

    def _promise(self, benefit: Benefit, name: str, value: float | str) -> Shown:
        if isinstance(value, float):
            return self._phrases.amount(value, benefit.unit)
        if name == "due":
            return self._phrases.day(date.fromisoformat(value))
        return (
            self._phrases.say(f"exports-word-{value}")
            if name == "unit"
            else self._phrases.text(value)
        )

    def action(self, action: Action, as_of: date) -> Shown:
        """Say what is done for a benefit, by whom and when, and whether it is late."""
        told = self._phrases.text(action.name)
        people = [self._phrases.listed([action.responsible])] if action.responsible else []
        if action.done:
            people.append(self._phrases.say("report-action-done", at=action.done))
        elif action.due:
            late = f" {self._phrases.say('report-overdue')}" if action.due < as_of else ""
            people.append(Shown(f"{self._phrases.day(action.due)}{late}"))
        return Shown(f"{told} ({', '.join(people)})") if people else told

    def way(self, benefit: Benefit) -> Shown:
        """Write where a benefit begins, and where it shall come."""
        unit = benefit.unit
        start = self._phrases.amount(benefit.baseline, unit)
        return Shown(f"{start} → {self._phrases.amount(benefit.target, unit)}")

    def measured(self, profit: Profit) -> Shown:
        """Write the latest measurement and its day; say when one is overdue."""
        known = profit.benefit.measurements
        told = self._phrases.missing()
        if known:
            value = self._phrases.amount(known[-1].value, profit.benefit.unit)
            told = Shown(f"{value}, {self._phrases.day(known[-1].day)}")
        if profit.late is None:
            return told
        return Shown(f"{told} {self._phrases.say('report-measure-late', at=profit.late)}")

    def attained(self, profit: Profit) -> Shown:
        """Say how much of a benefit is reached, and which way it goes."""
        if profit.faulty:
            return self._phrases.say("report-benefit-faulty")
        told = self._phrases.percent(profit.reached)
        if profit.trend is not None:
            told = Shown(f"{told}, {self._phrases.say(f'report-trend-{profit.trend}')}")
        return Shown(f"{told} {self._phrases.say('report-missed')}") if profit.missed else told
