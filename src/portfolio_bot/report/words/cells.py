"""What the tables say of an initiative, a decision, or a change."""

from __future__ import annotations

from datetime import date
from typing import Protocol, assert_never

from portfolio_bot.domain.config import Dimension
from portfolio_bot.domain.messages import Param, say
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.reported.facts import Party
from portfolio_bot.report.figures.changes import Change
from portfolio_bot.report.figures.due import Due
from portfolio_bot.report.rows.log import Made, Noted
from portfolio_bot.report.rows.metrics import Health
from portfolio_bot.report.rows.row import Row
from portfolio_bot.report.sections.deviations import Deviation
from portfolio_bot.report.sections.start_queue import Turn
from portfolio_bot.report.sections.uncertainty import Known, Uncertainties
from portfolio_bot.report.words.markdown import Shown, link
from portfolio_bot.report.words.phrases import Phrases, Speech

_SIGNS = {"on-plan": "🟢", "behind": "🟡", "delayed": "🔴", "not-started": "⚪", "unknown": "⚪"}


class Judged(Protocol):
    """What is judged against its plan."""

    @property
    def health(self) -> Health | None:
        """How it does."""

    @property
    def progress(self) -> int | None:
        """How far it has come, in per cent."""


def judged(speech: Speech, row: Judged) -> Shown:
    """Say how an open initiative does against its plan: sign, word, and per cent."""
    health = row.health or "unknown"
    word = speech.say(f"report-health-{health}")
    known = row.progress is not None
    told = speech.say("report-progress", percent=row.progress) if known else ""
    if health == "unknown" and known:
        word = speech.say("report-health-no-plan")
    parts = [f"{_SIGNS[health]} {word}", *([str(told)] if told else [])]
    return Shown(", ".join(parts))


def planned(speech: Speech, start: date | None, end: date | None) -> Shown:
    """Write the planned start and end."""
    if start is not None and end is not None:
        return Shown(f"{speech.day(start)} – {speech.day(end)}")
    if start is not None:
        return speech.say("report-plan-from", day=speech.day(start))
    return speech.nothing() if end is None else speech.say("report-plan-until", day=speech.day(end))


