"""What can be read of a portfolio's file: older, newer, or damaged."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from portfolio_bot.report.files.sharing import SHARED_VERSION
from portfolio_bot.rollup.reading import read_shared
from tests.rollup.portfolios import file, initiative


def keys(text: str) -> tuple[str | None, list[str]]:
    """Return why there is nothing, and the remarks, by key."""
    read = read_shared(text)
    problem = read.problem.key if read.problem else None
    return problem, [each.key for each in read.remarks]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "rollup-damaged"),
        ("[" * 100_000, "rollup-damaged"),
        ("[]", "rollup-damaged"),
        ('{"schema": true, "share": "figures"}', "rollup-damaged"),
        (file(share="figures", figures={"active": float("inf")}), "rollup-damaged"),
        (file(share="figures", figures=None), "rollup-damaged"),
        (file(initiative(1), as_of="i går"), "rollup-damaged"),
        (file(schema=9, figures={"active": "mange"}), "rollup-newer-unread"),
        (file(share="everything"), "rollup-unknown-share"),
        (file(share="nothing"), "rollup-withheld"),
    ],
)
def test_what_cannot_be_read_is_named(text: str, problem: str) -> None:
    """Each way in which there is nothing to show has its own reason."""
    assert keys(text) == (problem, [])
    assert read_shared(text).data is None


def test_newer_file_is_read_as_far_as_known() -> None:
    """Of a newer file the known keys are taken; what cannot be read is counted and told."""
    told = json.loads(file(initiative(1), schema=SHARED_VERSION + 1, mood="good"))
    told["initiatives"][0]["colour"] = "red"
    told["initiatives"] += [initiative(2, state="paused"), "x", initiative(3, due=[{"kind": "x"}])]
    text = json.dumps(told)
    assert keys(text) == (None, ["rollup-newer", "rollup-lost"])
    data = read_shared(text).data
    assert data is not None
    assert [each.number for each in data.initiatives] == [1]
    assert data.phases[0].open == 1
    assert "mood" not in data.model_dump_json()


def test_older_file_may_lack_the_figures() -> None:
    """Figures that an older file lacks are added up from its initiatives, and it is told."""
    text = file(initiative(1), schema=0, figures=None, portfolio=7, phases=3)
    assert keys(text) == (None, ["rollup-older"])
    data = read_shared(text).data
    assert data is not None
    assert data.figures is not None
    assert (data.figures.active, data.portfolio, data.phases) == (1, None, ())


def test_what_is_said_to_be_withheld_is_left_out() -> None:
    """A file that withholds a key and tells it all the same is not taken at its word."""
    text = file(initiative(1, person_months=77), withheld=["person_months", "x"], figures=None)
    data = read_shared(text).data
    assert data is not None
    assert data.initiatives[0].person_months is None
    assert data.figures is not None
    assert data.figures.person_months is None


def test_figures_alone_hold_no_initiatives() -> None:
    """A portfolio that shares figures is not asked for more, whatever stands in its file."""
    text = file(initiative(1), share="figures")
    assert keys(text) == (None, ["rollup-figures-only"])
    data = read_shared(text).data
    assert data is not None
    assert data.initiatives == ()


@given(some.text(max_size=200))
def test_any_text_gets_an_answer(text: str) -> None:
    """Whatever a file holds, there are figures or a reason."""
    read = read_shared(text)
    assert (read.data is None) == (read.problem is not None)
