"""What roles are there for, told where somebody needs to know it (B17)."""

from __future__ import annotations

from collections.abc import Iterable

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Block, Folded, Item, Items
from portfolio_bot.domain.messages import Message, Trusted, say


def guidance(config: Portfolio, roles: Iterable[str]) -> tuple[Message, ...]:
    """Say of each of *roles*, once, what it is there for; nothing of those without guidance."""
    known = (config.roles[key] for key in dict.fromkeys(roles) if key in config.roles)
    return tuple(
        say(
            "role-guidance",
            name=Trusted(role.name),
            text=Trusted(" ".join(role.guidance.split())),
        )
        for role in known
        if role.guidance
    )


def folded_guidance(config: Portfolio, roles: Iterable[str]) -> tuple[Block, ...]:
    """Return the guidance of *roles* as a list that opens on a click; nothing without any."""
    told = guidance(config, roles)
    if not told:
        return ()
    items = Items(items=tuple(Item(message=message) for message in told))
    return (Folded(summary=say("roles-guidance"), blocks=(items,)),)
