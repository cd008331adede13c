"""The feed of decisions, read by a feed reader."""

import re
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

import feedparser
import pytest

from portfolio_bot.report.exports.feed import NEWEST, feed
from portfolio_bot.report.model import Report
from tests.report.exports.reported import reader, reported
from tests.report.portfolio import decision

ATOM = "{http://www.w3.org/2005/Atom}"
_TAG = re.compile(r"tag:github\.com,2008:[\w.~!$&'()*+,;=:@/?%-]+")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def tree(report: Report) -> ElementTree.Element:
    """Read the feed as XML."""
    return ElementTree.fromstring(feed(reader(), report))  # noqa: S314 - our own text


def test_feed_is_read() -> None:
    """A feed reader finds every decision, its title, time, link and author, and no fault."""
    found = feedparser.parse(feed(reader(), reported()))
    assert not found.bozo
    assert found.version == "atom10"
    assert found.feed.title == f"{reader().config.name}: beslutninger"
    held, moved = found.entries
    assert held.title == "Venter: Satt på vent"
    assert held.summary == "Satt på vent. Venter på penger" or held.content
    assert held.author == "styrer"
    assert held.link.endswith("/issues/3")
    assert held.updated == "2026-11-18T09:00:00Z"
    assert moved.title.startswith("=cmd")


def test_rules_of_the_standard_hold() -> None:
    """Feed and entries each have one id, title and time; ids differ, and are tag URIs."""
    root = tree(reported())
    parts = [root, *root.findall(f"{ATOM}entry")]
    for part in parts:
        for name in ("id", "title", "updated"):
            assert len(part.findall(f"{ATOM}{name}")) == 1
        assert _TAG.fullmatch(part.findtext(f"{ATOM}id") or "")
        assert _TIME.fullmatch(part.findtext(f"{ATOM}updated") or "")
        assert part.findtext(f"{ATOM}author/{ATOM}name")
        assert len(part.findall(f"{ATOM}link[@rel='alternate']")) == 1
    assert len({part.findtext(f"{ATOM}id") for part in parts}) == len(parts)


def test_time_is_of_the_newest_decision() -> None:
    """The feed is as old as its newest decision; without any, it is of the day of the report."""
    assert tree(reported()).findtext(f"{ATOM}updated") == "2026-11-18T09:00:00Z"
    empty = reported().model_copy(update={"log": ()})
    assert tree(empty).findtext(f"{ATOM}updated") == "2026-11-23T00:00:00Z"


def test_only_the_newest_are_in_it() -> None:
    """A long log is cut to its newest decisions."""
    report = reported()
    row = report.rows[1]
    start = datetime(2026, 1, 1, tzinfo=UTC)
    many = [
        decision("hold", 1).model_copy(update={"id": f"C#{n}", "at": start - timedelta(hours=n)})
        for n in range(NEWEST + 5)
    ]
    logged = tuple(type(report.log[0])(row=row, decision=each) for each in many)
    entries = tree(report.model_copy(update={"log": logged})).findall(f"{ATOM}entry")
    assert len(entries) == NEWEST
    assert (entries[-1].findtext(f"{ATOM}id") or "").endswith(f"/2/C%23{NEWEST - 1}")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://x", "https://a b"])
def test_only_web_addresses_are_links(url: str) -> None:
    """What is no web address is no link."""
    report = reported()
    logged = report.log[0]
    changed = logged._replace(row=logged.row.model_copy(update={"url": url}))
    (found,) = tree(report.model_copy(update={"log": (changed,)})).findall(f"{ATOM}entry")
    assert found.findall(f"{ATOM}link") == []
