"""Which sentences the bot can say in a comment: the catalogue's messages as patterns."""

import re
from functools import cache
from typing import Any

from fluent.syntax import FluentParser, ast

from tests.source import SOURCE

_COMMENTS = ("comments", "authority", "gate", "sweep", "reported")


def is_said(text: str, language: str = "nb") -> bool:
    """Say whether *text* is a message of comments, whatever stands for its parameters."""
    return any(pattern.fullmatch(text) for pattern in _patterns(language))


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    folder = SOURCE / "locales" / language
    text = "\n".join((folder / f"{name}.ftl").read_text("utf-8") for name in _COMMENTS)
    messages = [each for each in FluentParser().parse(text).body if isinstance(each, ast.Message)]
    return tuple(re.compile(_pattern(message.value)) for message in messages if _says(message))


def _says(message: Any) -> bool:
    """Leave out messages that are nothing but a parameter: they would match anything."""
    first = message.value.elements[0]
    bare = isinstance(first, ast.Placeable) and isinstance(first.expression, ast.VariableReference)
    return len(message.value.elements) > 1 or not bare


def _pattern(value: Any) -> str:
    return "".join(_element(each) for each in value.elements)


def _element(element: Any) -> str:
    if isinstance(element, ast.TextElement):
        return re.escape(element.value)
    match element.expression:
        case ast.SelectExpression(variants=variants):
            return f"(?:{'|'.join(_pattern(variant.value) for variant in variants)})"
        case ast.StringLiteral(value=value):
            return re.escape(value)
        case _:
            return ".+"
