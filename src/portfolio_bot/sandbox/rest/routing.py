"""How a REST route is declared, what it is given and what it answers."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from portfolio_bot.sandbox import access
from portfolio_bot.sandbox.access import Session
from portfolio_bot.sandbox.errors import RefusedError, not_found
from portfolio_bot.sandbox.model import Repository
from portfolio_bot.sandbox.ratelimit import RateLimits
from portfolio_bot.sandbox.state import World

MAX_PAGE = 100
_USUAL_PAGE = 30


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer; `data` is what JSON can hold, bytes for a raw file, or None for nothing."""

    status: int
    data: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Call:
    """One request: who calls, the address of the API, the query, and the body as text."""

    session: Session
    limits: RateLimits
    api: str
    path: str
    query: Mapping[str, str]
    accept: str
    text: str

    @property
    def world(self) -> World:
        """The state behind the request."""
        return self.session.world

    def body(self) -> dict[str, Any]:
        """Read the JSON object. Raises RefusedError (400) when the text is none."""
        content = self.json()
        if not isinstance(content, dict):
            raise RefusedError("bad_request", "Body should be a JSON object")
        return content

    def json(self) -> Any:
        """Read the JSON; an empty text is an empty object. Raises RefusedError (400)."""
        try:
            return json.loads(self.text or "{}")
        except ValueError:
            raise RefusedError("bad_request", "Problems parsing JSON") from None

    def repository(self, owner: str, name: str) -> Repository:
        """Find the repository. Raises RefusedError (404) unless the caller can see it."""
        found = self.world.repository(owner, name)
        if found is None or not access.can_see(self.session, found):
            raise not_found()
        return found

    def page(self, items: Sequence[Any], shape: Callable[[Any], Any]) -> Reply:
        """Answer one page of the items, with links to the others."""
        size = min(MAX_PAGE, self._number("per_page", _USUAL_PAGE))
        number = self._number("page", 1)
        last = max(1, -(-len(items) // size))
        shown = [shape(each) for each in items[(number - 1) * size : number * size]]
        return Reply(200, shown, self._links(number, last))

    def _number(self, name: str, usual: int) -> int:
        given = self.query.get(name, "")
        return max(1, int(given)) if given.isascii() and given.isdecimal() else usual

    def _links(self, number: int, last: int) -> dict[str, str]:
        before = {"prev": min(number - 1, last)} if number > 1 else {}
        after = {"next": number + 1, "last": last} if number < last else {}
        pages = {**before, **after, **({"first": 1} if number > 1 else {})}
        links = [f'<{self._address(page)}>; rel="{rel}"' for rel, page in pages.items()]
        return {"Link": ", ".join(links)} if links else {}

    def _address(self, page: int) -> str:
        return f"{self.api}{self.path}?{urlencode({**self.query, 'page': str(page)})}"


Handler = Callable[..., Reply]
ROUTES: list[tuple[str, str, Handler]] = []
"""(method, werkzeug rule, handler); a handler gets the call and the rule's values by name."""


def route(method: str, rule: str) -> Callable[[Handler], Handler]:
    """Register a handler."""

    def register(handler: Handler) -> Handler:
        ROUTES.append((method, rule, handler))
        return handler

    return register


def text_of(body: Mapping[str, Any], name: str) -> str | None:
    """Take a text out of the body; None when it is not there. Raises RefusedError (422)."""
    value = body.get(name)
    if value is None or isinstance(value, str):
        return value
    raise RefusedError("invalid", f"Invalid request.\n\nFor '{name}', {value!r} is not a string.")


def names_of(items: Any, name: str) -> list[str]:
    """Take a list of names, or of objects with a `name`. Raises RefusedError (422)."""
    listed = items if isinstance(items, list) else [items]
    found = [each.get("name") if isinstance(each, dict) else each for each in listed]
    names = [each for each in found if isinstance(each, str)]
    if len(names) < len(found):
        raise RefusedError("invalid", f"Invalid request.\n\n'{name}' is not a list of names.")
    return names
