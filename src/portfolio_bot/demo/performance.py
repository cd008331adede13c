"""The story played on the stage: each step is done by a person, then answered by the bot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from portfolio_bot.configuration.load import load
from portfolio_bot.demo.stage import Run, Stage
from portfolio_bot.demo.story import Answers, Proposal, Step, Story
from portfolio_bot.domain.forms import render_body
from portfolio_bot.domain.initiative.asked import form_of
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.exit_codes import ExitCode

MORNING = time(7, 30, tzinfo=UTC)
PAUSE = timedelta(minutes=11)
"""Between two steps of a day, so that the comments of a day stand in order."""

Tell = Callable[[Message], None]


class FailedRunError(RuntimeError):
    """A run of the bot that did not end as it should; the message is its log."""


@dataclass
class Performance:
    """One playing of *story* on *stage*; *tell* hears of each step as it begins.

    ``numbers`` are the issues by proposal, ``tasks`` those that are none, by key; ``runs`` all that
    the bot did; ``ledger`` are the files of the ledger, by path.
    """

    story: Story
    stage: Stage
    tell: Tell
    numbers: dict[str, int] = field(default_factory=dict)
    tasks: dict[str, int] = field(default_factory=dict)
    runs: list[Run] = field(default_factory=list)
    ledger: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._form = form_of(load(self.stage.config).config)
        self._answers: dict[str, Answers] = {}
        self._comments: dict[str, int] = {}
        self._latest = 0

    def play(self) -> None:
        """Play it all. Raises `FailedRunError`."""
        for day in self.story.days:
            self.tell(say("demo-day", day=day.day))
            self.stage.turn_to(datetime.combine(day.day, MORNING))
            for step in day.steps:
                self._act(step)
        where = load(self.stage.config).config.ledger
        self.ledger = self.stage.files(where.folder, where.branch)

    def _act(self, step: Step) -> None:
        match step:
            case Step(send=str(key)):
                self._send(key, self.story.proposals[key])
            case Step(edit=str(key)):
                self._edit(key, step)
            case Step(at=str(key)):
                self._comment(key, step)
            case Step(mend=str(name)):
                self.tell(say("demo-mend", who=step.by))
                self.stage.edit_comment(step.by, self._comments[name], step.says)
                self._answer()
            case Step(passes=str(key)):
                self._pass(key, step)
            case Step(sweep=True) | Step(report=date()):
                self._run(step.report)
            case _:
                self._by_hand(step)

    def _send(self, key: str, proposal: Proposal) -> None:
        self.tell(say("demo-send", who=proposal.by, title=proposal.title))
        self._answers[key] = dict(proposal.answers)
        body = render_body(self._form, self._answers[key])
        self.numbers[key] = self.stage.open_form(proposal.by, proposal.title, body)
        self._answer()

    def _edit(self, key: str, step: Step) -> None:
        by = step.by or self.story.proposals[key].by
        self.tell(say("demo-edit", who=by, number=self.numbers[key]))
        self._answers[key] |= step.answers
        body = render_body(self._form, self._answers[key])
        self.stage.edit_issue(by, self.numbers[key], body=body)
        self._answer()

    def _comment(self, key: str, step: Step) -> None:
        self._say(key, step.by, step.says)
        if step.id is not None:
            self._comments[step.id] = self._latest

    def _pass(self, key: str, step: Step) -> None:
        introduction = step.says
        for remark in self.story.gates[step.gate or ""]:
            text = remark.says
            if not remark.by and introduction:
                text, introduction = f"{introduction}\n\n{text}", ""
            self._say(key, remark.by or step.by, text)

    def _say(self, key: str, who: str, text: str) -> None:
        number = self.numbers[key]
        written = next((line for line in text.splitlines() if line.startswith("/")), "")
        self.tell(say("demo-comment", who=who, number=number, command=written or "…"))
        self._latest = self.stage.comment(who, number, text)
        self._answer()

    def _by_hand(self, step: Step) -> None:
        match step:
            case Step(open=str(key)):
                self._open(key, step)
            case Step(label=str(key)):
                self._label(key, step)
            case Step(tick=str(key)):
                self._tick(key, step)
            case Step(drag=str(key)):
                self._drag(key, step)
            case Step(part=str(key)):
                self._divide(key, step)
            case _:
                self._close(str(step.close), step)

    def _open(self, key: str, step: Step) -> None:
        whole = self.numbers[step.of]
        self.tell(say("demo-open", who=step.by, title=step.says, whole=whole))
        part = self.stage.open_issue(step.by, step.says)
        self.stage.add_part(step.by, whole, part)
        self.tasks[key] = part
        self._answer()

    def _label(self, key: str, step: Step) -> None:
        number = self.numbers[key]
        before = [each["name"] for each in self.stage.issue(number)["labels"]]
        after = [*(name for name in before if name not in step.without), *step.labels]
        self.tell(say("demo-label", who=step.by, number=number, names=", ".join(after)))
        self.stage.edit_issue(step.by, number, labels=after)
        self._answer()

    def _tick(self, key: str, step: Step) -> None:
        for criterion in step.boxes:
            self.tell(say("demo-tick", who=step.by, number=self.numbers[key]))
            self.stage.click(step.by, self.numbers[key], criterion)
            self._answer()

    def _drag(self, key: str, step: Step) -> None:
        self.tell(say("demo-drag", who=step.by, number=self.numbers[key], column=step.to))
        self.stage.drag(step.by, self.numbers[key], step.to)
        self._answer()

    def _divide(self, key: str, step: Step) -> None:
        part, whole = self.numbers[key], self.numbers[step.of]
        self.tell(say("demo-part", who=step.by, number=part, whole=whole))
        self.stage.add_part(step.by, whole, part)
        self._answer()

    def _close(self, key: str, step: Step) -> None:
        number = self.tasks.get(key) or self.numbers[key]
        self.tell(say("demo-close", who=step.by, number=number))
        changes = {"state": "closed", "state_reason": step.reason}
        self.stage.edit_issue(step.by, number, **changes)
        self._answer()

    def _run(self, report: date | None) -> None:
        """Let the bot do what a schedule starts: the report as of a day, or a sweep."""
        if report is None:
            self.tell(say("demo-sweep"))
            self._keep(self.stage.sweep())
        else:
            self.tell(say("demo-report", at=report))
            self._keep(self.stage.report(as_of=report))

    def _answer(self) -> None:
        """Let the bot answer, and time pass."""
        for run in self.stage.play():
            self._keep(run)
        self.stage.wait(minutes=PAUSE.total_seconds() / 60)

    def _keep(self, run: Run) -> None:
        self.runs.append(run)
        if run.code is not ExitCode.DONE:
            raise FailedRunError(f"{run.event}: exit code {run.code}\n" + "\n".join(run.log))
