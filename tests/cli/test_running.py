"""The surroundings of a run, as options and the environment give them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.cli.running import surroundings

NONE: dict[str, Any] = {"config": None, "repository": None, "api_url": None, "dry_run": False}


def test_options_come_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is given on the command line counts; what is not is taken from the environment."""
    monkeypatch.setenv("GITHUB_REPOSITORY", "fra/miljoet")
    monkeypatch.setenv("PORTFOLIO_BOT_EDITION", "monthly")
    assert surroundings({}, NONE).repository == "fra/miljoet"
    assert surroundings({}, NONE).edition == "monthly"
    given = surroundings({"edition": "tertial"}, {**NONE, "repository": "gitt/her"})
    assert (given.repository, given.edition) == ("gitt/her", "tertial")


def test_a_named_file_is_the_only_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """A configuration that is named is not looked for elsewhere; a folder makes a rehearsal."""
    monkeypatch.delenv("PORTFOLIO_BOT_CONFIG", raising=False)
    here = surroundings({"out": Path("ut")}, {**NONE, "config": Path("min.yml")})
    assert (here.config_name, here.config, here.rehearsal) == ("", Path("min.yml"), True)
    assert surroundings({}, NONE).config_name == ".github/portfolio.yml"
