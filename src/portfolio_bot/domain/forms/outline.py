"""The headings of a free markdown body, written in any of the ways people write them."""

from typing import NamedTuple

from portfolio_bot.domain.forms.constructs import Construct, Constructs
from portfolio_bot.domain.forms.fences import fence_of
from portfolio_bot.domain.forms.headings import atx_heading, loose
from portfolio_bot.domain.forms.lines import Line

BOLD_LEVEL = 7
"""A paragraph in bold ranks below all real headings."""

TASKLIST = "[tasklist]"
"""The info string of GitHub's former tasklist fences, whose lines are shown as a list."""


class Heading(NamedTuple):
    """Lines `first` to `last` of a body; `text` is folded for comparison (`headings.loose`).

    `certain`: an ATX heading. An underlined line, a bold one or a tasklist's title counts only
    where it names a field, for people also write them as plain text. `closer` is the line of
    the closing fence when the heading is a tasklist's title.
    """

    first: int
    last: int
    level: int
    text: str
    certain: bool = True
    closer: int | None = None


def outline(lines: list[Line]) -> list[Heading]:
    """All headings in order, those in code and HTML blocks left out.

    A block that nothing closes hides no heading: an older body with one forgotten fence would
    otherwise lose everything after it. GitHub's former tasklist fences are looked into.
    """
    constructs = Constructs(lines, [])
    headings: list[Heading] = []
    number = 0
    while number < len(lines):
        if lines[number].blank:
            number += 1
            continue
        construct = constructs.at(number)
        if construct is not None and construct.last < len(lines):
            headings += _tasklist_title(lines, construct)
            number = construct.last + 1
            continue
        if constructs.offsets[number] == 0 and lines[number].indent <= 3:
            headings += _heading_at(lines, number)
        number += 1
    return headings


def _heading_at(lines: list[Line], number: int) -> list[Heading]:
    line = lines[number]
    atx = atx_heading(line)
    if atx is not None:
        return [Heading(number, number, atx[0], loose(atx[1]))]
    level = _underlined(lines, number)
    if level is not None:
        return [Heading(number, number + 1, level, loose(line.rest), certain=False)]
    if line.rest.startswith(("**", "__")) and line.rest.rstrip(": \t").endswith(line.rest[:2]):
        return [Heading(number, number, BOLD_LEVEL, loose(line.rest), certain=False)]
    return []


def _underlined(lines: list[Line], number: int) -> int | None:
    """Level of a one-line paragraph with `===` or `---` beneath (CommonMark 4.3)."""
    follows_text = number > 0 and not lines[number - 1].blank
    if lines[number].blank or follows_text or number + 1 >= len(lines):
        return None
    under = lines[number + 1]
    marks = set(under.rest.rstrip())
    if under.indent > 3 or marks not in ({"="}, {"-"}):
        return None
    return 1 if marks == {"="} else 2


def _tasklist_title(lines: list[Line], construct: Construct) -> list[Heading]:
    fence = fence_of(lines[construct.first])
    if fence is None or fence.info.casefold() != TASKLIST:
        return []
    inside = range(construct.first + 1, construct.last)
    title = next((n for n in inside if not lines[n].blank), None)
    atx = None if title is None else atx_heading(lines[title])
    if title is None or atx is None:
        return []
    return [
        Heading(construct.first, title, atx[0], loose(atx[1]), certain=False, closer=construct.last)
    ]
