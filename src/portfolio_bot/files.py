"""Files that a call names: read, or refused with the reason."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, overload

from portfolio_bot.domain.messages import UsageError, say


@overload
def read_bytes(path: Path) -> bytes: ...
@overload
def read_bytes(path: Path, *, absent: Literal[True]) -> bytes | None: ...
def read_bytes(path: Path, *, absent: bool = False) -> bytes | None:
    """Read the file at *path*; None when there is none and it may be *absent*.

    Raises `UsageError`.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        if absent and isinstance(error, FileNotFoundError):
            return None
        reason = str(error.strerror)
        raise UsageError(say("usage-unreadable", file=path.as_posix(), reason=reason)) from error
