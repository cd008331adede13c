"""Decisions: what was decided, by whom, when and why; and what they add up to."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from pydantic import Field as Declared

from portfolio_bot.domain.frozen import Frozen, Made
from portfolio_bot.domain.reported.report import Reported

Kind = Literal[
    "move",
    "tick",
    "priority",
    "assign",
    "route",
    "hold",
    "resume",
    "stop",
    "complete",
    "advice",
    "vote",
    "approve",
    "score",
    "bind",
    "unbind",
    "gather",
    "separate",
    "start",
    "report",
]
End = Literal["completed", "stopped"]
"""How what is over has ended; also the name of the `Standing`'s part that tells of it."""
How = Literal["command", "box", "board", "label", "issue"]
Advice = Literal["for", "against", "reservation"]
Ballot = Literal["for", "against", "abstain"]

_MOMENT = timedelta(microseconds=1)

POINTS = re.compile(r"-?[0-9]{1,3}")
"""How the points of a score are written."""


class Decision(Frozen):
    """One recorded choice.

    ``id`` is the node id of the comment that asked and the decision's place in it; the same
    event delivered again gives the same id. ``before`` and ``after`` are phases for a move,
    priorities, routes, logins, or the numbers of the issues that it is gathered with, or separated
    from; ``criterion`` and ``phase`` belong to a tick, and ``met``
    says whether it was set or taken back. ``version`` is that of the gate's criteria, and
    ``body`` the SHA-256 of the text that was judged. ``role`` is the id of the role by which
    the person was entitled, ``how`` the way it came, ``review`` the day a hold is looked at
    again. ``answers`` has, for a sign-off, a digest of each answer that was judged. Advice, a
    vote and an approval belong to the gate out of ``phase``; ``after`` is what was said, for an
    approval the id of the escalation that has the last word. A score has the points in ``after``,
    of the ``criterion`` of the scoring. A ``report`` carries ``reported``. A ``start`` has in
    ``ended`` how a case was over already when it was imported, and in ``ended_on`` since when.
    """

    id: str
    kind: Kind
    by: str
    at: datetime
    before: str | None = None
    after: str | None = None
    reason: str | None = None
    phase: str | None = None
    criterion: str | None = None
    met: bool = True
    version: str | None = None
    body: str | None = None
    role: str | None = None
    how: How = "command"
    review: date | None = None
    # A factory, as pydantic copies a default by a slow way for each decision that it reads.
    answers: dict[str, str] = Declared(
        default_factory=dict,
        exclude_if=lambda answers: not answers,
        json_schema_extra={"default": {}},
    )
    reported: Reported | None = None
    ended: End | None = None
    ended_on: date | None = None

    @property
    def source(self) -> str:
        """What asked for it: a comment's id, or the name of what was done by hand."""
        return self.id.rpartition("#")[0]

    @property
    def signs(self) -> bool:
        """Whether it is a sign-off: somebody vouches for the text as it is."""
        return self.kind == "tick" and self.met


class Tick(Frozen):
    """A criterion that a person has vouched for, on which answers; ``reason`` is the evidence."""

    by: str
    at: datetime
    body: str | None = None
    reason: str | None = None
    answers: dict[str, str] = Declared(default={})


class Standing(Made):
    """Where a case stands after all its decisions.

    ``ticks`` are keyed by phase and criterion, ``advice`` by phase and person, ``votes`` by
    person: those on leaving the present phase. ``approval`` is one that somebody with the last
    word has yet to confirm, ``bound`` the resolution that the case must go on; ``gathered`` are
    the numbers of the issues that ask for the same. ``scores`` are keyed by criterion.
    ``phase_since`` is None before the first move.
    """

    phase: str
    phase_since: datetime | None = None
    priority: str | None = None
    route: str | None = None
    on_hold: Decision | None = None
    stopped: Decision | None = None
    completed: Decision | None = None
    bound: Decision | None = None
    gathered: tuple[int, ...] = ()
    approval: Decision | None = None
    ticks: Mapping[tuple[str, str], Tick] = {}
    advice: Mapping[tuple[str, str], Decision] = {}
    votes: Mapping[str, Decision] = {}
    scores: Mapping[str, Decision] = {}
    decisions: tuple[Decision, ...] = ()

    @property
    def over_at_start(self) -> bool:
        """Whether the case was over when it was imported, and nobody has taken it up since."""
        ends = (self.stopped, self.completed)
        return any(each is not None and each.kind == "start" for each in ends)

    @property
    def halted(self) -> bool:
        """Whether the case is on hold or stopped."""
        return self.on_hold is not None or self.stopped is not None

    def next_at(self, now: datetime) -> datetime:
        """Return the time of a decision that is made *now*: later than that of every other.

        Decisions add up in order of time. Those of one run share its moment, and a run that
        began before another may decide after it.
        """
        latest = max((each.at for each in self.decisions), default=None)
        return now if latest is None or latest < now else latest + _MOMENT


def over_from(start: Decision) -> dict[str, Decision]:
    """Return the part of a standing by which a case was over at its *start*, as somebody told.

    Noon is the same day wherever the portfolio is.
    """
    if start.ended is None:
        return {}
    told = start.ended_on and datetime.combine(start.ended_on, time(12), UTC)
    return {start.ended: start.model_copy(update={"at": told or start.at})}


def in_order(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Return *decisions* by time, each once; the first of two with one id counts."""
    unique: dict[str, Decision] = {}
    for decision in sorted(decisions, key=lambda each: each.at):
        unique.setdefault(decision.id, decision)
    return tuple(unique.values())


def body_hash(body: str) -> str:
    """Return the SHA-256 of *body*, whatever its line ends, as 64 hexadecimal digits."""
    text = body.replace("\r\n", "\n").replace("\r", "\n")
    return hashlib.sha256(text.encode()).hexdigest()


def numbers_of(decision: Decision) -> set[int]:
    """Return the numbers of the issues that a gathering, or its end, names."""
    return {int(word) for word in (decision.after or "").split() if word.isdecimal()}
