"""A generated file and the one that is there: written, kept, or brought together.

What was last offered is known by the id that git gives its text, so that the text itself can
be had from git's history when somebody has changed the file since.
"""

from __future__ import annotations

import hashlib
from typing import Literal

from portfolio_bot.domain.frozen import Frozen

Standing = Literal["new", "same", "update", "kept", "differs"]


class FilePlan(Frozen):
    """What becomes of a generated file.

    ``standing``: `new` there is none; `same` nothing is to be done; `update` it is as it was
    generated, and is written over; `kept` it has changes of the reader's, and what is generated
    has none since; `differs` both have.
    """

    path: str
    standing: Standing
    text: str
    present: str | None = None
    base: str | None = None


def git_id(text: str) -> str:
    """Return the object id that git gives a file of this *text*."""
    data = text.encode()
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def plan_file(path: str, text: str, present: str | None, base: str | None) -> FilePlan:
    """Say what becomes of the file at *path*.

    *text* is what is generated now, *present* what is there, and *base* the id of what was
    generated last; None where there is none.
    """
    return FilePlan(
        path=path, standing=_standing(text, present, base), text=text, present=present, base=base
    )


def _standing(text: str, present: str | None, base: str | None) -> Standing:
    if present is None:
        return "new"
    if present == text:
        return "same"
    if git_id(present) == base:
        return "update"
    return "kept" if git_id(text) == base else "differs"


class Lock(Frozen):
    """What was generated last: by which version, with which Action, and each file's id."""

    version: str
    action: str
    files: dict[str, str] = {}
