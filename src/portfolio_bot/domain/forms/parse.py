"""An issue body as GitHub renders a form -> answers, problems and the place of every byte."""

from itertools import pairwise

from portfolio_bot.domain.forms.answers import Reading, no_answer, problem, read_answer
from portfolio_bot.domain.forms.assignment import Assignment, assign
from portfolio_bot.domain.forms.lines import Line, drop_line_ends, skip_line_ends, split_lines
from portfolio_bot.domain.forms.model import Form, FormField, ParsedForm, Problem, Span


def parse(body: str | None, form: Form) -> ParsedForm:
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
    preamble = by_field.pop(None, None)
    readings = {
        field.id: read_answer(field, text[span.text_start : span.text_end])
        if (span := by_field.get(field.id)) is not None
        else _not_found(field, misplaced=position in assignment.misplaced)
        for position, field in enumerate(form.fields)
    }
    before = text[: preamble.end] if preamble is not None else ""
    return collect(
        readings,
        warnings=(*_stray(before, spans), *_repeated(form, assignment)),
        preamble=before,
        spans=spans,
    )


def collect(
    readings: dict[str, Reading],
    *,
    warnings: tuple[Problem, ...] = (),
    preamble: str = "",
    unclaimed: tuple[str, ...] = (),
    spans: tuple[Span, ...] = (),
) -> ParsedForm:
    """Put the fields' readings and what concerns the whole body into one result."""
    return ParsedForm(
        answers={field: reading.answer for field, reading in readings.items()},
        problems=tuple(p for reading in readings.values() for p in reading.problems),
        warnings=(*warnings, *(w for reading in readings.values() for w in reading.warnings)),
        preamble=preamble,
        extra={field: reading.extra for field, reading in readings.items() if reading.extra},
        unclaimed=unclaimed,
        spans=spans,
    )


def section_span(text: str, field: str | None, *, start: int, heading_end: int, end: int) -> Span:
    """Make a section with the line ends set apart that GitHub adds around an answer."""
    text_start = skip_line_ends(text, heading_end, end, 1)
    return Span(
        field=field,
        start=start,
        heading_end=heading_end,
        text_start=text_start,
        text_end=drop_line_ends(text, text_start, end, 2),
        end=end,
    )


def missing_heading(field: FormField) -> Reading:
    """Read a field whose heading is not there: a problem only when an answer is required."""
    missing = (problem(field, "heading_missing"),)
    needed = field.required or any(option.required for option in field.options)
    return Reading(no_answer(field), *((missing, ()) if needed else ((), missing)))


def _not_found(field: FormField, *, misplaced: bool) -> Reading:
    """Leave a heading out of the form's order unread: it may be another answer's own text."""
    if misplaced:
        return Reading(no_answer(field), (problem(field, "heading_out_of_order"),))
    return missing_heading(field)


def _spans(text: str, lines: list[Line], assignment: Assignment, form: Form) -> tuple[Span, ...]:
    bounds = [*(lines[candidate.line].start for candidate in assignment.chosen), len(text)]
    spans = [
        section_span(
            text,
            form.fields[candidate.field].id,
            start=start,
            heading_end=lines[candidate.line].end,
            end=end,
        )
        for candidate, (start, end) in zip(assignment.chosen, pairwise(bounds), strict=True)
    ]
    return (*preamble_span(bounds[0]), *spans)


def preamble_span(end: int) -> list[Span]:
    """Make a span of no field for the text before the first heading, if there is any."""
    whole = Span(field=None, start=0, heading_end=0, text_start=0, text_end=end, end=end)
    return [whole] if end else []


def _stray(before: str, spans: tuple[Span, ...]) -> tuple[Problem, ...]:
    """Text before the first field; where no field was found that is not the news."""
    if not before.strip() or len(spans) == 1:
        return ()
    return (Problem(field=None, code="text_before_first_field"),)


def _repeated(form: Form, assignment: Assignment) -> tuple[Problem, ...]:
    return tuple(
        problem(form.fields[position], "ambiguous_heading", count=count)
        for position, count in sorted(assignment.repeated.items())
    )
