"""The agency on its stage, and what a walk must remember of it: who wrote what, and what is due."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import requests

from portfolio_bot.demo.stage import REPOSITORY, Run, Stage
from portfolio_bot.domain.comments.boxes import box_mark, hidden_id, read_boxes
from portfolio_bot.domain.records.markers import read_answer, read_gate
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.sandbox.model import Comment, Issue
from tests.trials.machine.agency import Text

READS = {"Snapshot", "Comments", "Portfolio", "Histories", "Editors", "Ledger"}
FAILED = "Kjøringen stoppet"


@dataclass
class Said:
    """What a person has written in a comment, oldest first, and whether others have too."""

    number: int
    author: str
    texts: list[str]
    shown: str
    foreign: bool = False


@dataclass
class World:
    """The agency, the people's words, the events under way, and what the ledger held last."""

    stage: Stage
    said: dict[int, Said] = field(default_factory=dict)
    bodies: dict[int, str] = field(default_factory=dict)
    titles: dict[int, str] = field(default_factory=dict)
    texts: dict[str, Text] = field(default_factory=dict)
    pending: list[dict[str, Any]] = field(default_factory=list)
    delivered: list[dict[str, Any]] = field(default_factory=list)
    gaps: set[int] = field(default_factory=set)
    ledger: list[bytes] = field(default_factory=list)
    hits: list[str] = field(default_factory=list)
    failures: int = 0
    _heard: int = 0

    @property
    def now(self) -> datetime:
        """The present moment."""
        return self.stage.now

    @property
    def numbers(self) -> list[int]:
        """The initiatives, oldest first."""
        return list(self.bodies)

    def issue(self, number: int) -> Issue:
        """Return an issue as the sandbox has it."""
        return self.stage.sandbox.state.repositories[REPOSITORY].issues[number]

    def own(self, number: int) -> list[Comment]:
        """Return the bot's comments on an issue."""
        return [each for each in self.issue(number).comments if each.author.is_bot]

    def status(self, number: int) -> str | None:
        """Return the column that an issue's card stands in."""
        for item in self.issue(number).project_items:
            for value in item.values.values():
                option = value.field.option(str(value.value))
                if value.field.name == "Status" and option is not None:
                    return option.name
        return None

    def lines(self) -> list[bytes]:
        """Return the ledger's lines as they stand on its branch."""
        git = self.stage.sandbox.state.repositories[REPOSITORY].git
        head = git.head("portfolio-ledger")
        files = git.files(head) if head else {}
        mine = sorted(
            path for path in files if path.startswith("beslutninger/") and path.endswith(".jsonl")
        )
        texts = (git.read(files[path].oid)[1] for path in mine)
        return [line for text in texts for line in text.splitlines()]

    # What people do.

    def open(self, login: str, title: str, text: Text) -> None:
        """Let somebody send in the form."""
        self._know(text)
        number = self.stage.open_form(login, title, text.body)
        self.bodies[number], self.titles[number] = text.body, title
        self._hear()

    def edit_issue(self, login: str, number: int, text: Text) -> None:
        """Let somebody write the initiative anew."""
        self._know(text)
        if self._acts(lambda: self.stage.edit_issue(login, number, body=text.body)):
            self.bodies[number] = text.body

    def rename(self, login: str, number: int, title: str) -> None:
        """Let somebody give the initiative another title."""
        if self._acts(lambda: self.stage.edit_issue(login, number, title=title)):
            self.titles[number] = title

    def comment(self, login: str, number: int, text: str) -> None:
        """Let somebody comment."""
        comment = self.stage.comment(login, number, text)
        self.said[comment] = Said(number, login, [text], text)
        self._hear()

    def edit_comment(self, login: str, comment: int, text: str) -> None:
        """Let somebody edit a person's comment, his own or another's."""
        said = self.said[comment]
        if text == said.shown:
            return
        if self._acts(lambda: self.stage.edit_comment(login, comment, text)):
            said.shown = text
            if login == said.author:
                said.texts.append(text)
            else:
                said.foreign = True

    def tamper(self, login: str, comment: Comment, text: str) -> None:
        """Let somebody write over a comment of the bot's."""
        self._acts(lambda: self.stage.edit_comment(login, comment.database_id, text))

    def click(self, login: str, number: int, pick: int) -> None:
        """Let somebody click a box of one of the gates."""
        gates = [each for each in self.own(number) if read_gate(each.body)]
        boxes = [(gate, key) for gate in gates for key in read_boxes(gate.body)]
        if not boxes:
            return
        gate, key = boxes[pick % len(boxes)]
        ticked = read_boxes(gate.body)[key]
        old, new = box_mark(ticked=ticked), box_mark(ticked=not ticked)
        lines = [
            line.replace(old, new, 1) if hidden_id(key) in line else line
            for line in gate.body.split("\n")
        ]
        self.tamper(login, gate, "\n".join(lines))

    def delete(self, login: str, comment: Comment) -> None:
        """Let somebody delete a comment; of the bot's, what only it recorded may be gone."""
        if not self._acts(lambda: self.stage.delete_comment(login, comment.database_id)):
            return
        self.said.pop(comment.database_id, None)
        answer = read_answer(words(comment))
        held = b"".join(self.lines()).decode()
        decided = answer.decisions if comment.author.is_bot and answer is not None else ()
        if any(f'"id":"{each.id}"' not in held for each in decided):
            self.gaps.add(comment.issue.number)

    def drag(self, login: str, number: int, status: str, *, told: bool) -> None:
        """Let somebody drag the card; GitHub's history tells of it, or has a gap there."""
        state = self.stage.sandbox.state
        state.gaps = frozenset() if told else frozenset({"status-events"})
        self._acts(lambda: self.stage.drag(login, number, status))
        state.gaps = frozenset()

    def send(self, login: str, method: str, path: str, body: dict[str, Any] | None = None) -> None:
        """Let somebody do something else to an issue, by its REST path."""
        where = f"/repos/{REPOSITORY}/issues/{path}"
        self._acts(lambda: self.stage._send(method, where, login, body))

    def _acts(self, act: Callable[[], Any]) -> bool:
        """Let somebody act, if GitHub lets him."""
        try:
            act()
        except (requests.HTTPError, ValueError):
            return False
        self._hear()
        return True

    def _know(self, text: Text) -> None:
        self.texts[text.hash] = text

    def _hear(self) -> None:
        """Note the deliveries that people have caused."""
        deliveries = self.stage.sandbox.deliveries()
        new, self._heard = deliveries[self._heard :], len(deliveries)
        self.pending.extend(each for each in new if each["payload"]["sender"]["type"] != "Bot")

    # What the bot does.

    def deliver(self, pick: int) -> None:
        """Let the bot answer one of the events under way; one that fails may come again."""
        if not self.pending:
            return
        delivery = self.pending.pop(pick % len(self.pending))
        self.delivered.append(delivery)
        if self._answer(delivery).code != ExitCode.DONE:
            self.pending.append(delivery)

    def deliver_all(self) -> None:
        """Let the bot answer all events under way, once each, in order."""
        for _ in range(len(self.pending)):
            self.deliver(0)

    def deliver_again(self, pick: int) -> None:
        """Let an event come again that was answered before."""
        if self.delivered:
            self._answer(self.delivered[pick % len(self.delivered)])

    def lose(self, pick: int) -> None:
        """Let an event never come."""
        if self.pending:
            self.pending.pop(pick % len(self.pending))

    def sweep(self) -> Run:
        """Let the bot sweep."""
        return self._run(self.stage.sweep)

    def report(self) -> Run:
        """Let the bot report."""
        return self._run(self.stage.report)

    def arm(self, fault: str) -> None:
        """Let the bot's next run meet a fault."""
        self.stage.sandbox.faults.add(fault)

    def wait(self, span: timedelta) -> None:
        """Let time pass."""
        self.stage.turn_to(self.now + span)

    def _answer(self, delivery: dict[str, Any]) -> Run:
        return self._run(lambda: self.stage.deliver(delivery["event"], delivery["payload"]))

    def _run(self, start: Callable[[], Run]) -> Run:
        """Run the bot with the faults that wait; a run that failed must have said so."""
        faults, summary = self.stage.sandbox.faults, self.stage.folder / "summary.md"
        known = len(faults.hits)
        summary.unlink(missing_ok=True)
        run = start()
        faults.clear()
        self._hear()
        self.hits = [hit.fault for hit in faults.hits[known:]]
        assert run.code != ExitCode.FAULT, run.log
        assert self.hits or run.code == ExitCode.DONE, run.log
        if run.code != ExitCode.DONE:
            self.failures += 1
            assert FAILED in summary.read_text("utf-8"), run.log
            assert any(FAILED in line for line in run.log)
        return run


def words(comment: Comment) -> str:
    """Return what the author of a comment wrote last in it."""
    own = (each.diff for each in reversed(comment.edits) if each.editor is comment.author)
    return next(own, comment.body)


def writes(run: Run) -> int:
    """Count the writes of a run."""
    return sum(each["operation"] not in READS for each in run.requests)
