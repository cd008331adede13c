"""Bodies written from an older markdown template, read by the headings people left in them."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from portfolio_bot.domain.forms.answers import problem, read_answer
from portfolio_bot.domain.forms.collect import (
    collect,
    missing_heading,
    preamble_span,
    section_span,
)
from portfolio_bot.domain.forms.headings import atx_heading, loose
from portfolio_bot.domain.forms.lines import Line, split_lines
from portfolio_bot.domain.forms.model import Form, ParsedForm, Problem, Span
from portfolio_bot.domain.forms.outline import BOLD_LEVEL, Heading, outline
from portfolio_bot.domain.forms.placeholders import PORTFOLIO_PLACEHOLDERS


class _Section(NamedTuple):
    heading: Heading
    field: int | None


def read_template(body: str | None, form: Form) -> ParsedForm:
    """Read a body by headings of any level or kind that name a field's label or an alias.

    Case, a trailing colon and emphasis do not matter. Deeper headings belong to the answer they
    stand in; a heading of the same or a higher level that is no field's ends it, and the text
    below is handed back as `unclaimed`. A field named twice keeps its first real heading.
    """
    text = body or ""
    lines = split_lines(text)
    headings = outline(lines)
    named = _named(headings, form)
    sections = _sections(headings, _chosen(headings, named))
    spans = _spans(text, lines, sections, form)
    texts = {s.field: text[s.text_start : s.text_end] for s in spans if s.field is not None}
    readings = {
        field.id: read_answer(field, texts[field.id], PORTFOLIO_PLACEHOLDERS)
        if field.id in texts
        else missing_heading(field)
        for field in form.fields
    }
    before = text[: spans[0].end] if spans and spans[0].heading_end == 0 else ""
    unclaimed = [span for span in spans if span.field is None and span.heading_end]
    filled = [span for span in unclaimed if text[span.text_start : span.text_end].strip()]
    return collect(
        readings,
        warnings=(
            *_stray(before, texts),
            *_repeated(named, sections, headings, form),
            *(_unclaimed(text[span.start : span.heading_end]) for span in filled),
        ),
        preamble=before,
        unclaimed=tuple(text[span.start : span.end] for span in filled),
        spans=spans,
    )


def _named(headings: list[Heading], form: Form) -> dict[int, list[int]]:
    """Field position -> numbers of the headings that name it; uncertain ones only if no other."""
    index: dict[str, int] = {}
    for position, field in enumerate(form.fields):
        index.setdefault(loose(field.label), position)
    for position, field in enumerate(form.fields):
        for alias in field.headings:
            index.setdefault(loose(alias), position)
    named: dict[int, list[int]] = {}
    for number, heading in enumerate(headings):
        if heading.text in index:
            named.setdefault(index[heading.text], []).append(number)
    return {
        position: [n for n in numbers if headings[n].certain] or numbers
        for position, numbers in named.items()
    }


def _chosen(headings: list[Heading], named: dict[int, list[int]]) -> dict[Heading, int]:
    return {headings[numbers[0]]: position for position, numbers in named.items()}


def _sections(headings: list[Heading], chosen: dict[Heading, int]) -> list[_Section]:
    """Headings that begin a section: every field's, and those that end a field's section."""
    sections: list[_Section] = []
    for heading in headings:
        position = chosen.get(heading)
        level = sections[-1].heading.level if sections else 0
        ends = heading.certain and heading.level <= min(level, BOLD_LEVEL)
        if position is not None or ends:
            sections.append(_Section(heading, position))
    return sections


def _spans(text: str, lines: list[Line], sections: list[_Section], form: Form) -> tuple[Span, ...]:
    starts = [lines[section.heading.first].start for section in sections]
    bounds = [*starts, len(text)]
    spans = preamble_span(bounds[0])
    for number, (heading, position) in enumerate(sections):
        span = section_span(
            text,
            None if position is None else form.fields[position].id,
            start=bounds[number],
            heading_end=lines[heading.last].end,
            end=bounds[number + 1],
        )
        spans.append(_without_closer(text, lines, heading, span))
    return tuple(spans)


def _without_closer(text: str, lines: list[Line], heading: Heading, span: Span) -> Span:
    """Leave a tasklist's closing fence out of the answer when it is the answer's last line."""
    if heading.closer is None:
        return span
    closer = lines[heading.closer]
    is_last = span.text_start <= closer.start and not text[closer.stop : span.end].strip()
    if not is_last:
        return span
    return section_span(
        text, span.field, start=span.start, heading_end=span.heading_end, end=closer.start
    ).model_copy(update={"end": span.end})


def _stray(before: str, texts: dict[str, str]) -> Iterable[Problem]:
    """Text before the first field, the template's own group headings not counted."""
    own = (line.blank or atx_heading(line) is not None for line in split_lines(before))
    if texts and not all(own):
        yield Problem(field=None, code="text_before_first_field")


def _repeated(
    named: dict[int, list[int]], sections: list[_Section], headings: list[Heading], form: Form
) -> Iterable[Problem]:
    """Fields named again outside their own section; a sub-heading may well bear an alias."""
    starts = [section.heading.first for section in sections]
    for position, numbers in sorted(named.items()):
        lines = [headings[number].first for number in numbers]
        owners = [sections[bisect_right(starts, line) - 1].field for line in lines]
        if any(owner != position for owner in owners):
            yield problem(form.fields[position], "ambiguous_heading", count=len(numbers))


def _unclaimed(heading: str) -> Problem:
    return Problem(field=None, code="unclaimed_text", params={"heading": heading.strip()})
