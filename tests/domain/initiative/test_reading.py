"""An initiative as its issue tells it."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.initiative.reading import (
    Initiative,
    missing,
    read_initiative,
    required_in,
)
from portfolio_bot.domain.snapshot import OtherIssue
from portfolio_bot.domain.values import IssueLink, KeyResult, Objective
from tests.domain.examples import CONFIG, GOALS, GOOD, READY, body_of, changed, issue_of, keys

HOME = "etaten/portefolje"


def read(
    answers: dict[str, Any] | str, others: dict[int, OtherIssue | None] | None = None
) -> Initiative:
    """Read an issue with *answers*, or with a body as it is."""
    body = answers if isinstance(answers, str) else body_of(answers)
    return read_initiative(CONFIG, issue_of(body), HOME, others)


def faults(initiative: Initiative) -> list[tuple[str | None, str]]:
    """Return field and sentence of the problems found."""
    return [(problem.field, problem.message.key) for problem in initiative.problems]


def test_answers_become_values() -> None:
    """Each answer is read as what its field means."""
    initiative = read(
        {
            **READY,
            "funds": "Ja",
            "groups": ["Ett team", "Flere team"],
            "cleared": {"Juss": True, "Sikkerhet": False},
            "owner": "@kari og @ola",
            "needs": "#3 og andre/sted#4",
            "months": "12,5 månedsverk",
            "begins": "1. mars 2027",
            "ends": "2027-06-30",
        }
    )
    assert initiative.problems == ()
    assert initiative.values == {
        "problem": "Køen er lang.",
        "funds": "Ja",
        "groups": ("Ett team", "Flere team"),
        "cleared": "Juss",
        "goals": (
            Objective(
                text="Kortere kø",
                key_results=(
                    KeyResult(text="Ned til 5 dager", done=True),
                    KeyResult(text="9 av 10 er fornøyd"),
                ),
            ),
        ),
        "owner": ("kari", "ola"),
        "needs": (
            IssueLink(repository=None, number=3),
            IssueLink(repository="andre/sted", number=4),
        ),
        "months": 12.5,
        "begins": date(2027, 3, 1),
        "ends": date(2027, 6, 30),
    }


@pytest.mark.parametrize(
    ("answers", "field", "key"),
    [
        ({"months": "mange"}, "months", "problem-number"),
        ({"months": "-1"}, "months", "problem-too-small"),
        ({"months": "501"}, "months", "problem-too-large"),
        ({"begins": "til høsten"}, "begins", "problem-date"),
        ({"owner": "Kari Nordmann"}, "owner", "problem-user"),
        ({"goals": "```kode```"}, "goals", "problem-objectives"),
        ({"goals": "\n".join([GOALS] * 4)}, "goals", "problem-objectives-many"),
        ({"begins": "2027-06-30", "ends": "2027-06-29"}, "ends", "problem-ends-first"),
        ({"needs": "#7"}, "needs", "problem-depends-on-itself"),
        ({"funds": "Kanskje"}, "funds", "problem-not-an-option"),
    ],
)
def test_faults_are_told_by_field(answers: dict[str, Any], field: str, key: str) -> None:
    """What cannot be read, or cannot be true, is a problem of its field."""
    assert (field, key) in faults(read(answers))


def other(number: int, needs: str) -> OtherIssue:
    """Return another initiative that depends on *needs*."""
    return OtherIssue(number=number, title="", open=True, body=body_of({**GOOD, "needs": needs}))


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        (None, []),
        ({}, []),
        ({3: None}, [("needs", "problem-no-issue")]),
        ({3: other(3, "#8")}, []),
        ({3: other(3, "#7")}, [("needs", "problem-cycle")]),
        ({3: other(3, f"{HOME}#7")}, [("needs", "problem-cycle")]),
        ({3: other(3, "")}, []),
    ],
)
def test_dependencies_are_checked_against_what_is_there(
    others: dict[int, OtherIssue | None] | None, expected: list[tuple[str, str]]
) -> None:
    """A number that is no issue, or leads straight back, is a problem; what is unread is not."""
    assert faults(read({"needs": "#3 og andre/sted#9"}, others)) == expected


def test_a_form_without_dependencies_has_none() -> None:
    """Where nobody asks, nothing is checked, and other issues are not read."""
    config = changed(
        fields={"a": {"type": "input", "label": "A"}},
        phases={"x": {"name": "X"}, "y": {"name": "Y"}},
        routes={},
        board=None,
    )
    initiative = read_initiative(config, issue_of("### A\n\n#7"), HOME)
    assert initiative.problems == ()
    assert initiative.part(config, "dependencies") is None
    assert initiative.objectives(config) == ()


def test_issue_numbers_are_not_written_as_amounts() -> None:
    """An issue's number is shown as GitHub writes it, without spaces in it."""
    problem = read({"needs": "#12345"}, {12345: None}).problems[0]
    assert dict(problem.message.params) == {"number": "12345"}


