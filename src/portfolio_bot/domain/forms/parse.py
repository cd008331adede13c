"""An issue body as GitHub renders a form -> answers, problems and the place of every byte."""

from itertools import pairwise

from portfolio_bot.domain.forms.answers import Reading, no_answer, problem, read_answer
from portfolio_bot.domain.forms.assignment import Assignment, assign
from portfolio_bot.domain.forms.collect import collect, missing_heading, preamble_span, section_span
from portfolio_bot.domain.forms.lines import BYTE_ORDER_MARK, Line, split_lines
from portfolio_bot.domain.forms.model import Form, FormField, ParsedForm, Problem, Span
from portfolio_bot.domain.forms.placeholders import FORM_PLACEHOLDERS, Placeholders


def parse(
    body: str | None, form: Form, placeholders: Placeholders = FORM_PLACEHOLDERS
) -> ParsedForm:
    """Read a form-rendered body; never raises, loses no text, takes time linear in the body.

    An answer is the exact text after its heading, less what GitHub adds: one line end after the
    heading's and at most two before the next heading or the body's end. Anything else (line
    ends, tabs, trailing spaces, blank lines) is the author's.
    """
    text = body or ""
    lines = split_lines(text)
    assignment = assign(lines, form)
    spans = _spans(text, lines, assignment, form)
    by_field = {span.field: span for span in spans}
    readings = {
        field.id: read_answer(field, text[span.text_start : span.text_end], placeholders)
        if (span := by_field.get(field.id)) is not None
        else _not_found(field, misplaced=position in assignment.misplaced)
        for position, field in enumerate(form.fields)
    }
    before = text[: spans[0].end] if spans and not spans[0].heading_end else ""
    return collect(
        readings,
        warnings=(
            *_stray(before, spans),
            *_repeated(form, assignment),
            *(problem(form.fields[position], "heading_moved") for position in assignment.moved),
        ),
        preamble=before,
        unclaimed=tuple(
            text[span.start : span.end] for span in spans if span.field is None and span.heading_end
        ),
        spans=spans,
    )


def _not_found(field: FormField, *, misplaced: bool) -> Reading:
    """Leave a misplaced heading unread: it may be another answer's own text."""
    if misplaced:
        return Reading(no_answer(field), (problem(field, "heading_out_of_order"),))
    return missing_heading(field)


def _spans(text: str, lines: list[Line], assignment: Assignment, form: Form) -> tuple[Span, ...]:
    owners: dict[int, str | None] = dict.fromkeys(assignment.cuts)
    owners |= {candidate.line: form.fields[candidate.field].id for candidate in assignment.chosen}
    begins = sorted(owners)
    bounds = [*(lines[begin].start for begin in begins), len(text)]
    spans = [
        section_span(text, owners[begin], start=start, heading_end=lines[begin].end, end=end)
        for begin, (start, end) in zip(begins, pairwise(bounds), strict=True)
    ]
    return (*preamble_span(bounds[0]), *spans)


def _stray(before: str, spans: tuple[Span, ...]) -> tuple[Problem, ...]:
    """Text before the first field; where no field was found that is not the news."""
    if not before.removeprefix(BYTE_ORDER_MARK).strip() or len(spans) == 1:
        return ()
    return (Problem(field=None, code="text_before_first_field"),)


def _repeated(form: Form, assignment: Assignment) -> tuple[Problem, ...]:
    return tuple(
        problem(form.fields[position], "ambiguous_heading", count=count)
        for position, count in sorted(assignment.repeated.items())
    )
