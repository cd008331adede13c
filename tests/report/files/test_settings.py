"""The copy of the configuration."""

import pytest

from portfolio_bot.report.files.settings import read_settings, settings_text
from tests.journeys.scene import config
from tests.report.portfolio import digdir


@pytest.mark.parametrize("given", [digdir(), config()], ids=["preset", "agency"])
def test_configuration_is_read_back(given: object) -> None:
    """The copy holds the whole configuration, phases and fields in their order."""
    text = settings_text(given)  # type: ignore[arg-type]
    found = read_settings(text)
    assert found == given
    assert found is not None
    assert settings_text(found) == text


@pytest.mark.parametrize("text", ["", "null", "{}", "[" * 9000, '{"name": "x", "ukjent": 1}'])
def test_damage_is_no_configuration(text: str) -> None:
    """A damaged copy, or one with keys that this version does not know, is as none."""
    assert read_settings(text) is None
