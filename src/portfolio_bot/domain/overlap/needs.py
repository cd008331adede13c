"""What an initiative asks for: its title, and the answers that are compared."""

from __future__ import annotations

from collections.abc import Mapping

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.initiative.reading import Value
from portfolio_bot.domain.overlap.terms import Need


def need_of(config: Portfolio, key: str, title: str, values: Mapping[str, Value]) -> Need:
    """Return the need of an initiative by its address, whatever portfolio it is of.

    *values* are its answers by the ids of *config*, which is its own portfolio's.
    """
    texts = (values.get(field) for field in compared_fields(config))
    return Need(key, title, "\n".join(text for text in texts if isinstance(text, str)))


def compared_fields(config: Portfolio) -> tuple[str, ...]:
    """Return the ids of the fields whose answers tell what is asked for."""
    first = config.phase_ids()[0]
    return config.overlap.fields or tuple(
        key
        for key, field in config.fields.items()
        if field.type == "textarea" and field.meaning == "text" and field.required_from == first
    )
