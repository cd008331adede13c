"""Choosing between the form's reading of a body and the older templates'."""

import pytest
from hypothesis import given, settings

from portfolio_bot.domain.forms import Form, FormField, parse, read, read_template, render_body
from tests.domain.forms.strategies import FORM as HOSTILE_FORM
from tests.domain.forms.strategies import hostile_answers

FORM = Form(
    fields=tuple(
        FormField(id=label.lower(), type="textarea", label=label)
        for label in ("Behov", "Risiko", "Gevinst", "Kostnad", "Eier")
    )
)


def body(heading: str, *labels: str) -> str:
    """Write sections with headings of one kind."""
    return "".join(f"{heading} {label}\n\nx\n\n" for label in labels)


def test_read_prefers_the_form() -> None:
    """A rendered body with headings changed by hand is still read as a form's."""
    text = body("###", "Behov", "Risiko") + body("##", "Gevinst", "Kostnad")
    assert len(read_template(text, FORM).found()) == 4
    assert read(text, FORM) == parse(text, FORM)


def test_read_takes_a_template_for_what_it_is() -> None:
    """A body without the form's headings is read by the older ones."""
    text = body("#", "Behov:", "RISIKO", "Eier")
    assert read(text, FORM) == read_template(text, FORM)
    assert read(text, FORM).found() == {"behov", "risiko", "eier"}


def test_read_stops_at_a_complete_form() -> None:
    """A body with half of the form's headings or more is a form's, whatever else it names."""
    text = body("###", "Behov", "Risiko", "Gevinst") + body("#", "Kostnad", "Eier")
    assert read(text, FORM).answers["gevinst"] == "x\n\n# Kostnad\n\nx\n\n# Eier\n\nx"


def test_twice_as_many_headings_are_not_enough() -> None:
    """A tie at twice the number goes to the form; one more field goes to the template."""
    two = body("###", "Behov") + body("#", "Risiko")
    assert read(two, FORM) == parse(two, FORM)
    three = two + body("#", "Gevinst")
    assert read(three, FORM) == read_template(three, FORM)


@pytest.mark.parametrize("text", [None, "", "bare prat"])
def test_a_body_without_headings_is_the_forms(text: str | None) -> None:
    """Where neither reading finds a field, the strict one tells what is missing."""
    assert read(text, FORM) == parse(text, FORM)
    assert read(text, FORM).found() == frozenset()


@settings(max_examples=40)
@given(hostile_answers)
def test_a_rendered_body_is_never_a_template(text: str) -> None:
    """Whatever an answer holds, a body with all of the form's headings is read as a form's."""
    rendered = render_body(HOSTILE_FORM, {"problem": text, "risk": text})
    assert read(rendered, HOSTILE_FORM) == parse(rendered, HOSTILE_FORM)
