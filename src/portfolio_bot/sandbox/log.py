"""The record of requests: kept in memory, and written as JSON lines when a file is given."""

import json
import threading
from pathlib import Path
from typing import NotRequired, TypedDict


class Entry(TypedDict):
    """One request. `operation` is a GraphQL operation's name; `points` what it cost.

    `status` is 0 where the connection was cut; `fault` is there where one was injected.
    """

    method: str
    path: str
    operation: str | None
    status: int
    points: int
    fault: NotRequired[str]


class RequestLog:
    """Takes entries from many threads; the file is written as things happen."""

    def __init__(self, path: Path | None) -> None:
        self._lock = threading.Lock()
        self._entries: list[Entry] = []
        self._file = path.open("w", encoding="utf-8", buffering=1) if path else None

    def add(self, entry: Entry) -> None:
        """Keep and write one entry."""
        with self._lock:
            self._entries.append(entry)
            if self._file:
                self._file.write(json.dumps(entry, ensure_ascii=False) + "\n")

    def entries(self) -> list[Entry]:
        """List what has been seen so far."""
        with self._lock:
            return list(self._entries)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            if self._file:
                self._file.close()
                self._file = None
