"""How browser tests are left out."""

import pytest

from tests.conftest import find_browser, split_browser_tests


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
