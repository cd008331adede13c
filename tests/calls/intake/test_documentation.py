"""The examples of docs/importing.md do what the page says."""

from pathlib import Path

from portfolio_bot.calls.intake.listing import plan_page
from portfolio_bot.calls.intake.sheets import read_mapping, read_rows
from portfolio_bot.domain.importing.mapping import Mapping, columns_of, unknown_words
from portfolio_bot.domain.importing.planning import Present, plan
from tests.docs.markdown import codes, fences, rows
from tests.journeys.scene import config
from tests.packaging.files import ROOT

KNOWN = Present(assignable={"kari-nordmann": ("kari-nordmann", "U1")})
PAGE = (ROOT / "docs" / "importing.md").read_text("utf-8")


def test_the_plan_is_that_of_the_table(tmp_path: Path) -> None:
    """The table with the mapping gives the plan that the page shows."""
    shown = {fence.language: fence.text for fence in fences(PAGE)}
    (tmp_path / "t.csv").write_text(shown["csv"], "utf-8")
    (tmp_path / "m.yml").write_text(shown["yml"], "utf-8")
    words, table = read_mapping(tmp_path / "m.yml"), read_rows(tmp_path / "t.csv")
    headings = tuple(table[0].cells)
    assert list(unknown_words(config(), words, headings)) == []
    columns = columns_of(config(), words, headings)
    made = plan(config(), words, columns, table, KNOWN, "Fra importen")
    assert plan_page(config(), made) == shown["markdown"]


def test_every_key_of_a_mapping_is_told() -> None:
    """The table of keys names all that a mapping can hold."""
    told = {word for row in rows(PAGE) for word in codes(row[0])}
    assert told == set(Mapping.model_fields)
