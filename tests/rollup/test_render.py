"""The pages of a roll-up, as its readers see them."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from portfolio_bot.report.words.markdown import slug
from portfolio_bot.rollup.render import rollup_paths
from tests.rollup.portfolios import configured, file, initiative, pages
from tests.rollup.test_model import AREAS

HOSTILE = "<img src=x onerror=1> @kari #4 | [x](javascript:1) ](https://x.no) \n# Til"


def test_every_area_has_a_page() -> None:
    """There is a page of all, one of each area, the data and a chart, each at its known name."""
    config = configured(areas=AREAS, en="area: a")
    files = pages(config, file(initiative(1)))
    assert tuple(files) == rollup_paths(config)
    assert "omrade-a.md" in files["README.md"]
    assert "# Oppvekst" in files["omrade-a.md"]
    assert "Ingen porteføljer hører hit." in files["omrade-b.md"]
    ElementTree.fromstring(files["samlet.svg"])  # noqa: S314 - our own


def test_links_lead_somewhere() -> None:
    """In each language, links lead to files that are written and headings that stand there."""
    for language in ("nb", "nn", "en"):
        config = configured(areas=f"language: {language}\n{AREAS}", en="area: a", to="area: a")
        files = pages(config, file(initiative(1)), "")
        for name in ("README.md", "omrade-a.md"):
            targets = re.findall(r"\]\(([^)h][^)]*)\)", files[name])
            heads = {
                f"#{slug(head)}" for head in re.findall(r"^## (.+)$", files[name], re.MULTILINE)
            }
            assert targets
            assert {each for each in targets if each not in files} <= heads


def test_tables_are_whole() -> None:
    """Every line of a table has as many cells as its head, and no line breaks it off."""
    config = configured("to", areas=AREAS, en="area: a")
    texts = ("", file(initiative(1, health="delayed", due=[{"kind": "hold", "days": 3}])))
    for text in pages(config, *texts).values():
        for block in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
            lines = block.splitlines()
            assert set(lines[1]) <= set("|- ")
            assert len({line.count("|") for line in lines}) == 1


def test_missing_is_a_word() -> None:
    """A portfolio without figures has a word in every cell, a reason, and no zero."""
    page = pages(configured("en", "to"), file(initiative(1)), file(share="nothing"))["README.md"]
    (line,) = [each for each in page.splitlines() if each.startswith("| to | mangler")][:1]
    assert line == "| to |" + " mangler |" * 7
    assert "- **to:** Porteføljen deler ikke noe." in page
    assert "1 av 2 porteføljer har levert tall. Det mangler tall fra to" in page


def test_withheld_is_told_apart_from_missing() -> None:
    """What a portfolio withholds is said to be withheld, in its own row and its initiatives'."""
    text = file(initiative(1), withheld=["health", "person_months"], figures=None)
    page = pages(configured("en"), text)["README.md"]
    assert "| 1 | 0 | 0 | holdes tilbake | holdes tilbake | holdes tilbake | 22.11.2026 |" in page
    assert "| Konsept | holdes tilbake | – | holdes tilbake |" in page
    assert "Ingen av porteføljene deler fremdriften" in page
    assert "Ingen av porteføljene deler behovet for månedsverk" in page


def test_hidden_cases_are_counted() -> None:
    """What awaits a decision or is late where only figures are shared is counted below."""
    late = initiative(1, health="delayed", end="2026-10-01", due=[{"kind": "move", "days": 9}])
    config = configured("en", "to")
    page = pages(config, file(late), file(late | {"url": "x"}, share="figures"))["README.md"]
    assert "Én sak til venter på en beslutning i porteføljer som bare deler tall." in page
    assert "Ett tiltak til er forsinket eller noe etter planen" in page
    assert "Kan flyttes til neste fase." in page


def test_doubles_are_listed() -> None:
    """The same case and the same name are listed apart, and a case is not listed twice below."""
    both = initiative(1, due=[{"kind": "complete", "days": 3}])
    alike = initiative(2, title="Ny app"), initiative(3, title="Ny app")
    page = pages(configured("en", "to"), file(both, alike[0]), file(both, alike[1]))["README.md"]
    assert "[Tiltak 1](https://github.com/o/r/issues/1): Porteføljen, Porteføljen" in page
    assert page.count("Kan avsluttes.") == 1
    assert "issues/2) (Porteføljen), [Ny app]" in page


def test_hostile_text_is_text() -> None:
    """Names and titles of other repositories make no markup, mention or heading."""
    text = file(
        initiative(1, title=HOSTILE, phase=HOSTILE, url="javascript:1"),
        portfolio=HOSTILE,
        phases=[{"name": HOSTILE, "open": 1}],
    )
    page = pages(configured("en"), text)["README.md"]
    assert "<img" not in page
    assert "@kari" not in page
    assert not re.search(r"(?<!\\)\]\((?!samlet|https://github)", page.replace("(#forbehold", ""))
    assert "\n# Til" not in page


def test_many_are_cut_and_counted() -> None:
    """Tables stop at the configured rows, and say how many more the data has."""
    config = configured("en", areas="rows: 2")
    files = pages(config, file(*map(initiative, range(1, 6))))
    assert "3 rader til står i" in files["README.md"]
    assert files["samlet.json"].count('"portfolio":"en"') == 5


def test_two_hundred_portfolios_stay_short() -> None:
    """Many that are missing are not all named in the summary, and the chart has its most."""
    names = [f"p{number}" for number in range(20)]
    page = pages(configured(*names), *[""] * 20)["README.md"]
    assert "p0, p1, p2, p3, p4 og 15 til" in page
    assert "Hva skjer" not in page
