"""Answers -> the issue body GitHub would make of them."""

from collections.abc import Collection, Mapping, Sequence

from portfolio_bot.domain.forms.fences import longest_run
from portfolio_bot.domain.forms.model import Answer, Form, FormField
from portfolio_bot.domain.forms.nothing import NO_RESPONSE


def render_body(form: Form, answers: Mapping[str, Answer | Sequence[str]]) -> str:
    """Render every field as `### Label`, a blank line, the answer, a blank line.

    Answers are keyed by field id; a missing key, `None`, blank text and an empty choice become
    `_No response_`. Check-boxes take a mapping of labels, or those that are ticked. The blank line
    also follows the last answer, so that `parse` gives back an answer that ends in line ends.
    """
    sections = (
        f"### {field.label}\n\n{_answer(field, answers.get(field.id))}\n\n" for field in form.fields
    )
    return "".join(sections)


def _answer(field: FormField, answer: Answer | Sequence[str]) -> str:
    if field.type == "checkboxes":
        return "\n".join(
            f"- [{'X' if option.label in _ticked(answer) else ' '}] {option.label}"
            for option in field.options
        )
    text = answer if isinstance(answer, str) else ", ".join(answer or ())
    if not text.strip():
        return NO_RESPONSE
    return text if field.render is None else _fenced(field.render, text)


def _ticked(answer: Answer | Sequence[str]) -> Collection[str]:
    """Return the labels that are ticked, of a mapping of them or a list of those alone."""
    if isinstance(answer, Mapping):
        return [label for label, tick in answer.items() if tick]
    return () if answer is None or isinstance(answer, str) else answer


def _fenced(language: str, text: str) -> str:
    """Put a text into a code block whose fence is longer than any run of backticks in the text."""
    fence = "`" * max(3, longest_run(text) + 1)
    return f"{fence}{language}\n{text}\n{fence}"
