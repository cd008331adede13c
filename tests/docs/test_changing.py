"""The recipes of `docs/changing.md`: what is read of them, and how a step is done."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs.recipes import PAGE, Step, carry_out, steps


def test_step_that_no_longer_fits_is_named(tmp_path: Path) -> None:
    """A place that is not there any more fails, and so does a new file that is there already."""
    (tmp_path / "a.txt").write_text("en\nto\n", "utf-8")
    carry_out(Step("a.txt", "after", "midt i\n", "en"), tmp_path)
    assert (tmp_path / "a.txt").read_text("utf-8") == "en\nmidt i\nto\n"
    with pytest.raises(ValueError, match="does not have: tre"):
        carry_out(Step("a.txt", "instead of", "x\n", "tre"), tmp_path)
    with pytest.raises(ValueError, match="new"):
        carry_out(Step("a.txt", "new", "x\n"), tmp_path)


def test_every_block_of_the_page_is_a_step() -> None:
    """But for lines of the shell, each block has a sentence that says where it goes."""
    page = PAGE.read_text("utf-8")
    blocks = re.findall(r"^```(\w+)$", page, re.MULTILINE)
    assert len([*steps(page)]) == len([each for each in blocks if each != "sh"]) > 0
