"""Texts that only look like an answer: placeholders, untouched templates, empty lists."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from portfolio_bot.domain.forms.fences import Fence, closes, fence_of
from portfolio_bot.domain.forms.headings import atx_heading, one_space, without_closing
from portfolio_bot.domain.forms.lines import Line, cut, each_line
from portfolio_bot.domain.forms.model import FormField
from portfolio_bot.domain.forms.options import task_line
from portfolio_bot.domain.forms.outline import TASKLIST
from portfolio_bot.domain.forms.placeholders import FORM_PLACEHOLDERS, Placeholders


class _Said(NamedTuple):
    """What one line says once its Markdown is taken off."""

    kind: Literal["heading", "prose", "code"]
    text: str


def is_unanswered(
    text: str | None, field: FormField, placeholders: Placeholders = FORM_PLACEHOLDERS
) -> bool:
    """Whether a text says nothing: blank, a placeholder, or what the form itself filled in.

    `N/A` is an answer: somebody considered the question. HTML comments, fences, list markers and
    empty task boxes say nothing by themselves, while a heading's words and whatever stands inside
    a fence count, unless the form filled them in. A `render` field's text counts unless the whole
    of it is blank, a placeholder or prefilled. The form's own `placeholder` is not looked at:
    GitHub never puts it into a body, so who wrote it meant it.
    """
    if text is None or placeholders.hold(text):
        return True
    prefilled, own = _prefilled(field.value or "")
    if field.type != "dropdown" and _trimmed(text) == prefilled:
        return True
    if field.render is not None or field.type == "dropdown":
        return False
    return all(said in own or _is_empty(said, placeholders) for said in _said(text))


@lru_cache(maxsize=128)
def _prefilled(value: str) -> tuple[str, frozenset[_Said]]:
    """Read what a form fills in: once, though it is compared with every answer."""
    return _trimmed(value), frozenset(_said(value))


def _is_empty(said: _Said, placeholders: Placeholders) -> bool:
    if said.kind == "code":
        return not said.text
    if said.kind == "heading":
        return placeholders.hold_heading(said.text)
    return placeholders.hold(said.text)


def _trimmed(text: str) -> str:
    return "\n".join(line.rstrip() for line in cut(text)).rstrip()


def _said(text: str) -> Iterator[_Said]:
    """Read the lines that say something; a tasklist's are prose, for GitHub shows them so."""
    fence: Fence | None = None
    in_comment = False
    for line in each_line(text):
        if line.blank:
            continue
        if fence is None and not in_comment and _is_prose(line.rest):
            yield _Said("prose", one_space(line.rest))
            continue
        mark = None if in_comment else fence_of(line)
        if fence is None and mark is not None:
            fence = mark
        elif fence is not None and closes(mark, fence):
            fence = None
        elif fence is not None and fence.info.casefold() != TASKLIST:
            yield _Said("code", one_space(line.rest))
        else:
            shown, in_comment = _outside_comments(line.rest, in_comment=in_comment)
            yield _bare(line._replace(rest=shown))


def _is_prose(rest: str) -> bool:
    """Whether a line has no mark to be taken off, as most have not."""
    return rest[0].isalpha() and "<!--" not in rest


def _bare(line: Line) -> _Said:
    """Strip a line of its heading's marks, or of list marker, task box and quote marks."""
    heading = atx_heading(line)
    if heading is not None:
        return _Said("heading", without_closing(heading[1]))
    unindented = line._replace(indent=0, rest=line.rest.lstrip())
    task = task_line(unindented)
    if task is not None:
        return _Said("prose", task[1])
    return _Said("prose", one_space(unindented.rest.lstrip(">").lstrip(" \t-*+")))


def _outside_comments(text: str, *, in_comment: bool) -> tuple[str, bool]:
    """Give a line without its HTML comments, and whether one is still open at its end."""
    kept: list[str] = []
    place = 0
    while True:
        mark = text.find("-->" if in_comment else "<!--", place)
        if not in_comment:
            kept.append(text[place : mark if mark >= 0 else len(text)])
        if mark < 0:
            return "".join(kept), in_comment
        place = mark + (3 if in_comment else 4)
        in_comment = not in_comment
