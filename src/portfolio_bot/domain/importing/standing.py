"""Where a row stands in the table: its phase and priority, and whether it is over already."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from portfolio_bot.domain.case.reading import find_phase, find_priority
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.desired import label_name
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.importing.mapping import (
    CLOSED,
    PHASE,
    SHOWN,
    STATUS,
    Columns,
    State,
    plain_word,
    translated,
)
from portfolio_bot.domain.importing.mapping import Mapping as Words
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.domain.records.history import End
from portfolio_bot.domain.values import read_date

_OVER: dict[End, tuple[str, ...]] = {
    "completed": (
        *("avslutta", "avsluttet", "ferdig", "ferdigstilt", "fullført", "gjennomført", "levert"),
        *("lukka", "lukket", "utført", "closed", "completed", "done", "finished"),
    ),
    "stopped": (
        *("avbrote", "avbrutt", "avvist", "forkasta", "forkastet", "kansellert", "skrinlagt"),
        *("stansa", "stanset", "stoppa", "stoppet", "terminert", "trekt", "trukket"),
        *("canceled", "cancelled", "rejected", "stopped"),
    ),
}


class Over(Frozen):
    """How a row is over, and since when, if the table tells; ``findings`` are for a person."""

    ended: End | None = None
    on: date | None = None
    findings: tuple[Message, ...] = ()


def phase_label(config: Portfolio, words: Words, text: str) -> str | None:
    """Return the label of the phase that *text* names; what is completed is in the last one."""
    phase = find_phase(config, translated(words.phases, text))
    if phase is None and state_of(words, text) == "completed":
        phase = config.phase_ids()[-1]
    return label_name(config.labels.phase_prefix, config.phases[phase].name) if phase else None


def priority_label(config: Portfolio, words: Words, text: str) -> str | None:
    """Return the label of the priority that *text* names."""
    priority = find_priority(config, translated(words.priorities, text))
    name = config.priorities[priority].name if priority else None
    return label_name(config.labels.priority_prefix, name) if name else None


def state_of(words: Words, text: str) -> State | None:
    """Return what *text* says of whether the case is over; None when it says nothing of it."""
    said: dict[str, State] = {plain_word(each): state for each, state in words.states.items()}
    known = (end for end, names in _OVER.items() if plain_word(text) in names)
    return said.get(plain_word(text)) or next(known, None)


def over_in(words: Words, columns: Columns, cells: Mapping[str, str], today: date) -> Over:
    """Find whether a row is over: by a word in its status or phase, else by a closing day.

    A day that is not yet there closes nothing; beside a word that says nothing of an end, nobody
    but a person can know which of the two is right.
    """
    texts = {each: _cell(columns, cells, each) for each in (STATUS, PHASE, CLOSED)}
    states = [state_of(words, texts[each]) for each in (STATUS, PHASE)]
    state = next((each for each in states if each), None)
    on = read_date(texts[CLOSED]) or read_date(texts[CLOSED][:10])
    findings: tuple[Message, ...] = ()
    if texts[CLOSED] and on is None:
        column = columns.heading_of(CLOSED) or ""
        findings = (say("import-unreadable", column=column, text=texts[CLOSED][:SHOWN]),)
    past = on if on and on <= today else None
    if state is None and past is not None and texts[STATUS]:
        told = say("import-end-unsure", text=texts[STATUS][:SHOWN], at=past)
        return Over(findings=(*findings, told))
    if state == "open" or (state is None and past is None):
        return Over(findings=findings)
    return Over(ended="stopped" if state == "stopped" else "completed", on=past, findings=findings)


def _cell(columns: Columns, cells: Mapping[str, str], target: str) -> str:
    return cells.get(columns.heading_of(target) or "", "").strip()
