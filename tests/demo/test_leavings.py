"""What lies in the folder: the committed report, the cases in words, and pages that hold."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from portfolio_bot.demo.pages.cases import Case
from portfolio_bot.domain.ledger.checking import read_ledger
from portfolio_bot.domain.ledger.files import LedgerFile
from tests.stories import Shown


class Page(HTMLParser):
    """Collects addresses, ids, and elements of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.ids: list[str] = []
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the element has."""
        self.elements.add(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name in {"href", "src"} and value:
                self.addresses.append(value)
            if name == "id" and value:
                self.ids.append(value)


@pytest.fixture(scope="session")
def pages(shown: Shown) -> dict[Path, Page]:
    """Read all pages."""
    return {path: Page(path.read_text("utf-8")) for path in shown.out.rglob("*.html")}


def test_links_resolve(pages: dict[Path, Page]) -> None:
    """Every link between the pages leads to a file, and to a heading that is there."""
    for path, page in pages.items():
        for address in page.addresses:
            if not address.startswith("https://"):
                file, _, anchor = unquote(address).partition("#")
                target = (path.parent / file).resolve() if file else path
                assert target.is_file(), (path.name, address)
                assert not anchor or anchor in pages[target].ids, (path.name, address)


def test_report_links_to_every_file_it_names(pages: dict[Path, Page], shown: Shown) -> None:
    """The data, workbook, feed and calendar that the report names can be opened from its page."""
    named = re.findall(
        r"\]\((\w[\w.-]*)\)", (shown.out / "rapport" / "README.md").read_text("utf-8")
    )
    reached = pages[shown.out / "rapport.html"].addresses
    assert {"portefolje.xlsx", "vedtak.atom", "milepaeler.ics"} <= set(named)
    assert [name for name in named if f"rapport/{name}" not in reached] == []


def test_no_scripts(pages: dict[Path, Page]) -> None:
    """No page has scripts, frames or handlers, though a comment tries."""
    for page in pages.values():
        assert not page.elements & {"script", "iframe", "object", "form", "style", "svg"}
        assert not {name for name in page.attributes if name.startswith("on")}


def test_ids_are_unique(pages: dict[Path, Page]) -> None:
    """No page has an id twice."""
    assert all(len(page.ids) == len(set(page.ids)) for page in pages.values())


def test_markers_are_hidden(shown: Shown) -> None:
    """The bot's hidden markers are shown nowhere."""
    shown_to_readers = [*shown.out.rglob("*.html"), *(shown.out / "saker").glob("*.md")]
    assert not [p for p in shown_to_readers if "portfolio-bot:" in p.read_text("utf-8")]


def test_a_page_and_a_text_for_each_case(shown: Shown, cases: dict[str, Case]) -> None:
    """Each case has a page and a markdown file with its title and all comments."""
    for case in cases.values():
        page = (shown.out / "saker" / f"{case.name}.html").read_text("utf-8")
        text = (shown.out / "saker" / f"{case.name}.md").read_text("utf-8")
        assert page.count("<article") == len(case.comments)
        assert text.startswith(f"# {case.title} (#{case.number})\n")
        assert all(comment.text.strip() in text for comment in case.comments)


def test_report_has_changes_since_last(shown: Shown) -> None:
    """The report is the second one, and compares itself with the first."""
    data = json.loads((shown.out / "rapport" / "portfolio.json").read_text("utf-8"))
    page = (shown.out / "rapport.html").read_text("utf-8")
    assert data["as_of"] == "2026-11-23"
    assert "16. november 2026" in page
    assert "<strong>Nytt</strong>" in page


def test_ledger_is_whole(shown: Shown) -> None:
    """The ledger that is left has no fault, and every decision of the cases."""
    files = sorted((shown.out / "beslutninger").glob("*.jsonl"))
    given = [LedgerFile(path=path.name, data=path.read_bytes()) for path in files]
    ledger = read_ledger(given)
    assert ledger.faults == ()
    assert len(ledger.lines) > 200
    kinds = {line.decision.kind for line in ledger.lines}
    assert kinds >= {"start", "move", "tick", "hold", "advice", "stop", "complete"}
    assert {line.decision.how for line in ledger.lines} >= {"command", "box", "board"}


def test_board_has_every_case(shown: Shown, cases: dict[str, Case]) -> None:
    """The board shows every case in one column."""
    board = (shown.out / "tavle.html").read_text("utf-8")
    assert all(board.count(f"saker/{case.name}.html") == 1 for case in cases.values())


def test_nothing_of_this_machine(shown: Shown) -> None:
    """No file tells of the sandbox's address or folder."""
    for path in shown.out.rglob("*"):
        assert not path.is_file() or b"127.0.0.1" not in path.read_bytes()
