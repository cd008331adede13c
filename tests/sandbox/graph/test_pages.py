"""Pages of connections."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.sandbox.graph.pages import Edges, Page, PageError
from tests.sandbox.client import Client


class Node:
    """Something with an id."""

    def __init__(self, number: int) -> None:
        self.id = str(number)


sizes = st.integers(min_value=1, max_value=100)
lists = st.integers(min_value=0, max_value=250).map(lambda count: [Node(n) for n in range(count)])


@given(lists, sizes)
def test_pages_forwards_give_everything_once(items: list[Node], size: int) -> None:
    """Following the end cursors gives every item once, in order."""
    seen: list[Node] = []
    args: dict[str, Any] = {"first": size}
    while True:
        page = Page(items, "issues", args)
        seen += page.nodes
        assert page.total_count == len(items)
        assert page.page_info["hasPreviousPage"] == (len(seen) > len(page.nodes))
        if not page.page_info["hasNextPage"]:
            break
        args = {"first": size, "after": page.page_info["endCursor"]}
    assert seen == items


@given(lists, sizes)
def test_pages_backwards_give_everything_once(items: list[Node], size: int) -> None:
    """Following the start cursors gives every item once, from the end."""
    seen: list[Node] = []
    args: dict[str, Any] = {"last": size}
    while True:
        page = Page(items, "issues", args)
        seen = [*page.nodes, *seen]
        if not page.page_info["hasPreviousPage"]:
            break
        args = {"last": size, "before": page.page_info["startCursor"]}
    assert seen == items


@given(st.integers(min_value=1, max_value=20), st.data())
def test_cursor_survives_removal(count: int, data: st.DataObject) -> None:
    """After an item has gone, the next page begins with what followed the cursor."""
    items = [Node(number) for number in range(count)]
    cut = data.draw(st.integers(min_value=1, max_value=count))
    cursor = Page(items, "issues", {"first": cut}).page_info["endCursor"]
    gone = data.draw(st.integers(min_value=0, max_value=cut - 1))
    left = items[:gone] + items[gone + 1 :]
    assert Page(left, "issues", {"first": 100, "after": cursor}).nodes == items[cut:]


@pytest.mark.parametrize(
    ("args", "kind"),
    [
        ({}, "MISSING_PAGINATION_BOUNDARIES"),
        ({"first": 0}, "INVALID_PAGINATION"),
        ({"last": -1}, "INVALID_PAGINATION"),
        ({"first": 101}, "EXCESSIVE_PAGINATION"),
        ({"first": 1, "last": 1}, "EXCESSIVE_PAGINATION"),
        ({"first": 1, "after": "tull"}, "INVALID_CURSOR_ARGUMENTS"),
    ],
)
def test_wrong_bounds_are_refused(args: dict[str, Any], kind: str) -> None:
    """A connection asks for one to a hundred, from one end, from a cursor it was given."""
    with pytest.raises(PageError) as caught:
        Page([Node(1)], "issues", args)
    assert caught.value.error_type == kind


def test_edges_carry_cursor_and_more() -> None:
    """An edge has its cursor, its node and what else the list says about it."""
    page = Page(Edges([Node(7)], lambda node: {"role": node.id}), "members", {"first": 1})
    (edge,) = page.edges
    assert edge["role"] == "7"
    assert edge["cursor"] == page.page_info["startCursor"] == page.page_info["endCursor"]


def test_missing_bounds_name_the_connection(bot: Client) -> None:
    """The answer names the connection that lacks `first` and `last`, and where it stands."""
    error = bot.error('{repository(owner: "etat", name: "portefolje") {issues {totalCount}}}')
    assert error["type"] == "MISSING_PAGINATION_BOUNDARIES"
    assert error["path"] == ["repository", "issues"]
    assert "`issues` connection" in error["message"]
