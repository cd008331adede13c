"""One report, as a decision's record keeps it: about what, and which values it set."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from pydantic import Field as Declared
from pydantic import FiniteFloat, StrictBool, field_validator

from portfolio_bot.domain.frozen import Frozen

About = Literal[
    "status",
    "progress",
    "benefit",
    "measurement",
    "benefit-action",
    "uncertainty",
    "deliverable",
    "demand",
    "cost",
    "dependency",
    "key-result",
    "mandate",
    "member",
    "party",
    "value",
]
ReportedValue = StrictBool | FiniteFloat | str
"""Days stand as `2026-11-23`, so that a record reads back as it was written."""
Told = dict[str, ReportedValue]
"""The values of one benefit that the form tells of, by their names in `Benefit`."""


class Reported(Frozen):
    """What a person reported: absolute values, so that the same report again changes nothing."""

    about: About = Declared(description="What kind of thing is reported on.")
    key: str = Declared(
        default="",
        description="Which one: a dimension, the id of a benefit, an uncertainty or a deliverable, "
        "a year, a skill and month, an issue, a key result. Empty where there is only one.",
    )
    values: dict[str, ReportedValue] = Declared(
        default={}, description="The values that were set, by their names in `Facts`."
    )
    before: dict[str, ReportedValue] = Declared(
        default={},
        exclude_if=lambda before: not before,
        description="Of a benefit that was only told in the form until now: all that the form "
        "said of it. From then on the records count, whatever becomes of the form's text.",
    )
    withdrawn: bool = Declared(
        default=False, description="Whether it was taken away; what was reported before stays here."
    )

    @field_validator("values", "before", mode="before")
    @classmethod
    def _days_as_text(cls, values: Any) -> Any:
        if not isinstance(values, Mapping):
            return values
        return {
            key: value.isoformat() if isinstance(value, date) else value
            for key, value in values.items()
        }
