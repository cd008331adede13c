"""The names by which git knows what a file holds."""

from __future__ import annotations

import hashlib


def blob_id(text: str) -> str:
    """Return git's object id of a file with *text* (https://git-scm.com/book/en/v2)."""
    data = text.encode()
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
