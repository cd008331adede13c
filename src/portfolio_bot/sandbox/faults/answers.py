"""Faults in what comes back: other answers than GitHub's own, and none.

Sources: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api,
https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api and
https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
"""

from dataclasses import replace
from typing import Any

from portfolio_bot.sandbox.exchange import JSON, Answer, Handler, Request, encoded, told
from portfolio_bot.sandbox.faults.strike import Carrier, Strike
from portfolio_bot.sandbox.ratelimit import Budget

_HOUR = 3600
_LIMIT = 5000
_HTML = "text/html; charset=utf-8"
_SECONDARY = (
    "You have exceeded a secondary rate limit. Please wait a few minutes before you try again. "
    "If you reach out to GitHub Support for help, please include the request ID FA17:SANDBOX."
)
_AGAIN = (
    "Sorry about that. Please try resubmitting your request and contact us if the problem persists."
)
_WORDS = {
    401: "Bad credentials",
    403: "Resource not accessible by integration",
    404: "Not Found",
    409: "Conflict",
    422: "Validation Failed",
    429: _SECONDARY,
    500: "Server Error",
    503: f"No server is currently available to service your request. {_AGAIN}",
    504: f"We couldn't respond to your request in time. {_AGAIN}",
}
_INVALID = {"resource": "Issue", "field": "body", "code": "unprocessable"}
_GATEWAY = (
    b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>Unicorn!</body>\r\n</html>"
)
_NO_JSON = b"<!DOCTYPE html>\n<title>Sign in to the network</title>\n"
_CUT = Answer(0)


def in_words(status: int) -> Answer:
    """Answer with a status as GitHub words it."""
    if status == 502:
        return Answer(502, _GATEWAY, {"Content-Type": _HTML})
    more = {"errors": [_INVALID]} if status == 422 else {}
    return told(status, _WORDS[status], **more)


def answered(status: int) -> Carrier:
    """Make a fault that answers with a status in GitHub's place."""

    def carry(strike: Strike, _request: Request, _inner: Handler) -> Answer:
        strike.land()
        return in_words(status)

    return carry


def drop(strike: Strike, _request: Request, _inner: Handler) -> Answer:
    """Cut the connection."""
    strike.land()
    return _CUT


def drop_after(strike: Strike, request: Request, inner: Handler) -> Answer:
    """Cut the connection when the request has been carried out."""
    return _instead(strike, inner(request), _CUT)


def timeout_after(strike: Strike, request: Request, inner: Handler) -> Answer:
    """Answer too late."""
    status = int(strike.fault.argument or 504)
    return _instead(strike, inner(request), in_words(status))


def garbage(strike: Strike, _request: Request, _inner: Handler) -> Answer:
    """Answer what no client can read."""
    strike.land()
    return Answer(200, _NO_JSON, {"Content-Type": _HTML})


def garbage_after(strike: Strike, request: Request, inner: Handler) -> Answer:
    """Answer it when the request has been carried out."""
    return _instead(strike, inner(request), garbage(strike, request, inner))


def _instead(strike: Strike, lost: Answer, given: Answer) -> Answer:
    """Give another answer than the one that is lost, at the same cost."""
    strike.land()
    return replace(given, operation=lost.operation, points=lost.points, fault=lost.fault)


def primary_limit(strike: Strike, _request: Request, _inner: Handler) -> Answer:
    """Answer that nothing is left of the hour's points."""
    strike.land()
    reset = int(strike.world.clock.moment().timestamp()) + (strike.seconds(_HOUR) or 0)
    message = "API rate limit exceeded for installation ID 1001."
    if strike.asked.is_graphql:
        budget = Budget("graphql", _LIMIT, _LIMIT, reset)
        answer = _errors({"type": "RATE_LIMITED", "message": message})
    else:
        budget = Budget("core", _LIMIT, _LIMIT, reset)
        answer = told(403, message)
    return replace(answer, headers={**answer.headers, **budget.headers})


def secondary_limit(strike: Strike, _request: Request, _inner: Handler) -> Answer:
    """Answer that too much was asked in too short a time."""
    return _later(strike, told(403, _SECONDARY))


def secondary_limit_200(strike: Strike, _request: Request, _inner: Handler) -> Answer:
    """Answer so in an answer that succeeded."""
    return _later(strike, _errors({"message": _SECONDARY}))


def _later(strike: Strike, answer: Answer) -> Answer:
    """Say how long to wait, if that is to be said; of the hour's points there is plenty left."""
    strike.land()
    seconds = strike.seconds()
    after = {} if seconds is None else {"Retry-After": str(seconds)}
    reset = int(strike.world.clock.moment().timestamp()) + _HOUR
    budget = Budget("graphql" if strike.asked.is_graphql else "core", _LIMIT, 1, reset)
    return replace(answer, headers={**answer.headers, **budget.headers, **after})


def _errors(error: dict[str, Any]) -> Answer:
    return Answer(200, encoded({"errors": [error]}), {"Content-Type": JSON})
