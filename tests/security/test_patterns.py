"""No pattern of the program can be made to run for ever by the text that it is held against.

A pattern takes more than linear time when an unbounded repetition stands inside another, or
when two that take the same sign follow each other, so that the text can be divided between
them in many ways. What is bounded to a small number is no danger.
"""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from tests.source import MODULES, PACKAGE, name_of, nodes_of, tree_of

CALLS = {"compile", "search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer"}
SMALL = 64
"""Times that a repetition may have at most to count as bounded."""

SAMPLE = [chr(code) for code in range(0x250)] + list("\u2028\u3164\ue000\U000f0000")
"""Signs by which it is seen whether two repetitions can take the same one."""

EXPLAINED = {
    r"\s{0,12}(?:[-*+]|\d{1,2}[.)])\s+(?:\[( |x|X)?\]\s*)?(.*)": "the last part takes all there is",
    r"(?:mål|objective)(?:\s+\d{1,2})?\s*(?:[:.–-]|$)\s*": "a digit stands between the first two",
    r"(?:nøkkelresultat(?:er)?|nykelresultat|key result|mål|objective)?\s*\d{0,2}\s*[:.…-]{0,9}"
    r"|todo|tbd": "it is held against text in which no two spaces follow each other",
    r"[A-Za-z_][A-Za-z0-9_]*(\.([A-Za-z_][A-Za-z0-9_]*|0|[1-9][0-9]{0,8}))*": "no name has a dot",
    r"\.?[A-Za-z0-9_-][A-Za-z0-9_.-]*(/\.?[A-Za-z0-9_-][A-Za-z0-9_.-]*)*": "no name has a slash",
    r"(\d{1,2})\b[\s.,:]*(.*)": "the last part takes all there is",
    r"(?m)^([ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]+)*)(#{1,6}(?=\s|$)|`{3,}|~{3,})": "each round of "
    "the repetition begins with a sign that no blank is, and ends with blanks",
    r"^ {0,3}/([^\W\d_][\w-]{0,39})[.,:;!?]{0,3}(?:\s+(.*))?$": "the last part takes all there is",
}
"""Patterns with repetitions that touch, and why they are fast all the same."""


def first_signs(items: Any) -> frozenset[str]:
    """Return the signs of the sample that *items* may begin with."""
    found: set[str] = set()
    for item in items:
        found |= signs(item)
        if not skippable(item):
            break
    return frozenset(found)


def signs(item: Any) -> frozenset[str]:
    """Return the signs of the sample that one part of a pattern may begin with."""
    kind, value = item
    if kind in {c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT}:
        return first_signs(value[2])
    if kind is c.SUBPATTERN:
        return first_signs(value[3])
    if kind is c.BRANCH:
        return frozenset().union(*(first_signs(branch) for branch in value[1]))
    if kind in {c.AT, c.ASSERT, c.ASSERT_NOT}:
        return frozenset()
    if kind is c.GROUPREF:
        return frozenset(SAMPLE)
    return frozenset(sign for sign in SAMPLE if one_sign(item, sign))


def one_sign(item: Any, sign: str) -> bool:
    """Say whether a part that takes a single sign takes this one."""
    kind, value = item
    match kind:
        case c.ANY:
            return sign != "\n"
        case c.LITERAL:
            return value == ord(sign)
        case c.NOT_LITERAL:
            return value != ord(sign)
        case c.IN:
            negated = value[0][0] is c.NEGATE
            return negated != any(in_set(each, sign) for each in value)
    raise AssertionError(f"a pattern with {kind} is not known here")


def in_set(item: Any, sign: str) -> bool:
    """Say whether a part of a set holds a sign."""
    kind, value = item
    match kind:
        case c.NEGATE:
            return False
        case c.LITERAL:
            return bool(value == ord(sign))
        case c.RANGE:
            return bool(value[0] <= ord(sign) <= value[1])
        case c.CATEGORY:
            return bool(re.fullmatch(CATEGORIES[value], sign))
    raise AssertionError(f"a set with {kind} is not known here")


CATEGORIES = {
    c.CATEGORY_DIGIT: r"\d",
    c.CATEGORY_NOT_DIGIT: r"\D",
    c.CATEGORY_SPACE: r"\s",
    c.CATEGORY_NOT_SPACE: r"\S",
    c.CATEGORY_WORD: r"\w",
    c.CATEGORY_NOT_WORD: r"\W",
}


