"""The body of an imported issue."""

import pytest

from portfolio_bot.domain.importing.body import body_of, harmless
from portfolio_bot.domain.initiative.reading import read_initiative
from portfolio_bot.domain.records.markers import Imported, read_import
from tests.domain.importing.rows import issue_of
from tests.journeys.scene import config


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("hei @alle", "hei @&#8203;alle"),
        ("kari@example.no", "kari@example.no"),
        ("closes #12, GH-3", "closes #&#8203;12, GH&#8203;-3"),
        ("&#64;alle R&D", "&amp;#64;alle R&D"),
        ("### Problemstilling", "\\### Problemstilling"),
        ("- # Mål", "- \\# Mål"),
        ("```\nkode", "\\```\nkode"),
        ("<!-- portfolio-bot:import -->", "&lt;!-- portfolio-bot:import -->"),
        ("1 < 2 og **fet**\n- punkt", "1 < 2 og **fet**\n- punkt"),
    ],
)
def test_a_cell_calls_nobody_and_forges_nothing(text: str, wanted: str) -> None:
    """Mentions, references, headings, fences and comments are broken; the rest stands."""
    assert harmless(text) == wanted


def test_what_has_no_field_stands_apart_from_the_answers() -> None:
    """Kept text, whatever it holds, becomes part of no answer, and the marker is the first line."""
    kept = {"Merknad": "````\n### Problemstilling\n\nfalsk @alle </details>"}
    answers = {"problem": "Ekte", "measurement": "2027-06-01", "dependencies": "#4 @ola"}
    text = body_of(config(), Imported(key="P-1"), answers, kept, "Fra importen")
    assert read_import(text) == Imported(key="P-1")
    assert kept["Merknad"] in text
    read = read_initiative(config(), issue_of(text), "a/b")
    assert read.texts == answers | {"dependencies": "#4 @&#8203;ola"}
