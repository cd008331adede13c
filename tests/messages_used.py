"""What the source says, and what the catalogues can say: read from their syntax trees."""

import ast
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache
from typing import NamedTuple

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from portfolio_bot.domain.config import Language
from tests.source import MODULES, SOURCE, name_of, nodes_of, tree_of


class Said(NamedTuple):
    """A message that the source names outright, and the parameters it gives."""

    place: str
    key: str
    params: frozenset[str]
    open_ended: bool


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 - the visitor's own naming
        self.found.add(node.id.name)


def texts(language: Language) -> dict[str, str]:
    """Return the catalogue files of *language* by name."""
    folder = SOURCE / "locales" / language
    return {path.name: path.read_text("utf-8") for path in sorted(folder.glob("*.ftl"))}


@cache
def entries(language: Language) -> tuple[fluent.Message | fluent.Term, ...]:
    """Return the messages that stand in the catalogues of *language*."""
    return tuple(e for e in _parsed(language) if isinstance(e, fluent.Message | fluent.Term))


def junk(language: Language) -> tuple[str, ...]:
    """Return what stands in the catalogues of *language* and cannot be read."""
    return tuple(e.content or "" for e in _parsed(language) if isinstance(e, fluent.Junk))


@cache
def _parsed(language: Language) -> tuple[fluent.EntryType, ...]:
    parser = FluentParser()
    return tuple(entry for text in texts(language).values() for entry in parser.parse(text).body)


@cache
def variables(language: Language) -> dict[str, frozenset[str]]:
    """Return the variables of every message of *language*, by key."""
    found: dict[str, frozenset[str]] = {}
    for entry in entries(language):
        visitor = _Variables()
        visitor.visit(entry)
        found[entry.id.name] = frozenset(visitor.found)
    return found


def said() -> Iterator[Said]:
    """Yield every `say("key", ...)` of the source whose key is written there."""
    for path in MODULES:
        for node in nodes_of(tree_of(path)):
            if isinstance(node, ast.Call) and node.args and _is_say(node.func):
                params = frozenset(word.arg for word in node.keywords if word.arg)
                open_ended = any(word.arg is None for word in node.keywords)
                for key in _literals(node.args[0]):
                    yield Said(f"{name_of(path)}:{node.lineno}", key, params, open_ended)


def used(keys: frozenset[str]) -> set[str]:
    """Return those of *keys* that some text of the source could name."""
    constants, patterns = _words()
    return {
        key
        for key in keys
        if key in constants or any(fnmatchcase(key, pattern) for pattern in patterns)
    }


def _is_say(function: ast.expr) -> bool:
    return (isinstance(function, ast.Name) and function.id == "say") or (
        isinstance(function, ast.Attribute) and function.attr == "say"
    )


def _literals(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(key)):
            yield key
        case ast.IfExp(body=body, orelse=other):
            yield from _literals(body)
            yield from _literals(other)


@cache
def _words() -> tuple[frozenset[str], frozenset[str]]:
    """Return the strings of the source, and its f-strings with `*` for what varies."""
    constants: set[str] = set()
    patterns: set[str] = set()
    for path in MODULES:
        for node in nodes_of(tree_of(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                constants.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                patterns.add(_pattern(node))
    for path in SOURCE.rglob("*.j2"):
        template = path.read_text("utf-8")
        constants.update(re.findall(r"say\('([\w-]+)'[,)]", template))
        patterns.update(f"{start}*" for start in re.findall(r"say\('([\w-]+-)' ~", template))
    return frozenset(constants), frozenset(p for p in patterns if re.match(r"[a-z]+-", p))


def _pattern(node: ast.JoinedStr) -> str:
    return "".join(
        part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else "*"
        for part in node.values
    )
