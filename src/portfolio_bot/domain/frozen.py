"""The base of every value the program reasons about: frozen, and closed to unknown keys."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import get_annotations
from typing import Any, NoReturn, Self, dataclass_transform

from pydantic import BaseModel, ConfigDict

CLOSED = ConfigDict(extra="forbid", defer_build=True)
"""Of frozen dataclasses with slots: what there are several of in each of ten thousand values.

They take a fifth of the room of a `Frozen`.
"""

_NOTED: set[str] = set()


class Same:
    """A value as itself and no other, however alike: a key for what is worked out of it once."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.value is other.value

    def __hash__(self) -> int:
        return id(self.value)


class Frozen(BaseModel):
    """A value that never changes and refuses keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    def without_note(self) -> Self:
        """Forget which keys were given, and return the value, which is as it was.

        Nobody asks for it, and the note of each takes more room than the values: where values
        are kept by the ten thousand, all share one.
        """
        object.__setattr__(self, "__pydantic_fields_set__", _NOTED)
        return self


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Made:
    """A value that only this program makes, of values that are checked already.

    It is not checked again: mypy has. Nor is anything written for each kind, as pydantic and
    `dataclasses` do: a command needs sixty kinds, most of them once, and to make the
    kinds would take longer than all that it does with them.
    """

    _blank: dict[str, Any] = {}
    _needed: frozenset[str] = frozenset()

    def __init_subclass__(cls) -> None:
        """Note the keys of a kind in order, and which of them must be given."""
        given = {key: vars(cls).get(key, ...) for key in get_annotations(cls)}
        cls._blank = cls._blank | given
        cls._needed = (cls._needed - given.keys()) | {k for k, v in given.items() if v is ...}

    def __init__(self, /, **values: Any) -> None:
        """Take a value for each key. Raises `TypeError` for a key too many or too few."""
        given = self._blank | values
        if len(given) > len(self._blank) or not self._needed <= values.keys():
            wrong = values.keys() - self._blank.keys() or self._needed - values.keys()
            raise TypeError(f"{type(self).__name__}: {', '.join(sorted(wrong))}")
        vars(self).update(given)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse: a value is what it was made."""
        raise AttributeError(f"{type(self).__name__} is frozen: {name}")

    def __delattr__(self, name: str) -> NoReturn:
        """Refuse that too."""
        raise AttributeError(f"{type(self).__name__} is frozen: {name}")

    def __eq__(self, other: object) -> bool:
        """Tell whether both are of one kind, and the same in every key."""
        return type(self) is type(other) and vars(self) == vars(other)

    def __hash__(self) -> int:
        """Hash all of it."""
        return hash(tuple(vars(self).values()))

    def __repr__(self) -> str:
        """Show it as it could be made again."""
        keys = ", ".join(f"{key}={value!r}" for key, value in vars(self).items())
        return f"{type(self).__name__}({keys})"

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> dict[str, Any]:
        """Let a `Frozen` hold one as it is, and take nothing else in its place."""
        return {"type": "is-instance", "cls": cls}

    def model_copy(self, *, update: Mapping[str, Any]) -> Self:
        """Return one that differs in the keys of *update*; named as that of a `Frozen`."""
        return type(self)(**{**vars(self), **update})
