"""The demo, played once for all tests of this folder."""

import json
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from portfolio_bot.demo.pages.cases import Case, read_cases
from portfolio_bot.demo.performance import Performance
from portfolio_bot.demo.playing import perform
from portfolio_bot.demo.story import setting
from portfolio_bot.domain.messages import Message


class Shown(NamedTuple):
    """What a playing of the demo left, and what it told on the way."""

    out: Path
    performance: Performance
    told: list[Message]


@pytest.fixture(scope="session")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    """Play the demo."""
    out = tmp_path_factory.mktemp("demo") / "out"
    told: list[Message] = []
    return Shown(out, perform(setting(), out, told.append), told)


@pytest.fixture(scope="session")
def cases(shown: Shown) -> dict[str, Case]:
    """Return the cases at the end, by the proposals' keys."""
    state = json.loads((shown.out / "sandbox.json").read_text("utf-8"))
    found = {
        c.number: c for c in read_cases(state, setting().story.repository, ZoneInfo("Europe/Oslo"))
    }
    return {key: found[number] for key, number in shown.performance.numbers.items()}
