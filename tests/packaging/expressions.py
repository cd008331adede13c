"""What the expressions in a workflow or an action refer to, and what is declared there."""

import re
from collections.abc import Iterator
from typing import Any

INPUT = re.compile(r"\binputs\.([\w-]+)")
STEP_OUTPUT = re.compile(r"\bsteps\.([\w-]+)\.outputs\.([\w-]+)")


def strings(value: Any) -> Iterator[str]:
    """Yield every string in nested mappings and lists, keys left out."""
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from strings(part)
        case list():
            for part in value:
                yield from strings(part)


def input_references(document: Any) -> set[str]:
    """Return the names x of every `inputs.x` in a document."""
    return {name for text in strings(document) for name in INPUT.findall(text)}


def step_references(document: Any) -> set[tuple[str, str]]:
    """Return the (step id, output) of every `steps.x.outputs.y` in a document."""
    return {pair for text in strings(document) for pair in STEP_OUTPUT.findall(text)}


def declared_outputs(steps: list[dict[str, Any]], actions: dict[str, Any]) -> set[tuple[str, str]]:
    """Return the (step id, output) of each step that uses a known action ("owner/name@sha")."""
    used = ((step.get("id"), step.get("uses")) for step in steps)
    return {
        (identifier, output)
        for identifier, action in used
        if identifier and action in actions
        for output in actions[action]["outputs"]
    }
