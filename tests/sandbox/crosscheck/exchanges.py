"""What goes back and forth between a client and the sandbox, kept to be looked at afterwards."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable
from typing import Any, NamedTuple

from portfolio_bot.sandbox import Answer, Handler, Request
from portfolio_bot.sandbox.exchange import GRAPHQL


class Exchange(NamedTuple):
    """A request, and what came back."""

    request: Request
    answer: Answer

    @property
    def given(self) -> Any:
        """The JSON that was sent; None when nothing was."""
        return _json(self.request.body)

    @property
    def answered(self) -> Any:
        """The JSON that came back; None when nothing did."""
        return _json(self.answer.body)


class Recorder:
    """A middleware that keeps every exchange."""

    def __init__(self) -> None:
        self.exchanges: list[Exchange] = []
        self._lock = threading.Lock()

    def __call__(self, request: Request, inner: Handler) -> Answer:
        """Pass a request on, and its answer back."""
        answer = inner(request)
        with self._lock:
            self.exchanges.append(Exchange(request, answer))
        return answer


def distinct(exchanges: Iterable[Exchange]) -> list[Exchange]:
    """Leave out those that tell nothing new: of the same address, status and shape."""
    return list({_signature(each): each for each in exchanges}.values())


def distinct_deliveries(deliveries: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Leave out those deliveries that tell nothing new."""
    return list({shape(each): each for each in deliveries}.values())


def _signature(each: Exchange) -> tuple[Any, ...]:
    sent = each.request
    place = [part for part in sent.path.split("/") if not any(map(str.isdigit, part))]
    raw = "raw" in sent.headers.get("accept", "")
    answered = len(each.answer.body) > 0 if raw else shape(each.answered)
    words = (sent.method, *place, *sorted(sent.query), each.answer.status, raw)
    document = each.given.get("query") if sent.path in GRAPHQL else None
    return words, document, shape(each.given), answered


def shape(value: Any) -> Any:
    """Tell what a value is made of; of texts only such words stay as may be one of a few."""
    match value:
        case dict():
            return frozenset((key, shape(each)) for key, each in value.items())
        case list():
            return frozenset(shape(each) for each in value)
        case str() if len(value) <= 20 and value.replace("_", "").isalpha():
            return value
        case _:
            return type(value).__name__


def _json(body: bytes) -> Any:
    try:
        return json.loads(body or b"null")
    except ValueError:
        return body.decode(errors="replace")
