"""The program, called within the test's own process."""

import pytest

from tests.cli.calling import Here


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Here:
    """Give the program, called within this process."""
    return Here(monkeypatch, capsys)
