"""The nouns of issue forms."""

import pytest

from portfolio_bot.domain.forms import FormField, FormOption, ParsedForm, Span


def span(field: str | None, start: int) -> Span:
    """Make a section of one character."""
    end = start + 1
    return Span(field=field, start=start, heading_end=end, text_start=end, text_end=end, end=end)


def test_found_fields_are_those_with_a_section() -> None:
    """An answer alone does not make a field found, nor does text of no field."""
    parsed = ParsedForm(
        answers={"a": None, "b": "x", "c": None},
        spans=(span(None, 0), span("b", 1), span("a", 2)),
    )
    assert parsed.found() == {"a", "b"}


def test_nothing_is_found_in_a_body_without_sections() -> None:
    """A result without spans has found no field."""
    assert ParsedForm(answers={"a": "x"}).found() == frozenset()


def test_data_never_changes() -> None:
    """What was read of a form cannot be written over."""
    option = FormOption(label="Ja")
    with pytest.raises(AttributeError, match="frozen"):
        option.label = "Nei"  # type: ignore[misc]  # the refusal is what is tested


def test_unknown_keys_are_refused() -> None:
    """A misspelt key makes no field."""
    with pytest.raises(TypeError, match="requird"):
        FormField(id="a", type="input", label="A", requird=True)  # type: ignore[call-arg]  # as above
