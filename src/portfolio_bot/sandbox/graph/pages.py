"""Slices of lists, as GraphQL connections give them."""

import base64
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from portfolio_bot.sandbox.errors import TypedError

MAX_PAGE = 100


class Edges:
    """A list whose edges say more than the node: `extra` gives the fields beside it."""

    def __init__(self, items: Sequence[Any], extra: Callable[[Any], Mapping[str, Any]]) -> None:
        self.items = items
        self.extra = extra


class Page:
    """One page of a connection, worked out only as far as it is asked for."""

    def __init__(
        self, source: "Sequence[Any] | Edges", field: str, args: Mapping[str, Any]
    ) -> None:
        """Cut the page out. Raises RefusedError when `first` and `last` are missing or wrong."""
        items = source.items if isinstance(source, Edges) else source
        self._extra = source.extra if isinstance(source, Edges) else None
        check_bounds(field, args)
        start, end = _window(items, args)
        self.total_count = len(items)
        self.start = start
        self.nodes = items[start:end]

    @property
    def filtered_count(self) -> int:
        """How many there are after filters."""
        return self.total_count

    @property
    def edges(self) -> list[dict[str, Any]]:
        """The nodes with their cursors."""
        return [
            {
                "cursor": _cursor(self.start + index, node),
                "node": node,
                **(self._extra(node) if self._extra else {}),
            }
            for index, node in enumerate(self.nodes)
        ]

    @property
    def page_info(self) -> dict[str, Any]:
        """Where the page stands among the others."""
        end = self.start + len(self.nodes)
        return {
            "startCursor": _cursor(self.start, self.nodes[0]) if self.nodes else None,
            "endCursor": _cursor(end - 1, self.nodes[-1]) if self.nodes else None,
            "hasNextPage": end < self.total_count,
            "hasPreviousPage": self.start > 0,
        }


def check_bounds(field: str, args: Mapping[str, Any]) -> None:
    """Raise RefusedError unless the connection asks for 1 to 100 at one end."""
    sizes = {end: args[end] for end in ("first", "last") if args.get(end) is not None}
    if not sizes:
        raise PageError(
            "MISSING_PAGINATION_BOUNDARIES",
            "You must provide a `first` or `last` value to properly paginate the "
            f"`{field}` connection.",
        )
    if len(sizes) > 1:
        raise PageError(
            "EXCESSIVE_PAGINATION",
            f"Passing both `first` and `last` to paginate the `{field}` connection is not "
            "supported.",
        )
    end, wanted = next(iter(sizes.items()))
    if wanted < 1:
        message = f"`{end}` on the `{field}` connection cannot be less than one."
        raise PageError("INVALID_PAGINATION", message)
    if wanted > MAX_PAGE:
        raise PageError(
            "EXCESSIVE_PAGINATION",
            f"Requesting {wanted} records on the `{field}` connection exceeds the `{end}` "
            f"limit of {MAX_PAGE} records.",
        )


class PageError(TypedError):
    """A connection that does not say, or says wrongly, how much it wants."""


def _window(items: Sequence[Any], args: Mapping[str, Any]) -> tuple[int, int]:
    after, before = args.get("after"), args.get("before")
    low = _position(items, after) + 1 if after else 0
    high = _position(items, before) if before else len(items)
    high = max(low, high)
    if args.get("first") is not None:
        return low, min(high, low + args["first"])
    return max(low, high - args["last"]), high


def _cursor(index: int, node: Any) -> str:
    return base64.b64encode(f"cursor:v2:{index}:{_key(node)}".encode()).decode()


def _key(node: Any) -> str:
    found = getattr(node, "id", "")
    return found if isinstance(found, str) else ""


def _position(items: Sequence[Any], cursor: str) -> int:
    """Where the cursor's node is now; where it was, when the node is gone."""
    try:
        _, _, place, key = base64.b64decode(cursor, validate=True).decode().split(":", 3)
        index = int(place)
    except ValueError:
        message = f"`{cursor}` does not appear to be a valid cursor."
        raise PageError("INVALID_CURSOR_ARGUMENTS", message) from None
    if 0 <= index < len(items) and _key(items[index]) == key:
        return index
    moved = (place for place, item in enumerate(items) if key and _key(item) == key)
    return next(moved, index - 1)
