"""The base of every value the program reasons about: frozen, and closed to unknown keys."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value that never changes and refuses keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")
