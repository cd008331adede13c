"""What small portfolios share, and a roll-up's configuration for them."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.rollup import load_rollup_text
from portfolio_bot.domain.config.rollup import Rollup
from portfolio_bot.report.files.sharing import SharedInitiative, figures_of
from portfolio_bot.rollup import RolledUp, read_shared, render_rollup, roll_up

AS_OF = date(2026, 11, 23)


def configured(*names: str, areas: str = "", **places: str) -> Rollup:
    """Configure portfolios of those names, or with those words about where they belong."""
    lines = [f"  {name}: {{folder: {name}}}" for name in names]
    lines += [f"  {name}: {{folder: {name}, {words}}}" for name, words in places.items()]
    return load_rollup_text(f"{areas}\nportfolios:\n" + "\n".join(lines), "rollup.yml")


def initiative(number: int, **details: Any) -> dict[str, Any]:
    """Make an initiative as the file holds it."""
    url = f"https://github.com/o/r/issues/{number}"
    given = {"number": number, "title": f"Tiltak {number}", "url": url, "state": "active"}
    return {**given, "stage": "between", "phase": "Konsept", "health": "on-plan", **details}


def file(*initiatives: dict[str, Any], **changes: Any) -> str:
    """Write a portfolio's file."""
    told = [SharedInitiative.model_validate(each) for each in initiatives]
    whole = {
        "schema": 1,
        "share": "initiatives",
        "as_of": "2026-11-22",
        "portfolio": "Porteføljen",
        "figures": figures_of(told).model_dump(mode="json"),
        "phases": [{"name": "Konsept", "open": len(told)}],
        "initiatives": list(initiatives),
    }
    return json.dumps({**whole, **changes})


def rolled(config: Rollup, *texts: str) -> RolledUp:
    """Roll up what the portfolios share, in the configuration's order."""
    read = dict(zip(config.portfolios, map(read_shared, texts), strict=True))
    return roll_up(config, read, AS_OF)


def pages(config: Rollup, *texts: str) -> dict[str, str]:
    """Render the roll-up of what the portfolios share."""
    return render_rollup(config, rolled(config, *texts), Catalogue(config.language))
