"""The text of one section -> the field's answer, what is wrong with it, what is left over."""

from typing import NamedTuple

from portfolio_bot.domain.forms.fences import closes, fence_of
from portfolio_bot.domain.forms.headings import one_space
from portfolio_bot.domain.forms.lines import split_lines
from portfolio_bot.domain.forms.model import Answer, FormField, Problem, ProblemCode
from portfolio_bot.domain.forms.nothing import NO_CHOICE, NO_RESPONSE
from portfolio_bot.domain.forms.options import option_index, split_options, task_line
from portfolio_bot.domain.forms.placeholders import FORM_PLACEHOLDERS, Placeholders
from portfolio_bot.domain.forms.unanswered import is_unanswered


class Reading(NamedTuple):
    """One field read: its answer, problems, warnings, and text that is no part of the answer."""

    answer: Answer
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    extra: str = ""


def problem(field: FormField, code: ProblemCode, **params: str | int) -> Problem:
    """Make a problem with one field; its label is always among the parameters."""
    return Problem(field=field.id, code=code, params={"label": field.label, **params})


def no_answer(field: FormField) -> Answer:
    """Give what a field holds whose heading is not in the body."""
    if field.type == "checkboxes":
        return {option.label: False for option in field.options}
    return () if field.type == "dropdown" and field.multiple else None


def read_answer(
    field: FormField, text: str, placeholders: Placeholders = FORM_PLACEHOLDERS
) -> Reading:
    """Read a section's exact text as the field's type wants it; unfit text is kept as it is."""
    if field.type == "checkboxes":
        return _read_checkboxes(field, text)
    if field.type != "dropdown":
        return _read_text(field, text, placeholders)
    if text.strip() in {"", NO_RESPONSE, NO_CHOICE}:
        return Reading(no_answer(field), _required(field, missing=True))
    return _read_choices(field, text) if field.multiple else _read_choice(field, text)


def _required(field: FormField, *, missing: bool) -> tuple[Problem, ...]:
    return (problem(field, "required"),) if field.required and missing else ()


def _read_text(field: FormField, text: str, placeholders: Placeholders) -> Reading:
    answer: str | None = None if text.strip() in {"", NO_RESPONSE} else text
    warnings: tuple[Problem, ...] = ()
    if field.render is not None and answer is not None:
        inner = _fenced_text(answer)
        if inner is None:
            warnings = (problem(field, "fence_missing"),)
        else:
            answer = inner if inner.strip() else None
    missing = field.required and is_unanswered(answer, field, placeholders)
    return Reading(answer, _required(field, missing=missing), warnings)


def _fenced_text(text: str) -> str | None:
    """Take the text out of the one code block it must be; `None` when it is not that."""
    lines = split_lines(text)
    filled = [number for number, line in enumerate(lines) if not line.blank]
    opener = fence_of(lines[filled[0]])
    if opener is None:
        return None
    begin, end = filled[0], filled[-1]
    closer = next((n for n in range(begin + 1, end + 1) if closes(fence_of(lines[n]), opener)), 0)
    if closer != end or closer == begin:
        return None
    last = lines[end - 1]
    return text[lines[begin].end : last.stop] if end - 1 > begin else ""


def _read_choice(field: FormField, text: str) -> Reading:
    options = option_index(field.labels)
    label = options.get(one_space(text))
    if label is not None:
        return Reading(label)
    return Reading(text, (problem(field, "not_an_option", text=text.strip()),))


def _read_choices(field: FormField, text: str) -> Reading:
    chosen = split_options(text, field.labels)
    problems = tuple(problem(field, "not_an_option", text=piece) for piece in chosen.unknown)
    warnings = (problem(field, "ambiguous_options"),) if chosen.ambiguous else ()
    return Reading(chosen.labels, problems or _required(field, missing=not chosen.labels), warnings)


def _read_checkboxes(field: FormField, text: str) -> Reading:
    options = option_index(field.labels)
    ticks: dict[str, bool] = {}
    extra: list[str] = []
    for line in split_lines(text):
        task = task_line(line)
        label = None if task is None else options.get(task[1])
        if task is None or label is None or label in ticks:
            extra.append(text[line.start : line.end])
        else:
            ticks[label] = task[0]
    answer = {option.label: ticks.get(option.label, False) for option in field.options}
    leftover = "".join(extra)
    return Reading(
        answer,
        (*_required(field, missing=not any(answer.values())), *_unticked(field, ticks)),
        extra=leftover if leftover.strip() else "",
    )


def _unticked(field: FormField, ticks: dict[str, bool]) -> list[Problem]:
    return [
        problem(
            field,
            "checkbox_required" if option.label in ticks else "checkbox_missing",
            option=option.label,
        )
        for option in field.options
        if option.required and not ticks.get(option.label, False)
    ]
