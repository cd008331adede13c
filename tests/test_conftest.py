"""How browser tests are left out, how cases are drawn, and which tests count for coverage."""

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.conftest import (
    TESTS,
    UNMEASURED,
    find_browser,
    is_measured,
    part_of,
    split_browser_tests,
)


def test_browser_is_found_by_name() -> None:
    """The first name that is a command here gives the browser's path."""
    found = find_browser(["no-such-browser", "bash"])
    assert found is not None
    assert found.endswith("/bash")


def test_no_browser_is_none() -> None:
    """Where no name is a command, there is no browser."""
    assert find_browser(["no-such-browser"]) is None


def test_marked_tests_are_set_apart(request: pytest.FixtureRequest) -> None:
    """A test marked `browser` is set apart, another is kept."""
    item = request.node
    assert split_browser_tests([item]) == ([item], [])
    item.add_marker("browser")
    assert split_browser_tests([item]) == ([], [item])


def test_parts_make_the_whole(request: pytest.FixtureRequest) -> None:
    """Each test is in one part, and each part has some of every stretch of the list."""
    items = [request.node] * 5
    assert [len(part_of(items, part)) for part in ("1/2", "2/2", "1/1")] == [3, 2, 5]


def test_what_is_in_every_part_comes_first(request: pytest.FixtureRequest) -> None:
    """A test that is marked so is in each part, before the others."""
    module = request.node.parent
    others = [pytest.Function.from_parent(module, name="drawn", callobj=drawn) for _ in range(4)]
    request.node.add_marker("in_every_part")
    items = [*others, request.node]
    assert [part_of(items, part)[0] for part in ("1/2", "2/2")] == [request.node] * 2
    assert [len(part_of(items, part)) for part in ("1/2", "2/2")] == [3, 3]


def test_named_cases_are_measured(request: pytest.FixtureRequest) -> None:
    """A test of single cases counts for coverage; one that needs a browser does not."""
    item = request.node
    assert is_measured(item)
    item.add_marker("browser")
    assert not is_measured(item)


@given(st.just(1))
def drawn(number: int) -> None:
    """Stand for a test that draws its cases."""
    assert number == 1


def test_drawn_cases_are_not_measured(request: pytest.FixtureRequest) -> None:
    """A test that draws its cases does not count for coverage."""
    item = pytest.Function.from_parent(request.node.parent, name="drawn", callobj=drawn)
    assert not is_measured(item)


@pytest.mark.parametrize("family", UNMEASURED)
def test_families_that_are_not_measured_are_there(family: str) -> None:
    """What is left unmeasured has not been renamed."""
    assert (TESTS / family).exists()


def test_cases_are_the_same_each_time() -> None:
    """In the house, luck decides nothing, no database is read, and nothing is made smaller."""
    house, free = settings.get_profile("house"), settings.get_profile("explore")
    assert house.derandomize
    assert house.database is None
    assert Phase.shrink not in house.phases
    assert not free.derandomize
    assert Phase.shrink in free.phases
