"""The page about the configuration: its tables, and its examples."""

from itertools import pairwise
from pathlib import Path

import pytest

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.findings import ConfigurationError, Finding
from portfolio_bot.configuration.load import load_text
from portfolio_bot.domain.config import Portfolio
from tests.docs.key_tables import key_tables, with_key_tables

PAGE = (Path(__file__).parents[2] / "docs" / "configuration.md").read_text("utf-8")


def blocks(page: str) -> list[tuple[str, str]]:
    """Return the fenced blocks of a page: language and text."""
    parts = page.split("\n```")
    pairs = [part.split("\n", 1) for part in parts[1::2]]
    return [(language, text + "\n") for language, text in pairs]


def examples(page: str) -> list[tuple[str, str]]:
    """Return each YAML example with the output that follows it, or an empty text."""
    found = [*blocks(page), ("end", "")]
    return [
        (text, following if then == "text" else "")
        for (language, text), (then, following) in pairwise(found)
        if language == "yaml"
    ]


def said(finding: Finding) -> str:
    """Write a finding as the page shows it."""
    sentences = [Catalogue("en", escape=str).text(message) for message in finding.messages()]
    return f"{finding.place()}: {finding.path}: {'; '.join(sentences)}\n"


def outcome(text: str) -> str:
    """Load an example and return what is wrong with it, line by line."""
    try:
        load_text(text, "portfolio.yml")
    except ConfigurationError as error:
        return "".join(said(finding) for finding in error.findings)
    return ""


def test_tables_are_those_of_the_model() -> None:
    """The tables of keys on the page are what the model gives today."""
    assert with_key_tables(PAGE) == PAGE


@pytest.mark.parametrize(("text", "output"), examples(PAGE))
def test_example_does_what_the_page_says(text: str, output: str) -> None:
    """Each example loads, or is answered with the very lines shown below it."""
    assert outcome(text) == output


def test_page_has_both_kinds_of_examples() -> None:
    """The page shows files that load, and faults with their answers."""
    outputs = [output for _, output in examples(PAGE)]
    assert "" in outputs
    assert sum(1 for output in outputs if output) >= 3


def test_page_without_markers_is_refused() -> None:
    """A page that has lost a marker is not written over."""
    with pytest.raises(ValueError, match="markers"):
        with_key_tables(PAGE.replace("<!-- keys: end -->", ""))


def test_every_key_has_a_row() -> None:
    """Each key of each model stands in a table."""
    schema = Portfolio.model_json_schema()
    keys = {key for part in schema["$defs"].values() for key in part["properties"]}
    tables = key_tables()
    assert [key for key in keys | set(schema["properties"]) if f"\n| `{key}` |" not in tables] == []
