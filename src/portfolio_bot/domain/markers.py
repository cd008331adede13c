"""The hidden first line by which the bot knows its own comments, and the records in it.

A marker counts only at the very beginning of a comment that the bot itself wrote: anybody
can write the same characters. The records are JSON in an HTML comment, so nothing in them
may end that comment, and nothing mention or link, as e-mails show the source.
(https://spec.commonmark.org/0.31.2/#html-blocks)
"""

from __future__ import annotations

import json
from typing import TypeVar

from pydantic import ValidationError

from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.history import Decision

_STATUS = "<!-- portfolio-bot:status "
_ANSWER = "<!-- portfolio-bot:answer "
_END = " -->"

_Record = TypeVar("_Record", bound=Frozen)


class Start(Frozen):
    """Where the case stood when the bot first met it; from then on only decisions count."""

    phase: str
    priority: str | None = None


class Answered(Frozen):
    """What an answer comment records: which comment, which commands, which decisions.

    ``ok`` is false when some command was refused or not understood.
    """

    comment: str
    commands: tuple[str, ...]
    decisions: tuple[Decision, ...] = ()
    ok: bool = True


def answer_marker(answered: Answered) -> str:
    """Write *answered* as a marker line."""
    return _written(_ANSWER, answered)


def status_marker(start: Start) -> str:
    """Write *start* as the marker line of the status comment."""
    return _written(_STATUS, start)


def read_answer(body: str) -> Answered | None:
    """Read the records of an answer comment; None when *body* is none, or is damaged."""
    return _read(_ANSWER, Answered, body)


def read_status(body: str) -> Start | None:
    """Read the start that a status comment keeps; None when *body* is none, or is damaged."""
    return _read(_STATUS, Start, body)


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
