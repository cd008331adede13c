"""The fields of the form: what a proposer is asked, and what the answer means."""

from typing import Annotated, Literal, Self

from pydantic import Field as Declared
from pydantic import FiniteFloat, StringConstraints, model_validator

from portfolio_bot.domain.config.references import BrokenRuleError
from portfolio_bot.domain.frozen import Frozen

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Line = Annotated[
    str,
    StringConstraints(min_length=1, strip_whitespace=True, pattern=r"^[^\r\n]*$"),
    Declared(examples=["a text on one line"]),
]
RepositoryName = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"),
    Declared(examples=["my-organisation/portfolio"]),
]
Id = Annotated[
    str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,62}$"), Declared(examples=["product-group"])
]

FieldType = Literal["input", "textarea", "dropdown", "checkboxes"]
Meaning = Literal["text", "number", "date", "users", "initiatives", "objectives", "benefits"]
Part = Literal[
    "product-group",
    "area",
    "owner",
    "dependencies",
    "problem",
    "objectives",
    "person-months",
    "start",
    "end",
    "responsible",
    "measurement",
    "kind",
    "governing-objectives",
    "benefits",
]

PART_MEANINGS: dict[Part, Meaning] = {
    "product-group": "text",
    "area": "text",
    "owner": "users",
    "dependencies": "initiatives",
    "problem": "text",
    "objectives": "objectives",
    "person-months": "number",
    "start": "date",
    "end": "date",
    "responsible": "text",
    "measurement": "date",
    "kind": "text",
    "governing-objectives": "text",
    "benefits": "benefits",
}
DERIVED: dict[Part, str] = {
    "kind": "kinds",
    "governing-objectives": "objective_register",
}
"""Parts that are drop-downs whose options are another key of the configuration."""


class Option(Frozen):
    """One choice of a drop-down or check-box field."""

    label: Line = Declared(description="The choice as the form shows it.")
    required: bool = Declared(
        default=False, description="Check-boxes only: the form cannot be sent without this tick."
    )


class Field(Frozen):
    """One element of the issue form, and how its answer is read."""

    type: FieldType = Declared(description="The element GitHub shows.")
    label: Line = Declared(description="The question; the heading of the answer in the issue.")
    meaning: Meaning = Declared(default="text", description="What kind of answer is expected.")
    part: Part | None = Declared(
        default=None,
        description="The part of an initiative that the answer is, for those the report knows. "
        "`kind` and `governing-objectives` are drop-downs whose options are the names of `kinds` "
        "and of `objective_register`.",
    )
    description: str | None = Declared(
        default=None, description="Help that the form shows below the question."
    )
    placeholder: str | None = Declared(
        default=None, description="Grey example text in an empty element; never part of an answer."
    )
    value: str | None = Declared(
        default=None,
        description="Text that is filled in beforehand; for a drop-down, the option chosen.",
    )
    render: str | None = Declared(
        default=None, description="Text areas only: show the answer as code of this language."
    )
    options: tuple[Option, ...] = Declared(
        default=(), description="The choices of a drop-down or of check-boxes."
    )
    multiple: bool = Declared(
        default=False, description="Drop-downs only: several options may be chosen."
    )
    required_from: Id | None = Declared(
        default=None,
        description="The phase from which the answer must be there (the first phase: from the "
        "opening). Left out: never.",
    )
    headings: tuple[Line, ...] = Declared(
        default=(), description="Words that the same question had in older templates."
    )
    units: tuple[Line, ...] = Declared(
        default=(), description="Words that may follow a number, such as «kr»."
    )
    minimum: FiniteFloat | None = Declared(default=None, description="The least number accepted.")
    maximum: FiniteFloat | None = Declared(
        default=None, description="The greatest number accepted."
    )
    group: str | None = Declared(
        default=None, description="Markdown that the form shows above the question."
    )
    public: bool = Declared(
        default=True, description="Whether the public page, if there is one, shows the answer."
    )

    @model_validator(mode="after")
    def _fits_its_type(self) -> Self:
        self._refuse_misplaced_keys()
        self._refuse_bad_options()
        if self.part is not None and self.meaning != PART_MEANINGS[self.part]:
            wanted = PART_MEANINGS[self.part]
            raise BrokenRuleError("part-meaning", ("meaning",), part=self.part, wanted=wanted)
        if self.minimum is not None and self.maximum is not None and self.minimum > self.maximum:
            raise BrokenRuleError("range-reversed", ("minimum",))
        return self

    def _refuse_misplaced_keys(self) -> None:
        choice = self.type in {"dropdown", "checkboxes"}
        if self.part in DERIVED and self.type != "dropdown":
            raise BrokenRuleError("part-type", ("type",), part=self.part, wanted="dropdown")
        if self.part in DERIVED and not self.options:
            raise BrokenRuleError("part-options", part=self.part, wanted=DERIVED[self.part])
        if choice and not self.options:
            raise BrokenRuleError("options-missing", type=self.type)
        misplaced = {
            "options": bool(self.options) and not choice,
            "multiple": self.multiple and self.type != "dropdown",
            "render": bool(self.render) and self.type != "textarea",
            "value": bool(self.value) and self.type == "checkboxes",
            "placeholder": bool(self.placeholder) and choice,
        }
        for key, wrong in misplaced.items():
            if wrong:
                raise BrokenRuleError("key-not-for-type", (key,), word=key, type=self.type)

    def _refuse_bad_options(self) -> None:
        labels: set[str] = set()
        for index, option in enumerate(self.options):
            if option.label in labels:
                raise BrokenRuleError("repeated-option", ("options", index), word=option.label)
            if option.label == "None":
                raise BrokenRuleError("reserved-option", ("options", index), word=option.label)
            labels.add(option.label)
        if self.type == "dropdown" and self.value and self.value not in labels:
            raise BrokenRuleError("value-not-option", ("value",), word=self.value)
