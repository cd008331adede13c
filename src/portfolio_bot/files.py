"""Files that a call names: read, or refused with the reason."""

from __future__ import annotations

from pathlib import Path

from portfolio_bot.domain.messages import UsageError, say


def read_bytes(path: Path) -> bytes:
    """Read the file at *path*. Raises `UsageError`."""
    try:
        return path.read_bytes()
    except OSError as error:
        reason = str(error.strerror)
        raise UsageError(say("usage-unreadable", file=path.as_posix(), reason=reason)) from error
