"""What both ways of reading a body share: sections as spans, readings as one result."""

from portfolio_bot.domain.forms.answers import Reading, no_answer, problem
from portfolio_bot.domain.forms.lines import drop_line_ends, skip_line_ends
from portfolio_bot.domain.forms.model import FormField, ParsedForm, Problem, Span


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


def preamble_span(end: int) -> list[Span]:
    """Make a span of no field for the text before the first heading, if there is any."""
    whole = Span(field=None, start=0, heading_end=0, text_start=0, text_end=end, end=end)
    return [whole] if end else []
