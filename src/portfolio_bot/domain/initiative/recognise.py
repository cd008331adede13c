"""Whether an issue is an initiative: by its label, or because it is written in the form."""

from __future__ import annotations

from collections.abc import Iterable

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.forms import read
from portfolio_bot.domain.initiative.asked import form_of
from portfolio_bot.domain.initiative.reading import required_in


def is_initiative(config: Portfolio, labels: Iterable[str], body: str) -> bool:
    """Tell whether an issue with *labels* and *body* belongs to the portfolio.

    The form sets the label, but only when the repository has it; so an issue in which at
    least half of the questions stand that the first phase requires counts as well.
    """
    wanted = config.labels.initiative.casefold()
    if any(label.casefold() == wanted for label in labels):
        return True
    parsed = read(body, form_of(config))
    lacking = {
        problem.field
        for problem in (*parsed.problems, *parsed.warnings)
        if problem.code == "heading_missing"
    }
    asked = set(required_in(config, config.phase_ids()[0])) or set(config.fields)
    return len(asked - lacking) * 2 >= len(asked)
