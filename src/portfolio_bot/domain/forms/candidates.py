"""Lines that may be a field's heading, and how far a section that starts there would fit."""

from collections.abc import Mapping
from typing import NamedTuple

from portfolio_bot.domain.forms.constructs import Constructs
from portfolio_bot.domain.forms.headings import (
    GITHUB_LEVEL,
    atx_heading,
    label_index,
    one_space,
    without_closing,
)
from portfolio_bot.domain.forms.lines import Line
from portfolio_bot.domain.forms.model import Form, FormField
from portfolio_bot.domain.forms.nothing import NOTHING
from portfolio_bot.domain.forms.options import option_index, split_options, task_line

_MOST = 200
_MOST_A_SIDE = 16
_BOUNDED = frozenset({"input", "dropdown", "checkboxes"})


class Candidate(NamedTuple):
    """A heading line (`line`, from 0) for the field at position `field` of the form.

    A section from here fits its field's type when the next heading (or the body's end) is one
    of the lines `fits_from` to `fits_to`. `bounded`: GitHub lets nobody write a line end, and so
    no heading, into an answer of this type.
    """

    line: int
    field: int
    fits_from: int
    fits_to: int
    bounded: bool = False


def heading_lines(lines: list[Line], form: Form) -> list[tuple[int, int]]:
    """Line and field position of each line that reads like a field's heading, capped.

    Every pair of headings is weighed, so their number must not follow the body's length: of each
    label the first and last few are kept (16 each, fewer for forms of more than a dozen fields).
    The real headings are among them unless somebody repeats a label both before and after.
    """
    index = label_index(form)
    found: dict[int, list[int]] = {}
    for number, line in enumerate(lines):
        if not line.rest.startswith("###"):
            continue
        position = _field_at(line, index)
        if position is not None:
            found.setdefault(position, []).append(number)
    keep = max(1, min(_MOST_A_SIDE, _MOST // max(1, len(found))))
    return sorted(
        (number, position)
        for position, numbers in found.items()
        for number in (numbers if len(numbers) <= 2 * keep else numbers[:keep] + numbers[-keep:])
    )


def _field_at(line: Line, index: Mapping[str, int]) -> int | None:
    heading = atx_heading(line)
    if heading is None or heading[0] != GITHUB_LEVEL:
        return None
    return index.get(heading[1], index.get(without_closing(heading[1])))


def candidates(
    lines: list[Line], form: Form, found: list[tuple[int, int]], constructs: Constructs
) -> list[Candidate]:
    """Weigh the heading lines; those inside a list item are left out, being part of its text."""
    following = _next_filled(lines)
    kept = [
        (n, f)
        for n, f in found
        if lines[n].indent < 2 or not 2 <= constructs.offsets[n] <= lines[n].indent
    ]
    weighed: list[Candidate] = []
    for number, position in kept:
        field = form.fields[position]
        fits = (
            _fit(field, number, lines, following)
            if field.render is None
            else _fenced(number, lines, following, constructs)
        )
        weighed.append(Candidate(number, position, *fits, bounded=field.type in _BOUNDED))
    return weighed


def _next_filled(lines: list[Line]) -> list[int]:
    """For each line the first line after it that is not blank, or the number of lines."""
    following = [len(lines)] * (len(lines) + 1)
    for number in range(len(lines) - 1, 0, -1):
        following[number - 1] = following[number] if lines[number].blank else number
    return following


def _fit(field: FormField, number: int, lines: list[Line], following: list[int]) -> tuple[int, int]:
    """Line numbers, first and last, where a section of this field may end; (1, 0) for none."""
    if field.type == "checkboxes":
        return _ticked(field, number, lines, following)
    if field.type not in {"input", "dropdown"}:
        return 0, len(lines)
    answer = following[number]
    if answer == len(lines) or not _answers(field, lines[answer]):
        return 1, 0
    return answer + 1, following[answer]


def _answers(field: FormField, line: Line) -> bool:
    text = line.rest.strip()
    if field.type == "input" or text in NOTHING:
        return True
    labels = field.labels
    if field.multiple:
        return not split_options(text, labels).unknown
    return one_space(text) in option_index(labels)


def _ticked(
    field: FormField, number: int, lines: list[Line], following: list[int]
) -> tuple[int, int]:
    labels = option_index(field.labels)
    first = line = following[number]
    while line < len(lines):
        task = task_line(lines[line])
        if task is None or task[1] not in labels:
            break
        line = following[line]
    return (first + 1, line) if line > first else (1, 0)


def _fenced(
    number: int, lines: list[Line], following: list[int], constructs: Constructs
) -> tuple[int, int]:
    answer = following[number]
    if answer < len(lines) and lines[answer].rest.strip() in NOTHING:
        return answer + 1, following[answer]
    block = constructs.at(answer)
    if block is None or block.kind not in {"`", "~"} or block.last >= len(lines):
        return 1, 0
    return block.last + 1, following[block.last]
