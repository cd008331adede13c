"""Objectives and key results (OKR) as a proposer writes them in one text.

A list item is a key result of the objective above it, and an indented line after it belongs to
it; any other line of text begins an objective. A list item that is headed `Mål 1:` begins one
too. That heading, and markdown's own signs before the words, are left out.
"""

from __future__ import annotations

import re

from portfolio_bot.domain.frozen import Frozen

_ITEM = re.compile(r"\s{0,12}(?:[-*+]|\d{1,2}[.)])\s+(?:\[( |x|X)?\]\s*)?(.*)")
_HEAD = re.compile(r"(?:mål|objective)(?:\s+\d{1,2})?\s*(?:[:.–-]|$)\s*", re.IGNORECASE)
_PLACEHOLDER = re.compile(
    r"(?:nøkkelresultat(?:er)?|nykelresultat|key result|mål|objective)?\s*\d{0,2}\s*[:.…-]{0,9}"
    r"|todo|tbd",
    re.IGNORECASE,
)


class KeyResult(Frozen):
    """A measurable result; ``done`` when its box is ticked."""

    text: str
    done: bool = False


class Objective(Frozen):
    """What is to be reached, and the results that show it."""

    text: str
    key_results: tuple[KeyResult, ...] = ()


def read_objectives(text: str) -> tuple[Objective, ...]:
    """Return the objectives of *text*; untouched placeholder lines count as not written."""
    found: list[tuple[str, list[KeyResult]]] = []
    in_item = False
    for line in text.splitlines():
        item = _ITEM.fullmatch(line.rstrip())
        if item is None and in_item and line[:2].isspace() and line.strip():
            _continue(found[-1][1], line)
        elif item is None or _HEAD.match(item[2]):
            _begin(found, item[2] if item else line)
            in_item = False
        elif in_item := not _is_placeholder(item[2]):
            _add(found, item[2].strip(), done=(item[1] or " ") in "xX")
    return tuple(
        Objective(text=text, key_results=tuple(results))
        for text, results in found
        if text or results
    )


def _add(found: list[tuple[str, list[KeyResult]]], text: str, *, done: bool) -> None:
    if not found:
        found.append(("", []))
    found[-1][1].append(KeyResult(text=text, done=done))


def _continue(results: list[KeyResult], line: str) -> None:
    last = results[-1]
    results[-1] = KeyResult(text=f"{last.text} {line.strip()}", done=last.done)


def _begin(found: list[tuple[str, list[KeyResult]]], line: str) -> None:
    """Begin an objective at *line*, or let it complete the one whose words are yet to come."""
    bare = line.strip().strip("#*_ ").strip()
    if not bare or bare.startswith(("```", "<!--")):
        return
    words = _HEAD.sub("", bare, count=1).strip("*_ ").strip() if _HEAD.match(bare) else bare
    words = "" if _is_placeholder(words) else words
    if found and not found[-1][1] and not _HEAD.match(bare):
        found[-1] = (" ".join(part for part in (found[-1][0], words) if part), [])
    else:
        found.append((words, []))


def _is_placeholder(text: str) -> bool:
    return _PLACEHOLDER.fullmatch(" ".join(text.split())) is not None
