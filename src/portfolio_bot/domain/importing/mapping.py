"""Which column of a table is what: as a mapping file says, else guessed from its heading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as Meant
from difflib import get_close_matches
from typing import Literal

from pydantic import Field as Declared

from portfolio_bot.domain.config import Part, Portfolio
from portfolio_bot.domain.frozen import Frozen

SHOWN = 100
"""Characters of a cell that the list for a person quotes."""

TITLE, PHASE, PRIORITY, KEEP = "title", "phase", "priority", "keep"
STATUS, CLOSED = "status", "closed"
SPECIAL = (TITLE, PHASE, PRIORITY, STATUS, CLOSED, KEEP)

State = Literal["open", "completed", "stopped"]

# Headings as suites for project governance write them, in the forms of the language.
_SPECIAL_WORDS = {
    TITLE: ("tittel", "navn", "prosjektnavn", "prosjekttittel", "tiltak", "title", "name"),
    PHASE: ("fase", "prosjektfase", "phase"),
    PRIORITY: ("prioritet", "priority"),
    STATUS: ("status", "prosjektstatus", "tilstand", "project status", "state"),
    CLOSED: (
        *("avsluttet dato", "avslutta dato", "avslutningsdato", "lukket dato", "lukka dato"),
        *("ferdigstilt dato", "closed", "closed date", "date closed"),
    ),
}
_PART_WORDS: dict[Part, tuple[str, ...]] = {
    "owner": ("prosjekteier", "prosjekteigar", "tiltakseier", "tiltakseigar", "owner"),
    "start": ("startdato", "oppstart", "start", "start date"),
    "end": ("sluttdato", "slutt", "ferdig", "end date"),
    "responsible": ("prosjektleder", "prosjektleiar", "project manager"),
    "problem": ("problemstilling", "bakgrunn", "background"),
    "dependencies": ("avhengigheter", "avhengnader", "dependencies"),
    "person-months": ("månedsverk", "månadsverk", "person-months"),
}
_PEOPLE_WORDS = frozenset((*_PART_WORDS["owner"], *_PART_WORDS["responsible"]))
_LIKENESS = 0.85


class Mapping(Frozen):
    """What a person says of a table; all that is left out is guessed, or kept as it stands.

    ``columns`` maps headings to `title`, `phase`, `priority`, `status`, `closed`, `keep` or the
    id of a field.
    ``key`` names the column that holds each row's number or name in the system it comes from.
    ``phases``, ``priorities`` and ``people`` translate the table's own words; ``states`` tells
    which words of the status or phase mean that it is over, and which that it is not.
    """

    columns: dict[str, str] = {}
    key: str | None = None
    phases: dict[str, str] = {}
    priorities: dict[str, str] = {}
    states: dict[str, State] = {}
    people: dict[str, str] = Declared(default={}, description="Names, and their logins.")


class Columns(Frozen):
    """What each heading of one table is taken for (see `Mapping.columns`).

    ``guessed`` are the headings that no person has spoken of. ``people`` are those whose cells
    name people, with a field or without.
    """

    targets: dict[str, str]
    guessed: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()

    def heading_of(self, target: str) -> str | None:
        """Return the heading of the column that is *target*."""
        return next((each for each, what in self.targets.items() if what == target), None)


def unknown_words(config: Portfolio, mapping: Mapping, headings: Iterable[str]) -> Iterator[str]:
    """Find what *mapping* names that neither the table nor *config* has."""
    present = {plain_word(each) for each in headings}
    named = (*mapping.columns, *((mapping.key,) if mapping.key else ()))
    yield from (each for each in named if plain_word(each) not in present)
    known = {*SPECIAL, *config.fields}
    yield from (each for each in mapping.columns.values() if each not in known)
    yield from (each for each in mapping.phases.values() if config.phase_named(each) is None)
    yield from (each for each in mapping.priorities.values() if each not in config.priorities)


def columns_of(config: Portfolio, mapping: Mapping, headings: Iterable[str]) -> Columns:
    """Decide what each of *headings* is. No target but `keep` has two columns: the first counts."""
    said = {plain_word(each): target for each, target in mapping.columns.items()}
    words = _words(config)
    free = set(words.values()) - set(said.values())
    targets: dict[str, str] = {}
    order = tuple(headings)
    for likeness in (1.0, _LIKENESS):  # an exact heading goes before one that is like it
        for heading in (each for each in order if each not in targets):
            target = said.get(plain_word(heading)) or _guess(heading, words, free, likeness)
            if target is not None:
                targets[heading] = KEEP if target in targets.values() else target
                free.discard(target)
    whole = {heading: targets.get(heading, KEEP) for heading in order}
    guessed = frozenset(each for each in order if plain_word(each) not in said)
    people = frozenset(
        each
        for each, target in whole.items()
        if (target in config.fields and config.fields[target].meaning == "users")
        or (plain_word(each) in _PEOPLE_WORDS and said.get(plain_word(each)) != KEEP)
    )
    return Columns(targets=whole, guessed=guessed, people=people)


def _guess(heading: str, words: dict[str, str], free: set[str], likeness: float) -> str | None:
    possible = [word for word, target in words.items() if target in free]
    close = get_close_matches(plain_word(heading)[:100], possible, n=1, cutoff=likeness)
    return words[close[0]] if close else None


def _words(config: Portfolio) -> dict[str, str]:
    """Return every known heading with its target; what is more certain goes first."""
    words: dict[str, str] = {}
    for key, field in config.fields.items():
        for word in (field.label, *field.headings, key):
            words.setdefault(plain_word(word), key)
    for source, name in (config.board.fields if config.board else {}).items():
        if source in {*SPECIAL, *config.fields}:
            words.setdefault(plain_word(name), source)
    for target, known in _SPECIAL_WORDS.items():
        words |= {word: words.get(word, target) for word in known}
    for part, known in _PART_WORDS.items():
        if (field_id := config.field_of(part)) is not None:
            words |= {word: words.get(word, field_id) for word in known}
    return words


def translated(words: Meant[str, str], text: str) -> str:
    """Return what *text* means by *words*, a part of a mapping; else *text* itself."""
    folded = {plain_word(each): meant for each, meant in words.items()}
    return folded.get(plain_word(text), text)


def plain_word(word: str) -> str:
    """Return *word* without what people vary: letter case, blanks, a colon at its end."""
    return " ".join(word.casefold().split()).rstrip(": ")
