"""The report's own sentences as plain text: escaping is left to the templates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache, partial
from typing import Any
from urllib.parse import urlsplit

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.escaping import plain
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.report.words.markdown import Shown, shortened
from portfolio_bot.report.words.phrases import Phrases, Words

REASON_LENGTH = 300
REMEMBERED = 10_000

_STARS = re.compile(r"\*(?=\*)")


class PlainPhrases(Phrases):
    """Phrases without markdown. *words* must be ones that do not escape for markdown.

    What was said lately is remembered: thousands of pages say much the same.
    """

    def __init__(self, config: Portfolio, words: Words) -> None:
        super().__init__(config, words)
        self._said = lru_cache(REMEMBERED)(partial(_said, words))
        self._days = lru_cache(REMEMBERED)(super().day)

    def say(self, key: str, **params: Any) -> Shown:
        """Put the message *key* into words."""
        return self._said(say(key, **params))

    def day(self, day: date | None) -> Shown:
        """Write a day in few signs; a missing one as nothing to show."""
        return self._days(day)

    def issue(self, number: int, title: str, url: str) -> Shown:
        """Write any issue's title; an empty one as its number."""
        del url
        return Shown(plain(title) or f"#{number}")

    def listed(self, names: Iterable[str]) -> Shown:
        """List *names*, one after the other; none as nothing to show."""
        shown = [plain(name) for name in names]
        return Shown(", ".join(shown)) if shown else self.nothing()

    def text(self, text: str | None) -> Shown:
        """Write somebody's own words on one line."""
        if not text:
            return self.nothing()
        # Two stars are what our own sentences stress with: nobody else's may be taken for them.
        return Shown(_STARS.sub("*\u2060", shortened(text, REASON_LENGTH)))


def _said(words: Words, message: Message) -> Shown:
    return Shown(words.text(message))


def lines(text: str) -> str:
    """Return *text* with its lines kept, without control, direction and invisible signs."""
    return "\n".join(plain(line) for line in text.splitlines()).strip()


def web_address(url: str | None) -> str | None:
    """Return *url* if it leads to the web and nowhere else; otherwise None."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme in {"https", "http"} and parts.netloc else None


def host(url: str) -> str:
    """Return where a web address leads, to be read before it is followed."""
    return urlsplit(url).hostname or url
