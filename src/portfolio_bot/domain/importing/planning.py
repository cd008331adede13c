"""Rows of a table -> issues to be opened, and what a person must look at.

A row is known again by its key, so that a plan that was carried out by half can be made anew
and holds only what is left.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import NamedTuple

from portfolio_bot.domain.config import Field, Portfolio
from portfolio_bot.domain.escaping import plain
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.importing.body import body_of
from portfolio_bot.domain.importing.lights import to_report, unknown_lights
from portfolio_bot.domain.importing.mapping import (
    KEEP,
    PHASE,
    PRIORITY,
    TITLE,
    Columns,
    plain_word,
)
from portfolio_bot.domain.importing.mapping import Mapping as Words
from portfolio_bot.domain.importing.people import (
    Assignable,
    answer_of,
    assignees_in,
    unassigned,
)
from portfolio_bot.domain.importing.standing import (
    Over,
    over_in,
    phase_label,
    priority_label,
    state_of,
)
from portfolio_bot.domain.initiative.reading import read_initiative
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.records.markers import Imported
from portfolio_bot.domain.snapshot import Issue

LONGEST_BODY = 65_536
LONGEST_TITLE = 256


class Row(Frozen):
    """One row of a table: its number as people count them, and its texts by heading."""

    number: int
    cells: dict[str, str]


class Present(Frozen):
    """What stands in the repository already: issue numbers by a row's key, and by title.

    ``assignable`` are login and node id of those that issues can be assigned to, as far as the
    table names them, by the login in small letters. A closing day after ``today`` closes nothing.
    """

    keys: dict[str, int] = {}
    titles: dict[str, int] = {}
    assignable: dict[str, tuple[str, str]] = {}
    today: date = date.max


class Planned(Frozen):
    """One row taken in. ``answers`` are the ids of the fields that it fills.

    ``there`` is the number of the issue that it is already; ``refused`` says why it cannot be
    one; without either it is to be opened. ``findings`` are for a person to look at.
    """

    row: int
    key: str
    title: str
    body: str
    labels: tuple[str, ...]
    answers: tuple[str, ...]
    kept: tuple[str, ...]
    there: int | None = None
    refused: Message | None = None
    findings: tuple[Message, ...] = ()
    assignees: tuple[str, ...] = ()
    over: Over = Over()

    @property
    def is_new(self) -> bool:
        """Whether an issue is to be opened for it."""
        return self.there is None and self.refused is None


class Plan(Frozen):
    """A whole table taken in: its columns, and its rows in order.

    ``findings`` are for a person to look at, and of no single row.
    """

    columns: Columns
    rows: tuple[Planned, ...]
    findings: tuple[Message, ...] = ()

    @property
    def new(self) -> tuple[Planned, ...]:
        """The rows that issues are to be opened for."""
        return tuple(each for each in self.rows if each.is_new)


class _Taken(NamedTuple):
    """What was made of a row's cells."""

    answers: dict[str, str]
    kept: dict[str, str]
    labels: list[str]
    findings: list[Message]


def plan(
    config: Portfolio,
    words: Words,
    columns: Columns,
    rows: tuple[Row, ...],
    present: Present,
    heading: str,
) -> Plan:
    """Plan an issue for each of *rows*. *heading* stands above what has no field."""
    seen: Counter[str] = Counter()
    titles: dict[str, int] = {}
    planned: list[Planned] = []
    for row in rows:
        key = _key(words, columns, row, seen)
        one = _planned(config, words, columns, row, key, heading, present)
        planned.append(_compared(one, present, titles))
        titles.setdefault(plain_word(one.title), row.number)
    named = [(row.number, row.cells) for row in rows]
    findings = (
        *unassigned(words, columns, named, present.assignable),
        *unknown_lights(config, columns, [row.cells for row in rows]),
    )
    return Plan(columns=columns, rows=tuple(planned), findings=findings)


def _key(words: Words, columns: Columns, row: Row, seen: Counter[str]) -> str:
    """Return what the row is known by: its key's text, else its title, and which of several."""
    at = {plain_word(each): each for each in row.cells}.get(plain_word(words.key or ""))
    word = row.cells[at] if at else row.cells.get(columns.heading_of(TITLE) or "", "")
    base = plain(word)[:200]
    seen[base] += 1
    return base if seen[base] == 1 else f"{base} ({seen[base]})"


def _compared(one: Planned, present: Present, titles: Mapping[str, int]) -> Planned:
    """Hold a row against what stands in the repository, and against the rows before it."""
    there = present.keys.get(one.key)
    if there is not None:
        return one.model_copy(update={"there": there})
    title = plain_word(one.title)
    if one.refused is None and (other := present.titles.get(title)) is not None:
        refused = say("import-same-title", number=Trusted(f"#{other}"))
        return one.model_copy(update={"refused": refused})
    if one.title and title in titles:
        double = say("import-double", row=titles[title])
        return one.model_copy(update={"findings": (*one.findings, double)})
    return one


