"""GitHub's refusals, of REST and of GraphQL, as the errors of this program.

Limits tell themselves by 429, by headers or only by words, and GraphQL tells them in an
answer that succeeded.
(https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api,
https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api)
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from portfolio_bot.domain.messages import say
from portfolio_bot.github.errors import (
    AbsentError,
    AccessError,
    GitHubError,
    RateLimitedError,
    ScopeError,
    UnavailableError,
)

Headers = Mapping[str, str]

_NO_SERVICE = {500, 502, 503, 504}
_SCOPES = "INSUFFICIENT_SCOPES"
_NO_ACCESS = {"FORBIDDEN", _SCOPES}
ELSEWHERE = "elsewhere"
"""How the aliases begin under which is asked along what other portfolios tell."""

_ANSWERS = {"NOT_FOUND", *_NO_ACCESS}
_LIMITS = ("rate limit exceeded", "secondary rate limit")
_TIMED_OUT = "something went wrong while executing your query"


def refused_request(status: int, headers: Headers, text: str, now: float) -> GitHubError:
    """Translate an answer of *status* 400 or more; header names are in lower case.

    *now* is the moment in seconds since 1970, against which a limit's end is measured.
    """
    message = _message(text)
    if status in _NO_SERVICE:
        return UnavailableError(say("github-no-service", status=str(status)))
    if status == 429 or (status == 403 and _limited(headers, message)):
        return _limit(message, headers, now)
    if status == 401:
        return AccessError(say("github-bad-token"))
    if status in {403, 404}:
        kind = AbsentError if status == 404 else AccessError
        return kind(say("github-denied", reason=message))
    return GitHubError(say("github-refused", reason=f"{status}: {message}"))


def refused_query(
    errors: Iterable[Mapping[str, Any]], headers: Headers, now: float
) -> GitHubError | None:
    """Translate the errors of a GraphQL answer without data; a limit's also beside data."""
    told = tuple(errors)
    message = told_by(told)
    if any(error.get("type") == "RATE_LIMITED" for error in told) or _limited({}, message):
        return _limit(message, headers, now)
    return None


def empty_answer(errors: Iterable[Mapping[str, Any]]) -> GitHubError:
    """Say why GraphQL answered without any data."""
    told = tuple(errors)
    message = told_by(told)
    if _TIMED_OUT in message.casefold():
        return UnavailableError(say("github-gave-up"))
    if any(error.get("type") == _SCOPES for error in told):
        return ScopeError(say("github-no-scope", reason=message))
    if is_forbidden(told):
        return AccessError(say("github-denied", reason=message))
    return GitHubError(say("github-refused", reason=message or "?"))


def left_out(errors: Iterable[Mapping[str, Any]]) -> GitHubError | None:
    """Say that GitHub left a part out of an answer to a query, if it did.

    What is not there, or not for this token, is no part left out: that is an answer. What is
    asked along of others can be left out.
    """
    others = [error for error in of_here(errors) if error.get("type") not in _ANSWERS]
    if not others:
        return None
    return UnavailableError(say("github-left-out-because", reason=told_by(others)))


def of_here(errors: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return the *errors* that tell of this portfolio, and not of what is asked along of others."""
    paths = ((error, error.get("path") or ("",)) for error in errors)
    return [error for error, path in paths if not str(path[0]).startswith(ELSEWHERE)]


def is_forbidden(errors: Iterable[Mapping[str, Any]]) -> bool:
    """Tell whether one of *errors* says that the token may not see or do something."""
    return any(error.get("type") in _NO_ACCESS for error in errors)


def told_by(errors: Iterable[Mapping[str, Any]]) -> str:
    """Return the messages of *errors*, each once, on one line of at most 300 characters."""
    return one_line("; ".join(dict.fromkeys(str(error.get("message", "?")) for error in errors)))


def one_line(text: str) -> str:
    """Return *text* on one line of at most 300 characters."""
    return " ".join(text.split())[:300]


def _limited(headers: Headers, message: str) -> bool:
    return (
        headers.get("x-ratelimit-remaining") == "0"
        or "retry-after" in headers
        or any(words in message.casefold() for words in _LIMITS)
    )


def _limit(message: str, headers: Headers, now: float) -> RateLimitedError:
    return RateLimitedError(say("github-limit", reason=message), _wait(headers, now))


def _wait(headers: Headers, now: float) -> float | None:
    """Return the seconds to wait, as GitHub asks; None when it does not say."""
    after = _number(headers.get("retry-after"))
    if after is not None:
        return max(after, 1.0)
    reset = _number(headers.get("x-ratelimit-reset"))
    if headers.get("x-ratelimit-remaining") == "0" and reset is not None:
        return max(reset - now, 1.0)
    return None


def _number(text: str | None) -> float | None:
    return float(text) if text and text.isascii() and text.isdigit() else None


def _message(text: str) -> str:
    try:
        return one_line(str(json.loads(text)["message"]))
    except (ValueError, KeyError, TypeError):
        return one_line(text)
