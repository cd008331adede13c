"""The files of a report."""

import re
from datetime import date, timedelta
from functools import cache

import comrak
import pytest
from hypothesis import given, settings

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.config import Language
from portfolio_bot.report.charts import CHARTS
from portfolio_bot.report.exports import export_names
from portfolio_bot.report.model import Report, build_report
from portfolio_bot.report.render import LARGEST, data_path, render, report_paths
from tests.report.portfolio import (
    AS_OF,
    data_file,
    decision,
    digdir,
    entry,
    files_of,
    page_of,
    record,
    report_of,
    said,
    snapshot,
    with_report,
)
from tests.report.sections.told import case, told
from tests.report.strategies import portfolios
from tests.security.checks import LINKED, of_drawing

OKR = "Mål 1: Kortere ventetid\n- [x] Ventetid halvert\n- [ ] Flere svar første dag"


def html(page: str) -> str:
    """Render markdown as GitHub does, with raw HTML let through to be seen."""
    extensions = comrak.ExtensionOptions()
    extensions.table = extensions.autolink = extensions.strikethrough = True
    extensions.header_id_prefix = ""
    options = comrak.RenderOptions()
    options.unsafe_ = True
    return comrak.render_markdown(page, extension_options=extensions, render_options=options)


@cache
def small_report() -> Report:
    """Report on four initiatives, a week after the first edition."""
    plan = {"start": "2026-01-01", "end": "2026-10-31", "objectives": OKR, "owner": "@berit"}
    moved = decision("move", 3, "marte", before="ikke-startet", after="problem")
    held = decision("hold", 2, "styret", reason="Venter på tildelingsbrevet.")
    stopped = decision("stop", 30, "styret", reason="Dekkes av felles løsning.")
    first = [
        entry(1, "Bedre søk", answers=plan, assignees=("kari",)),
        entry(2, "Varsling på SMS"),
        entry(3, "Egen app", comments=record(stopped), closed=30),
    ]
    then = data_file(report_of(*first, as_of=AS_OF - timedelta(days=7)))
    now = [
        entry(
            1, "Bedre søk", answers=plan, assignees=("kari",), comments=(*record(moved), said(1))
        ),
        entry(2, "Varsling på SMS", comments=record(held)),
        first[2],
        entry(4, "Ny veileder", opened=2),
    ]
    return report_of(*now, previous=then)


@cache
def small_page() -> str:
    """Return the page of that report."""
    return page_of(small_report())


@pytest.mark.parametrize(
    "sentence",
    [
        "# Porteføljerapport\n\nUke 48, 2026. **Porteføljen** per 23. november 2026. Endringene er",
        "[Tavlen](https://github.com/orgs/digdir/projects/8) · [Data (JSON)](portfolio.json)",
        "2 tiltak er åpne (uendret), og ett er på vent (opp 1). I alt er 0 avsluttet",
        "Ett tiltak er forsinket (uendret)",
        "21. november 2026. Fortsette eller stoppe? Venter på tildelingsbrevet. |",
        "| [Ny veileder](https://github.com/digdir/portfolio/issues/4) | **Nytt** i Ikke startet |",
        "| **Flyttet** fra Ikke startet til Problem |",
        "| Problem, 3 dager | 🔴 forsinket, 50 % | mangler |",
        "| 20.11.2026 | [Bedre søk](https://github.com/digdir/portfolio/issues/1) | Fase: Ikke",
        "| Fase: Ikke startet → Problem | marte | – |",
        "| stoppet | 24.10.2026 | Dekkes av felles løsning. |",
        "| 1 av 2 |",
        "![Tiltak i hver fase](faser.svg)",
    ],
)
def test_page_says_what_matters(sentence: str) -> None:
    """A small report reads as a portfolio manager expects."""
    assert sentence in small_page()


def test_files_stand_in_the_configured_folder() -> None:
    """The files are named alike every week, at the paths that are told beforehand."""
    config = with_report(digdir(), folder="rapporter/uke")
    files = render(config, report_of(), Catalogue("nb"))
    names = {
        "README.md",
        "deling.json",
        "oppsett.json",
        "portfolio.json",
        *CHARTS,
        *export_names(config),
    }
    assert set(files) == {f"rapporter/uke/{name}" for name in names}
    assert sorted(report_paths(config, "weekly")) == sorted(files)
    assert data_path(config) == "rapporter/uke/portfolio.json"


def test_sections_are_those_chosen_in_their_order() -> None:
    """The configuration chooses the sections; few of them need no table of contents."""
    config = with_report(digdir(), sections=("decision-log", "summary"))
    page = page_of(small_report(), config)
    assert re.findall(r"^## (.+)$", page, re.MULTILINE) == ["Beslutningslogg", "Kort fortalt"]
    assert "](#" not in page


def test_contents_lead_to_the_headings() -> None:
    """Every link of the table of contents is the anchor of a heading."""
    page = html(small_page())
    targets = re.findall(r'<li><a href="#([^"]+)"', page)
    ids = re.findall(r'id="([^"]+)"', page)
    assert len(targets) == 8
    assert {comrak_encoded(each) for each in ids} >= set(targets)


