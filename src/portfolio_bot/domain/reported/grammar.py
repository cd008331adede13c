"""What stands behind a reporting command: a subject, then `key: value` pairs between semicolons.

`Kortere kø; nullpunkt: 30; mål: 10` has the subject `Kortere kø`. A value goes on to the next
semicolon behind which a key stands, so that a sentence may hold semicolons and colons.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from typing import NamedTuple

from portfolio_bot.domain.reported.words import (
    Parameter,
    ReportSpec,
    Verb,
    every_word,
    parameter_named,
)

_SIGN = re.compile("[:=]")
_LONGEST_KEY = 40
_ITEM = re.compile(r"(?i)([a-z])(\d{1,4})(?=$|[\s.,:])")


class Written(NamedTuple):
    """What somebody wrote: the subject, the values by key, and what looks like a misspelt key."""

    subject: str
    values: tuple[tuple[Parameter, str], ...]
    misspelt: tuple[tuple[str, Parameter], ...] = ()


def read_report(spec: ReportSpec, text: str) -> Written:
    """Take *text* apart; never raises, and time is linear in the text."""
    subject, *pieces = text.split(";")
    values: list[tuple[Parameter, list[str]]] = []
    misspelt: list[tuple[str, Parameter]] = []
    kept = [subject]
    for piece in pieces:
        found = _pair(spec, piece)
        if found is not None:
            values.append((found[0], [found[1]]))
            continue
        near = _near(spec, piece)
        if near is not None:
            misspelt.append(near)
        (values[-1][1] if values else kept).append(piece)
    told = tuple((parameter, ";".join(parts).strip()) for parameter, parts in values)
    return Written(";".join(kept).strip(), told, tuple(misspelt))


def _pair(spec: ReportSpec, piece: str) -> tuple[Parameter, str] | None:
    """Read a key with its value; a key that is a yes may stand alone."""
    word, value = _parted(piece)
    known = parameter_named(spec, word) if word else None
    if known is not None:
        return known, value
    alone = parameter_named(spec, piece.strip(" .!")) if len(piece) <= _LONGEST_KEY else None
    return (alone, "") if alone is not None and alone.kind == "yes" else None


def _parted(piece: str) -> tuple[str, str]:
    """Return the word before the first colon, and what follows; no word when it is a sentence."""
    sign = _SIGN.search(piece)
    word = piece[: sign.start()].strip() if sign else ""
    if sign is None or len(word) > _LONGEST_KEY:
        return "", piece
    return word, piece[sign.end() :].strip()


def _near(spec: ReportSpec, piece: str) -> tuple[str, Parameter] | None:
    word, _ = _parted(piece)
    words = {each: key for key in spec.parameters for each in every_word(key.words)}
    near = difflib.get_close_matches(word.casefold(), words, n=1, cutoff=0.7)
    return (word, words[near[0]]) if near else None


def read_item(spec: ReportSpec, subject: str) -> tuple[str, str] | None:
    """Return the id that *subject* begins with, such as `g1`, and what follows it.

    What became of it may stand before the id as well: `utgår g1` is `g1 utgår`.
    """
    verb = read_verb(spec.verbs, subject)
    found = _ITEM.match(verb[1] if verb else subject)
    if found is None or found[1].casefold() != spec.letter:
        return None
    rest = found.string[found.end() :].strip(" \t.,:")
    if verb:
        rest = f"{verb[0].words['nb'][0]} {rest}".strip()
    return f"{spec.letter}{int(found[2])}", rest


def read_verb(verbs: Sequence[Verb], rest: str) -> tuple[Verb, str] | None:
    """Return the one of *verbs* that *rest* begins with, and what follows it."""
    folded = rest.casefold()
    for verb in verbs:
        for word in sorted(every_word(verb.words), key=len, reverse=True):
            after = folded[len(word) : len(word) + 1]
            if folded.startswith(word) and (not after or after in " \t.:!"):
                return verb, rest[len(word) :].strip(" \t.:!")
    return None
