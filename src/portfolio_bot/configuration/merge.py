"""A repository's own file laid over a preset."""

from __future__ import annotations

from portfolio_bot.configuration.document import Data, Document
from portfolio_bot.configuration.findings import KeyPath


def merge(base: Document, own: Document) -> Document:
    """Lay *own* over *base*: mappings merge at every level, all else replaces.

    A key of *own* that is null takes away the key of *base*; where there is none to take
    away, the null stays, so that a misspelt key is still seen. Order: when *own* names every
    key of a mapping in *base*, the order of *own* holds; otherwise that of *base*, with new
    keys after. Each key keeps the position in the file it came from.
    """
    data = _mapping(base.data, own.data)
    paths: list[KeyPath] = []
    _collect(data, (), paths)
    inherited = {at: base.positions[at] for at in paths if at in base.positions}
    return Document(data, {**inherited, **own.positions})


def _mapping(base: dict[str, Data], own: dict[str, Data]) -> dict[str, Data]:
    order = own if own.keys() >= base.keys() else {**base, **own}
    return {
        key: _value(base.get(key), own[key]) if key in own else base[key]
        for key in order
        if not (key in own and own[key] is None and base.get(key) is not None)
    }


def _value(base: Data, own: Data) -> Data:
    return _mapping(base, own) if isinstance(base, dict) and isinstance(own, dict) else own


def _collect(data: Data, at: KeyPath, paths: list[KeyPath]) -> None:
    """Add to *paths* where each key and item of *data* stands, which is *at*."""
    paths.append(at)
    if isinstance(data, dict):
        for key, value in data.items():
            _collect(value, (*at, key), paths)
    elif isinstance(data, list):
        for index, value in enumerate(data):
            _collect(value, (*at, index), paths)