def test_placeholders_are_no_answers() -> None:
    """What the form itself put there, and what says nothing, counts as not written."""
    initiative = read({"problem": "..", "months": "TODO", "goals": "- [ ] Nøkkelresultat"})
    assert initiative.texts == {}


def test_a_field_is_answered_when_it_has_no_fault() -> None:
    """An answer that leads to no value can be an answer all the same."""
    initiative = read({"needs": "Ingen", "months": "mange"})
    assert initiative.answers("needs")
    assert not initiative.answers("months")
    assert not initiative.answers("owner")


def test_options_that_are_chosen() -> None:
    """Ticks and choices are told by their labels."""
    initiative = read({"groups": ["Ett team"], "cleared": {"Juss": True}})
    assert initiative.chosen("groups") == {"Ett team"}
    assert initiative.chosen("cleared") == {"Juss"}


def test_parts_are_found_wherever_they_are_asked() -> None:
    """The report asks for a part of an initiative, not for a field."""
    initiative = read({"months": "6", "goals": GOALS})
    assert initiative.part(CONFIG, "person-months") == 6
    assert initiative.part(CONFIG, "owner") is None
    assert len(initiative.objectives(CONFIG)) == 1


def test_what_is_required_grows_by_phase() -> None:
    """A field is required from its phase on."""
    assert required_in(CONFIG, "start") == ("problem",)
    assert required_in(CONFIG, "konsept") == required_in(CONFIG, "done") == ("problem", "goals")
    assert missing(CONFIG, read(GOOD), "konsept") == ("goals",)
    assert missing(CONFIG, read({}), "start") == ("problem",)


def test_what_is_missing_is_not_a_fault() -> None:
    """A heading that was deleted is told by what is missing, and only so."""
    assert read("").problems == ()
    assert read("").notes == ()


def test_stray_text_is_noted() -> None:
    """Text that no answer holds is pointed out, and is no fault."""
    initiative = read("Hei, her er et forslag.\n\n" + body_of())
    assert [note.message.key for note in initiative.notes] == ["problem-text-before-first-field"]
    assert initiative.problems == ()


def test_hostile_bodies_are_told_of_in_few_words() -> None:
    """However much somebody writes, problems and notes stay few and short."""
    long = "x" * 60_000
    initiative = read({"funds": long, "months": long, "owner": f"{long} y"})
    shown = [str(v) for p in initiative.problems for _, v in p.message.params]
    assert max(map(len, shown)) <= 100
    many = read("# Problemstilling\na\n" + "".join(f"# Emne {n}\nb\n" for n in range(500)))
    assert len(many.notes) <= 10


@given(st.text(max_size=200))
def test_any_answer_is_read(text: str) -> None:
    """No answer is too strange, wherever it stands."""
    answers = dict.fromkeys(("problem", "goals", "owner", "needs", "months", "begins"), text)
    assert set(read(answers).values) <= set(CONFIG.fields)


def test_parameters_from_the_body_are_not_trusted() -> None:
    """What the proposer wrote reaches the catalogue as text to be escaped."""
    problem = read({"months": "@alle #1"}).problems[0]
    assert keys(problem) == ["problem-number"]
    assert [type(value) for _, value in problem.message.params] == [str]


NUMBER = {"type": "input", "meaning": "number"}
SUMS = changed(
    fields={
        **CONFIG.model_dump()["fields"],
        "inside": {**NUMBER, "label": "Interne"},
        "outside": {**NUMBER, "label": "Eksterne"},
    },
    sums={"months": ["inside", "outside"]},
)


@pytest.mark.parametrize(
    ("answers", "wrong"),
    [
        ({"months": "6"}, False),
        ({"inside": "6"}, False),
        ({"months": "6", "inside": "6"}, False),
        ({"months": "0,3", "inside": "0,1", "outside": "0,2"}, False),
        ({"months": "6", "inside": "4", "outside": "3"}, True),
    ],
)
def test_a_total_is_what_its_parts_come_to(answers: dict[str, str], wrong: bool) -> None:  # noqa: FBT001 - a table
    """A total is compared with the parts that are given, and both figures are told (D28)."""
    found = read_initiative(SUMS, issue_of(body_of({**GOOD, **answers}, SUMS)), HOME)
    assert faults(found) == ([("months", "problem-sum")] if wrong else [])
    if wrong:
        told = dict(found.problems[0].message.params)
        assert (told["total"], told["found"]) == (6.0, 7.0)


def test_the_form_may_plan_benefits() -> None:
    """One a line, with who wrote it and when; a faulty line is a fault of the answer (T2)."""
    plan = {"type": "textarea", "label": "Gevinster", "part": "benefits", "meaning": "benefits"}
    config = changed(fields={**CONFIG.model_dump()["fields"], "plan": plan})
    text = "Kortere kø; mål: 10\nRo; mål: mye"
    found = read_initiative(config, issue_of(body_of({"plan": text}, config)), HOME)
    said = {"by": "kari", "on": "2026-10-24"}
    assert found.planned == ({"name": "Kortere kø", "target": 10, **said},)
    assert faults(found) == [("plan", "plan-fault")]
    assert found.texts["plan"] == text
