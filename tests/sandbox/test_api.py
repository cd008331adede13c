"""From a request to an answer: authentication, limits, and what the sandbox has not."""

from base64 import b64encode

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client
from tests.sandbox.seeds import SEED, START


@pytest.mark.parametrize(
    ("header", "status"),
    [
        ("token ola", 200),
        ("Bearer ola", 200),
        ("bearer  ola ", 200),
        (f"Basic {b64encode(b'x-access-token:ola').decode()}", 200),
        (f"Basic {b64encode(b'ola:feil').decode()}", 401),
        ("Basic %%%", 401),
        ("token feil", 401),
        ("token", 401),
    ],
)
def test_token_is_read_from_the_header(nobody: Client, header: str, status: int) -> None:
    """A token is taken in each way that GitHub takes it; a wrong one is told."""
    answer = nobody.get("/user", Authorization=header)
    assert answer.status == status
    assert status == 200 or answer.message == "Bad credentials"


def test_nobody_reads_what_is_public(nobody: Client) -> None:
    """Without a token public things are read, and nothing is written."""
    assert nobody.get(f"{REPO}/issues/1").status == 200
    answer = nobody.post(f"{REPO}/issues", title="Ny")
    assert (answer.status, answer.message) == (401, "Requires authentication")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/gists"),
        ("PUT", REPO),
        ("GET", f"{REPO}/pulls"),
        ("GET", "/graphql"),
        ("GET", "/"),
        ("POST", f"{REPO}/issues/en"),
    ],
)
def test_missing_route_is_named(ola: Client, method: str, path: str) -> None:
    """What the sandbox does not have is refused loudly, by name."""
    answer = ola.call(method, path)
    assert (answer.status, answer.message) == (501, f"the sandbox has no route {method} {path}")


def test_unchanged_answer_is_free(sandbox: Sandbox, ola: Client) -> None:
    """An answer one has already is 304, without a body, and costs nothing."""
    first = ola.get(f"{REPO}/issues/1")
    again = ola.get(f"{REPO}/issues/1", If_None_Match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    assert sandbox.requests[-1]["points"] == 0
    assert again.headers["x-ratelimit-used"] == first.headers["x-ratelimit-used"] == "1"
    ola.patch(f"{REPO}/issues/1", body="Ny")
    changed = ola.get(f"{REPO}/issues/1", If_None_Match=first.headers["etag"])
    assert changed.status == 200


def test_headers_tell_what_is_left(ola: Client) -> None:
    """Every counted answer tells the limit, what is used, and when it begins anew."""
    headers = ola.get(REPO).headers
    assert headers["x-ratelimit-limit"] == "5000"
    assert headers["x-ratelimit-remaining"] == "4999"
    assert headers["x-ratelimit-resource"] == "core"
    assert int(headers["x-ratelimit-reset"]) == int(START.timestamp()) + 3600
    assert headers["x-github-media-type"] == "github.v3; format=json"
    assert headers["x-github-request-id"]


def test_spent_points_are_forbidden() -> None:
    """When the points are spent the answer is 403 and says so; asking what is left still works."""
    seed = {**SEED, "users": {**SEED["users"], "ola": {"token": "ola", "limit": 1}}}
    with Sandbox(seed, clock=START) as sandbox:
        ola = Client(sandbox.url, "ola")
        ola.get(REPO)
        answer = ola.get(REPO)
        assert answer.status == 403
        assert answer.message.startswith("API rate limit exceeded for user ID")
        assert answer.headers["x-ratelimit-remaining"] == "0"
        assert ola.get("/rate_limit").status == 200
        for _ in range(60):
            Client(sandbox.url).get(REPO)
        assert Client(sandbox.url).get(REPO).message.endswith("for 127.0.0.1.")


def test_server_products_address_is_served(ola: Client) -> None:
    """REST is served under the server product's prefix too, and its links keep it."""
    answer = ola.get(f"/api/v3{REPO}/issues?per_page=1")
    assert answer.data[0]["number"] == 3
    assert f"{ola.url}/api/v3{REPO}/issues?per_page=1&page=2" in answer.headers["link"]
    assert answer.data[0]["url"].startswith(f"{ola.url}/api/v3/repos/")


def test_broken_json_is_told(ola: Client) -> None:
    """A body that is no JSON is a bad request."""
    answer = ola.call("POST", f"{REPO}/issues", b"{")
    assert (answer.status, answer.message) == (400, "Problems parsing JSON")
