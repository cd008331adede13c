"""What every test shares: how cases are drawn, what is measured, and where browsers are needed."""

import gc
import shutil
import threading
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import Phase, is_hypothesis_test, settings

pytest_plugins = ("tests.workers",)

# Whatever is collected stays until the end: going through it for what could be thrown away, again
# and again, took half of the time of collecting, and much of the tests'.
gc.disable()

# A test's verdict never hangs on the machine's speed: time is measured by `make bench`. Nor does
# it hang on luck: the cases are the same at each run, and a failure is shown as it was found,
# as making it smaller can take minutes. `--hypothesis-profile=explore` draws others, freely.
settings.register_profile(
    "house",
    deadline=None,
    max_examples=40,
    derandomize=True,
    database=None,
    phases=(Phase.explicit, Phase.generate, Phase.target),
)
# On a build machine Hypothesis would begin from settings of its own: so each is named.
settings.register_profile(
    "explore", deadline=None, max_examples=200, derandomize=False, print_blob=True
)
settings.load_profile("house")

# Tracing makes Python three times as slow, and these go through the same lines again and again.
# So coverage is what the tests of single modules reach, one named case at a time.
TESTS = Path(__file__).parent
UNMEASURED = (
    *("bench", "demo", "docs", "fuzz", "golden", "journeys", "overlap", "packaging", "rows"),
    *("sandbox", "security", "trials", "workflows", "test_architecture.py"),
    *("test_docs.py", "test_security.py"),
)

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a run take one part of the tests, such as 1/2."""
    parser.addoption("--part", help="run only part K of N of the tests, as K/N", metavar="K/N")


def part_of(items: list[pytest.Item], part: str) -> list[pytest.Item]:
    """Return part K of N, as "K/N": every Nth test, so that each family is in each part.

    What is marked so is in every part; it comes first, as it takes long.
    """
    which, count = map(int, part.split("/"))
    always = [item for item in items if item.get_closest_marker("in_every_part")]
    others = [item for item in items if item not in always]
    return [*always, *others[which - 1 :: count]]


def find_browser(names: Iterable[str] = BROWSERS) -> str | None:
    """Return the path of the first browser found on this machine, or None."""
    return next((path for name in names if (path := shutil.which(name))), None)


def split_browser_tests(
    items: list[pytest.Item],
) -> tuple[list[pytest.Item], list[pytest.Item]]:
    """Return the tests that need no browser, and those that do, each in the order given."""
    needing = [item for item in items if item.get_closest_marker("browser")]
    return [item for item in items if item not in needing], needing


def is_measured(item: pytest.Item) -> bool:
    """Tell whether a test counts for coverage: no journey does, nor what draws its cases."""
    family = item.path.relative_to(TESTS).parts[0]
    drawn = is_hypothesis_test(getattr(item, "obj", None))
    return not (drawn or family in UNMEASURED or item.get_closest_marker("browser"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave browser tests out where there is no browser, and coverage where it costs too much."""
    kept = part_of(items, config.getoption("--part") or "1/1")
    if not find_browser():
        kept, _ = split_browser_tests(kept)
    chosen = set(kept)
    config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
    items[:] = kept
    for item in items:
        if not is_measured(item):
            item.add_marker("no_cover")


def pytest_collection_finish() -> None:
    """Set what was collected apart, and from here on throw away what the tests leave."""
    # What could be thrown away already is set apart too: it is little, and to find it takes long.
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    gc.enable()


def pytest_sessionfinish() -> None:
    """Look once for what the tests have left, where pytest would look twice."""
    gc.collect()
    gc.freeze()


def pytest_runtest_setup() -> None:
    """Trace the test's own thread alone: the others are the sandbox's, which is not measured."""
    threading.settrace(None)  # type: ignore[arg-type] # none is what it is before any is set


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say so, once, when browser tests cannot run."""
    if not find_browser():
        terminalreporter.write_line(
            "No Chromium here: tests marked `browser` were left out. Install chromium to run them."
        )
