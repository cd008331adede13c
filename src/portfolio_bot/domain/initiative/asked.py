"""The form that the configuration asks, as the parser of answers knows it."""

from __future__ import annotations

from functools import lru_cache

from portfolio_bot.domain.config import Field, Portfolio
from portfolio_bot.domain.forms import Form, FormField, FormOption
from portfolio_bot.domain.frozen import Same


def form_of(config: Portfolio) -> Form:
    """Return the form of *config*: the same fields as its generated issue form has.

    Only what the form itself can require is required: an answer needed from a later phase is
    the gates' matter. It is made once, as it is asked for with every initiative.
    """
    return _form(Same(config))


@lru_cache(maxsize=4)
def _form(of: Same) -> Form:
    config: Portfolio = of.value
    opening = config.phase_ids()[0]
    return Form(fields=tuple(_asked(key, f, opening) for key, f in config.fields.items()))


def _asked(key: str, field: Field, opening: str) -> FormField:
    return FormField(
        id=key,
        type=field.type,
        label=field.label,
        options=tuple(FormOption(label=o.label, required=o.required) for o in field.options),
        multiple=field.multiple,
        # GitHub lets single check-boxes be required, not the whole element.
        required=field.required_from == opening and field.type != "checkboxes",
        render=field.render,
        value=field.value,
        placeholder=field.placeholder,
        description=field.description,
        headings=field.headings,
    )
