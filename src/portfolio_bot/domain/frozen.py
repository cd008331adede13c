"""The base of every value the program reasons about: frozen, and closed to unknown keys."""

from typing import TYPE_CHECKING, Any, Self

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


class Made(Frozen):
    """A value that only this program makes, of values that are checked already.

    It is not checked again: mypy has, and to build the check takes longer than all the rest that
    an event does with such a value.
    """

    if not TYPE_CHECKING:  # mypy is to see the keys of each, and not that anything is taken

        def __init__(self, /, **values: Any) -> None:
            given = {
                name: values[name]
                if name in values
                else field.get_default(call_default_factory=True)
                for name, field in type(self).__pydantic_fields__.items()
            }
            _fill(self, given)

    def but(self, **changes: Any) -> Self:
        """Return the value with *changes*, which are not checked either."""
        made = object.__new__(type(self))
        _fill(made, {**self.__dict__, **changes})
        return made


def _fill(made: Made, values: dict[str, Any]) -> None:
    object.__setattr__(made, "__dict__", values)
    object.__setattr__(made, "__pydantic_fields_set__", _NOTED)
    object.__setattr__(made, "__pydantic_extra__", None)
    object.__setattr__(made, "__pydantic_private__", None)
