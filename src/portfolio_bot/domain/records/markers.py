"""The hidden first line by which the bot knows its own comments, and the records in it.

A marker counts only at the very beginning of a comment that the bot itself wrote: anybody
can write the same characters. The records are JSON in an HTML comment, so nothing in them
may end that comment, and nothing mention or link, as e-mails show the source.
(https://spec.commonmark.org/0.31.2/#html-blocks)
"""

import json
from datetime import date
from typing import TypeVar

from pydantic import Field as Declared
from pydantic import ValidationError

from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.records.history import Decision, End
from portfolio_bot.domain.snapshot import Alike

_OURS = "<!-- portfolio-bot:"
_GATE = f"{_OURS}gate "
_STATUS = f"{_OURS}status "
_ANSWER = f"{_OURS}answer "
_REMINDER = f"{_OURS}reminder "
_DIGEST = f"{_OURS}digest "
_IMPORT = f"{_OURS}import "
_END = " -->"

_Record = TypeVar("_Record", bound=Frozen)


class Start(Frozen):
    """Where the case stood when the bot first met it; from then on only decisions count.

    ``ended`` tells how it was over by then, which only an import knows; ``ended_on`` since when.
    """

    phase: str
    priority: str | None = None
    ended: End | None = None
    ended_on: date | None = None


class Status(Start):
    """What a status comment keeps: the start, and which others may ask for the same thing."""

    alike: tuple[Alike, ...] = ()


class Answered(Frozen):
    """What an answer comment records: which comment, which commands, which decisions.

    ``ok`` is false when some command was refused or not understood. ``answers`` is only for
    the writing: the digests that all sign-offs among the decisions share, written once.
    ``retold`` is an answer that was lost and is told anew from the ledger: which commands it
    answered is not known any more, so all that its source had asked for counts as answered.
    """

    comment: str
    commands: tuple[str, ...]
    decisions: tuple[Decision, ...] = ()
    ok: bool = True
    retold: bool = False
    answers: dict[str, str] = Declared(default_factory=dict)


class GateMark(Frozen):
    """Which phase's gate a gate comment is of.

    ``passed`` is the id of the decision that carried the case through; the comment is then in
    its final form.
    """

    phase: str
    passed: str | None = None


class Reminded(Frozen):
    """What a reminder records: what it reminded of, and for which day."""

    kind: str
    due: date


class Digested(Frozen):
    """What a digest records: the day of the edition that it tells of."""

    edition: date


class Imported(Frozen):
    """What an imported issue keeps of where it comes from: the row's key, the same every time.

    ``ended`` and ``ended_on`` tell how and when it was over there (see `Start`).
    """

    key: str
    ended: End | None = None
    ended_on: date | None = None


def answer_marker(answered: Answered) -> str:
    """Write *answered* as a marker line."""
    answers = next((each.answers for each in answered.decisions if each.answers), {})
    bare = tuple(each.model_copy(update={"answers": {}}) for each in answered.decisions)
    short = answered.model_copy(update={"decisions": bare, "answers": answers})
    return _written(_ANSWER, short)


def gate_marker(mark: GateMark) -> str:
    """Write *mark* as the marker line of a gate comment."""
    return _written(_GATE, mark)


def status_marker(status: Start) -> str:
    """Write *status*, or a start alone, as the marker line of the status comment."""
    return _written(_STATUS, status)


def reminder_marker(reminded: Reminded) -> str:
    """Write *reminded* as the marker line of a reminder."""
    return _written(_REMINDER, reminded)


def read_reminder(body: str) -> Reminded | None:
    """Read what a reminder reminded of; None when *body* is none, or is damaged."""
    return _read(_REMINDER, Reminded, body)


def digest_marker(digested: Digested) -> str:
    """Write *digested* as the marker line of a digest."""
    return _written(_DIGEST, digested)


def read_digest(body: str) -> Digested | None:
    """Read which edition a digest tells of; None when *body* is none, or is damaged."""
    return _read(_DIGEST, Digested, body)


def import_marker(imported: Imported) -> str:
    """Write *imported* as the marker line of an issue's body."""
    return _written(_IMPORT, imported)


def read_import(body: str) -> Imported | None:
    """Read which row an issue comes from; None when it comes from none, or is damaged."""
    return _read(_IMPORT, Imported, body)


def is_ours(body: str) -> bool:
    """Tell whether *body* begins as the bot's comments do; anybody can write the same."""
    return first_line(body).startswith(_OURS)


def read_answer(body: str) -> Answered | None:
    """Read the records of an answer comment; None when *body* is none, or is damaged."""
    answered = _read(_ANSWER, Answered, body)
    if answered is None or not answered.answers:
        return answered
    signed = tuple(
        each.model_copy(update={"answers": answered.answers}) if each.signs else each
        for each in answered.decisions
    )
    return answered.model_copy(update={"decisions": signed, "answers": {}})


def read_gate(body: str) -> GateMark | None:
    """Read which gate a gate comment is of; None when *body* is none, or is damaged."""
    return _read(_GATE, GateMark, body)


def read_status(body: str) -> Status | None:
    """Read what a status comment keeps; None when *body* is none, or is damaged."""
    return _read(_STATUS, Status, body)


def is_status(body: str) -> bool:
    """Tell whether *body* is a status comment, damaged or not."""
    return first_line(body).startswith(_STATUS)


def _written(prefix: str, record: Frozen) -> str:
    data = record.model_dump(mode="json", exclude_defaults=True)
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&@#":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return prefix + text.replace("--", "-\\u002d").replace("://", ":\\/\\/") + _END


def _read(prefix: str, kind: type[_Record], body: str) -> _Record | None:
    line = first_line(body)
    if not (line.startswith(prefix) and line.endswith(_END)):
        return None
    try:
        return kind.model_validate_json(line[len(prefix) : -len(_END)])
    except ValidationError:
        return None


def first_line(body: str) -> str:
    """Return the first line of *body* without its line end."""
    return body.split("\n", 1)[0].rstrip("\r")
