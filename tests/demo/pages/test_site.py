"""The pages: whatever a title or a name holds is text."""

from datetime import UTC, datetime

import pytest

from portfolio_bot.catalogue import LANGUAGES, Catalogue
from portfolio_bot.demo.pages.cases import Case
from portfolio_bot.demo.pages.site import Site
from portfolio_bot.demo.story import Highlight
from portfolio_bot.domain.config import Language

HOSTILE = "<script>alert(1)</script> & <b>fet</b>"


def site(language: Language = "nb") -> Site:
    """Make a site with one case, whose every text is hostile."""
    case = Case(
        number=1,
        title=HOSTILE,
        author=HOSTILE,
        at=datetime(2026, 11, 23, tzinfo=UTC),
        state="closed",
        reason="not_planned",
        labels=(HOSTILE, "på vent"),
        assignees=(HOSTILE,),
        text=f"{HOSTILE}\n\n[a](https://github.com/o/r/issues/1) [b](saker/x) [c](#d)",
        comments=(),
        values={"Status": "Problem", "Produktgruppe": HOSTILE, "Prioritet": HOSTILE},
    )
    return Site(
        words=Catalogue(language, escape=str),
        name=HOSTILE,
        address="https://github.com/o/r",
        board_address="https://github.com/orgs/o/projects/1",
        cases=(case,),
        columns=("Problem",),
        report={"README.md": f"# Rapport\n\n{HOSTILE}\n\n![x](faser.svg)", "faser.svg": ""},
        ledger=("beslutninger/2026-11.jsonl",),
        highlights=(Highlight(at="a", says=HOSTILE),),
        numbers={"a": 1},
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_texts_are_text(language: Language) -> None:
    """No title, name, label or answer can bring a script into a page, in any language."""
    pages = {name: text for name, text in site(language).files().items() if name.endswith(".html")}
    assert len(pages) == 4
    assert not [name for name, text in pages.items() if "<script" in text]


def test_addresses_lead_to_pages() -> None:
    """Links to issues at GitHub become links to pages; other files are not linked to."""
    files = site().files()
    page = files["saker/001-script-alert-1-script-b-fet-b.html"]
    assert 'href="../saker/001-script-alert-1-script-b-fet-b.html"' in page
    assert 'href="#d"' in page
    assert 'saker/x"' not in page


def test_report_finds_its_charts() -> None:
    """The report's charts are shown from the report's own folder."""
    assert 'src="rapport/faser.svg"' in site().files()["rapport.html"]


def test_markdown_is_not_html() -> None:
    """The markdown files keep what was written as it was written."""
    text = site().files()["saker/001-script-alert-1-script-b-fet-b.md"]
    assert text.startswith(f"# {HOSTILE} (#1)")
