"""The names by which git knows what a file holds."""

from __future__ import annotations

import hashlib

from portfolio_bot.domain.effects import Content, as_bytes


def blob_id(content: Content) -> str:
    """Return git's object id of a file with *content* (https://git-scm.com/book/en/v2)."""
    data = as_bytes(content)
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
