"""The base of every value the program reasons about: frozen, and closed to unknown keys."""

from typing import TYPE_CHECKING, Any, Self

from pydantic import BaseModel, ConfigDict

CLOSED = ConfigDict(extra="forbid", defer_build=True)
"""Of frozen dataclasses with slots: what there are several of in each of ten thousand values.

They take a fifth of the room of a `Frozen`.
"""

_NOTED: set[str] = set()


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
            object.__setattr__(self, "__dict__", given)
            object.__setattr__(self, "__pydantic_fields_set__", _NOTED)
            object.__setattr__(self, "__pydantic_extra__", None)
            object.__setattr__(self, "__pydantic_private__", None)
