"""The recipes of `docs/changing.md`: what each sentence before a block says to do with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from tests.packaging.files import ROOT

PAGE = ROOT / "docs" / "changing.md"

_SENTENCE = re.compile(
    r"(?:[Ii]n `(?P<inside>[^`]+)`, (?P<how>after|instead of) (?P<ticks>`+)"
    r"(?P<anchor>.+?)(?P=ticks)"
    r"|At the end of `(?P<end>[^`]+)`|New is `(?P<new>[^`]+)`):\n\n```\w+\n(?P<text>.*?)```",
    re.DOTALL,
)


class Step(NamedTuple):
    """Something to be written: where, and what; *anchor* is what stands there already."""

    path: str
    how: Literal["after", "instead of", "end", "new"]
    text: str
    anchor: str = ""

    def change(self, old: str) -> str:
        """Return the file's text after the step. Raises `ValueError` without its anchor."""
        if self.how in {"end", "new"}:
            return old + self.text
        if self.anchor not in old:
            raise ValueError(f"{self.path} does not have: {self.anchor}")
        if self.how == "instead of":
            return old.replace(self.anchor, self.text.rstrip("\n"), 1)
        head, anchor, tail = old.partition(f"{self.anchor}\n")
        if not anchor:
            raise ValueError(f"{self.path}: the line goes on behind: {self.anchor}")
        return f"{head}{anchor}{self.text}{tail}"


def steps(page: str) -> Iterator[Step]:
    """Yield what *page* tells to do, in its order."""
    for found in _SENTENCE.finditer(page):
        text = found["text"]
        if found["inside"]:
            how: Literal["after", "instead of"] = (
                "after" if found["how"] == "after" else "instead of"
            )
            yield Step(found["inside"], how, text, found["anchor"])
        elif found["end"]:
            yield Step(found["end"], "end", text)
        else:
            yield Step(found["new"], "new", text)


def carry_out(step: Step, folder: Path) -> None:
    """Do *step* on the copy in *folder*. Raises `ValueError` when what is new is there already."""
    path = folder / step.path
    if path.exists() is (step.how == "new"):
        raise ValueError(f"{step.path}: {step.how}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(step.change(path.read_text("utf-8") if path.exists() else ""), "utf-8")
