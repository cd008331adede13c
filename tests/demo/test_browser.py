"""The demo's pages in a real browser: on a phone, in the dark, and without scripts."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.conftest import find_browser
from tests.stories import Shown

QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
PAGES = ("index.html", "rapport.html", "tavle.html")

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start Chromium once."""
    with sync_playwright() as player:
        started = player.chromium.launch(executable_path=find_browser(), args=QUIET)
        yield started
        started.close()


@pytest.mark.parametrize("name", PAGES)
def test_page_fits_a_phone(browser: Browser, shown: Shown, name: str) -> None:
    """A page is no wider than a phone's screen; wide tables scroll by themselves."""
    page = browser.new_page(viewport={"width": 390, "height": 844}, java_script_enabled=True)
    page.goto((shown.out / name).as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.close()


def test_tables_are_whole_on_paper(browser: Browser, shown: Shown) -> None:
    """Printed on A4, no table of the report is cut off: paper cannot scroll."""
    page = browser.new_page(viewport={"width": 718, "height": 1123})
    page.emulate_media(media="print")
    page.goto((shown.out / "rapport.html").as_uri())
    wide = page.evaluate("[...document.querySelectorAll('table')].map(each => each.offsetWidth)")
    assert wide
    assert max(wide) <= 718
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pictures_of_the_report_are_drawn(browser: Browser, shown: Shown, scheme: str) -> None:
    """The charts load and take up room, in either colour scheme, and nothing is asked for."""
    page = browser.new_page(color_scheme="dark" if scheme == "dark" else "light")
    failed: list[str] = []
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.goto((shown.out / "rapport.html").as_uri())
    sizes = page.evaluate("[...document.images].map(image => image.naturalWidth)")
    assert len(sizes) == 6
    assert min(sizes) > 0
    assert failed == []
    page.close()
