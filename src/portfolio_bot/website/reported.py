"""Who steers an initiative, whom it affects, and what came of it: what its page shows of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.reported.facts import Action, Delivered, Mandate, Member, Party
from portfolio_bot.report.rows.row import Row
from portfolio_bot.report.sections.value_log import Outcome, gifts, outcomes
from portfolio_bot.website.frame import Site

MOST = 25
"""Facts of a kind that a page shows at most."""

LONGEST = 18_000
"""Characters of all these facts together that a page shows, so that it never grows too heavy."""

Each = TypeVar("Each")


class Deed(NamedTuple):
    """Something that is done for a benefit to be taken out."""

    benefit: str
    action: Action


class Kept(NamedTuple, Generic[Each]):
    """The facts of a kind that are shown, and how many more there are."""

    shown: Sequence[Each]
    more: int


class Reported(NamedTuple):
    """The facts, in the order of the page; those that are withdrawn are not among them."""

    mandates: Kept[Mandate]
    steering: Kept[Member]
    parties: Kept[Party]
    deeds: Kept[Deed]
    value: Kept[Delivered]
    outcomes: Kept[Outcome]


def reported(site: Site, row: Row) -> Reported:
    """Return what is reported of *row*, the latest mandate and the newest value first."""
    room = _Room()
    facts = row.facts
    return Reported(
        mandates=room.keep(facts.mandates[::-1]),
        steering=room.keep(each for each in facts.steering if not each.withdrawn),
        parties=room.keep(each for each in facts.parties if not each.withdrawn),
        deeds=room.keep(_deeds(row)),
        value=room.keep(each.value for each in gifts([row])),
        outcomes=room.keep(outcomes(site.config, row)),
    )


class _Room:
    """What is left of a page's room, which the kinds share: what comes first, takes first."""

    def __init__(self) -> None:
        self._left = LONGEST

    def keep(self, found: Iterable[Each]) -> Kept[Each]:
        """Keep as many of *found*, from the first on, as there is room for."""
        every = tuple(found)
        shown: list[Each] = []
        for each in every[:MOST]:
            if (signs := _signs(each)) > self._left:
                break
            self._left -= signs
            shown.append(each)
        return Kept(shown, len(every) - len(shown))


def _deeds(row: Row) -> Iterable[Deed]:
    return (
        Deed(benefit.name, action)
        for benefit in row.facts.benefits
        if not benefit.withdrawn
        for action in benefit.actions
        if not action.withdrawn
    )


def _signs(told: object) -> int:
    match told:
        case str():
            return len(told)
        case tuple():
            return sum(map(_signs, told))
        case Row():
            return 0  # an outcome knows whose it is, which is not shown
        case Frozen():
            return sum(_signs(value) for _, value in told)
        case _:
            return 0
