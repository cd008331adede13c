"""YAML text -> plain data, and where in which file each key stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import yaml

from portfolio_bot.configuration.findings import ConfigurationError, Finding, KeyPath

MOST_BYTES = 256 * 1024
MOST_LEVELS = 50

Scalar = str | int | float | bool | None
Data = Scalar | list["Data"] | dict[str, "Data"]

# libyaml gives the same events some twenty times faster, where it is there.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# What no YAML stream may hold (yaml.org/spec/1.2.2, 5.1).
_UNREADABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]"
)
_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]{1,18}|[0-9]{1,18}(?:\.[0-9]{0,18})?)(?:[eE][-+]?[0-9]{1,2})?")
_WORDS: dict[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


class Position(NamedTuple):
    """A place in a file; line and column count from 1."""

    file: str
    line: int
    column: int


class Document(NamedTuple):
    """A mapping read from YAML; ``positions`` has the key path of every key and list item."""

    data: dict[str, Data]
    positions: Mapping[KeyPath, Position] = {}


def read_document(text: str, file: str) -> Document:
    """Read one YAML document that is a mapping (an empty text is an empty mapping).

    Plain scalars mean what YAML 1.2's core schema says (yaml.org/spec/1.2.2, 10.3.2): only
    ``true`` and ``false`` are truth values; ``yes``, ``no``, ``on``, ``off`` and dates are text.
    Refused, with `ConfigurationError`: faulty syntax, anchors and aliases, tags, several
    documents, a key twice or a key that is no text, more than 256 KiB, more than 50 levels.
    """
    text = text.removeprefix("\ufeff")
    if len(text.encode(errors="replace")) > MOST_BYTES:
        raise _refusal(Position(file, 1, 1), "too-large", limit=MOST_BYTES // 1024)
    strange = _UNREADABLE.search(text)
    if strange:
        line = text.count("\n", 0, strange.start()) + 1
        raise _refusal(Position(file, line, 1), "unreadable-character")
    try:
        return _Reader(text, file).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line, mark.column + 1) if mark else (0, 1)
        line = min(line, text.count("\n")) + 1
        raise _refusal(Position(file, line, column), "syntax") from error


def _refusal(at: Position, code: str, key: KeyPath = (), **params: str | int) -> ConfigurationError:
    return ConfigurationError([Finding(at.file, at.line, key, code, params)])


class _Reader:
    """Builds data from parser events, so that nothing is expanded or nested unseen."""

    def __init__(self, text: str, file: str) -> None:
        self._events: Iterator[Any] = yaml.parse(text, Loader=_LOADER)
        self._file = file
        self._positions: dict[KeyPath, Position] = {(): Position(file, 1, 1)}

    def document(self) -> Document:
        data: Data = None
        documents = 0
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _refusal(self._place(event), "several-documents")
                data = self._node(next(self._events), ())
        if data is None:
            data = {}
        if not isinstance(data, dict):
            raise _refusal(self._positions[()], "no-mapping")
        return Document(data, self._positions)

    def _place(self, event: Any) -> Position:
        return Position(self._file, event.start_mark.line + 1, event.start_mark.column + 1)

    def _node(self, event: Any, at: KeyPath) -> Data:
        self._refuse_indirection(event, at)
        if isinstance(event, yaml.ScalarEvent):
            return _meaning(event)
        if len(at) >= MOST_LEVELS:
            raise _refusal(self._place(event), "too-deep", at, limit=MOST_LEVELS)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(at)
        return self._mapping(at)

    def _refuse_indirection(self, event: Any, at: KeyPath) -> None:
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            raise _refusal(self._place(event), "anchor", at, word=event.anchor)
        if event.tag is not None:
            raise _refusal(self._place(event), "tag", at, word=event.tag)

    def _sequence(self, at: KeyPath) -> list[Data]:
        items: list[Data] = []
        for event in self._until(yaml.SequenceEndEvent):
            here = (*at, len(items))
            self._positions[here] = self._place(event)
            items.append(self._node(event, here))
        return items

    def _mapping(self, at: KeyPath) -> dict[str, Data]:
        mapping: dict[str, Data] = {}
        for event in self._until(yaml.MappingEndEvent):
            key = self._key(event, at)
            here = (*at, key)
            if key in mapping:
                first = str(self._positions[here].line)
                raise _refusal(self._place(event), "duplicate-key", here, word=key, first=first)
            self._positions[here] = self._place(event)
            mapping[key] = self._node(next(self._events), here)
        return mapping

    def _key(self, event: Any, at: KeyPath) -> str:
        self._refuse_indirection(event, at)
        key = _meaning(event) if isinstance(event, yaml.ScalarEvent) else None
        if not isinstance(key, str):
            raise _refusal(self._place(event), "key-no-text", at, word=getattr(event, "value", "?"))
        return key

    def _until(self, end: type[yaml.Event]) -> Iterator[Any]:
        for event in self._events:
            if isinstance(event, end):
                return
            yield event


def _meaning(event: Any) -> Scalar:
    text: str = event.value
    if not event.implicit[0]:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text
