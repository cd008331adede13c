"""People and other initiatives that an answer names: `@kari`, `#12`, a link to an issue."""

from __future__ import annotations

import re

from portfolio_bot.domain.frozen import Frozen

_USER = re.compile(r"(?<![\w@/.-])@([A-Za-z0-9](?:[A-Za-z0-9_-]{0,38}))(?![\w/@-])")
_BARE_USER = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})")
_ISSUE = re.compile(
    r"(?<![\w#/])(?:([A-Za-z0-9-]{1,39}/[\w.-]{1,100}))?#(\d{1,9})(?!\w)"
    r"|https?://[^\s/]{1,253}/([A-Za-z0-9-]{1,39}/[\w.-]{1,100})/issues/(\d{1,9})(?!\w)"
)


class IssueLink(Frozen):
    """An issue by number; ``repository`` is None when it is the portfolio's own."""

    repository: str | None
    number: int


def read_users(text: str) -> tuple[str, ...]:
    """Return the logins that *text* names, each once, in order.

    `@` marks a login; a single word without it is taken for one too.
    """
    found = _USER.findall(text)
    if not found and _BARE_USER.fullmatch(text.strip()):
        found = [text.strip()]
    return _each_once(found)


def read_issue_links(text: str, home: str) -> tuple[IssueLink, ...]:
    """Return the issues that *text* refers to, each once, in order.

    *home* is the portfolio's `owner/name`; links to it become plain numbers.
    """
    links: dict[IssueLink, None] = {}
    for short, number, long, long_number in _ISSUE.findall(text):
        repository = short or long or None
        if repository is not None and repository.casefold() == home.casefold():
            repository = None
        links[IssueLink(repository=repository, number=int(number or long_number))] = None
    return tuple(links)


def _each_once(words: list[str]) -> tuple[str, ...]:
    first: dict[str, str] = {}
    for word in words:
        first.setdefault(word.casefold(), word)
    return tuple(first.values())
