"""What every test shares: browser tests are left out, with a word, where there is no Chromium."""

import shutil
from collections.abc import Iterable

import pytest
from hypothesis import settings

# A test's verdict never hangs on the machine's speed: time is measured by `make bench`.
settings.register_profile("house", deadline=None)
settings.load_profile("house")

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def find_browser(names: Iterable[str] = BROWSERS) -> str | None:
    """Return the path of the first browser found on this machine, or None."""
    return next((path for name in names if (path := shutil.which(name))), None)


def split_browser_tests(
    items: list[pytest.Item],
) -> tuple[list[pytest.Item], list[pytest.Item]]:
    """Return the tests that need no browser, and those that do, each in the order given."""
    needing = [item for item in items if item.get_closest_marker("browser")]
    return [item for item in items if item not in needing], needing


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave browser tests out where there is no browser."""
    if find_browser():
        return
    kept, left_out = split_browser_tests(items)
    config.hook.pytest_deselected(items=left_out)
    items[:] = kept


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say so, once, when browser tests cannot run."""
    if not find_browser():
        terminalreporter.write_line(
            "No Chromium here: tests marked `browser` were left out. Install chromium to run them."
        )
