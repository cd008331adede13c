"""A file that other programs read: JSON with sorted keys, and a line for each entry of a list.

orjson writes a line at once from the values, in less than half the time that it takes to make
plain dictionaries of them and `json` to write those; the data of ten thousand initiatives are
forty megabytes. What it would write otherwise than `json` is left to that, so that the files stay
as they always were: numbers with an exponent, very small and very large ones, and half signs.
What is no number at all is null, as JSON has none; the data have none either.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cached_property
from io import BytesIO
from typing import Any

import orjson
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from portfolio_bot.domain.escaping import is_usual, visible_json

_OPTIONS = orjson.OPT_SORT_KEYS | orjson.OPT_UTC_Z | orjson.OPT_PASSTHROUGH_DATACLASS

# What pydantic dumps holds no circles, so none are looked for.
_ENCODER = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, sort_keys=True, separators=(",", ":")
)

_SMALL = b"0.0000"
_EXPONENT = re.compile(rb"e(?<=[0-9]e)[-+0-9]")
"""What a number that the two write differently has in it; texts may have it too, at no harm."""


def file_bytes(model: BaseModel) -> bytes:
    """Write *model* as a file that others read.

    Keys are sorted, and each entry of a list has a line of its own: so a diff is short, and the
    file half as large as with a line for each key. It is encoded piece by piece: as text, thirty
    megabytes with a dash among them would take sixty, and twice over.
    """
    out = BytesIO()
    out.writelines(_pieces(model))
    return out.getvalue()


def _pieces(model: BaseModel) -> Iterator[bytes]:
    names = type(model).model_fields.items()
    yield b"{\n"
    for place, (key, name) in enumerate(sorted((f.alias or name, name) for name, f in names)):
        yield b",\n" if place else b""
        yield f"{json.dumps(key)}: ".encode()
        yield from _part(getattr(model, name))
    yield b"\n}\n"


def _part(value: Any) -> Iterator[bytes]:
    if not isinstance(value, tuple) or not value:
        yield line(value)
        return
    for place, each in enumerate(value):
        yield b",\n" if place else b"[\n"
        yield line(each)
    yield b"\n]"


def line(value: Any) -> bytes:
    """Write *value* on one line: a model, a day, or what JSON knows."""
    try:
        found = orjson.dumps(value, default=_keys, option=_OPTIONS)
    except orjson.JSONEncodeError:
        return slow_line(value)
    if _SMALL in found or _EXPONENT.search(found):
        return slow_line(value)
    return found if is_usual(found) else visible_json(found.decode()).encode()


def slow_line(value: Any) -> bytes:
    """Write *value* as `line` does, by pydantic and the standard library alone."""
    if isinstance(value, BaseModel):
        value = value.model_dump(mode="json")
    elif isinstance(value, date):
        value = value.isoformat()
    return visible_json(_ENCODER.encode(value)).encode()


def _keys(value: Any) -> Mapping[str, Any]:
    """Return what a model, or a dataclass of pydantic's, holds by its keys."""
    return _READERS[type(value)](value)


class _Readers(dict[type, Callable[[Any], Mapping[str, Any]]]):
    """What reads the keys of each type; a model has them at hand, when all are written."""

    def __missing__(self, kind: type[Any]) -> Callable[[Any], Mapping[str, Any]]:
        fields: Mapping[str, FieldInfo] = kind.__pydantic_fields__
        told = {name: field for name, field in fields.items() if not field.exclude}
        rules = [(name, field.exclude_if) for name, field in told.items() if field.exclude_if]

        def read(value: Any) -> Mapping[str, Any]:
            found = {name: getattr(value, name) for name in told}
            for name, leaves_out in rules:
                if leaves_out(found[name]):
                    del found[name]
            return found

        whole = len(told) == len(fields) and not rules and not _has_worked_out(kind)
        at_hand = whole and issubclass(kind, BaseModel)
        self[kind] = vars if at_hand else read
        return self[kind]


def _has_worked_out(kind: type) -> bool:
    """Tell whether a model may hold, beside its keys, what was worked out of them once."""
    parts = (part for each in kind.__mro__ for part in vars(each).values())
    return any(isinstance(part, cached_property) for part in parts)


_READERS = _Readers()
