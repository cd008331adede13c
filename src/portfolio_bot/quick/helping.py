"""`--help` and `--version` as click would print them, before it is imported."""

from __future__ import annotations

import os
import sys

from portfolio_bot import __version__

WIDEST = 100
"""Columns; a wider terminal changes nothing."""


def answered(args: list[str]) -> bool:
    """Print what *args* ask for, if that is known here; else do nothing."""
    text = answer(args, columns())
    if text is None:
        return False
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError:
        return False  # click says what is to be said of it
    return True


def answer(args: list[str], width: int) -> str | None:
    """Return what *args* ask for on a terminal of *width* columns; None when click must be asked.

    Help is kept for the widths of most terminals and of what is none.
    """
    if args == ["--version"]:
        return f"portfolio-bot, version {__version__}\n"
    if args not in (["--help"], ["-h"]):
        return None
    try:
        with open(path_of(min(width, WIDEST)), encoding="utf-8") as file:  # noqa: PTH123 - pathlib is slow
            return file.read()
    except FileNotFoundError:
        return None


def path_of(width: int) -> str:
    """Return where the help for a terminal of *width* columns is kept, if it is."""
    return os.path.join(os.path.dirname(__file__), f"help-{width}.txt")  # noqa: PTH118, PTH120


def columns() -> int:
    """Return how wide the terminal is, as `shutil.get_terminal_size` finds it."""
    try:
        said = int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        said = 0
    if said > 0:
        return said
    try:
        terminal = sys.__stdout__
        return (os.get_terminal_size(terminal.fileno()).columns if terminal else 0) or 80
    except (AttributeError, ValueError, OSError):
        return 80