def comrak_encoded(anchor: str) -> str:
    """Return an anchor as it stands in an address."""
    return anchor.replace("ø", "%C3%B8")


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("rows", [0, 4])
def test_every_language_has_all_words(language: Language, rows: int) -> None:
    """An empty portfolio and a full one can be told in each language."""
    config = digdir().model_copy(update={"language": language})
    full = small_report()
    report = full if rows else build_report(config, snapshot(), AS_OF)
    page = page_of(report, config)
    assert page.startswith("# Porteføljerapport\n")
    assert page.endswith("\n")
    assert "\n\n\n" not in page


def test_first_and_damaged_editions_say_so() -> None:
    """The head tells why nothing is compared."""
    assert "Dette er den første rapporten" in page_of(report_of())
    assert "Den forrige rapporten kan ikke brukes" in page_of(report_of(previous="?"))


def test_tables_are_capped_with_a_link_to_the_rest() -> None:
    """A table shows as many rows as configured, and says how many more the data have."""
    made = [entry(number, f"Sak {number}") for number in range(1, 8)]
    page = page_of(report_of(*made), with_report(digdir(), rows=5))
    assert "2 rader til står i [Data (JSON)](portfolio.json)" in page
    assert "[Sak 6]" not in page


def test_lists_within_a_section_are_capped_too() -> None:
    """Those with one benefit, in one ring, or that somebody needs are named a few, and the rest."""
    benefit = {"name": "Kortere kø", "baseline": 9.0, "target": 4.0}
    demand = {"skill": "it", "month": date(2026, 12, 1), "person": "ola", "person_months": 1.0}
    made = [
        case(
            number,
            told(3, "benefit", "g1", **benefit),
            told(3, "demand", "it/2026-12", **demand),
            answers={"dependencies": f"#{number % 9 + 1}"},
        )
        for number in range(1, 10)
    ]
    many = ", ".join(f"#{number}" for number in range(11, 20))
    made += [case(10, answers={"dependencies": many}), case(11, answers={"dependencies": "#20"})]
    made += [case(number) for number in range(12, 21)]
    report = report_of(*made).model_copy(update={"edition": "monthly"})
    page = files_of(report, with_report(digdir(), rows=2))["maaned.md"]
    rest = "… 7 til står i [Data (JSON)](portfolio.json)"
    assert page.count(rest) == 4
    assert max(line.count("/issues/") for line in page.splitlines()) <= 3


def test_long_log_is_folded() -> None:
    """Older decisions are there, but folded."""
    made = [decision("priority", days, after="must") for days in range(1, 30)]
    page = page_of(report_of(entry(1, comments=record(*made))))
    recent, older = page.split("<details><summary>Eldre beslutninger</summary>")
    assert recent.count("Prioritet: Må") == 15
    assert older.count("Prioritet: Må") == 14


def test_huge_page_is_cut_to_what_github_shows() -> None:
    """Titles of the worst kind do not make the page too large to be shown."""
    hold = record(*(decision("hold", days, reason="|" * 400) for days in range(1, 4)))
    made = [entry(number, "&" * 256, comments=hold) for number in range(1, 121)]
    page = page_of(report_of(*made), with_report(digdir(), rows=400))
    assert 10_000 < len(page.encode()) <= LARGEST


@settings(max_examples=40)
@given(portfolios())
def test_hostile_text_does_nothing(entries: list) -> None:
    """No text of an issue makes markup, mentions, references, links, images or cells."""
    earlier = data_file(report_of(*entries, as_of=AS_OF - timedelta(days=7)))
    files = files_of(report_of(*entries, previous=earlier))
    page = files["README.md"]
    shown = html(page)
    assert set(re.findall(r"</?([a-z0-9]+)", shown)) <= TAGS
    assert set(re.findall(r'(?:src|href)="(?!#|https://github\.com/)([^"]*)"', shown)) <= OURS
    broken = page.replace("&#8203;", "·").replace("&#36;", "·")
    assert not re.search(r"@\w|#\d|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]", broken)
    for table in re.findall(r"(?:^\|.*\n)+", page, re.MULTILINE):
        assert len({len(re.findall(r"(?<!\\)\|", line)) for line in table.splitlines()}) == 1
    for name in CHARTS:
        assert of_drawing(files[name]) == []


TAGS = {
    *("h1", "h2", "p", "ul", "li", "a", "strong", "img", "br", "details", "summary"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
OURS = {"portfolio.json", *CHARTS, *LINKED}


def test_headings_can_be_the_portfolios_own() -> None:
    """They are escaped, and the table of contents leads to them as GitHub makes anchors (E12)."""
    names = {"status": "Prosjekt-status & <b>", "summary": "Kort"}
    page = page_of(small_report(), with_report(digdir(), headings=names))
    shown = html(page)
    assert 'id="prosjekt-status--b"' in shown
    assert "(#prosjekt-status--b)" in page
    assert "Prosjekt-status &amp; &lt;b&gt;<a" in shown


def test_only_dimensions_that_are_reported_have_a_column() -> None:
    """Where nobody is asked for economy and quality, nobody is said to owe them."""
    config = digdir()
    kept = {key: scale for key, scale in config.statuses.items() if key in {"progress", "risk"}}
    page = page_of(report_of(entry(1)), config.model_copy(update={"statuses": kept}))
    (head,) = (line for line in page.splitlines() if "| Fremdrift |" in line and "Fase" in line)
    assert "| Risiko |" in head
    assert "Økonomi" not in head
    assert "Kvalitet" not in head
