"""Reading a seed, and saying what is wrong with it."""

from pathlib import Path

import pytest

from portfolio_bot.sandbox.seed_file import SeedError, read_seed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("users: {ola: {nam: x}}", "users.ola.nam: unknown key"),
        ("users: [", "while parsing"),
        ("- a", "Input should be"),
        ("projects: [{owner: a, number: 0, title: t}]", "projects.0.number"),
    ],
)
def test_fault_is_one_line_that_names_the_place(tmp_path: Path, text: str, words: str) -> None:
    """A fault in a file is told in one line, with the file and the place."""
    path = tmp_path / "frø.yml"
    path.write_text(text, "utf-8")
    with pytest.raises(SeedError) as caught:
        read_seed(path)
    message = str(caught.value)
    assert message.startswith("frø.yml: ")
    assert words in message
    assert "\n" not in message


def test_unreadable_files_are_told(tmp_path: Path) -> None:
    """A file that is missing, no text, or no JSON is told as such."""
    with pytest.raises(SeedError, match="No such file"):
        read_seed(tmp_path / "borte.yml")
    (tmp_path / "a.yml").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(SeedError, match="is not UTF-8"):
        read_seed(tmp_path / "a.yml")
    (tmp_path / "a.json").write_text("{")
    with pytest.raises(SeedError, match=r"a\.json"):
        read_seed(tmp_path / "a.json")


def test_empty_file_is_an_empty_world(tmp_path: Path) -> None:
    """A file without anything in it is a seed without anything in it."""
    path = tmp_path / "tom.yml"
    path.write_text("", "utf-8")
    assert read_seed(path).users == {}
