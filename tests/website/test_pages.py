"""All pages together: whole, safe, and never too heavy."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import PurePosixPath
from posixpath import normpath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio_bot.domain.reported.facts import Facts
from portfolio_bot.domain.values import Objective
from portfolio_bot.website import Site, pages
from portfolio_bot.website.frame import Page
from tests.report.strategies import ATTACKS
from tests.website.portfolio import PAPER, configured, data, log_of, many, site, small, written

HEAVIEST = 500_000
ASSETS = {"assets/theme.css", "assets/designsystemet.css", "assets/site.css", "assets/site.js"}


class Seen(HTMLParser):
    """What a page holds: its links, its elements' names, their ids and their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.names: set[str] = set()
        self.ids: list[str] = []
        self.keys: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take note of an element."""
        self.names.add(tag)
        for key, value in attrs:
            self.keys.add(key)
            if key in {"href", "src"} and value:
                self.links.append(value)
            if key == "id" and value:
                self.ids.append(value)


def test_links_resolve() -> None:
    """Every link leads to a page or file of the site, or to the issue at GitHub."""
    made = small()
    for path, text in made.items():
        for link in Seen(text).links:
            target, _, fragment = link.partition("#")
            where = normpath(PurePosixPath(path).parent / target.partition("?")[0])
            outside = link.startswith("https://github.com/digdir/portfolio/issues/")
            inside = where in made or where in ASSETS or (not target and fragment == "content")
            known = link in {PAPER, "data:,"}
            assert outside or inside or known, (path, link)


def test_nothing_is_fetched_from_elsewhere() -> None:
    """No page has a script, style or handler within it, nor any source but the site's own."""
    for text in small().values():
        seen = Seen(text)
        assert not seen.names & {"style", "iframe", "img", "object", "embed", "base"}
        assert not [key for key in seen.keys if key.startswith("on") or key == "style"]
        assert text.count("<script") == text.count('assets/site.js" defer></script>')
        assert "default-src 'none'" in text


def test_ids_are_unique() -> None:
    """No two elements of a page share an id."""
    for path, text in small().items():
        ids = Seen(text).ids
        assert len(ids) == len(set(ids)), path


def test_order_of_the_data_means_nothing() -> None:
    """The same initiatives in another order give the same pages, byte for byte."""
    found = data()
    turned = found.model_copy(update={"initiatives": found.initiatives[::-1]})
    assert written(turned) == small()


def said_of(facts: Facts, text: str) -> Facts:
    """Return *facts* with *text* wherever people write what they like."""
    free = {"name", "text", "member", "authority", "comment", "answer", "responsible", "by"}

    def told(value: object) -> object:
        if isinstance(value, dict):
            return {key: text if key in free else told(each) for key, each in value.items()}
        return [told(each) for each in value] if isinstance(value, list) else value

    return Facts.model_validate(told(facts.model_dump(mode="json")))


@settings(max_examples=15)
@given(st.sampled_from(ATTACKS) | st.text(max_size=40))
def test_hostile_texts_make_no_elements(attack: str) -> None:
    """Whatever titles, groups, answers and reasons say, the pages have the same elements."""
    found = data(1)
    row = found.initiatives[0]
    texts = {"title": attack, "product_group": attack, "state_reason": attack}
    held = log_of(1)[0].model_copy(update={"reason": attack, "by": attack})
    calm = held.model_copy(update={"reason": "Rolig", "by": "Rolig"})
    bad = row.model_copy(
        update={
            **texts,
            "values": {"problem": attack},
            "decisions": (held,),
            "facts": said_of(row.facts, attack),
        }
    )
    good = row.model_copy(
        update={
            **dict.fromkeys(texts, "Rolig"),
            "values": {"problem": "Rolig"},
            "decisions": (calm,),
            "facts": said_of(row.facts, "Rolig"),
        }
    )
    shown, wanted = (
        written(found.model_copy(update={"initiatives": (each,)})) for each in (bad, good)
    )
    for path, text in shown.items():
        assert Seen(text).names - {"strong"} <= Seen(wanted[path]).names, path
        assert Seen(text).keys <= Seen(wanted[path]).keys, path


def test_no_page_is_too_heavy() -> None:
    """With thousands of initiatives of the longest and worst texts, no page is over the limit."""
    found = data(2)
    long = '"' * 1_000
    log = [each.model_copy(update={"reason": long, "by": 39 * "x"}) for each in log_of(90)]
    row = found.initiatives[1]
    benefit, _ = row.facts.benefits
    uncertainty, _ = row.facts.uncertainties
    deliverable, _ = row.facts.deliverables
    facts = said_of(row.facts, 200 * '"')
    facts = facts.model_copy(
        update={
            "benefits": 99 * (benefit.model_copy(update={"name": long, "indicator": long}),),
            "uncertainties": 99
            * (uncertainty.model_copy(update={"name": long, "response": long}),),
            "deliverables": 99 * (deliverable.model_copy(update={"name": long}),),
            "mandates": 99 * (facts.mandates[0].model_copy(update={"text": 300 * '"'}),),
            "parties": 99 * (facts.parties[2],),
            "value": 99 * (facts.value[0],),
        }
    )
    worst = {
        "title": long,
        "product_group": long,
        "decisions": tuple(log),
        "facts": facts,
        "values": {"problem": 65_000 * "&", "objectives": (Objective(text=65_000 * "<"),)},
    }
    rows = [
        each.model_copy(update={"decisions": ()})
        for each in many(row.model_copy(update=worst), 300)
    ]
    rows[:5] = many(row.model_copy(update=worst), 5)
    phases = tuple(each.model_copy(update={"open": 1_000}) for each in found.phases)
    due = 200 * (found.due or data(12).due)[:1]
    due = tuple(each.model_copy(update={"number": 1, "reason": long}) for each in due)
    crowd = found.model_copy(update={"initiatives": tuple(rows), "phases": phases, "due": due})
    sizes = {path: len(text.encode()) for path, text in _some(pages(site(crowd)))}
    assert {path: size for path, size in sizes.items() if size > HEAVIEST} == {}
    assert len(sizes) > 8


def _some(made: Iterator[Page]) -> list[tuple[str, str]]:
    """Return all pages but most of the initiatives', which are alike."""
    found = []
    for path, text in made:
        found.append((path, text))
        if path == "initiatives/2.html":
            break
    return found


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_language_is_whole(language: str) -> None:
    """Every page is written in each language, and says which it is in."""
    config = configured(language)
    made = written(data(6, config), config)
    assert all(f'<html lang="{language}"' in text for text in made.values())
    assert re.search(r"<h1[^>]*>(Tavle|Board)</h1>", made["kanban.html"])
    assert isinstance(site(data(1)), Site)
