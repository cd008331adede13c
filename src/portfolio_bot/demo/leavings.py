"""What a performance leaves in its folder: report, ledger, cases, pages, log, the whole state."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.load import load
from portfolio_bot.demo.pages.cases import read_cases
from portfolio_bot.demo.pages.site import REPORT_FOLDER, Site
from portfolio_bot.demo.performance import Performance
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.effects import as_bytes
from portfolio_bot.report import report_paths

GITHUB = "https://github.com"
SHOWN = (".md", ".json", ".svg")
"""Endings of the report's files that the demo's own pages show."""


def leave(out: Path, performance: Performance) -> None:
    """Write everything to *out*; the log of requests stands there already."""
    stage = performance.stage
    config = load(stage.config).config
    state = stage.sandbox.dump()
    paths = report_paths(config, "weekly")
    report = {Path(path).name: stage.content(path) for path in paths}
    shown = {name: report[name].decode() for name in report if name.endswith(SHOWN)}
    files: dict[str, str | bytes] = {f"{REPORT_FOLDER}/{name}": report[name] for name in report}
    files |= performance.ledger | _site(config, performance, state, shown).files()
    files["sandbox.json"] = json.dumps(state, ensure_ascii=False, indent=2) + "\n"
    for name, content in files.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(as_bytes(content))


def _site(
    config: Portfolio, performance: Performance, state: dict[str, Any], report: dict[str, str]
) -> Site:
    board = state["projects"][0]
    address = f"{GITHUB}/{performance.stage.repository}"
    others = report_paths(config, "weekly")
    return Site(
        words=Catalogue(config.language, escape=str),
        name=config.name,
        address=address,
        board_address=f"{GITHUB}/orgs/{board['owner']}/projects/{board['number']}",
        cases=read_cases(state, performance.stage.repository, ZoneInfo(config.timezone)),
        columns=tuple(phase.name for phase in config.phases.values()),
        report=report,
        ledger=tuple(performance.ledger),
        highlights=performance.story.highlights,
        numbers=performance.numbers,
        others=tuple(name for name in (Path(path).name for path in others) if name not in report),
    )
