"""The fields of the form: what a proposer is asked, and what the answer means."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field as Declared
from pydantic import StringConstraints, model_validator

from portfolio_bot.domain.frozen import Frozen

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,62}$")]

FieldType = Literal["input", "textarea", "dropdown", "checkboxes"]
Meaning = Literal["text", "number", "date", "users", "initiatives", "objectives"]
Part = Literal[
    "product-group",
    "owner",
    "dependencies",
    "problem",
    "objectives",
    "person-months",
    "start",
    "end",
    "responsible",
]

PART_MEANINGS: dict[Part, Meaning] = {
    "product-group": "text",
    "owner": "users",
    "dependencies": "initiatives",
    "problem": "text",
    "objectives": "objectives",
    "person-months": "number",
    "start": "date",
    "end": "date",
    "responsible": "text",
}


class Option(Frozen):
    """One choice of a drop-down or check-box field."""

    label: Text
    required: bool = False


class Field(Frozen):
    """One element of the issue form, and how its answer is read.

    ``required_from`` names the phase from which the answer must be there (the first
    phase: from the opening); without it the field is always optional. ``part`` says which
    part of an initiative the answer is, for those that report and board know.
    ``headings`` are the words that the same question had in older templates.
    ``group`` is a line of explanation that the form shows above the field.
    """

    type: FieldType
    label: Text
    meaning: Meaning = "text"
    part: Part | None = None
    description: str | None = None
    placeholder: str | None = None
    value: str | None = Declared(default=None, description="Text that is filled in beforehand.")
    render: str | None = None
    options: tuple[Option, ...] = ()
    multiple: bool = False
    required_from: Id | None = None
    headings: tuple[Text, ...] = ()
    units: tuple[Text, ...] = Declared(
        default=(), description="Words that may follow a number, such as «kr»."
    )
    minimum: float | None = None
    maximum: float | None = None
    group: str | None = None

    @model_validator(mode="after")
    def _fits_its_type(self) -> Field:
        choice = self.type in {"dropdown", "checkboxes"}
        if choice and not self.options:
            raise ValueError(f"a {self.type} needs options")
        if not choice and self.options:
            raise ValueError(f"a field of type {self.type} has no options")
        if self.multiple and self.type != "dropdown":
            raise ValueError("only a dropdown can be multiple")
        if self.render and self.type != "textarea":
            raise ValueError("only a textarea can be rendered as code")
        if self.part is not None and self.meaning != PART_MEANINGS[self.part]:
            wanted = PART_MEANINGS[self.part]
            raise ValueError(f"the part {self.part} needs the meaning {wanted}")
        labels = [option.label for option in self.options]
        if len(set(labels)) != len(labels):
            raise ValueError("two options have the same label")
        if self.type == "dropdown" and "None" in labels:
            raise ValueError("the option None is reserved by GitHub")
        return self
