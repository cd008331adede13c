"""Benefits that the form tells of: one a line, written as behind the command that reports them.

`Kortere kø; nullpunkt: 30; mål: 10; enhet: antall; frist: 2027-12-31; eier: @kari` is one.
A bullet or a number before it is no part of it, and a line may be no more than a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from portfolio_bot.domain.config import Language
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.reported.grammar import read_report
from portfolio_bot.domain.reported.parameters import BY_COMMAND
from portfolio_bot.domain.reported.report import ReportedValue, Told
from portfolio_bot.domain.reported.values import LONGEST, read_value

MOST = 30
"""Benefits that are read of one form; people report the others by command."""

_BULLET = re.compile(r"^\s*(?:[-*+•]|\d{1,2}[.)])\s+")
_SPEC = BY_COMMAND["benefit"]
_LATER = {"day", "comment"}


class Plan(NamedTuple):
    """What a text plans: the benefits without a fault, and what is wrong with the others."""

    benefits: tuple[Told, ...] = ()
    faults: tuple[Message, ...] = ()


def read_plan(text: str, language: Language) -> Plan:
    """Read *text* line by line; what is wrong is told with the words of *language*."""
    benefits: dict[str, Told] = {}
    faults: list[Message] = []
    lines = [_BULLET.sub("", line).strip() for line in text.splitlines()]
    written = [line for line in lines if line]
    for line in written[:MOST]:
        told, wrong = _read(line, language)
        name = folded(str(told.get("name", "")))
        if not wrong and name in benefits:
            wrong = [say("plan-named-twice")]
        faults += [say("plan-fault", line=line[:60], fault=(each,)) for each in wrong]
        if not wrong:
            benefits[name] = told
    if len(written) > MOST:
        faults.append(say("plan-too-many", most=MOST))
    return Plan(tuple(benefits.values()), tuple(faults))


def folded(name: str) -> str:
    """Return *name* as two of the same benefit are compared: on one line, in small letters."""
    return " ".join(name.casefold().split())


def _read(line: str, language: Language) -> tuple[Told, list[Message]]:
    written = read_report(_SPEC, line)
    wrong = [
        say("report-key-near", word=word, near=Trusted(near.words[language][0]))
        for word, near in written.misspelt
    ]
    told: Told = {"name": written.subject[:LONGEST]}
    if not written.subject:
        wrong.append(say("plan-nameless"))
    for parameter, text in written.values:
        found = read_value(parameter, text, language)
        if isinstance(found, Message):
            wrong.append(found)
        elif parameter.name not in _LATER:
            told.update(_recordable(found))
    if told.get("target") is not None and told.get("target") == told.get("baseline"):
        wrong.append(say("report-target-is-baseline"))
    return told, wrong


def _recordable(values: dict[str, ReportedValue | date]) -> Iterator[tuple[str, ReportedValue]]:
    """Write days as a record keeps them."""
    for key, value in values.items():
        yield key, value.isoformat() if isinstance(value, date) else value
