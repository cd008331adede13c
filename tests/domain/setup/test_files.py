"""Generated files, and what somebody has made of them."""

import pytest

from portfolio_bot.domain.setup.files import git_id, plan_file


@pytest.mark.parametrize(
    ("present", "base", "standing"),
    [
        (None, None, "new"),
        ("new", None, "same"),
        ("old", "old", "update"),
        ("mine", "new", "kept"),
        ("mine", "old", "differs"),
        ("mine", None, "differs"),
    ],
)
def test_what_becomes_of_a_file(present: str | None, base: str | None, standing: str) -> None:
    """Only a file that is as it was generated is written over."""
    known = git_id(base) if base else None
    assert plan_file("f", "new", present, known).standing == standing


def test_id_is_that_of_git() -> None:
    """The id is the one that git gives (`git hash-object`)."""
    assert git_id("test content\n") == "d670460b4b4aece5915caf5c68d12f560a9fe3e4"
