"""The public page in a real browser: for everyone, by keyboard alone, and without scripts."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import product
from pathlib import Path
from threading import Thread
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Browser, Page, expect

from portfolio_bot.calls.site import site_files
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.escaping import plain
from tests.demo.test_browser import chromium
from tests.packaging.files import NODE_FOLDER
from tests.website.portfolio import configured, data, many

AXE = NODE_FOLDER / "node_modules" / "axe-core" / "axe.min.js"
KINDS = ("index", "kanban", "table", "timeline", "history", "initiatives/2", "initiatives/3")
BASE = "en/annen/mappe"
FOUND = """async () => {
  const told = await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',
    'best-practice'], resultTypes: ['violations']});
  return told.violations.map(each => [each.id, each.nodes.map(node => node.html.slice(0, 120))]);
}"""
FOCUSED = "() => document.activeElement.id || document.activeElement.textContent.trim()"
ROWS = "#initiatives tbody tr"
NUMBERS = f"() => [...document.querySelectorAll('{ROWS}')].map(row => row.cells[0].dataset.value)"

pytestmark = pytest.mark.browser


class Quiet(SimpleHTTPRequestHandler):
    """Serves files."""

    def log_message(self, *_args: Any) -> None:
        """Say nothing of it."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve sites of ten, forty and many initiatives, side by side below some folder."""
    root = tmp_path_factory.mktemp("served")
    found = data(40)
    rows = many(found.initiatives[0], 600)
    crowd = found.model_copy(update={"initiatives": rows})
    for name, each in (("kort", data(10)), ("liten", found), ("stor", crowd)):
        words = Catalogue("nb", escape=plain)
        for path, text in site_files(configured(), each, words):
            if name == "stor" and path.startswith("initiatives/"):
                break  # six hundred pages, the last ones written, that nobody looks at
            target = root / BASE / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(root)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/{BASE}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start Chromium once."""
    with chromium() as started:
        yield started


class Tab(NamedTuple):
    """A page, and what has gone wrong on it: a script, a request, its own policy."""

    page: Page
    wrong: list[str]


def new_tab(browser: Browser, **options: Any) -> Tab:
    """Open a page that notes whatever goes wrong on it."""
    page, wrong = browser.new_page(**options), list[str]()
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on("requestfailed", lambda request: wrong.append(request.url))
    return Tab(page, wrong)


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Tab:
    """Open a page that most tests share: each new one is a new process, which takes longest."""
    return new_tab(browser)


@contextmanager
def opened(tab: Tab) -> Iterator[Page]:
    """Give a page as good as new, which fails when anything on it does."""
    page, wrong = tab
    page.goto("about:blank")
    page.set_viewport_size({"width": 1280, "height": 720})
    page.emulate_media(media="null", color_scheme="null")
    wrong.clear()
    yield page
    page.evaluate("0")  # Whatever has gone wrong before the answer comes has been told by then.
    assert wrong == []


@pytest.fixture(scope="module")
def judged(tab: Tab, address: str) -> dict[str, dict[str, Any]]:
    """Return what axe finds by scheme: each page is loaded once, and judged in all its states."""
    told: dict[str, dict[str, Any]] = {"light": {}, "dark": {}}
    with opened(tab) as page:
        for kind in KINDS:
            page.goto(f"{address}kort/{kind}.html")
            page.evaluate(AXE.read_text("utf-8"))
            for width, scheme in product((1280, 390), told):
                page.set_viewport_size({"width": width, "height": 900})
                page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
                if found := page.evaluate(FOUND):
                    told[scheme][f"{kind} at {width}"] = found
    return told


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_are_for_everyone(judged: dict[str, dict[str, Any]], scheme: str) -> None:
    """Axe finds nothing on any kind of page, wide or narrow, in either colour scheme."""
    assert judged[scheme] == {}, json.dumps(judged[scheme], indent=1)


def test_scheme_follows_the_readers_wish(tab: Tab, address: str) -> None:
    """The page is light or dark as the reader's machine asks for, and light on paper."""
    grounds = []
    with opened(tab) as page:
        page.goto(f"{address}liten/index.html")
        for scheme, media in (("light", "screen"), ("dark", "screen"), ("dark", "print")):
            page.emulate_media(media=media, color_scheme=scheme)
            grounds.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert grounds[0] == grounds[2] == "rgb(255, 255, 255)"
    assert grounds[1] != grounds[0]


