"""One event: load a snapshot, decide, apply what is not so already."""

from __future__ import annotations

from portfolio_bot.app.shop import Result, Shop, again, written_once
from portfolio_bot.domain.answering import has_commands
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.decide import decide
from portfolio_bot.domain.desired import every_label
from portfolio_bot.domain.effects import Effect
from portfolio_bot.domain.events import CommentEvent, Event, Happening, Ignored, IssueEvent
from portfolio_bot.domain.found import Cause, text_of
from portfolio_bot.domain.initiative.recognise import is_initiative
from portfolio_bot.domain.messages import Trusted, say
from portfolio_bot.domain.snapshot import Snapshot
from portfolio_bot.github import GoneError, apply, load_snapshot, pending


def handle_event(shop: Shop, event: Event) -> Result:
    """Do all that *event* leads to. Raises `GitHubError`."""
    if isinstance(event, Ignored):
        return Result(note=event.reason)
    if isinstance(event, CommentEvent) and not has_commands(event):
        return Result(note=say("ignored-no-commands"))
    if not is_initiative(shop.config, _labels(event), text_of(event)):
        return Result(note=say("ignored-not-initiative"))
    try:
        return carry_out(shop, event)
    except GoneError:
        return Result(note=say("ignored-gone", number=Trusted(event.number)))


def compared(config: Portfolio, snapshot: Snapshot) -> Snapshot:
    """Return *snapshot* with those of its neighbours that may ask for the same, if it has any.

    A run that compares nothing does not take the time to learn the language.
    """
    if snapshot.neighbours is None:
        return snapshot
    from portfolio_bot.domain.overlap import with_alike  # noqa: PLC0415 - see above
    from portfolio_bot.lexicon import norwegian  # noqa: PLC0415

    return with_alike(config, norwegian(), snapshot)


def _labels(event: Happening) -> frozenset[str]:
    """Return the labels of the issue, with one that was taken off just now."""
    if isinstance(event, IssueEvent) and event.removed is not None:
        return event.labels | {event.removed}
    return event.labels


def carry_out(shop: Shop, cause: Cause) -> Result:
    """Read, decide and apply, and again from the start when that can help."""
    tried: list[Effect] = []

    def attempt() -> Result:
        loaded = load_snapshot(shop.client, shop.config, shop.repository, cause, shop.now)
        snapshot = compared(shop.config, loaded)
        plan, write = decide(shop.config, snapshot, cause), written_once(shop.write)
        effects = pending(snapshot, plan.effects, write)
        tried.extend(effect for effect in effects if effect not in tried)
        if effects and not shop.rehearsal:
            apply(shop.client, snapshot, effects, write, every_label(shop.config))
        return Result(effects=tuple(tried), note=plan.note)

    return again(shop, attempt, tried)
