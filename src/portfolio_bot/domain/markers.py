"""The hidden first line by which the bot knows its own comments, and the records in it.

A marker counts only at the very beginning of a comment that the bot itself wrote: anybody
can write the same characters. The records are JSON in an HTML comment, so nothing in them
may end that comment. (https://spec.commonmark.org/0.31.2/#html-blocks)
"""

from __future__ import annotations

import json

from pydantic import ValidationError

from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.history import Decision

STATUS = "<!-- portfolio-bot:status -->"
_ANSWER = "<!-- portfolio-bot:answer "
_END = " -->"


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
    data = answered.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return _ANSWER + text.replace("--", "-\\u002d") + _END


def is_marked(body: str, marker: str) -> bool:
    """Tell whether the first line of *body* is *marker*."""
    return first_line(body) == marker


def read_answer(body: str) -> Answered | None:
    """Read the records of an answer comment; None when *body* is none, or is damaged."""
    line = first_line(body)
    if not (line.startswith(_ANSWER) and line.endswith(_END)):
        return None
    try:
        return Answered.model_validate_json(line[len(_ANSWER) : -len(_END)])
    except ValidationError:
        return None


def first_line(body: str) -> str:
    """Return the first line of *body* without its line end."""
    return body.split("\n", 1)[0].rstrip("\r")
