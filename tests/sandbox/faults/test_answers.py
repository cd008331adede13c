"""Faults in what comes back."""

from http.client import RemoteDisconnected

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client, Response

COMMENTS = f"{REPO}/issues/1/comments"


def ask(client: Client, query: str = "{viewer {login}}") -> Response:
    """Send a GraphQL document, whatever comes back."""
    return client.post("/graphql", query=query)


@pytest.mark.parametrize("status", [401, 403, 404, 409, 422, 429, 500, 503, 504])
def test_status_is_answered(sandbox: Sandbox, bot: Client, status: int) -> None:
    """A status comes with a message in GitHub's form, and nothing is carried out."""
    sandbox.faults.add(f"{status}@method:POST")
    answer = bot.post(COMMENTS, body="Hei")
    assert (answer.status, answer.data["status"]) == (status, str(status))
    assert answer.message
    assert "x-ratelimit-remaining" not in answer.headers
    assert ("errors" in answer.data) is (status == 422)
    assert ask(bot).status == status
    assert len(bot.get(COMMENTS).data) == 2


def test_gateway_answers_in_html(sandbox: Sandbox, bot: Client) -> None:
    """A bad gateway answers with a page, no JSON."""
    sandbox.faults.add("502")
    answer = ask(bot)
    assert (answer.status, answer.headers["content-type"]) == (502, "text/html; charset=utf-8")
    assert answer.body.startswith(b"<html>")


@pytest.mark.parametrize(("spec", "count"), [("drop", 2), ("drop-after", 3)])
def test_connection_is_cut(sandbox: Sandbox, bot: Client, spec: str, count: int) -> None:
    """The connection is cut before or after the request was carried out."""
    sandbox.faults.add(f"{spec}@1")
    with pytest.raises(RemoteDisconnected):
        bot.post(COMMENTS, body="Hei")
    assert len(bot.get(COMMENTS).data) == count
    assert [entry["status"] for entry in sandbox.requests] == [0, 200]


@pytest.mark.parametrize(("spec", "status"), [("timeout-after", 504), ("timeout-after=502", 502)])
def test_timeout_comes_after_the_write(
    sandbox: Sandbox, bot: Client, spec: str, status: int
) -> None:
    """An answer that is too late hides that the request was carried out, and is paid for."""
    sandbox.faults.add(f"{spec}@1")
    assert bot.post(COMMENTS, body="Hei").status == status
    assert len(bot.get(COMMENTS).data) == 3
    assert sandbox.requests[0]["points"] == 1


@pytest.mark.parametrize(("spec", "count"), [("garbage", 2), ("garbage-after", 3)])
def test_garbage_is_no_json(sandbox: Sandbox, bot: Client, spec: str, count: int) -> None:
    """What is no JSON comes as a success, before or after the request was carried out."""
    sandbox.faults.add(f"{spec}@1")
    answer = bot.post(COMMENTS, body="Hei")
    assert answer.status == 200
    with pytest.raises(ValueError, match="Expecting value"):
        _ = answer.data
    assert len(bot.get(COMMENTS).data) == count


@pytest.mark.parametrize(("spec", "seconds"), [("primary-limit", 3600), ("primary-limit=60", 60)])
def test_primary_limit_is_told_by_headers(
    sandbox: Sandbox, bot: Client, spec: str, seconds: int
) -> None:
    """Without points GraphQL answers 200 with an error, REST 403, both with when they come back."""
    sandbox.faults.add(spec)
    graph, rest = ask(bot), bot.get(REPO)
    assert (graph.status, rest.status) == (200, 403)
    assert [error["type"] for error in graph.data["errors"]] == ["RATE_LIMITED"]
    assert "data" not in graph.data
    assert rest.message == graph.data["errors"][0]["message"]
    reset = int(sandbox.state.clock.moment().timestamp()) + seconds
    for answer, resource in ((graph, "graphql"), (rest, "core")):
        assert answer.headers["x-ratelimit-remaining"] == "0"
        assert answer.headers["x-ratelimit-reset"] == str(reset)
        assert answer.headers["x-ratelimit-resource"] == resource


@pytest.mark.parametrize(("spec", "after"), [("secondary-limit", None), ("secondary-limit=0", "0")])
def test_secondary_limit_is_told_by_words(
    sandbox: Sandbox, bot: Client, spec: str, after: str | None
) -> None:
    """The secondary limit is 403 in its own words, with points left, and a time if one is told."""
    sandbox.faults.add(spec)
    for answer in (ask(bot), bot.get(REPO)):
        assert answer.status == 403
        assert "secondary rate limit" in answer.message
        assert answer.headers["x-ratelimit-remaining"] == "4999"
        assert answer.headers.get("retry-after") == after


def test_secondary_limit_may_come_as_success(sandbox: Sandbox, bot: Client) -> None:
    """The secondary limit may be an error without a type in an answer of 200; REST knows none."""
    sandbox.faults.add("secondary-limit-200=30")
    answer = ask(bot)
    (error,) = answer.data["errors"]
    assert (answer.status, answer.headers["retry-after"]) == (200, "30")
    assert "secondary rate limit" in error["message"]
    assert "type" not in error
    assert bot.get(REPO).status == 200
