"""Issue forms: templates, and bodies <-> answers without losing a byte of what people wrote."""

from portfolio_bot.domain.forms.load import load_form
from portfolio_bot.domain.forms.model import (
    Answer,
    Form,
    FormError,
    FormField,
    FormOption,
    ParsedForm,
    Problem,
    ProblemCode,
    Span,
)
from portfolio_bot.domain.forms.parse import parse
from portfolio_bot.domain.forms.placeholders import (
    FORM_PLACEHOLDERS,
    PORTFOLIO_PLACEHOLDERS,
    Placeholders,
)
from portfolio_bot.domain.forms.read import read
from portfolio_bot.domain.forms.render import render_body
from portfolio_bot.domain.forms.template import read_template
from portfolio_bot.domain.forms.unanswered import is_unanswered

__all__ = [
    "FORM_PLACEHOLDERS",
    "PORTFOLIO_PLACEHOLDERS",
    "Answer",
    "Form",
    "FormError",
    "FormField",
    "FormOption",
    "ParsedForm",
    "Placeholders",
    "Problem",
    "ProblemCode",
    "Span",
    "is_unanswered",
    "load_form",
    "parse",
    "read",
    "read_template",
    "render_body",
]
