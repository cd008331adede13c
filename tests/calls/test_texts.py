"""Texts in, plain data out."""

import json

import click
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.calls.texts import commands_of, parse_body

FORM = yaml.safe_load("""
name: Tiltak
description: Et tiltak
body:
  - {type: input, id: navn, attributes: {label: Navn}, validations: {required: true}}
  - {type: dropdown, id: valg, attributes: {label: Valg, multiple: true, options: [a, b]}}
  - {type: dropdown, id: ett, attributes: {label: Ett, options: [a, b]}}
""")


def test_empty_body() -> None:
    """An empty body has no answers, and says which it should have had."""
    result = parse_body(FORM, "", "en")
    assert result["answers"] == {"navn": None, "valg": [], "ett": None}
    assert [each["field"] for each in result["problems"]][:1] == ["navn"]


@pytest.mark.parametrize(
    ("language", "words"), [("nb", "valgene i skjemaet"), ("en", "options"), ("nn", "vala")]
)
def test_messages_in_three_languages(language: str, words: str) -> None:
    """A message names the field by its label, in the language that was asked for."""
    text = "### Navn\n\nx\n\n### Valg\n\na\n\n### Ett\n\nannet *enn* det\n"
    (problem,) = parse_body(FORM, text, language)["problems"]
    assert problem["field"] == "ett"
    assert problem["message"].startswith("Ett: ")
    assert words in problem["message"]
    assert "annet *enn* det" in problem["message"]


@pytest.mark.parametrize("document", [[], None, {}, {"body": 1}, {"name": "x", "body": [1]}])
def test_form_that_is_none(document: object) -> None:
    """What is not an issue form is refused, and the message says so."""
    with pytest.raises(click.UsageError, match="the form: "):
        parse_body(document, "", "en")


@given(st.text())
def test_every_body_is_told(text: str) -> None:
    """Whatever the body, the result has the three parts, and is JSON."""
    result = parse_body(FORM, text, "nb")
    assert result.keys() == {"answers", "problems", "warnings"}
    json.dumps(result)


@given(st.text(alphabet="/fase neste\n> `\t", max_size=60))
def test_nothing_is_new_in_the_same_text(text: str) -> None:
    """Of an edit that changes nothing, no command is new."""
    assert commands_of(text, text) == []
    assert commands_of(text, None) == commands_of(text, "")
