"""What fuzzing starts from: hostile texts, our own examples, real issues where there are any."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.domain.examples import READY, body_of
from tests.security.texts import FAMILIES, LONGEST, PIECES, TEXTS, filled
from tests.source import ROOT, SOURCE

MOST = 200
"""Real texts that are taken for one target."""


def seeds(name: str, folder: Path | None) -> list[bytes]:
    """Return the texts that the target *name* starts from; *folder* may hold real data."""
    texts = [*TEXTS, *("\n".join(family) for family in FAMILIES.values()), *_own(name)]
    texts += [filled(piece) for piece in PIECES[::4]]
    texts += list(_real(folder))[:MOST] if folder is not None and folder.is_dir() else []
    return [text[:LONGEST].encode("utf-8", "replace") for text in dict.fromkeys(texts)]


def _own(name: str) -> Iterator[str]:
    """Yield the project's own texts of the kind that a target takes."""
    yield body_of(READY)
    if name == "configuration":
        for path in (SOURCE / "presets" / "digdir.yml", ROOT / "examples" / "portfolio.yml"):
            yield path.read_text("utf-8")
    if name == "marker":
        decision = '{"id":"a","kind":"hold","by":"b","at":"2026-11-23T09:07:00Z"}'
        yield f'{{"comment":"a","commands":["next"],"decisions":[{decision}]}}'
        yield '{"phase":"konsept","priority":"must"}'


def _real(folder: Path) -> Iterator[str]:
    """Yield the bodies of real issues and comments that *folder* holds, in turn."""
    for path in sorted(folder.glob("real-*.json*")):
        yield from [text for text in map(_body, _records(path)) if text][: MOST // 2]


def _records(path: Path) -> list[Any]:
    text = path.read_text("utf-8")
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    loaded = json.loads(text)
    return loaded if isinstance(loaded, list) else [loaded]


def _body(record: Any) -> str | None:
    body = record.get("body") if isinstance(record, dict) else None
    return body if isinstance(body, str) else json.dumps(record, ensure_ascii=False)