def test_paper_has_no_menu_and_no_filter(tab: Tab, address: str) -> None:
    """On paper, what can only be clicked is left out."""
    with opened(tab) as page:
        page.emulate_media(media="print")
        page.goto(f"{address}liten/table.html")
        assert not page.locator("nav").is_visible()
        assert not page.locator("#filters").is_visible()
        assert page.locator("table").is_visible()


class Visit(NamedTuple):
    """What a visit to each page has shown: files asked for, those missing, and pages too wide."""

    asked: set[str]
    missing: list[str]
    wide: dict[tuple[str, int], int]


@pytest.fixture(scope="module")
def visit(browser: Browser, address: str) -> Visit:
    """Load each kind of page once, on a phone, and then at four times its size."""
    seen = Visit(set(), [], {})
    with opened(new_tab(browser)) as page:
        page.on("response", lambda answer: seen.asked.add(Path(answer.url).name))
        page.on("response", lambda a: seen.missing.append(a.url) if a.status >= 400 else None)
        for kind in KINDS:
            page.goto(f"{address}liten/{kind}.html")
            for width in (390, 320):
                page.set_viewport_size({"width": width, "height": 844})
                if (taken := page.evaluate("document.documentElement.scrollWidth")) > width:
                    seen.wide[kind, width] = taken
    return seen


def test_pages_fit_a_phone(visit: Visit) -> None:
    """No page is wider than a phone's screen, or than a screen at four times its size."""
    assert visit.wide == {}


def test_everything_stands_there_without_scripts(browser: Browser, address: str) -> None:
    """Without scripts every page can be reached and read; only what needs them is not shown."""
    with opened(new_tab(browser, java_script_enabled=False)) as page:
        page.goto(f"{address}liten/index.html")
        for name in ("Tavle", "Tabell", "Tidslinje", "Historikk"):
            page.get_by_role("navigation").get_by_role("link", name=name).click()
            assert page.locator("h1").inner_text() == name
        page.goto(f"{address}liten/table.html")
        assert page.locator(ROWS).count() == 40
        assert not page.locator("#filters").is_visible()
        assert page.locator("thead button").count() == 0
        page.locator("#initiatives tbody a").first.click()
        page.wait_for_load_state("networkidle")
        assert "/initiatives/" in page.url
        for name in ("Mandat og styring", "Berørte", "Gevinster", "Levert verdi"):
            assert page.get_by_role("heading", name=name).is_visible()
        page.goto(f"{address}stor/table.html")
        page.get_by_role("link", name="Side 3").click()
        assert page.locator(ROWS).count() == 100


def test_table_is_used_by_keyboard_alone(tab: Tab, address: str) -> None:
    """From the address line: past the menu, into the filter, and on to sorting, without a mouse."""
    with opened(tab) as page:
        page.goto(f"{address}liten/table.html")
        page.keyboard.press("Tab")
        assert page.evaluate(FOCUSED) == "Hopp til innholdet"
        assert page.locator(".ds-skip-link").bounding_box()["width"] > 50  # type: ignore[index]
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate(FOCUSED) == "q"
        page.keyboard.type("klarspråk")
        expect(page.locator(ROWS)).to_have_count(5)
        expect(page.locator("#shown")).to_have_text("Viser 5 av 40 tiltak.")
        while page.evaluate(FOCUSED) != "Nr.":
            page.keyboard.press("Tab")
        width = "parseFloat(getComputedStyle(document.activeElement).outlineWidth)"
        assert page.evaluate(width) >= 2
        for order in ("ascending", "descending"):
            page.keyboard.press("Enter")
            expect(page.locator("thead th").first).to_have_attribute("aria-sort", order)
            numbers = [int(number) for number in page.evaluate(NUMBERS)]
            assert numbers == sorted(numbers, reverse=order == "descending")


