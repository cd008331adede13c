"""The base of every value the program reasons about: frozen, and closed to unknown keys."""

from typing import Self

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
