"""Ids of the preset that were misspelt, and so stand beside it as something new and unfinished."""

from __future__ import annotations

from portfolio_bot.configuration.document import Data, Document
from portfolio_bot.configuration.findings import KeyPath
from portfolio_bot.configuration.shape import shape_of
from portfolio_bot.domain.nearest import nearest


def meant_id(key: KeyPath, code: str, document: Document) -> str | None:
    """Find the preset's id that was probably meant where the fault *code* stands at *key*.

    The faults that a misspelt id leads to: it lacks a key that the preset has under the right
    id, it is null where nothing can be taken away, or it is a criterion without a check. None
    when the id is itself of the preset, or is like none that stands beside it there. An id that
    the file names rightly as well was hardly meant here.
    """
    at = _id_path(key, code, document)
    if not at or not _is_own(at, document) or shape_of(at[:-1]).keys:
        return None
    beside = _value(at[:-1], document)
    ids = beside if isinstance(beside, dict) else ()
    return nearest(str(at[-1]), [each for each in ids if not _is_own((*at[:-1], each), document)])


def _id_path(key: KeyPath, code: str, document: Document) -> KeyPath:
    if code == "missing-key":
        return key[:-1]
    unfinished = code == "criterion-one-way" or (
        code == "wrong-kind" and _value(key, document) is None
    )
    return key if unfinished else ()


def _is_own(path: KeyPath, document: Document) -> bool:
    return document.positions[path].file == document.positions[()].file


def _value(path: KeyPath, document: Document) -> Data:
    found: Data = document.data
    for part in path:
        found = found[part]  # type: ignore[index]  # a path of this very document
    return found
