"""One line of the ledger: a decision, where it stands, and the hash of the line before.

A line has one spelling only: JSON with sorted keys, no blanks, in UTF-8, and what is at its
default left out of the decision. So whoever reads a line and writes it again gets the same
bytes, and any other spelling is a sign that something else than the bot has written.
"""

from __future__ import annotations

import hashlib
import json
import re
from datetime import UTC, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, PositiveInt, StringConstraints, field_validator
from pydantic import Field as Declared

from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.records.history import Decision

FIRST_PREV = "0" * 64
"""What stands for the hash of the line before the first."""

_UNSEEN = re.compile(
    "[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]"
)
"""Signs that nobody sees, or that turn what is seen around. The list never changes: a sign
that came to it would make another spelling of lines that are written."""


def in_utc(moment: datetime) -> datetime:
    """Return *moment* in UTC; without a zone it is taken to be so, beyond the calendar it stays."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    try:
        return aware.astimezone(UTC)
    except OverflowError:
        return aware


Hash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Moment = Annotated[datetime, AfterValidator(in_utc)]


class Recorded(Frozen):
    """A decision as an issue records it; ``comment`` is the id of the answer it stands in."""

    issue: PositiveInt = Declared(description="The issue's number.")
    comment: str | None = Declared(
        description="Node id of the bot's comment that records the decision; null when unknown."
    )
    decision: Decision = Declared(
        description="The decision; what is at its default is left out. `at` is in UTC."
    )

    @field_validator("decision")
    @classmethod
    def _decided_in_utc(cls, decision: Decision) -> Decision:
        return decision.model_copy(update={"at": in_utc(decision.at)})

    @property
    def key(self) -> tuple[int, str]:
        """What a decision is known by; it stands even if the repository gets another name."""
        return self.issue, self.decision.id


class Line(Recorded):
    """One line of the ledger."""

    v: Literal[1] = Declared(description="Version of this format.")
    n: PositiveInt = Declared(description="The line's number: 1, 2, 3, ... through all files.")
    prev: Hash = Declared(
        description="SHA-256 of the line before, without its line end; 64 zeros in line 1."
    )
    repository: str = Declared(description="The repository as it was called, as owner/name.")
    recorded: Moment = Declared(description="When the line was written, in UTC.")


def written(line: Line) -> bytes:
    """Write *line* as it stands in a file, without its line end."""
    data = line.model_dump(mode="json", exclude={"decision"})
    data["decision"] = line.decision.model_dump(mode="json", exclude_defaults=True)
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return _UNSEEN.sub(lambda sign: json.dumps(sign[0])[1:-1], text).encode()


def read_line(data: bytes) -> Line:
    """Read a line. Raises `pydantic.ValidationError`."""
    return Line.model_validate_json(data)


def hash_of(data: bytes) -> str:
    """Return the hash of a line, given without its line end."""
    return hashlib.sha256(data).hexdigest()
