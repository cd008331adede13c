"""What two workers that share the tests are spared: compiling all twice, and telling of all."""

from contextlib import suppress
from importlib import import_module
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol

TESTS = Path(__file__).parent


def pytest_collection(session: pytest.Session) -> None:
    """Let the second of two workers read the tests from their end.

    Both read all of them, at the same time. Where nothing is compiled yet, as in a fresh clone,
    each compiles but a half this way, and finds the rest done by the other.
    """
    second = getattr(session.config, "workerinput", {}).get("workerid") == "gw1"
    if second and session.config.args_source is pytest.Config.ArgsSource.TESTPATHS:
        for path in reversed(modules()):
            # What cannot be read is told of when it is collected.
            with suppress(Exception, pytest.skip.Exception):
                import_module(".".join(path.relative_to(TESTS.parent).with_suffix("").parts))


def modules() -> list[Path]:
    """Return the tests' modules; what Node has installed is not gone through."""
    folders = [each for each in TESTS.iterdir() if each.is_dir() and each.name != "node"]
    within = (path for folder in folders for path in folder.rglob("test_*.py"))
    return sorted([*TESTS.glob("test_*.py"), *within])


def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Let a worker tell of a test that passes once, and of any other all that there is.

    Each report is sent to the process that writes them down, with a word before and after: six
    messages a test, which took as long as many a test. They are sent when all has ended, so that
    a worker that dies in a teardown has told nothing of its test. Who asks for durations gets
    everything as it comes.
    """
    if not hasattr(item.config, "workerinput") or item.config.getoption("durations") is not None:
        return None
    reports = runtestprotocol(item, log=False, nextitem=nextitem)
    passed = all(report.passed for report in reports)
    for report in reports:
        if report.when == "call" or not passed:
            item.ihook.pytest_runtest_logreport(report=report)
    return True
