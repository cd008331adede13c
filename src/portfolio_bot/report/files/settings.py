"""`oppsett.json`: the configuration as it was when an edition was made, with all its defaults.

A rebuilt edition needs the words, phases and sections of its own day; the configuration file
tells them only together with the presets of the program's version.
"""

from __future__ import annotations

import json

from pydantic import ValidationError

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.escaping import visible_json


def settings_text(config: Portfolio) -> str:
    """Write *config* as the file holds it. Phases and fields keep their order."""
    return visible_json(config.model_dump_json(by_alias=True, indent=1)) + "\n"


def read_settings(text: str) -> Portfolio | None:
    """Read the file; None when it is damaged, or of a version that knew other keys."""
    try:
        return Portfolio.model_validate(json.loads(text))
    except (ValueError, ValidationError, RecursionError):
        return None