def test_missing_values_are_sorted_last(tab: Tab, address: str) -> None:
    """Whichever way the ends are sorted, those without one stand last."""
    with opened(tab) as page:
        page.goto(f"{address}liten/table.html")
        for _ in range(2):
            page.get_by_role("button", name="Planlagt slutt").click()
            ends = page.evaluate(
                "() => [...document.querySelectorAll('#initiatives tbody tr')]"
                ".map(row => row.cells[8].dataset.value)"
            )
            known = [end for end in ends if end]
            assert ends == known + [""] * (len(ends) - len(known))
            assert known in (sorted(known), sorted(known, reverse=True))
        assert known == sorted(known, reverse=True)


def test_filters_work_together_and_are_reset(tab: Tab, address: str) -> None:
    """Phase and state narrow the table together; a reset shows all of it again."""
    with opened(tab) as page:
        page.goto(f"{address}liten/table.html?phase=problem")
        expect(page.locator(ROWS)).not_to_have_count(40)
        assert page.locator("#phase").input_value() == "problem"
        page.select_option("#state", "on-hold")
        assert (
            page.locator(ROWS).count()
            == page.locator(f"{ROWS}[data-phase=problem][data-state=on-hold]").count()
        )
        page.get_by_role("button", name="Nullstill").click()
        expect(page.locator(ROWS)).to_have_count(40)


def test_search_reaches_every_page_of_the_table(tab: Tab, address: str) -> None:
    """In a large table, search and sorting take in the pages that are not shown."""
    with opened(tab) as page:
        page.goto(f"{address}stor/table.html")
        page.fill("#q", "#599")
        expect(page.locator(ROWS)).to_have_count(1)
        assert page.evaluate(NUMBERS) == ["599"]
        expect(page.locator("#shown")).to_have_text("Viser 1 av 600 tiltak.")
        page.fill("#q", "")
        expect(page.locator("#shown")).to_have_text("Viser 500 av 600 tiltak.")
        page.get_by_role("button", name="Nr.").click()
        page.get_by_role("button", name="Nr.").click()
        expect(page.locator(f"{ROWS} td").first).to_have_text("#600")


def test_a_table_that_cannot_be_fetched_says_so(browser: Browser, address: str) -> None:
    """When the other pages do not come, the reader is told, and this page stays as it is."""
    page = browser.new_page()
    page.route("**/table-3.html", lambda route: route.abort())
    page.goto(f"{address}stor/table.html")
    page.fill("#q", "#599")
    expect(page.locator("#shown")).to_contain_text("kunne ikke hentes")
    assert page.locator(ROWS).count() == 250


def test_bars_of_the_timeline_are_drawn(tab: Tab, address: str) -> None:
    """Every bar takes up room inside of its drawing, also on a phone."""
    with opened(tab) as page:
        page.set_viewport_size({"width": 390, "height": 844})
        page.goto(f"{address}liten/timeline.html")
        sizes = page.evaluate(
            "() => [...document.querySelectorAll('.bar rect')].map(bar => {"
            "const [a, b] = [bar.getBoundingClientRect(), bar.parentNode.getBoundingClientRect()];"
            "return [a.width, a.left - b.left, b.right - a.right]; })"
        )
    assert len(sizes) > 20
    assert all(width > 1 and left >= -1 and right >= -1 for width, left, right in sizes)


def test_files_are_where_the_pages_ask_for_them(visit: Visit) -> None:
    """Every answer that a page asks for is found, below whichever folder the site lies."""
    assert visit.missing == []
    assert visit.asked >= {"theme.css", "designsystemet.css", "site.css", "site.js"}
