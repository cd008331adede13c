"""What is amiss with a portfolio's set-up: how bad, where, what it is and how to mend it."""

from __future__ import annotations

from typing import Literal

from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.messages import Message, Param, say

Severity = Literal["error", "warning", "note"]


class Finding(Frozen):
    """Something that is not as it should be; a `note` needs nobody to do anything.

    ``where`` is a key of the configuration, a file, or the part of GitHub that is meant.
    """

    severity: Severity
    code: str
    where: str
    what: Message
    mend: Message


def found(severity: Severity, code: str, where: str, **params: Param) -> Finding:
    """Tell of the finding *code*, for which the catalogues have a sentence and its mend."""
    return Finding(
        severity=severity,
        code=code,
        where=where,
        what=say(f"doctor-{code}", **params),
        mend=say(f"doctor-{code}-mend", **params),
    )
