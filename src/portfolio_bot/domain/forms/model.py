"""The nouns of issue forms: fields, answers, problems and where each byte of a body went."""

from collections.abc import Mapping
from typing import Literal

from portfolio_bot.domain.frozen import Made

FieldType = Literal["input", "textarea", "dropdown", "checkboxes", "upload"]
"""Element types that hold an answer; `markdown` elements hold none and are never fields."""

Answer = str | None | tuple[str, ...] | dict[str, bool]
"""What one field holds.

`str` or `None` for input, textarea, upload and single dropdown; a tuple of option labels for a
multiple dropdown; every option's label with its tick for checkboxes.
"""

ProblemCode = Literal[
    "required",
    "heading_missing",
    "heading_out_of_order",
    "heading_moved",
    "not_an_option",
    "checkbox_missing",
    "checkbox_required",
    "ambiguous_heading",
    "ambiguous_options",
    "text_before_first_field",
    "unclaimed_text",
    "fence_missing",
]
"""What can be wrong with a body; catalogues hold the sentences.

Parameters beside `label`: `text` (not_an_option), `option` (checkbox_*), `count`
(ambiguous_heading: headings seen), `heading` (unclaimed_text).
"""


class FormError(ValueError):
    """A document that is no issue form; the message is one line and names the element and key."""


class FormOption(Made):
    """One choice of a dropdown or checkboxes; only checkboxes can require a choice."""

    label: str
    required: bool = False


class FormField(Made):
    """One element that holds an answer.

    `value` is the prefilled text (for a dropdown: the default option's label). `headings` are
    older or alternative headings for the same field; they are accepted wherever the label is.
    """

    id: str
    type: FieldType
    label: str
    options: tuple[FormOption, ...] = ()
    multiple: bool = False
    required: bool = False
    render: str | None = None
    value: str | None = None
    placeholder: str | None = None
    description: str | None = None
    headings: tuple[str, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of its options."""
        return tuple([option.label for option in self.options])


class Form(Made):
    """An issue form's fields, in the order GitHub renders them."""

    fields: tuple[FormField, ...]

    def __hash__(self) -> int:
        """Tell forms apart by their fields' ids: the same form is asked about for every body."""
        return hash(tuple([field.id for field in self.fields]))


class Problem(Made):
    """One thing wrong with a body: the field's id, a code, and what a sentence about it needs."""

    field: str | None
    code: ProblemCode
    params: Mapping[str, str | int] = {}


class Span(Made):
    """Where one piece of a body stands, in character offsets.

    `start:heading_end` is the heading, `text_start:text_end` the exact answer text; what lies
    between and up to `end` are the line ends GitHub adds. Spans follow each other without a gap,
    so that joining `start:end` of all of them gives the body back. `field` is `None` for text
    that belongs to no field.
    """

    field: str | None
    start: int
    heading_end: int
    text_start: int
    text_end: int
    end: int


class ParsedForm(Made):
    """A body read by a form; together with the body nothing of it is lost.

    `preamble` is the text before the first field, `extra` what stood in a field beyond its
    answer (field id -> text), `unclaimed` the text under headings that are no field's, or that
    follow a one-line answer and are not read.
    """

    answers: dict[str, Answer]
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    preamble: str = ""
    extra: Mapping[str, str] = {}
    unclaimed: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()

    def found(self) -> frozenset[str]:
        """Ids of the fields whose heading stands in the body."""
        return frozenset(span.field for span in self.spans if span.field is not None)
