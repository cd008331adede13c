"""The body of an imported issue: a marker, what has no field, then the form as GitHub renders it.

What has no field stands before the form and not behind it: whatever follows the last answer
is part of that answer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from portfolio_bot.domain.config import Field, Portfolio
from portfolio_bot.domain.escaping import escape
from portfolio_bot.domain.forms import render_body
from portfolio_bot.domain.forms.fences import longest_run
from portfolio_bot.domain.initiative.asked import form_of
from portfolio_bot.domain.records.markers import Imported, import_marker

_BREAK = "&#8203;"
# A heading, a fence or a rule that a plain text would begin; see CommonMark 4.1 to 4.5.
_LINE_START = re.compile(
    r"(?m)^([ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]+)*)(#{1,6}(?=\s|$)|`{3,}|~{3,})"
)
_SIGNS = re.compile(r"&(?=#?\w+;)|<(?=[A-Za-z/!?])|(?<![\w.+-])@(?=\w)")
_REFERENCE = re.compile(rf"(?i){_SIGNS.pattern}|(?<!&)#(?=\d)|(?<=\bgh)-(?=\d)")
_SHOWN = {"&": "&amp;", "<": "&lt;", "@": f"@{_BREAK}", "#": f"#{_BREAK}", "-": f"{_BREAK}-"}


def harmless(text: str, *, linked: bool = False) -> str:
    """Return a cell's *text* as markdown that reads the same and calls nobody.

    Lists and emphasis are left: people write them. Headings, fences, comments and tags, which
    could pose as another answer, and mentions and references are broken; references are left
    where they are the answer, which *linked* tells.
    """
    signs = _SIGNS if linked else _REFERENCE
    shown = signs.sub(lambda found: _SHOWN[found[0]], text)
    return _LINE_START.sub(lambda found: f"{found[1]}\\{found[2]}", shown)


def body_of(
    config: Portfolio,
    mark: Imported,
    answers: Mapping[str, str],
    kept: Mapping[str, str],
    heading: str,
) -> str:
    """Write the body. *kept* are texts by the heading of their column; *heading* is above them."""
    given = {each: _answer(config.fields[each], text) for each, text in answers.items()}
    parts = [import_marker(mark)]
    if kept:
        shown = (f"**{escape(column)}**\n\n{_verbatim(text)}" for column, text in kept.items())
        summary = f"<details><summary>{escape(heading)}</summary>"
        parts += [summary, *shown, "</details>"]
    return "\n\n".join((*parts, render_body(form_of(config), given)))


def _answer(field: Field, text: str) -> str | dict[str, bool]:
    """Return an answer as the form's renderer takes it; code is not read as markdown."""
    if field.type == "checkboxes":
        return {option.label: option.label in text.split("\n") for option in field.options}
    if field.render is not None or field.meaning == "users" or field.type == "dropdown":
        return text
    return harmless(text, linked=field.meaning == "initiatives")


def _verbatim(text: str) -> str:
    """Put *text* into a code block: nothing in it is read, and nobody is called."""
    fence = "`" * max(3, longest_run(text) + 1)
    return f"{fence}text\n{text}\n{fence}"
