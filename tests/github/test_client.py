"""HTTP to GitHub: what is tried again, what is not, and what the answers become."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import requests
import responses

from portfolio_bot.github.client import Client
from portfolio_bot.github.errors import (
    AccessError,
    GitHubError,
    RateLimitedError,
    UnavailableError,
)

GRAPHQL = re.compile(r"https://api\.github\.com(:443)?/graphql")
FILE = re.compile(r"https://api\.github\.com(:443)?/repos/o/r/contents/.*")


@contextmanager
def client(waits: list[float] | None = None) -> Iterator[Client]:
    """Give a client that notes its waits and does not wait."""
    made = Client(
        "secret", "https://api.github.com", sleep=(waits if waits is not None else []).append
    )
    try:
        yield made
    finally:
        made.close()


def answer(**body: Any) -> dict[str, Any]:
    """Return an answer of GraphQL's as `responses` takes it."""
    return {"method": "POST", "url": GRAPHQL, "json": body}


@responses.activate
def test_query_sends_document_and_variables() -> None:
    """A query carries document, variables and token, and gives the data."""
    responses.add(**answer(data={"x": 1}))
    with client() as made:
        assert made.query("query Q { x }", {"v0": "æ"})[:2] == ({"x": 1}, ())
    request = responses.calls[0].request
    assert json.loads(request.body or "") == {"query": "query Q { x }", "variables": {"v0": "æ"}}
    assert request.headers["Authorization"] == "token secret"
    assert request.headers["User-Agent"] == "portfolio-bot"


@responses.activate
def test_partial_data_is_kept() -> None:
    """Data that comes with errors is given with them."""
    responses.add(**answer(data={"x": None}, errors=[{"type": "NOT_FOUND", "message": "m"}]))
    with client() as made:
        assert made.query("query Q { x }", {}).errors == ({"type": "NOT_FOUND", "message": "m"},)


@responses.activate
def test_part_that_is_left_out_is_asked_for_again() -> None:
    """What GitHub left out, for another reason than that it is not there, is no answer."""
    short = {"type": "RESOURCE_LIMITS_EXCEEDED", "message": "too much"}
    responses.add(**answer(data={"x": None}, errors=[short]))
    responses.add(**answer(data={"x": 1}))
    with client() as made:
        assert made.query("query Q { x }", {}).data == {"x": 1}
    responses.reset()
    responses.add(**answer(data={"x": None}, errors=[short]))
    with client() as made, pytest.raises(UnavailableError, match=r"left-out-because .*too much"):
        made.query("query Q { x }", {})


@responses.activate
def test_read_is_tried_again() -> None:
    """A query that is not answered is asked again, after growing waits."""
    for status in (502, 503):
        responses.add("POST", GRAPHQL, status=status)
    responses.add(**answer(data={"x": 1}))
    waits: list[float] = []
    with client(waits) as made:
        assert made.query("query Q { x }", {}).data == {"x": 1}
    assert waits == sorted(waits)
    assert len(waits) == 2


@responses.activate
def test_read_is_given_up() -> None:
    """After three attempts the last error is raised."""
    responses.add("POST", GRAPHQL, body=requests.ConnectionError("no\nroute"))
    with client() as made, pytest.raises(UnavailableError, match=r"github-no-answer .*no route"):
        made.query("query Q { x }", {})
    assert len(responses.calls) == 3


@responses.activate
@pytest.mark.parametrize(
    "failure", [requests.ReadTimeout("slow"), requests.ConnectionError("gone")]
)
def test_write_is_not_tried_again(failure: Exception) -> None:
    """A write that was not answered may have been done, and is not sent again here."""
    responses.add("POST", GRAPHQL, body=failure)
    with client() as made, pytest.raises(UnavailableError):
        made.mutate("mutation M { x }", {})
    assert len(responses.calls) == 1


@responses.activate
@pytest.mark.parametrize("text", ["<html>", "[]", "null", ""])
def test_answer_that_is_no_object(text: str) -> None:
    """What stands between us and GitHub may answer 200 with anything: try again later."""
    responses.add("POST", GRAPHQL, body=text)
    with client() as made, pytest.raises(UnavailableError, match="github-no-json"):
        made.mutate("mutation M { x }", {})


@responses.activate
def test_limit_is_not_tried_again() -> None:
    """A limit told in a successful answer is raised at once, also beside data."""
    error = {"type": "RATE_LIMITED", "message": "API rate limit exceeded"}
    responses.add(**answer(data={"x": 1}, errors=[error]))
    with client() as made, pytest.raises(RateLimitedError):
        made.query("query Q { x }", {})
    assert len(responses.calls) == 1


@responses.activate
@pytest.mark.parametrize(
    ("status", "kind"), [(401, AccessError), (404, AccessError), (422, GitHubError)]
)
def test_refusal_is_not_tried_again(status: int, kind: type[GitHubError]) -> None:
    """A refusal is raised at once."""
    responses.add("POST", GRAPHQL, status=status, json={"message": "no"})
    with client() as made, pytest.raises(kind):
        made.query("query Q { x }", {})
    assert len(responses.calls) == 1


@responses.activate
def test_no_data_at_all() -> None:
    """An answer of errors only is raised with GitHub's words."""
    responses.add(**answer(errors=[{"message": "Field 'y' doesn't exist"}]))
    with client() as made, pytest.raises(GitHubError, match="Field 'y' doesn't exist"):
        made.query("query Q { y }", {})


@responses.activate
def test_file_is_read_raw() -> None:
    """A file is asked for as it is, at a commit, its name quoted."""
    responses.add("GET", FILE, body="æøå".encode(), content_type="text/plain; charset=utf-8")
    with client() as made:
        assert made.text_file("o/r", "a mappe/fil?.json", "abc") == "æøå"
    request = responses.calls[0].request
    assert request.url is not None
    assert request.url.endswith("/contents/a%20mappe/fil%3F.json?ref=abc")
    assert request.headers["Accept"] == "application/vnd.github.raw+json"


@responses.activate
def test_page_in_the_place_of_a_file() -> None:
    """A page of HTML is from what stands between us and GitHub, and never a file."""
    responses.add("GET", FILE, body="<html>", content_type="text/html; charset=utf-8")
    with client() as made, pytest.raises(UnavailableError, match="github-no-json"):
        made.text_file("o/r", "a mappe/fil?.json")


def test_closing_before_any_request() -> None:
    """A client that was never used can be closed."""
    Client("secret", "https://api.github.com").close()
