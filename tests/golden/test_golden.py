"""Whole reports of three agencies, which a person has read; what changes them is seen."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest

from portfolio_bot.report.render import LARGEST
from tests.golden.reports import EDITIONS, HOW, agency_named, files_of, kept
from tests.report.test_render import html
from tests.security.checks import LINKED, of_drawing, of_page

PACK = "beslutningspakke.md"  # has rules between its pages, and tests of its own
each_agency = pytest.mark.parametrize("name", EDITIONS)


def pages(name: str) -> dict[str, str]:
    """Return the pages of an agency."""
    return {file: text for file, text in files_of(name).items() if file.endswith(".md")}


@each_agency
def test_the_reports_are_those_that_were_read(name: str) -> None:
    """Page and picture of each edition are, byte for byte, what somebody has read and kept."""
    for path, text in kept(name):
        assert path.read_text("utf-8") == text, HOW


@each_agency
def test_every_link_leads_somewhere(name: str) -> None:
    """Links within a page lead to a heading, those beside it to a file, others to an issue."""
    repository = agency_named(name)["repository"]
    for page in pages(name).values():
        shown = html(page)
        anchors = set(re.findall(r'id="([^"]+)"', shown))
        for target in re.findall(r'(?:href|src)="([^"]*)"', shown):
            if target.startswith("#"):
                assert unquote(target[1:]) in anchors
            elif target.startswith("https://"):
                assert re.fullmatch(rf"https://github\.com/{repository}/issues/\d+", target)
            else:
                assert target in files_of(name) or target in LINKED


@each_agency
def test_pages_and_pictures_are_sound(name: str) -> None:
    """No page shows anything but words, no row has a cell too many, no picture fetches."""
    repository = agency_named(name)["repository"]
    for file, text in files_of(name).items():
        if file.endswith(".md") and file != PACK:
            assert of_page(text, repository) == []
            assert len(text.encode()) <= LARGEST
        if file.endswith(".svg"):
            assert of_drawing(text) == []


@each_agency
def test_nothing_is_left_unsaid_or_untranslated(name: str) -> None:
    """No page shows a key, a placeholder, Python's None, or the other written Norwegian."""
    for page in pages(name).values():
        assert not re.search(r"\bNone\b|report-[a-z]|\{ ?\$|\{\{|\}\}", page)
        if name == "nynorsk":
            assert not re.search(r"\b(?:ikke|ikkje rapporterte|hvor|mangler|noen)\b", page)
        else:
            assert not re.search(r"\b(?:ikkje|kvar|manglar|nokon)\b", page)
