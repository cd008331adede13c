"""Processes are started as the Action starts them, and held beside each other."""

import os
import sys

import pytest

from tests.bench.figures import Figure, Line
from tests.bench.requests import raised
from tests.bench.startup import (
    Took,
    beside,
    filled_in,
    in_turn,
    linked,
    machine,
    network_modules,
    steps,
    took,
)


def test_action_says_how_it_is_started() -> None:
    """Our code is started by the Action's last step, after those that install."""
    *installing, last = steps()
    assert [("portfolio_bot" in step.script) for step in installing] == [False, False]
    assert "portfolio_bot" in last.script
    assert last.env["PORTFOLIO_BOT_COMMAND"] == "${{ inputs.command }}"


def test_inputs_are_filled_in() -> None:
    """An input is what was given, else its default; what is no input stands as it is."""
    given = {"token": "t"}
    assert filled_in("${{ inputs.token }}", given) == "t"
    assert filled_in("${{ inputs.command }}", given) == "run"
    assert filled_in("1", given) == "1"


def test_other_expression_is_refused() -> None:
    """An expression that is no input would be measured wrongly, so it is an error."""
    with pytest.raises(ValueError, match="github"):
        filled_in("${{ github.token }}", {})


def test_talk_is_answered_as_the_action_does() -> None:
    """The Action's own script runs on an event, and asks GitHub nothing of talk."""
    with raised() as scene, machine(scene, linked) as here:
        talk, before = here.talk, len(scene.sandbox.requests)
        assert took(*here.action(talk)).processor > 0
        assert network_modules(here.action(talk)) == 0
        assert network_modules(here.action(talk), {"pydantic"}) == 0
        assert len(scene.sandbox.requests) == before


def test_network_client_is_seen() -> None:
    """Modules of the network client that a process imports are counted."""
    assert network_modules(([sys.executable, "-c", "import urllib3"], dict(os.environ))) > 1


def test_failure_is_no_figure() -> None:
    """A process that fails is quick, and is not measured."""
    with pytest.raises(RuntimeError, match="alas"):
        took([sys.executable, "-c", "raise SystemExit('alas')"], dict(os.environ))


def test_all_run_in_each_round() -> None:
    """All run in turn, the first time only to warm up."""
    ran: list[str] = []

    def contestant(name: str, *wall: float) -> tuple[str, list[Took]]:
        return name, [Took(each, 10 - each) for each in wall]

    runs = dict([contestant("a", 0, 3, 2), contestant("b", 0, 5, 6)])

    def run(name: str) -> Took:
        ran.append(name)
        return runs[name].pop(0)

    times = in_turn({"a": lambda: run("a"), "b": lambda: run("b")}, 2)
    assert times == {"a": [Took(3, 7), Took(2, 8)], "b": [Took(5, 5), Took(6, 4)]}
    assert ran == ["a", "b"] * 3


def test_times_stand_beside_the_ratio() -> None:
    """A ratio tells both times that it is of."""
    line = Line("Start-up", "help", 3, "x")
    assert beside(line, [0.5], [0.1]) == Figure(line, 5, "0.500 s beside 0.100 s")


def test_one_odd_round_does_not_count() -> None:
    """Times are compared within their round, and the middle of all rounds is the figure."""
    line = Line("Start-up", "help", 3, "x")
    assert beside(line, [1, 2, 3], [3, 1, 1.5]).value == 2  # of the best of each: 1