class Cells:
    """Sentences for the cells of tables."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def place(self, row: Row) -> Shown:
        """Say which phase an initiative is in, and for how long."""
        key = "report-place-held" if row.state == "on-hold" else "report-place"
        if row.days_in_phase is None:
            key += "-unknown"
        return self._phrases.say(
            key, phase=self._phrases.phase(row.phase), days=row.days_in_phase or 0
        )

    def with_group(self, row: Row) -> Shown:
        """Name an initiative, and the product group that it is of, if it says."""
        title = self._phrases.title(row)
        if row.product_group is None:
            return title
        group = self._phrases.text(row.product_group)
        return self._phrases.say("report-of-group", title=title, group=group)

    def ended(self, row: Row) -> Shown:
        """Say how an initiative left the portfolio."""
        return self._phrases.say(f"report-state-{row.state}")

    def progress(self, row: Row) -> Shown:
        """Say how an open initiative does against its plan: sign, word, and per cent."""
        return judged(self._phrases, row)

    def status(self, row: Row, dimension: Dimension) -> Shown:
        """Say how a dimension stands; of progress, what the plan tells if nobody has said.

        What nobody knows is said in one short word, as most rows have some of it.
        """
        status = row.facts.statuses.get(dimension)
        if status is not None:
            told = self._phrases.level(dimension, status.level)
            calm = self._phrases.signal(dimension, status.level) not in {"yellow", "red"}
            passed = dimension == "progress" and calm and row.health == "delayed"
            return Shown(f"{told}<br>{self._passed()}") if passed else told
        planned = dimension == "progress" and (row.health or "unknown") != "unknown"
        return self.progress(row) if planned else self._phrases.say("report-missing")

    def _passed(self) -> Shown:
        return Shown(f"🔴 {self._phrases.say('report-deviation-plan')}")

    def deviation(self, deviation: Deviation) -> Shown:
        """Say which dimension deviates, and how: the sign, its name, and the step's name."""
        if deviation.dimension is None or deviation.level is None:
            return self._passed()
        name = link(self._phrases.dimension(deviation.dimension), None)
        return Shown(f"{name}: {self._phrases.level(deviation.dimension, deviation.level)}")

    def party(self, party: Party) -> Shown:
        """Say who is affected, how much and in which way, and what they answer."""
        phrases = self._phrases
        much = phrases.say("report-affected", level=phrases.say(f"exports-word-{party.affected}"))
        how = f" {phrases.text(party.comment)}." if party.comment else ""
        said = phrases.say("report-party-unasked")
        if party.heard:
            answer = phrases.text(party.answer)
            said = phrases.say("report-party-heard", at=party.heard, answer=answer)
        elif party.asked:
            said = phrases.say("report-party-asked", at=party.asked)
        return Shown(f"{phrases.text(party.name)} ({much}).{how} {said}")

    def factor(self, known: Known) -> Shown:
        """Write the risk factor, after the response too, and whether it can be lived with."""
        now, after = self._phrases.number(known.factor), known.after
        told = now if after is None else Shown(f"{now} → {self._phrases.number(after)}")
        if not known.unacceptable:
            return told
        return Shown(f"🔴 {told} {self._phrases.say('report-unacceptable')}")

    def response(self, known: Known) -> Shown:
        """Write what is done about an uncertainty, and whether it is late."""
        text = known.uncertainty.response
        told = self._phrases.text(text) if text else self._phrases.missing()
        return Shown(f"{told} {self._phrases.say('report-overdue')}") if known.overdue else told

    def turn(self, turn: Turn) -> Shown:
        """Say when an initiative can start, and what it waits for."""
        left = turn.row.gate.total - turn.row.gate.met if turn.row.gate else 0
        start = self._phrases.whole_month(turn.start) if turn.start else ""
        key = f"report-turn-{turn.held}"
        return self._phrases.say(key, start=start, skill=turn.skill or "", left=left)

    def places(self, found: Uncertainties) -> list[tuple[int, int]]:
        """List the squares of the matrix that hold something, the worst first."""
        squares = {*found.before, *found.after}
        return sorted(squares, key=lambda each: (-each[0] * each[1], each))

    def gate(self, row: Row) -> Shown:
        """Say how many criteria of the gate are met."""
        if row.gate is None or row.gate.total == 0:
            return self._phrases.nothing()
        return self._phrases.say("report-part-of", part=row.gate.met, whole=row.gate.total)

    def results(self, row: Row) -> Shown:
        """Say how many key results are reached."""
        if row.key_results == 0:
            return self._phrases.nothing()
        return self._phrases.say("report-part-of", part=row.key_results_done, whole=row.key_results)

    def plan(self, row: Row) -> Shown:
        """Write the planned start and end."""
        return planned(self._phrases, row.start, row.end)

    def lacking(self, row: Row) -> Shown:
        """List the fields that are missing, and those with faults."""
        told = []
        if row.missing:
            told.append(self._phrases.fields(row.missing))
        if faulty := [key for key in row.faulty if key not in row.missing]:
            names = self._phrases.fields(faulty)
            told.append(Shown(f"{self._phrases.say('report-faulty')} {names}"))
        return Shown("; ".join(told)) if told else self._phrases.nothing()

    def due(self, due: Due, row: Row) -> Shown:
        """Say which decision is waited for."""
        told = self._waited_for(due, row)
        if due.kind in {"move", "complete"} and row.gate is not None:
            why = [self._phrases.say("report-due-met", count=row.gate.total)]
            if row.gate.approved:
                why.append(self._phrases.say("report-due-approved"))
            return Shown(" ".join([told, *why]))
        return Shown(f"{told} {self._phrases.text(due.reason)}") if due.reason else told

    def _waited_for(self, due: Due, row: Row) -> Shown:
        match due.kind:
            case "move":
                return self._phrases.say(
                    "report-due-move", after=self._phrases.phase(due.target or "")
                )
            case "parts":
                return self._phrases.say("report-due-parts")
            case "route":
                return self._phrases.say("report-due-route", route=self._phrases.route(due.target))
            case "hold" if row.bound is not None:
                return self._phrases.say("report-due-hold-bound", since=due.since)
            case "hold" if due.review is not None:
                return self._phrases.say(
                    "report-due-hold-review", since=due.since, review=due.review
                )
            case "hold":
                return self._phrases.say("report-due-hold", since=due.since)
            case "complete":
                return self._phrases.say("report-due-complete")
            case _:
                assert_never(due.kind)

    def change(self, change: Change) -> Shown:
        """Say what changed."""
        return self._phrases.say(
            f"report-change-{change.kind}",
            before=self._changed(change, change.before),
            after=self._changed(change, change.after),
        )

    def _changed(self, change: Change, value: str | date | None) -> Param:
        match change.kind:
            case "new" | "moved":
                return self._phrases.phase(str(value)) if value else ""
            case "state" | "health":
                return (say(f"report-{change.kind}-{value or 'unknown'}"),)
            case "start" | "end":
                return value if isinstance(value, date) else (say("report-unset"),)
            case "gone":
                return ""
            case _:
                assert_never(change.kind)

    def decision(self, decision: Made | Noted | Decision) -> Shown:
        """Say what was decided."""
        phrases, before, after = self._phrases, decision.before or "", decision.after or ""
        key = f"report-log-{decision.kind}"
        match decision.kind:
            case "move":
                return phrases.say(key, before=phrases.phase(before), after=phrases.phase(after))
            case "priority" if before:
                return phrases.say(
                    f"{key}-changed",
                    before=phrases.priority(before),
                    after=phrases.priority(after),
                )
            case "priority":
                return phrases.say(key, after=phrases.priority(after))
            case "route":
                return phrases.say(key, after=phrases.route(after))
            case _:
                return phrases.say(key)
