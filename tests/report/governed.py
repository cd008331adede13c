"""A portfolio with objectives that govern and kinds, laid over the preset."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from portfolio_bot.configuration.load import load_text
from portfolio_bot.domain.config import EditionKind, Portfolio
from portfolio_bot.domain.forms import render_body
from portfolio_bot.domain.initiative.asked import form_of
from portfolio_bot.domain.snapshot import Entry
from portfolio_bot.report.model import Report, build_report
from tests.report.portfolio import AS_OF, entry, snapshot

OBJECTIVES = {
    "safe": {
        "name": "Trygg digital hverdag",
        "owner": "Avdeling for innbyggere",
        "source": "https://www.example.com/strategi",
        "period": "2026–2029",
    },
    "simple": {"name": "Enklere skjema", "owner": "Avdeling for næring"},
}
GIVEN: dict[str, Any] = {
    "objective_register": {"most": 2, "objectives": OBJECTIVES},
    "kinds": {
        "project": {"name": "Prosjekt"},
        "product": {"name": "Produkt", "endless": True},
    },
    "fields": {
        "contributes": {
            "type": "dropdown",
            "label": "Mål tiltaket bidrar til",
            "part": "governing-objectives",
            "multiple": True,
        },
        "kind": {"type": "dropdown", "label": "Prosjekt eller produkt?", "part": "kind"},
    },
}


def governed(scoring: dict[str, Any] | None = None, **more: Any) -> Portfolio:
    """Return the portfolio, with some of its keys as *more* says, and no scoring but *scoring*."""
    base = _loaded(json.dumps({"extends": "digdir", "board": None, **GIVEN, **more}))
    return Portfolio.model_validate({**base.model_dump(mode="json"), "scoring": scoring or {}})


@cache
def _loaded(text: str) -> Portfolio:
    return load_text(text, "portfolio.yml").config


def made(config: Portfolio, number: int, answers: dict[str, Any], **rest: Any) -> Entry:
    """Make an initiative with *answers* to the questions of *config*."""
    found = entry(number, **rest)
    body = render_body(form_of(config), answers)
    return Entry(issue=found.issue.model_copy(update={"body": body}))


def reported(config: Portfolio, *entries: Entry, edition: EditionKind = "monthly") -> Report:
    """Report on *entries*."""
    return build_report(config, snapshot(*entries), AS_OF, edition)