def skippable(item: Any) -> bool:
    """Say whether a part of a pattern may take nothing at all."""
    kind, value = item
    if kind in {c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT}:
        return value[0] == 0 or all(skippable(each) for each in value[2])
    if kind is c.SUBPATTERN:
        return all(skippable(each) for each in value[3])
    if kind is c.BRANCH:
        return any(all(skippable(each) for each in branch) for branch in value[1])
    return kind in {c.AT, c.ASSERT, c.ASSERT_NOT, c.GROUPREF}


def unbounded(item: Any) -> bool:
    """Say whether a part of a pattern repeats without a small bound."""
    return item[0] in {c.MAX_REPEAT, c.MIN_REPEAT} and item[1][1] > SMALL


def parts(items: Any) -> Iterator[Any]:
    """Yield each sequence of parts in a pattern, outer ones first."""
    yield items
    for item in items:
        for inner in below(item):
            yield from parts(inner)
        if item[0] in {c.ASSERT, c.ASSERT_NOT}:
            yield from parts(item[1][1])


def dangers(pattern: str) -> list[str]:
    """Return how a text could keep *pattern* busy."""
    found: list[str] = []
    for items in parts(_parser.parse(pattern)):
        for place, item in enumerate(items):
            if not unbounded(item):
                continue
            inner = [each for sequence in parts(item[1][2]) for each in sequence]
            if any(unbounded(each) for each in inner):
                found.append("nested")
            if any(each[0] is c.BRANCH for each in inner) and overlaps(inner):
                found.append("branches")
            if signs(item) & after(items[place + 1 :]):
                found.append("adjacent")
    return found


def overlaps(inner: list[Any]) -> bool:
    """Say whether two branches may begin with the same sign."""
    for kind, value in inner:
        if kind is c.BRANCH:
            firsts = [first_signs(branch) for branch in value[1]]
            if sum(map(len, firsts)) > len(frozenset().union(*firsts)):
                return True
    return False


def after(items: Any) -> frozenset[str]:
    """Return the signs that unbounded repetitions may begin with before anything else must come."""
    found: frozenset[str] = frozenset()
    for item in items:
        if unbounded(item):
            found |= signs(item)
        for inner in below(item):
            found |= after(inner)
        if not skippable(item):
            break
    return found


def below(item: Any) -> Iterator[Any]:
    """Yield the sequences of parts that a part is made of, look-arounds left out."""
    kind, value = item
    if kind in {c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT}:
        yield value[2]
    elif kind is c.SUBPATTERN:
        yield value[3]
    elif kind is c.BRANCH:
        yield from value[1]


def patterns() -> Iterator[tuple[str, str]]:
    """Yield module and pattern of each use of `re` in the program."""
    # Every worker asks while it collects: so only what has any is parsed.
    for path in (path for path in MODULES if "re." in path.read_text("utf-8")):
        for node in nodes_of(tree_of(path)):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name(id="re"), attr=call), args=args):
                    if call in CALLS:
                        yield name_of(path), written(path, args[0])
                case _:
                    pass


def written(path: Path, node: ast.expr) -> str:
    """Return the pattern that an expression of a module stands for."""
    inside = Path(name_of(path)).with_suffix("")
    module = import_module(".".join((PACKAGE, *inside.parts)).removesuffix(".__init__"))
    code = compile(ast.Expression(node), str(path), "eval")
    return str(eval(code, dict(vars(module))))  # noqa: S307 - the program's own constants


FOUND = sorted(set(patterns()))


@pytest.mark.parametrize(("module", "pattern"), FOUND)
def test_no_pattern_can_be_kept_busy(module: str, pattern: str) -> None:
    """Every pattern of the program takes a time that grows no faster than the text."""
    assert dangers(pattern) == [] or pattern in EXPLAINED, module


def test_every_explained_pattern_is_there() -> None:
    """An exception is a pattern of the program, and needed."""
    assert EXPLAINED.keys() <= {pattern for _, pattern in FOUND}
    assert all(dangers(pattern) for pattern in EXPLAINED)


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"(a+)+b", ["nested"]),
        (r"(?:[ab]c?|ad?)*e", ["branches"]),
        (r"\s*\s*x", ["adjacent"]),
        (r"\w+[a-z]*!", ["adjacent"]),
        (r".*a.*b", []),
        (r"(?:[ab]+,)*", ["nested"]),
        (r"a+b+", []),
        (r"(a{1,9}){1,9}", []),
        (r"`[^`]*`", []),
        (r"x*(?:y|x*z)", ["adjacent"]),
    ],
)
def test_dangers_are_seen(pattern: str, found: list[str]) -> None:
    """Nested, alternating and touching repetitions are told from those that are not."""
    assert dangers(pattern) == found
