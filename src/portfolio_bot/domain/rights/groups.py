"""Which parts of the organisation an initiative belongs to, by what its answers name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from portfolio_bot.domain.case.reading import find_group
from portfolio_bot.domain.config import Part, Portfolio
from portfolio_bot.domain.initiative.reading import Initiative

_PARTS: tuple[Part, ...] = ("product-group", "area")
_MOST_NAMES = 20


def groups_of(config: Portfolio, initiative: Initiative) -> tuple[str, ...]:
    """Return the groups of *initiative*, those of its product group first.

    An answer names a group by id, name or alias: an option, a line, or one of several words
    between commas. Of a long answer the first twenty names are looked at.
    """
    names = (
        name for part in _PARTS for name in islice(_names(config, initiative, part), _MOST_NAMES)
    )
    found = (find_group(config, name) for name in names)
    return tuple(dict.fromkeys(group for group in found if group is not None))


def _names(config: Portfolio, initiative: Initiative, part: Part) -> Iterator[str]:
    field = config.field_of(part)
    if field is None or not initiative.answers(field):
        return
    for line in initiative.texts[field].split("\n"):
        yield line
        yield from re.split("[,;]", line, maxsplit=_MOST_NAMES)
