"""Node ids and database ids that are the same in every run."""

import base64
from collections import defaultdict

_FIRST = 1000


class Ids:
    """Counts per kind of object, so that one kind's ids do not depend on another's number."""

    def __init__(self) -> None:
        self._last: defaultdict[str, int] = defaultdict(lambda: _FIRST)

    def next(self, prefix: str) -> tuple[int, str]:
        """Return a new database id and node id, the latter of GitHub's form: `I_kwDO...`."""
        self._last[prefix] += 1
        number = self._last[prefix]
        return number, node_id(prefix, number.to_bytes(6, "big"))


def node_id(prefix: str, content: bytes) -> str:
    """Return the opaque id of an object of the kind `prefix` that `content` identifies."""
    return f"{prefix}_kwDO{base64.urlsafe_b64encode(content).decode().rstrip('=')}"


def content_of(identifier: str) -> bytes:
    """Return what `node_id` was given; empty when the text is no such id."""
    encoded = identifier.partition("_kwDO")[2]
    try:
        return base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4))
    except ValueError:
        return b""
