"""Texts that only look like an answer: placeholders, untouched templates, empty lists."""

from portfolio_bot.domain.forms.fences import fence_of
from portfolio_bot.domain.forms.headings import atx_heading, one_space
from portfolio_bot.domain.forms.lines import Line, split_lines
from portfolio_bot.domain.forms.model import FormField
from portfolio_bot.domain.forms.nothing import NO_RESPONSE
from portfolio_bot.domain.forms.options import task_line

_PLACEHOLDERS = frozenset(
    {
        *("", "todo", "tbd", "test", "xxx", NO_RESPONSE.casefold()),
        *("nøkkelresultat", "draft epos", "draft avhengighet"),
    }
)
"""Placeholder words, folded; the last come from public Norwegian portfolio templates."""

_FILLERS = frozenset(".…-–—_?* ")


def is_unanswered(text: str | None, field: FormField) -> bool:
    """Whether a text says nothing: blank, a placeholder, or what the form itself filled in.

    `N/A` is an answer: somebody considered the question. In prose, headings, HTML comments, list
    markers and empty task boxes say nothing by themselves; a `render` field holds code, so its
    text counts unless the whole of it is blank, a placeholder or prefilled. The form's own
    `placeholder` is not looked at: GitHub never puts it into a body, so who wrote it meant it.
    """
    if text is None or _is_placeholder(text):
        return True
    prefilled = field.value or ""
    if field.type != "dropdown" and _trimmed(text) == _trimmed(prefilled):
        return True
    if field.render is not None or field.type == "dropdown":
        return False
    own_lines = {_bare(line) for line in split_lines(prefilled)}
    return all(
        _is_placeholder(bare) or bare in own_lines
        for bare in map(_bare, split_lines(_without_comments(text)))
    )


def _is_placeholder(text: str) -> bool:
    folded = one_space(text).casefold()
    return folded.rstrip(":") in _PLACEHOLDERS or _FILLERS.issuperset(folded)


def _trimmed(text: str) -> str:
    return "\n".join(text[line.start : line.stop].rstrip() for line in split_lines(text)).rstrip()


def _bare(line: Line) -> str:
    """Strip a line of list marker, task box and quote marks; headings and fences go whole."""
    if atx_heading(line) is not None or fence_of(line) is not None:
        return ""
    unindented = line._replace(indent=0, rest=line.rest.lstrip())
    task = task_line(unindented)
    if task is not None:
        return task[1]
    return one_space(unindented.rest.lstrip(">").lstrip(" \t-*+"))


def _without_comments(text: str) -> str:
    """Text without its HTML comments; one that is never closed reaches to the end."""
    kept: list[str] = []
    place = 0
    while (start := text.find("<!--", place)) >= 0:
        kept.append(text[place:start])
        end = text.find("-->", start + 4)
        if end < 0:
            return "".join(kept)
        place = end + 3
    return "".join([*kept, text[place:]])