def _planned(
    config: Portfolio,
    words: Words,
    columns: Columns,
    row: Row,
    key: str,
    heading: str,
    present: Present,
) -> Planned:
    at = columns.heading_of(TITLE)
    written = plain(row.cells.get(at, "")) if at else ""
    taken = _Taken({}, {}, [config.labels.initiative], [])
    if at and written[:LONGEST_TITLE] != row.cells.get(at, ""):
        taken.kept[at] = row.cells.get(at, "")
    for column, text in row.cells.items():
        if text.strip() and column != at:
            _take(config, words, columns, column, text, taken, present.assignable)
    title, kept = written[:LONGEST_TITLE], {k: v for k, v in taken.kept.items() if v.strip()}
    over = over_in(words, columns, row.cells, present.today)
    mark = Imported(key=key, ended=over.ended, ended_on=over.on)
    body = body_of(config, mark, taken.answers, kept, heading)
    return Planned(
        row=row.number,
        key=key,
        title=title,
        body=body,
        labels=tuple(taken.labels),
        answers=tuple(taken.answers),
        kept=tuple(kept),
        refused=_refusal(title, body),
        findings=(
            *taken.findings,
            *over.findings,
            *(() if over.ended else to_report(config, columns, row.cells)),
            *_faults(config, title, body, taken.answers),
        ),
        assignees=assignees_in(words, columns, row.cells, present.assignable),
        over=over,
    )


def _refusal(title: str, body: str) -> Message | None:
    if not title:
        return say("import-no-title")
    if len(body) > LONGEST_BODY:
        return say("import-too-long", count=len(body), most=LONGEST_BODY)
    return None


def _take(
    config: Portfolio,
    words: Words,
    columns: Columns,
    column: str,
    text: str,
    taken: _Taken,
    assignable: Assignable,
) -> None:
    """Take one cell for what its column is; what is not understood is kept word for word."""
    target = columns.targets.get(column, KEEP)
    if target in {PHASE, PRIORITY}:
        name = phase_label if target == PHASE else priority_label
        label = name(config, words, text)
        if label is None and not (target == PHASE and state_of(words, text)):
            key = "import-unknown-phase" if target == PHASE else "import-unknown-priority"
            taken.findings.append(say(key, text=text[:100]))
        elif label is not None:
            taken.labels.append(label)
        taken.kept[column] = text
    elif target in config.fields and target not in taken.answers:
        field = config.fields[target]
        people = field.meaning == "users"
        answer = answer_of(words, text, assignable) if people else _answer(field, text)
        if answer is not None:
            taken.answers[target] = answer
        if answer != text:
            taken.kept[column] = text
        if answer is None and not people:  # of people, each name is told once for all rows
            told = say("import-unreadable", column=column, text=text[:100])
            taken.findings.append(told)
    else:
        taken.kept[column] = text


def _answer(field: Field, text: str) -> str | None:
    """Return *text* as the form would have it, or None when it cannot stand in the field."""
    if field.type in {"dropdown", "checkboxes"}:
        return _chosen(field, text)
    one_line = " ".join(text.split())
    return one_line if field.type == "input" else text


def _chosen(field: Field, text: str) -> str | None:
    """Return the options that *text* names, whatever the letter case; None if one is unknown."""
    options = {plain_word(option.label): option.label for option in field.options}
    if (whole := options.get(plain_word(text))) is not None:
        return whole
    if not (field.multiple or field.type == "checkboxes"):
        return None
    pieces = [options.get(plain_word(each)) for each in text.replace("\n", ";").split(";")]
    found = [each for each in pieces if each is not None]
    joint = "\n" if field.type == "checkboxes" else ", "
    return joint.join(dict.fromkeys(found)) if len(found) == len(pieces) else None


def _faults(
    config: Portfolio, title: str, body: str, answers: Mapping[str, str]
) -> Iterator[Message]:
    """Find what the bot itself would have mended in the answers, once the issue is open."""
    now = datetime(1970, 1, 1, tzinfo=UTC)
    issue = Issue(
        id="",
        number=0,
        title=title,
        body=body,
        url="",
        author="",
        open=True,
        created_at=now,
        updated_at=now,
    )
    for problem in read_initiative(config, issue, "").problems:
        if problem.field in answers:
            label = Trusted(config.fields[problem.field or ""].label)
            yield say("import-problem", label=label, what=(problem.message,))
