"""GitHub's refusals as this program's errors."""

import pytest

from portfolio_bot.github.errors import (
    AbsentError,
    AccessError,
    GitHubError,
    RateLimitedError,
    ScopeError,
    UnavailableError,
)
from portfolio_bot.github.refusals import (
    empty_answer,
    is_forbidden,
    left_out,
    of_here,
    one_line,
    refused_query,
    refused_request,
    told_by,
)

NOW = 1_000_000.0


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_service_that_fails(status: int) -> None:
    """A failing service is unavailable, whatever page comes with it."""
    error = refused_request(status, {}, "<html>oops</html>", NOW)
    assert type(error) is UnavailableError
    assert str(status) in str(error)


@pytest.mark.parametrize(
    ("status", "headers", "message", "wait"),
    [
        (429, {}, "slow down", None),
        (429, {"retry-after": "7"}, "slow down", 7.0),
        (403, {"retry-after": "0"}, "secondary", 1.0),
        (403, {}, "You have exceeded a secondary rate limit.", None),
        (403, {}, "API rate limit exceeded for user ID 1.", None),
        (403, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1000030"}, "x", 30.0),
        (403, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "999"}, "x", 1.0),
        (403, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "soon"}, "x", None),
        (429, {"x-ratelimit-remaining": "9", "x-ratelimit-reset": "1000030"}, "x", None),
        (429, {"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, "x", None),
    ],
)
def test_limit(status: int, headers: dict[str, str], message: str, wait: float | None) -> None:
    """A limit is told by status, header or words; the wait is GitHub's own, when it says one."""
    error = refused_request(status, headers, f'{{"message": "{message}"}}', NOW)
    assert isinstance(error, RateLimitedError)
    assert error.wait == wait
    assert message in str(error)


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (401, AccessError, "github-bad-token"),
        (403, AccessError, "github-denied (reason=no, you may not)"),
        (404, AbsentError, "github-denied (reason=no, you may not)"),
        (422, GitHubError, "github-refused (reason=422: no, you may not)"),
    ],
)
def test_other_refusals(status: int, kind: type[GitHubError], words: str) -> None:
    """Every other refusal is one line with GitHub's own reason."""
    error = refused_request(status, {}, '{"message": "no, you\\nmay not"}', NOW)
    assert type(error) is kind
    assert words in str(error)


@pytest.mark.parametrize("text", ["nonsense", "[]", "{}", '"text"'])
def test_reason_in_another_shape(text: str) -> None:
    """A refusal without GitHub's own form is told by its text."""
    assert text in str(refused_request(400, {}, text, NOW))


def test_limit_in_a_query() -> None:
    """GraphQL tells a limit in an answer that succeeded; the headers tell how long it lasts."""
    headers = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1000010"}
    error = refused_query([{"type": "RATE_LIMITED", "message": "API limit"}], headers, NOW)
    assert isinstance(error, RateLimitedError)
    assert error.wait == 10.0
    by_words = refused_query([{"message": "You have exceeded a secondary rate limit"}], {}, NOW)
    assert isinstance(by_words, RateLimitedError)
    assert refused_query([{"type": "NOT_FOUND", "message": "x"}], headers, NOW) is None


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ({"message": "Something went wrong while executing your query."}, UnavailableError),
        ({"type": "INSUFFICIENT_SCOPES", "message": "read:project"}, ScopeError),
        ({"type": "FORBIDDEN", "message": "no"}, AccessError),
        ({"message": "Field 'x' doesn't exist"}, GitHubError),
    ],
)
def test_empty_answer(given: dict[str, str], kind: type[GitHubError]) -> None:
    """An answer without data is told by its errors."""
    assert type(empty_answer([given])) is kind


def test_empty_answer_without_reason() -> None:
    """An answer with neither data nor errors is a refusal without a reason."""
    assert str(empty_answer([])) == "github-refused (reason=?)"


def test_messages_are_told_once_on_one_line() -> None:
    """Messages are joined, each once, without line ends, and cut."""
    assert told_by([{"message": "a\nb"}, {"message": "a\nb"}, {}]) == "a b; ?"
    assert len(one_line("x" * 999)) == 300


def test_parts_left_out() -> None:
    """What is not there for the token is an answer; anything else that is lacking is not."""
    known = [{"type": "NOT_FOUND"}, {"type": "FORBIDDEN"}, {"type": "INSUFFICIENT_SCOPES"}]
    assert left_out(known) is None
    assert "github-left-out-because (reason=slow)" in str(left_out([*known, {"message": "slow"}]))


def test_forbidden_among_errors() -> None:
    """One forbidden part is enough to know that the token is too weak."""
    assert is_forbidden([{"type": "NOT_FOUND"}, {"type": "FORBIDDEN"}])
    assert not is_forbidden([{"type": "NOT_FOUND"}, {}])


def test_what_is_asked_along_of_others_can_be_left_out() -> None:
    """A fault there is none of this portfolio's; an error without a place is."""
    there = {"path": ["elsewhere0", "object"], "message": "Something went wrong"}
    here = ({"path": ["repository", "issue"], "message": "x"}, {"message": "y"})
    assert left_out([there]) is None
    assert left_out([there, *here]) is not None
    assert of_here([there, *here]) == list(here)
