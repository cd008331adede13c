"""From a request to an answer: who calls, which face of the API, what it costs."""

import hashlib
import json
from base64 import b64decode
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Any

from werkzeug.exceptions import HTTPException
from werkzeug.routing import Map, Rule

from portfolio_bot.sandbox.access import Session
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.exchange import GRAPHQL, JSON, Answer, Request, encoded, refusal, told
from portfolio_bot.sandbox.graph.run import run
from portfolio_bot.sandbox.ratelimit import Budget, RateLimits
from portfolio_bot.sandbox.rest import ROUTES
from portfolio_bot.sandbox.rest.routing import Call, Reply
from portfolio_bot.sandbox.state import Token, World

_SERVER_PREFIX = "/api/v3"
_ADMIN = "/_sandbox/"
_FREE = "/rate_limit"


class Api:
    """Answers every request to one world. One at a time: the world's lock is held."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._limits = RateLimits()
        self._count = 0

    def __call__(self, request: Request) -> Answer:
        """Answer a request; a refusal is an answer too."""
        with self._world.lock:
            self._count += 1
            try:
                answer = self._answer(request)
            except RefusedError as error:
                answer = refusal(error)
            named = {"X-GitHub-Request-Id": f"{self._count:04X}:SANDBOX", **_VERSIONS}
            return replace(answer, headers={**named, **answer.headers})

    def _answer(self, request: Request) -> Answer:
        token = _token(self._world, request.headers.get("authorization"))
        if request.path in GRAPHQL:
            return self._graphql(request, token)
        return self._rest(request, token)

    def _graphql(self, request: Request, token: Token | None) -> Answer:
        if token is None:
            message = "This endpoint requires you to be authenticated."
            raise RefusedError("unauthorized", message)
        if request.method != "POST":
            return _no_route(request)
        try:
            given = json.loads(request.body)
        except ValueError:
            raise RefusedError("bad_request", "Problems parsing JSON") from None
        if not isinstance(given, dict) or not isinstance(given.get("query"), str):
            raise RefusedError("bad_request", "A query attribute must be specified")
        outcome = run(Session(self._world, token), self._limits, given, request.around)
        headers = {"Content-Type": JSON, **outcome.budget.headers}
        return Answer(200, encoded(outcome.body), headers, outcome.operation, outcome.points)

    def _rest(self, request: Request, token: Token | None) -> Answer:
        matched = _match(request)
        if matched is None:
            return _no_route(request)
        if request.path.startswith(_ADMIN):
            return self._handled(request, token, matched)
        now = self._world.clock.moment()
        before = self._limits.budget(token, "core", now)
        if before.remaining == 0 and request.path != _FREE:
            return _exhausted(token, before)
        if token is None and request.method not in {"GET", "HEAD"}:
            raise RefusedError("unauthorized", "Requires authentication")
        answer = _conditional(request, self._handled(request, token, matched))
        points = 0 if answer.status == 304 or request.path == _FREE else 1
        budget = self._limits.spend(token, "core", points, now)
        return replace(answer, points=points, headers={**answer.headers, **budget.headers})

    def _handled(
        self, request: Request, token: Token | None, matched: tuple[Any, dict[str, Any]]
    ) -> Answer:
        handler, values = matched
        call = Call(
            Session(self._world, token),
            self._limits,
            request.origin + (_SERVER_PREFIX if request.path.startswith(_SERVER_PREFIX) else ""),
            _rest_path(request),
            request.query,
            request.headers.get("accept", ""),
            request.body.decode(errors="replace"),
        )
        try:
            return _written(handler(call, **values))
        except RefusedError as error:
            return refusal(error)


_VERSIONS = {
    "X-GitHub-Api-Version-Selected": "2022-11-28",
    "x-github-media-type": "github.v3; format=json",
}


def _written(reply: Reply) -> Answer:
    if reply.data is None:
        return Answer(reply.status, b"", reply.headers)
    if isinstance(reply.data, bytes):
        return Answer(reply.status, reply.data, reply.headers)
    return Answer(reply.status, encoded(reply.data), {"Content-Type": JSON, **reply.headers})


def _conditional(request: Request, answer: Answer) -> Answer:
    """Give a GET its ETag, and nothing more when the caller holds the same one."""
    if answer.status != 200 or request.method not in {"GET", "HEAD"}:
        return answer
    tag = f'W/"{hashlib.sha256(answer.body).hexdigest()}"'
    headers = {**answer.headers, "ETag": tag}
    if tag in request.headers.get("if-none-match", ""):
        return Answer(304, b"", {"ETag": tag})
    return replace(answer, headers=headers)


def _token(world: World, header: str | None) -> Token | None:
    """Read the token out of the header. Raises RefusedError (401) for one nobody was given."""
    if not header:
        return None
    scheme, _, value = header.partition(" ")
    if scheme.lower() == "basic":
        value = _password(value)
    token = world.tokens.get(value.strip())
    if token is None:
        raise RefusedError("unauthorized", "Bad credentials")
    return token


def _password(value: str) -> str:
    try:
        return b64decode(value, validate=True).decode().partition(":")[2]
    except ValueError:
        return ""


def _exhausted(token: Token | None, budget: Budget) -> Answer:
    who = f"user ID {token.user.database_id}" if token else "127.0.0.1"
    answer = told(403, f"API rate limit exceeded for {who}.")
    return replace(answer, headers={**answer.headers, **budget.headers})


@lru_cache(maxsize=1)
def _routes() -> Map:
    rules = [
        Rule(rule, methods=[method], endpoint=str(number))
        for number, (method, rule, _) in enumerate(ROUTES)
    ]
    return Map(rules, merge_slashes=False, strict_slashes=False)


def _rest_path(request: Request) -> str:
    return request.path.removeprefix(_SERVER_PREFIX)


def _match(request: Request) -> tuple[Callable[..., Reply], dict[str, Any]] | None:
    adapter = _routes().bind("sandbox")
    try:
        endpoint, values = adapter.match(_rest_path(request), method=request.method)
    except HTTPException:
        return None
    return ROUTES[int(endpoint)][2], dict(values)


def _no_route(request: Request) -> Answer:
    message = f"the sandbox has no route {request.method} {request.path}"
    return told(501, message)
