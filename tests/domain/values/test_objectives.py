"""Objectives and key results in one text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.values import KeyResult, Objective, read_objectives


def told(text: str) -> list[tuple[str, list[str]]]:
    """Return the objectives of *text* as plain words."""
    return [(o.text, [k.text for k in o.key_results]) for o in read_objectives(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Mål 1: Kortere kø\n- 5 dager\n- 9 av 10",
        "**Mål 1:** Kortere kø\n* 5 dager\n* 9 av 10",
        "### Mål 1\nKortere kø\n\n1. 5 dager\n2. 9 av 10",
        "Mål 1:\nKortere kø\nNøkkelresultater:\n- [ ] 5 dager\n- [ ] 9 av 10",
        "Kortere kø\n  - 5 dager\n  - 9 av 10",
        "Kortere\nkø\n- 5 dager\n- 9 av\n  10",
        "- Mål 1: Kortere kø\n  - 5 dager\n  - 9 av 10",
        "Objective 1: Kortere kø\r\n- 5 dager\r\n- 9 av 10\r\n",
        "```\nMål 1 – Kortere kø\n- 5 dager\n- 9 av 10\n```",
    ],
)
def test_the_ways_people_write_an_objective(text: str) -> None:
    """The heading and the signs of markdown are left out; list items are the key results."""
    assert told(text) == [("Kortere kø", ["5 dager", "9 av 10"])]


def test_several_objectives() -> None:
    """Each line that is no list item begins an objective of its own."""
    text = "Mål 1: A\n- a1\n- a2\nMål 2: B\n- b1\n\nC\n- c1"
    assert told(text) == [("A", ["a1", "a2"]), ("B", ["b1"]), ("C", ["c1"])]


def test_objectives_in_a_list_are_told_apart() -> None:
    """A list item that is headed as an objective is one, and no key result."""
    text = "- Mål 1: A\n  - a1\n- Mål 2: B\n  - b1"
    assert told(text) == [("A", ["a1"]), ("B", ["b1"])]


def test_ticked_results_are_done() -> None:
    """A ticked box tells that a key result is reached."""
    (objective,) = read_objectives("Mål 1: A\n- [x] a\n- [X] b\n- [ ] c\n- [] d")
    assert [result.done for result in objective.key_results] == [True, True, False, False]
    assert objective.key_results[0] == KeyResult(text="a", done=True)


def test_a_result_on_several_lines_stays_done() -> None:
    """An indented line belongs to the result above it."""
    (objective,) = read_objectives("Mål 1: A\n- [x] a\n  og b")
    assert objective.key_results == (KeyResult(text="a og b", done=True),)


def test_results_without_an_objective_are_kept() -> None:
    """A list alone is the key results of an objective that has no words yet."""
    assert read_objectives("- a\n- b") == (
        Objective(text="", key_results=(KeyResult(text="a"), KeyResult(text="b"))),
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Mål 1:\n- [ ] Nøkkelresultat\n- [ ] Nøkkelresultat 2",
        "Mål 1:\n- \n-\n- ...\n- TODO",
        "### Mål 1\n### Mål 2",
        "<!-- skriv her -->",
        "- [ ] Nøkkelresultat\n\nMål 2:\n- [ ] Key result",
    ],
)
def test_untouched_lines_count_as_not_written(text: str) -> None:
    """Placeholders, empty items and comments are no objectives."""
    assert read_objectives(text) == ()


WORDS = st.text(alphabet="abcdefghi ", min_size=1, max_size=12).map(lambda text: f"q{text}".strip())


@given(st.lists(st.tuples(WORDS, st.lists(WORDS, min_size=1, max_size=3)), max_size=3))
def test_what_is_written_out_is_read_back(goals: list[tuple[str, list[str]]]) -> None:
    """Objectives written as the form proposes give the same objectives."""
    lines = [
        line
        for number, (goal, results) in enumerate(goals, start=1)
        for line in (f"Mål {number}: {goal}", *(f"- [ ] {result}" for result in results), "")
    ]
    assert told("\n".join(lines)) == goals


@given(st.text(alphabet="Mål 1:-*[]x\n\t#.)…abc", max_size=80))
def test_any_text_is_read(text: str) -> None:
    """No text is too strange, and no objective is empty."""
    assert all(each.text or each.key_results for each in read_objectives(text))


@pytest.mark.parametrize(
    "piece", ["- mål" + " " * 60_000 + "x", "mål " * 16_000, "\t" * 65_000, "- [" * 20_000]
)
def test_hostile_text_comes_to_an_end(piece: str) -> None:
    """Long runs of spaces and signs do not hold the reader up."""
    assert len(read_objectives(piece)) <= 1
