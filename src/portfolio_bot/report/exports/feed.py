"""The decisions as an Atom feed (https://www.rfc-editor.org/rfc/rfc4287).

Every id is a tag URI (https://www.rfc-editor.org/rfc/rfc4151) of the decision's own id, and
every time is a decision's, so that a reader sees nothing twice, whenever the feed was written.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, time
from urllib.parse import quote
from xml.etree import ElementTree

from portfolio_bot.report.exports.columns import Reader, tidy
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.log import Logged
from portfolio_bot.report.words.cells import Cells

NEWEST = 200
"""Decisions that the feed holds at most."""

_ATOM = "http://www.w3.org/2005/Atom"
_WEB = re.compile(r"https?://[^\s]+")


def feed(reader: Reader, report: Report) -> str:
    """Write the newest decisions of the log as a feed, the newest first."""
    newest = report.log[:NEWEST]
    home = f"tag:github.com,2008:portfolio-bot/{quote(report.repository)}/vedtak"
    root = ElementTree.Element("feed", {"xmlns": _ATOM, "xml:lang": reader.config.language})
    _text(root, "id", home)
    _text(root, "title", f"{reader.config.name}: {reader.word('exports-feed')}")
    midnight = datetime.combine(report.as_of, time(), UTC)
    _text(root, "updated", _stamp(max((each.decision.at for each in newest), default=midnight)))
    _link(root, report.board_url or f"https://github.com/{report.repository}")
    _author(root, reader.config.name)
    ElementTree.SubElement(root, "generator").text = "portfolio-bot"
    for logged in newest:
        root.append(_entry(reader, home, logged))
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=False).join(
        ("<?xml version='1.0' encoding='utf-8'?>\n", "\n")
    )


def _entry(reader: Reader, home: str, logged: Logged) -> ElementTree.Element:
    row, decision = logged.row, logged.decision
    what = str(Cells(reader.phrases).decision(decision))
    entry = ElementTree.Element("entry")
    _text(entry, "id", f"{home}/{row.number}/{quote(decision.id, safe='')}")
    _text(entry, "title", f"{row.title or row.number}: {what}")
    _text(entry, "published", _stamp(decision.at))
    _text(entry, "updated", _stamp(decision.at))
    _link(entry, row.url)
    _author(entry, decision.by)
    ElementTree.SubElement(entry, "category", {"term": decision.kind})
    _text(entry, "content", f"{what}. {decision.reason}" if decision.reason else what)
    return entry


def _text(parent: ElementTree.Element, name: str, text: str) -> None:
    ElementTree.SubElement(parent, name).text = tidy(text) or "-"


def _link(parent: ElementTree.Element, url: str) -> None:
    """Link to *url*, if it is a web address."""
    if _WEB.fullmatch(url):
        given = {"rel": "alternate", "href": quote(url, safe="/:?#=%.,;+~-_")}
        ElementTree.SubElement(parent, "link", given)


def _author(parent: ElementTree.Element, name: str) -> None:
    _text(ElementTree.SubElement(parent, "author"), "name", name)


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
