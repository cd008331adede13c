"""Issues and a board that are older than the bot: what it makes of them, and what it does not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from portfolio_bot.domain.case.reading import find_phase, find_priority, start_of
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.forms import read
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.importing.mapping import SHOWN, plain_word
from portfolio_bot.domain.importing.planning import Present
from portfolio_bot.domain.initiative.asked import form_of
from portfolio_bot.domain.initiative.reading import read_initiative
from portfolio_bot.domain.initiative.recognise import is_initiative
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.records.markers import read_import
from portfolio_bot.domain.snapshot import Board, Entry


class Met(Frozen):
    """An issue that is an initiative, as the bot reads it.

    ``id`` is its node id; ``answers`` are the ids of the fields that have one, ``verbatim`` counts
    the characters that belong to no field and stay in the body as they are. ``labelled`` tells
    whether it has the label by which it is found.
    """

    id: str
    number: int
    title: str
    labelled: bool
    phase: str
    answers: tuple[str, ...]
    verbatim: int
    findings: tuple[Message, ...] = ()


def meet(config: Portfolio, entries: Iterable[Entry], repository: str) -> tuple[Met, ...]:
    """Read those of *entries* that are initiatives: by label, by form, or by being on the board."""
    return tuple(
        _met(config, each, repository)
        for each in entries
        if each.item is not None or is_initiative(config, each.issue.labels, each.issue.body)
    )


def _met(config: Portfolio, entry: Entry, repository: str) -> Met:
    issue = entry.issue
    initiative = read_initiative(config, issue, repository)
    parsed = read(issue.body, form_of(config))
    findings = [
        *(each.message for each in initiative.problems),
        *(each.message for each in initiative.notes),
        *_unknown_words(config, entry),
    ]
    if not initiative.texts:
        findings.append(say("import-nothing-read"))
    wanted = config.labels.initiative.casefold()
    left = (parsed.preamble, *parsed.unclaimed, *parsed.extra.values())
    return Met(
        id=issue.id,
        number=issue.number,
        title=issue.title,
        labelled=wanted in map(str.casefold, issue.labels),
        phase=start_of(config, issue, entry.values).phase,
        answers=tuple(initiative.texts),
        verbatim=sum(len(text.strip()) for text in left),
        findings=tuple(findings),
    )


def _unknown_words(config: Portfolio, entry: Entry) -> Iterator[Message]:
    """Find the words for phase and priority on the board that the configuration does not know."""
    names = config.board.fields if config.board else {}
    phase, priority = (entry.values.get(names.get(each, "")) for each in ("phase", "priority"))
    if isinstance(phase, str) and find_phase(config, phase) is None:
        yield say("import-unknown-phase", text=phase[:SHOWN])
    if isinstance(priority, str) and find_priority(config, priority) is None:
        yield say("import-unknown-priority", text=priority[:SHOWN])


def board_findings(config: Portfolio, board: Board) -> Iterator[Message]:
    """Find the fields that only the board or only the configuration has, and unknown options."""
    known = config.board.fields if config.board else {}
    unknown = [
        name
        for name, field in board.fields.items()
        if field.kind != "other" and name not in known.values()
    ]
    for name in known.values():
        if name not in board.fields:
            near = get_close_matches(name, unknown, n=1)
            key = "import-board-lacks-near" if near else "import-board-lacks"
            yield say(key, name=Trusted(name), near=near[0] if near else "")
    for name in unknown:
        yield say("import-board-unmapped", name=name)
    phase = board.fields.get(known.get("phase", ""))
    if phase is None:
        return
    for option in phase.options:
        if find_phase(config, option) is None:
            yield say("import-unknown-option", name=Trusted(phase.name), text=option)


def present_in(entries: Iterable[Entry], own: frozenset[str]) -> Present:
    """Return what stands there already. Only issues by *own* logins are believed to be imported."""
    keys: dict[str, int] = {}
    titles: dict[str, int] = {}
    for entry in entries:
        issue = entry.issue
        mark = read_import(issue.body) if issue.author.casefold() in own else None
        if mark is None:
            titles.setdefault(plain_word(issue.title), issue.number)
        else:
            keys.setdefault(mark.key, issue.number)
    return Present(keys=keys, titles=titles)
