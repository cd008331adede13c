"""The model's complaints -> findings with file, line, key path and the nearest known word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from pydantic import BaseModel, ValidationError

from portfolio_bot.configuration.document import Document, Position
from portfolio_bot.configuration.findings import Finding, KeyPath
from portfolio_bot.configuration.misspelt import meant_id
from portfolio_bot.configuration.shape import OF_A_KEY, shape_of
from portfolio_bot.domain.config import BrokenRuleError, Portfolio, UnknownReferenceError
from portfolio_bot.domain.messages import Trusted
from portfolio_bot.domain.nearest import nearest

KINDS: Mapping[str, str] = {
    "string_type": "text",
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "tuple_type": "list",
    "bool_type": "truth",
    "bool_parsing": "truth",
    "int_type": "whole-number",
    "int_parsing": "whole-number",
    "int_from_float": "whole-number",
    "float_type": "number",
    "float_parsing": "number",
    "finite_number": "number",
}
"""Pydantic's type errors (docs.pydantic.dev, "Validation Errors") -> the kind wanted."""

LIMITS: Mapping[str, tuple[str, str]] = {
    "string_too_long": ("too-long", "max_length"),
    "too_short": ("too-few", "min_length"),
    "dict_too_short": ("too-few", "min_length"),
    "greater_than": ("too-small", "gt"),
    "greater_than_equal": ("too-small", "ge"),
}
"""Pydantic's errors about limits -> our code, and where their context holds the limit."""

LONGEST_WORD = 80
MOST_FINDINGS = 100


@dataclass(frozen=True, slots=True)
class Fault:
    """A finding that has no place in a file yet."""

    key: KeyPath
    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)
    suggestion: str | None = None


def findings_of(
    error: ValidationError, document: Document, model: type[BaseModel] = Portfolio
) -> list[Finding]:
    """Explain the complaints of *error* about *document*, in the order of file and line.

    *model* is what the document was to be.

    Of very many only the first hundred: more than anybody reads at once.
    """
    details = error.errors(include_url=False)
    faults = list(
        islice((f for each in details for f in _faults(dict(each), model)), MOST_FINDINGS)
    )
    found = [_placed(fault, document) for fault in _without_echoes(faults)]
    return sorted(found, key=lambda finding: (finding.file, finding.line))


def _without_echoes(faults: list[Fault]) -> Iterator[Fault]:
    """Leave out the missing key that a misspelt key beside it was meant to be."""
    meant = {(*fault.key[:-1], fault.suggestion) for fault in faults if fault.code == "unknown-key"}
    return (fault for fault in faults if fault.code != "missing-key" or fault.key not in meant)


def _placed(fault: Fault, document: Document) -> Finding:
    own = document.positions[()]
    meant = fault.suggestion or meant_id(fault.key, fault.code, document)
    at = _nearest_position(fault.key, document)
    if fault.code == "missing-key":
        # What is missing is for the repository to add, also where the preset has the rest.
        at = _nearest_position(fault.key, document, only=own.file)
    return Finding(at.file, at.line, fault.key, fault.code, fault.params, meant)


def _nearest_position(key: KeyPath, document: Document, only: str | None = None) -> Position:
    for length in range(len(key), 0, -1):
        at = document.positions.get(key[:length])
        if at is not None and only in (None, at.file):
            return at
    return document.positions[()]


def _faults(detail: Mapping[str, Any], model: type[BaseModel]) -> Iterable[Fault]:
    location: KeyPath = detail["loc"]
    shape = shape_of(location, model)
    match detail["type"]:
        case "value_error":
            return _broken_rules(shape.key, detail["ctx"]["error"])
        case "extra_forbidden":
            word = str(location[-1])
            return [_unknown("unknown-key", shape.key, word, shape_of(location[:-1], model).keys)]
        case "missing":
            return [Fault(shape.key, "missing-key", {"word": str(location[-1])})]
        case "union_tag_not_found":
            return [_missing_kind(shape.key, detail["input"])]
        case "union_tag_invalid":
            at = (*shape.key, "kind")
            return [_unknown("unknown-word", at, str(detail["ctx"]["tag"]), shape.words)]
        case "literal_error":
            code = "unknown-key" if location[-1] == OF_A_KEY else "unknown-word"
            return [_unknown(code, shape.key, str(detail["input"]), shape.words)]
        case _:
            return [_wrong_value(detail, shape.key, shape.example)]


def _wrong_value(detail: Mapping[str, Any], key: KeyPath, example: str) -> Fault:
    kind, given = detail["type"], detail["input"]
    if kind == "string_type" and isinstance(given, bool | int | float):
        return Fault(key, "quote-text", {"word": _short(given)})
    if kind in KINDS:
        return Fault(key, "wrong-kind", {"wanted": Trusted(KINDS[kind])})
    if kind in LIMITS:
        code, limit = LIMITS[kind]
        return Fault(key, code, {"limit": detail["ctx"][limit]})
    if kind == "string_too_short":
        return Fault(key, "empty-text")
    if kind == "string_pattern_mismatch":
        return Fault(key, "wrong-form", {"word": _short(given), "example": example})
    return Fault(key, "invalid", {"word": _short(given)})


def _unknown(code: str, key: KeyPath, word: str, known: Iterable[str]) -> Fault:
    known = tuple(known)
    params = {"word": _short(word), "known": ", ".join(known)}
    return Fault(key, code, params, nearest(word, known))


def _missing_kind(key: KeyPath, given: object) -> Fault:
    """Explain a check without ``kind``: misspelt, or not there."""
    for word in given if isinstance(given, dict) else ():
        if nearest(word, ["kind"]):
            return _unknown("unknown-key", (*key, word), word, ["kind"])
    return Fault((*key, "kind"), "missing-key", {"word": "kind"})


def _broken_rules(key: KeyPath, error: Exception) -> Iterator[Fault]:
    if isinstance(error, UnknownReferenceError):
        for reference in error.references:
            at = (*key, *reference.at)
            yield _unknown("unknown-reference", at, reference.word, reference.known)
    if isinstance(error, BrokenRuleError):
        yield Fault((*key, *error.at), error.code, error.params)


def _short(word: object) -> str:
    text = str(word)
    return text if len(text) <= LONGEST_WORD else text[:LONGEST_WORD] + "…"
