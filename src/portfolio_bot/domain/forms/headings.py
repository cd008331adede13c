"""Heading lines and the texts they are compared by."""

from collections.abc import Mapping
from functools import lru_cache

from portfolio_bot.domain.forms.lines import Line
from portfolio_bot.domain.forms.model import Form

GITHUB_LEVEL = 3
"""GitHub renders a form's labels as third-level headings."""


def atx_heading(line: Line) -> tuple[int, str] | None:
    """Level and text of a `### heading` line with its closing `#`s kept, else `None`."""
    rest = line.rest
    if line.indent > 3 or not rest.startswith("#"):
        return None
    text = rest.lstrip("#")
    level = len(rest) - len(text)
    if level > 6 or text[:1] not in {"", " ", "\t"}:
        return None
    return level, one_space(text)


def without_closing(text: str) -> str:
    """Give a heading's text without the optional closing `#`s (CommonMark 4.2)."""
    bare = text.rstrip("#")
    return bare.rstrip() if bare != text and (not bare or bare.endswith(" ")) else text


def one_space(text: str) -> str:
    """Text with every run of white space made one space, and none at its ends."""
    return " ".join(text.split())


def loose(text: str) -> str:
    """Text as people vary it in a template: case, emphasis and a trailing colon left out."""
    plain = one_space(without_closing(one_space(text)))
    for _ in range(2):
        plain = plain.rstrip(": ").strip()
        for mark in ("**", "__", "*", "_"):
            if len(plain) > 2 * len(mark) and plain.startswith(mark) and plain.endswith(mark):
                plain = plain[len(mark) : -len(mark)]
    return one_space(plain).casefold()


@lru_cache(maxsize=4)
def label_index(form: Form) -> Mapping[str, int]:
    """Heading text -> position of the field; a label goes before any field's alias."""
    index: dict[str, int] = {}
    for position, field in enumerate(form.fields):
        for alias in field.headings:
            index.setdefault(one_space(alias), position)
    return index | {one_space(field.label): n for n, field in enumerate(form.fields)}
