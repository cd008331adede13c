"""A request as the sandbox reads it, and an answer as it writes it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from portfolio_bot.sandbox.errors import Kind, RefusedError

DOCUMENTATION = "https://docs.github.com/rest"
JSON = "application/json; charset=utf-8"
GRAPHQL = frozenset({"/graphql", "/api/graphql"})
_STATUS: dict[Kind, HTTPStatus] = {
    "bad_request": HTTPStatus.BAD_REQUEST,
    "unauthorized": HTTPStatus.UNAUTHORIZED,
    "forbidden": HTTPStatus.FORBIDDEN,
    "not_found": HTTPStatus.NOT_FOUND,
    "conflict": HTTPStatus.CONFLICT,
    "stale": HTTPStatus.CONFLICT,
    "invalid": HTTPStatus.UNPROCESSABLE_ENTITY,
}


Around = Callable[..., Any]
"""Stands around every field of a GraphQL answer, as graphql-core's middleware does: it is given
the field's resolver, its object, what graphql-core tells of it, and its arguments by name."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request; `path` is decoded, header names are in lower case, `origin` is our address."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    origin: str
    around: tuple[Around, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer, with what the log is to say: the operation's name, the points spent, the fault.

    With the status 0 it is none: the connection is cut.
    """

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    operation: str | None = None
    points: int = 0
    fault: str = ""


Handler = Callable[[Request], Answer]
Middleware = Callable[[Request, Handler], Answer]
"""Sees a request before the API does; may answer in its place, or change the answer."""


def encoded(data: Any) -> bytes:
    """Write JSON as GitHub does, without escapes for other than ASCII letters."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()


def told(status: int, message: str, **more: Any) -> Answer:
    """Answer with a message in GitHub's form."""
    body = {"message": message, **more, "documentation_url": DOCUMENTATION, "status": str(status)}
    return Answer(status, encoded(body), {"Content-Type": JSON})


def refusal(error: RefusedError) -> Answer:
    """Answer with REST's words for a refusal."""
    more = {"errors": error.errors} if error.errors else {}
    return told(_STATUS[error.kind], error.message, **more)
