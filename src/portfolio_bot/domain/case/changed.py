"""What of a case has changed since somebody signed it off.

A sign-off keeps a digest of each answer that was judged, so that a later edit shows, and which
answers it touched. Older records have the hash of the whole text only.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.initiative.reading import Initiative
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.records.history import Decision, Tick

_TITLE = "title"
_DIGITS = 8
_NAMED = 3


class Change(Made):
    """That a case was changed after a sign-off; ``fields`` name where, if that is known."""

    fields: tuple[Message, ...] = ()

    @property
    def told(self) -> Message:
        """The sentence beside a criterion, which names no more than a few fields."""
        if not self.fields:
            return say("changed-after-somewhere")
        first, more = self.fields[:_NAMED], len(self.fields) - _NAMED
        others = (say("changed-others", count=more),) if more > 0 else ()
        return say("changed-after", fields=(*first, *others))


def digests(initiative: Initiative) -> dict[str, str]:
    """Return a digest of each answer as it was read, by field, and of the title."""
    texts = dict(initiative.texts)
    asked = texts.get(_TITLE)  # a field may have the same id
    texts[_TITLE] = initiative.title if asked is None else f"{initiative.title}\n{asked}"
    return {key: _digest(text) for key, text in texts.items()}


def signed(case: Case, decision: Decision) -> Decision:
    """Return *decision*, when it is a sign-off, with the digests of what was judged."""
    if not decision.signs:
        return decision
    return decision.model_copy(update={"answers": digests(case.initiative)})


def changed_since(config: Portfolio, case: Case, tick: Tick) -> Change | None:
    """Return what has changed since *tick*; None when nothing has."""
    if tick.answers:
        fields = _fields(config, tick.answers, digests(case.initiative))
        return Change(fields=fields) if fields else None
    return Change() if tick.body is not None and tick.body != case.body else None


def every_field(changes: Iterable[Change]) -> tuple[Message, ...]:
    """Return the fields of all *changes*, each once."""
    return tuple(dict.fromkeys(field for change in changes for field in change.fields))


def _fields(config: Portfolio, before: dict[str, str], now: dict[str, str]) -> tuple[Message, ...]:
    """Name the answers that are new, gone or different, in the form's order, the title first."""
    told = [say("changed-title")] if before.get(_TITLE) != now.get(_TITLE) else []
    for key, field in config.fields.items():
        if key != _TITLE and before.get(key) != now.get(key):
            told.append(say("field-name", name=Trusted(field.label)))
    return tuple(told)


def _digest(text: str) -> str:
    """Digest *text*, whatever its line ends, and whatever blanks stand before them."""
    lines = "\n".join(line.rstrip() for line in text.splitlines())
    return hashlib.sha256(lines.encode()).hexdigest()[:_DIGITS]
