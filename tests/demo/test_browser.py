"""The demo's pages in a real browser: on a phone, in the dark, and without scripts."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

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


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start Chromium."""
    with sync_playwright() as player:
        started = player.chromium.launch(executable_path=find_browser(), args=QUIET)
        yield started
        started.close()


@pytest.fixture(scope="module")
def tab() -> Iterator[Page]:
    """Start Chromium once, with one page: each new one is a new process."""
    with chromium() as started:
        yield started.new_page()


@pytest.fixture
def page(tab: Page) -> Page:
    """Give the page as good as new."""
    tab.goto("about:blank")
    tab.set_viewport_size({"width": 1280, "height": 720})
    tab.emulate_media(media="null", color_scheme="null")
    return tab


@pytest.mark.parametrize("name", PAGES)
def test_page_fits_a_phone(page: Page, shown: Shown, name: str) -> None:
    """A page is no wider than a phone's screen; wide tables scroll by themselves."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto((shown.out / name).as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_tables_are_whole_on_paper(page: Page, shown: Shown) -> None:
    """Printed on A4, no table of the report is cut off: paper cannot scroll."""
    page.set_viewport_size({"width": 718, "height": 1123})
    page.emulate_media(media="print")
    page.goto((shown.out / "rapport.html").as_uri())
    wide = page.evaluate("[...document.querySelectorAll('table')].map(each => each.offsetWidth)")
    assert wide
    assert max(wide) <= 718


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pictures_of_the_report_are_drawn(page: Page, shown: Shown, scheme: Any) -> None:
    """The charts load and take up room, in either colour scheme, and nothing is asked for."""
    page.emulate_media(color_scheme=scheme)
    failed: list[str] = []

    def note(request: Request) -> None:
        failed.append(request.url)

    page.on("requestfailed", note)
    page.goto((shown.out / "rapport.html").as_uri())
    sizes = page.evaluate("[...document.images].map(image => image.naturalWidth)")
    page.remove_listener("requestfailed", note)
    assert len(sizes) == 6
    assert min(sizes) > 0
    assert failed == []
