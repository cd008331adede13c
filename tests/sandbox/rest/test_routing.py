"""What a REST call gives its handler, and how lists are paged."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.sandbox.access import Session
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.ratelimit import RateLimits
from portfolio_bot.sandbox.rest.routing import Call, names_of, text_of
from portfolio_bot.sandbox.state import World
from tests.sandbox.client import REPO, Client

SESSION = Session(World(Path("unused"), datetime(2026, 1, 1, tzinfo=UTC)), None)


def call(query: dict[str, str], text: str = "") -> Call:
    """Make a call of one path."""
    return Call(SESSION, RateLimits(), "http://x", "/path", query, "", text)


def links(headers: Any) -> dict[str, dict[str, str]]:
    """Read a Link header: the query of each relation."""
    parts = [part.partition("; ") for part in headers.get("Link", "").split(", ") if part]
    return {
        rel.removeprefix('rel="').rstrip('"'): dict(parse_qsl(urlsplit(url.strip("<>")).query))
        for url, _, rel in parts
    }


@given(st.integers(0, 350), st.integers(1, 120))
def test_following_next_gives_everything_once(count: int, size: int) -> None:
    """Following `next` gives every item once, in order, and ends on the last page."""
    items = list(range(count))
    query = {"per_page": str(size), "state": "all"}
    seen: list[int] = []
    while True:
        reply = call(query).page(items, lambda each: each)
        assert len(reply.data) <= 100
        seen += reply.data
        known = links(reply.headers)
        assert ("last" in known) == ("next" in known)
        assert ("prev" in known) == ("first" in known) == (len(seen) > len(reply.data))
        if "next" not in known:
            break
        query = known["next"]
        assert query["state"] == "all"
    assert seen == items


@pytest.mark.parametrize("query", [{"per_page": "0"}, {"page": "-1"}, {"per_page": "²"}, {}])
def test_odd_numbers_give_a_page(query: dict[str, str]) -> None:
    """A page that is no number above nothing is the first, of a size that makes sense."""
    assert call(query).page([1, 2], lambda each: each).data[0] == 1


@pytest.mark.parametrize(("text", "kind"), [("{", "bad_request"), ("[]", "bad_request")])
def test_body_is_an_object(text: str, kind: str) -> None:
    """A body that is no JSON object is refused; an empty one is an empty object."""
    assert call({}).body() == {}
    with pytest.raises(RefusedError) as caught:
        call({}, text).body()
    assert caught.value.kind == kind


def test_texts_and_names_are_checked() -> None:
    """What should be a text, or a list of names, is refused when it is not."""
    assert text_of({"a": "b"}, "a") == "b"
    assert text_of({"a": None}, "a") is None
    assert names_of(["a", {"name": "b"}], "labels") == ["a", "b"]
    assert names_of("a", "labels") == ["a"]
    for wrong in (lambda: text_of({"a": 1}, "a"), lambda: names_of([1], "labels")):
        with pytest.raises(RefusedError) as caught:
            wrong()
        assert caught.value.kind == "invalid"


def test_pages_link_to_the_server(bot: Client) -> None:
    """A page of a real list links to the server that gave it."""
    answer = bot.get(f"{REPO}/issues?state=all&per_page=2")
    assert [issue["number"] for issue in answer.data] == [3, 2]
    address = f"{bot.url}{REPO}/issues?state=all&per_page=2&page=2"
    assert answer.headers["link"] == f'<{address}>; rel="next", <{address}>; rel="last"'
