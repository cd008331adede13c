"""One way in for any portfolio's body: rendered from a form, or written from an older template."""

from functools import lru_cache

from portfolio_bot.domain.forms.model import Form, ParsedForm
from portfolio_bot.domain.forms.parse import parse
from portfolio_bot.domain.forms.placeholders import PORTFOLIO_PLACEHOLDERS
from portfolio_bot.domain.forms.template import read_template


# A run reads the body first for what to ask GitHub for, and then again for what it says.
@lru_cache(maxsize=8)
def read(body: str | None, form: Form) -> ParsedForm:
    """Read a body as a form's, unless template reading finds more than twice as many fields.

    Form reading is the strict one (exact labels, their order), so it goes first: a few headings
    changed by hand must not hand the whole body to the lenient reading.
    """
    as_form = parse(body, form, PORTFOLIO_PLACEHOLDERS)
    if 2 * len(as_form.found()) >= len(form.fields):
        return as_form
    as_template = read_template(body, form)
    return as_template if len(as_template.found()) > 2 * len(as_form.found()) else as_form
