"""What the presets' stories left, as the tests of rows ask for it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import pytest

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.load import load
from portfolio_bot.configuration.rollup import load_rollup_text
from portfolio_bot.demo.pages.cases import Case
from portfolio_bot.demo.pages.site import REPORT_FOLDER
from portfolio_bot.demo.story import setting
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.rollup import read_shared, render_rollup, roll_up
from tests.stories import Shown, shown


@dataclass
class Played:
    """What a playing left.

    ``cases`` are the issues by the proposals' keys, ``issues`` all of them by number, ``files``
    those of the last report by name, and ``ledger`` its lines, oldest first.
    """

    config: Portfolio
    numbers: dict[str, int]
    cases: dict[str, Case]
    issues: dict[int, Case]
    files: dict[str, bytes]
    ledger: list[dict[str, Any]]

    @cached_property
    def report(self) -> str:
        """The last report's page."""
        return self.files["README.md"].decode()

    @cached_property
    def data(self) -> dict[str, Any]:
        """The last report's data."""
        found: dict[str, Any] = json.loads(self.files["portfolio.json"])
        return found

    def section(self, heading: str) -> str:
        """Return the section of the report that stands under *heading*."""
        _, _, rest = self.report.partition(f"\n## {heading}\n")
        assert rest, f"the report has no section «{heading}»"
        return rest.partition("\n## ")[0]

    def row(self, key: str) -> dict[str, Any]:
        """Return what the data say of a proposal."""
        return next(r for r in self.data["initiatives"] if r["number"] == self.numbers[key])

    def benefit(self, key: str, name: str) -> dict[str, Any]:
        """Return what the data say of one benefit of a proposal."""
        return next(b for b in self.row(key)["facts"]["benefits"] if b["id"] == name)

    def table(self, name: str) -> str:
        """Return a table that is passed on."""
        return self.files[f"{name}.csv"].decode("utf-8-sig")

    def rolled_up(self, **areas: str) -> dict[str, str]:
        """Return the pages of a roll-up over *areas*, id to name, of what the portfolio shares."""
        named = "".join(f"  {key}: {{name: {name}}}\n" for key, name in areas.items())
        text = f"areas:\n{named}portfolios:\n  felles: {{folder: felles}}\n"
        config = load_rollup_text(text, "rollup.yml")
        read = {"felles": read_shared(self.files["deling.json"].decode())}
        rolled = roll_up(config, read, date.fromisoformat(self.data["as_of"]))
        return render_rollup(config, rolled, Catalogue(config.language))

    def answer(self, key: str, to: str) -> str:
        """Return the bot's answer to the first comment on a proposal that has *to* in it."""
        comments = self.cases[key].comments
        asked = next(n for n, c in enumerate(comments) if not c.by_bot and to in c.text)
        return next(c.text for c in comments[asked + 1 :] if c.by_bot)

    def said(self, key: str) -> str:
        """Return all that the bot has written on a proposal."""
        return "\n".join(c.text for c in self.cases[key].comments if c.by_bot)

    def decided(self, key: str, kind: str) -> list[dict[str, Any]]:
        """Return the ledger's decisions of a kind on a proposal, oldest first."""
        lines = (e["decision"] for e in self.ledger if e["issue"] == self.numbers[key])
        return [decision for decision in lines if decision["kind"] == kind]


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Played]:
    """Return what plays the story of a preset."""
    return lambda preset: _left(shown(preset, tmp_path_factory.getbasetemp()))


def _left(story: Shown) -> Played:
    """Return what a playing left, as the tests ask for it."""
    issues = story.issues()
    report = story.out / REPORT_FOLDER
    lines = (line for text in story.ledger.values() for line in text.splitlines())
    return Played(
        config=load(setting(story.preset).config).config,
        numbers=story.numbers,
        cases={key: issues[number] for key, number in story.numbers.items()},
        issues=issues,
        files={path.name: path.read_bytes() for path in report.iterdir()},
        ledger=sorted(map(json.loads, lines), key=lambda line: line["n"]),
    )
