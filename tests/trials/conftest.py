"""How many cases the trials went through is told at the end, for whoever writes it down."""

from collections import Counter

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Add up what the tests have counted, such as points at which a run was broken off."""
    counted: Counter[str] = Counter()
    for report in terminalreporter.getreports("passed"):
        if report.when == "call":
            counted.update({str(name): int(str(value)) for name, value in report.user_properties})
    for name, count in sorted(counted.items()):
        terminalreporter.write_line(f"{name}: {count}")
