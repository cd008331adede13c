"""The reading of syntax trees that the architecture's tests stand on."""

import ast

import pytest

from tests.source import functions, length, others_imported, rooms_imported, touches


def test_rooms_are_found_wherever_imported() -> None:
    """Every way of importing a room is seen, also inside a function; a relative one is `.`."""
    text = """
import portfolio_bot.github.client
from portfolio_bot import app
from portfolio_bot.domain.forms import load
def late():
    from portfolio_bot.sandbox import serve
    from . import sibling
"""
    rooms = rooms_imported(ast.parse(text))
    assert rooms == {"github", "app", "domain", "sandbox", "."}


def test_others_are_found_by_their_top_name() -> None:
    """A module of another package counts as that package."""
    text = "import jinja2.ext\nfrom pydantic import Field\nfrom portfolio_bot import app"
    assert others_imported(ast.parse(text)) == {"jinja2", "pydantic"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("import os", ["os"]),
        ("from os import environ", ["os", "os.environ"]),
        ("from pathlib import Path", ["pathlib", "pathlib.Path"]),
        ("datetime.now(UTC)", ["datetime.now"]),
        ("datetime.date.today()", ["date.today"]),
        ("open('x')", ["open()"]),
        ("files('x').joinpath('y').read_text()", ["read_text()"]),
        ("snapshot.now", []),
        ("from datetime import time", []),
        ("from io import BytesIO, StringIO", []),
        ("from io import BytesIO, FileIO", ["io", "io.FileIO"]),
        ("import io", ["io"]),
        ("import io\nfrom io import BytesIO", ["io", "io"]),
    ],
)
def test_touches_of_the_world_are_seen(text: str, found: list[str]) -> None:
    """Clock, environment, chance and disk are seen; a time that was handed in is none of them."""
    assert touches(ast.parse(text)) == found


def test_docstring_does_not_count() -> None:
    """A function's length is that of its code; nested functions are counted too."""
    text = '''
def outer():
    """First.

    Second.
    """
    def inner():
        return 1
    return inner
'''
    lengths = {function.name: length(function) for function in functions(ast.parse(text))}
    assert lengths == {"outer": 4, "inner": 2}
