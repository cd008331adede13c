"""The floors of the large rooms: each part stands above all that it imports."""

from __future__ import annotations

from graphlib import TopologicalSorter

from tests.source import MODULES, PACKAGE, imports, name_of, tree_of

TALL = ("domain", "report", "github", "app", "rollup", "website", "configuration", "calls", "cli")
"""Rooms with parts of which one stands on another."""


def parts_of(room: str) -> dict[str, set[str]]:
    """Return each part of *room*, a folder or a module, and which of the others it imports."""
    found: dict[str, set[str]] = {}
    for path in MODULES:
        words = name_of(path).removesuffix(".py").split("/")
        if words[0] == room and words[1] != "__init__":
            parts = {_part(name, room) for name in imports(tree_of(path))}
            found.setdefault(words[1], set()).update(parts - {None, words[1]})  # type: ignore[arg-type]
    return {part: known & found.keys() for part, known in found.items()}


def _part(name: str, room: str) -> str | None:
    words = name.split(".")
    return words[2] if words[:2] == [PACKAGE, room] and len(words) > 2 else None


def floors(room: str) -> list[list[str]]:
    """Return the parts of *room* by floors, the ground first.

    Raises `graphlib.CycleError` where two stand on each other.
    """
    order = TopologicalSorter(parts_of(room))
    order.prepare()
    found = []
    while order.is_active():
        ready = sorted(order.get_ready())
        order.done(*ready)
        found.append(ready)
    return found
