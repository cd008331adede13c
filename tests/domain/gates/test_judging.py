"""Gates: each criterion judged, with its evidence."""

from typing import Any

import pytest

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.gates.judging import CriterionResult, GateResult, judge, roles, voice
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.snapshot import Issue
from tests.domain.examples import (
    CONFIG,
    GOALS,
    GOOD,
    RAW,
    READY,
    body_of,
    case_of,
    changed,
    decided,
    decision,
    issue_of,
    keys,
    messages,
    record,
    ticked,
    world,
)


def gate(phase: str, issue: Issue | None = None, config: Portfolio = CONFIG) -> GateResult:
    """Judge the gate out of *phase*."""
    return judge(config, case_of(world(issue), config), phase)


def judged(criterion: dict[str, Any], answers: dict[str, Any], **issue: Any) -> CriterionResult:
    """Judge one criterion of the first gate."""
    phases = {**RAW["phases"], "start": {"name": "Ikke startet", "gate": {"criteria": {}}}}
    phases["start"]["gate"]["criteria"] = {"only": {"text": "Et krav.", **criterion}}
    config = changed(phases=phases)
    (result,) = gate("start", issue_of(body_of(answers), **issue), config).criteria
    return result


CHECKS: list[tuple[dict[str, Any], dict[str, Any], bool, str]] = [
    ({"kind": "answered", "fields": ["problem"]}, GOOD, True, "gate-answer"),
    (
        {"kind": "answered", "fields": ["problem"]},
        {"problem": "TODO"},
        False,
        "gate-answer-missing",
    ),
    ({"kind": "answered", "fields": ["problem", "goals"]}, READY, True, "gate-answers"),
    ({"kind": "answered", "fields": ["problem", "goals"]}, GOOD, False, "gate-answer-missing"),
    ({"kind": "answered", "fields": ["months"]}, {"months": "seks"}, False, "gate-answer-missing"),
    ({"kind": "answered", "fields": ["needs"]}, {"needs": "Ingen"}, True, "gate-answer"),
    ({"kind": "any-answered", "fields": ["months", "owner"]}, {"owner": "@a"}, True, "gate-answer"),
    ({"kind": "any-answered", "fields": ["months", "owner"]}, GOOD, False, "gate-any-missing"),
    ({"kind": "any-answered", "fields": ["months"]}, {"months": "x"}, False, "gate-any-missing"),
    (
        {"kind": "ticked", "field": "cleared"},
        {"cleared": {"Juss": True, "Sikkerhet": True}},
        *(True, "gate-boxes-ticked"),
    ),
    ({"kind": "ticked", "field": "cleared"}, {"cleared": {"Juss": True}}, False, "gate-boxes-left"),
    ({"kind": "ticked", "field": "cleared"}, {}, False, "gate-boxes-left"),
    ({"kind": "chosen", "field": "funds", "options": ["Ja"]}, {"funds": "Ja"}, True, "gate-answer"),
    (
        {"kind": "chosen", "field": "funds", "options": ["Ja"]},
        {"funds": "Nei"},
        *(False, "gate-choice-needed"),
    ),
    ({"kind": "chosen", "field": "funds", "options": ["Ja"]}, {}, False, "gate-choice-needed"),
    (
        {"kind": "chosen", "field": "groups", "options": ["Flere team"]},
        {"groups": ["Ett team", "Flere team"]},
        *(True, "gate-answer"),
    ),
    ({"kind": "objectives"}, READY, True, "gate-objectives"),
    ({"kind": "objectives"}, GOOD, False, "gate-objectives-needed"),
    ({"kind": "objectives"}, {"goals": "Mål 1: A\n- a"}, False, "gate-objectives-needed"),
    ({"kind": "objectives"}, {"goals": "\n".join([GOALS] * 4)}, False, "gate-objectives-needed"),
    ({"kind": "assigned"}, GOOD, False, "gate-not-assigned"),
    ({"kind": "priority"}, GOOD, False, "gate-no-priority"),
]


@pytest.mark.parametrize(("check", "answers", "met", "evidence"), CHECKS)
def test_checks(check: dict[str, Any], answers: dict[str, Any], met: bool, evidence: str) -> None:  # noqa: FBT001 - a table
    """Each kind of check is met, or not, with a sentence that shows why."""
    result = judged({"check": check}, answers)
    assert (result.met, result.evidence.key, result.roles) == (met, evidence, ())


def test_assignees_are_evidence() -> None:
    """Whoever has the issue is named."""
    result = judged({"check": {"kind": "assigned"}}, GOOD, assignees=("Ola", "kari"))
    assert result.met
    assert dict(result.evidence.params) == {"who": "Ola, kari"}


def test_a_priority_is_evidence() -> None:
    """Whoever decided it, the priority is named."""
    result = judged({"check": {"kind": "priority"}}, GOOD, labels=frozenset({"prioritet: Må"}))
    assert result.met
    assert dict(result.evidence.params) == {"name": "Må"}


def test_ticks_are_evidence() -> None:
    """Who ticked and when is told; before that, who can."""
    before = gate("start").criteria[1]
    after = gate("start", decided(ticked("start", "insight"))).criteria[1]
    assert (before.met, keys(before.evidence)) == (False, ["gate-not-ticked", "role-name"])
    assert before.roles == after.roles == ("lead",)
    assert (after.met, after.evidence.key) == (True, "gate-ticked")
    assert dict(after.evidence.params)["by"] == "lise"


def test_a_tick_of_another_phase_does_not_count() -> None:
    """A tick belongs to the gate in which it was given."""
    assert not gate("start", decided(ticked("done", "insight"))).criteria[1].met


def test_criteria_are_numbered_in_order() -> None:
    """Numbers count from one, as `/kriterium` does; guidance and text come along, on one line."""
    results = gate("start").criteria
    assert [(each.number, each.id) for each in results] == [(1, "need"), (2, "insight")]
    assert results[1].guidance == "Vis til tall."
    assert judged({"text": "To\nlinjer.", "tick": ["lead"]}, GOOD).text == "To linjer."


def test_the_form_is_an_implicit_criterion() -> None:
    """A gate is not met while a required answer is missing, whatever else is."""
    result = gate("start", decided(ticked("start", "insight"), answers={"owner": "@a"}))
    assert not result.form.met
    assert keys(result.form.evidence) == ["gate-form-unmet", "field-name"]
    assert not result.met


def test_what_is_required_grows_by_phase() -> None:
    """The first gate does not ask for objectives; the second one does, and the third still."""
    assert [gate(phase).form.met for phase in CONFIG.phases] == [True, False, False, False]
    ready = issue_of(body_of(READY))
    assert all(gate(phase, ready).form.met for phase in CONFIG.phases)


def test_a_faulty_answer_keeps_the_form_unmet() -> None:
    """An answer that cannot be read is told by its field, also when nothing asked for it."""
    verdict = gate("start", issue_of(body_of({**GOOD, "months": "mange"}))).form
    assert not verdict.met
    assert [dict(m.params)["name"] for m in messages(verdict) if m.key == "field-name"] == [
        "Månedsverk"
    ]


def test_a_field_both_lacking_and_faulty_is_named_once() -> None:
    """Nobody has to read the same name twice."""
    config = changed(
        fields={**RAW["fields"], "funds": {**RAW["fields"]["funds"], "required_from": "start"}}
    )
    body = body_of({**GOOD, "funds": "Kanskje"}, config)
    assert keys(gate("start", issue_of(body), config).form.evidence).count("field-name") == 1


def test_a_gate_counts_what_is_left() -> None:
    """The form counts as one condition, each criterion as one."""
    assert gate("start").left == 1
    assert gate("konsept").left == 4
    met = gate("start", decided(ticked("start", "insight")))
    assert (met.left, met.met, met.version, met.phase) == (0, True, "1", "start")


def test_a_gate_without_criteria_asks_for_the_form_only() -> None:
    """A phase with no criteria of its own still needs its answers."""
    assert gate("arbeid", issue_of(body_of(READY))).met
    assert gate("arbeid").left == 1


def test_a_decided_priority_and_an_assignee_meet_the_gate() -> None:
    """All checks of a gate can be met at once."""
    issue = decided(decision("priority", after="must"), assignees=("Ola",))
    assert gate("konsept", issue).met


def test_long_answers_are_shown_in_short() -> None:
    """Evidence is an excerpt on one line."""
    result = judged(
        {"check": {"kind": "answered", "fields": ["problem"]}}, {"problem": "a\n\nb " + "x" * 200}
    )
    text = dict(result.evidence.params)["text"]
    assert text.startswith("a b x")
    assert len(text) == 80
    assert text.endswith("…")


def test_roles_are_named() -> None:
    """Roles by their names; everyone, and nobody, have words of their own."""
    assert keys(roles(CONFIG, ("lead", "chief"))) == ["role-name", "role-name"]
    assert keys(roles(CONFIG, ("lead", "everyone"))) == ["everyone"]
    assert keys(roles(CONFIG, ())) == ["nobody"]


def test_what_was_changed_after_a_sign_off_stands_at_its_criterion() -> None:
    """Criteria that the program checks are judged anew, so they have nothing of the kind."""
    tick = ticked("start", "insight").model_copy(update={"answers": {"title": "00000000"}})
    result = gate("start", decided(tick))
    assert [bool(each.changed) for each in result.criteria] == [False, True]
    assert result.changed == (result.criteria[1].changed,)
    assert result.met


def test_a_tick_shows_its_evidence() -> None:
    """What was said with it stands beside it, in short, and as the person's own words."""
    made = decision("tick", phase="start", criterion="insight", reason="Se rapport 7. " * 40)
    _, insight = gate("start", decided(made)).criteria
    assert insight.evidence.key == "gate-ticked-because"
    reason = dict(insight.evidence.params)["reason"]
    assert reason.startswith("Se rapport 7. Se")
    assert len(reason) <= 200
    assert reason.endswith("…")


ADVISED = {"check": {"kind": "advised", "roles": ["lead", "chief"]}}


def advice(role: str, number: int = 1, **details: Any) -> Decision:
    """Return somebody's advice on leaving the first phase."""
    told = {"by": f"p-{role}", "phase": "start", "after": "for", "reason": "x", **details}
    return decision("advice", number, role=role, **told)


@pytest.mark.parametrize(
    ("given", "met", "evidence"),
    [
        ((), False, ["gate-no-advice", "role-name", "role-name"]),
        ((advice("lead"),), False, ["gate-advice-left", "advice-for", "role-name"]),
        (
            (advice("lead"), advice("chief", 2, after="against")),
            True,
            ["gate-advised", "advice-for", "advice-against"],
        ),
        ((advice("author"),), False, ["gate-no-advice", "role-name", "role-name"]),
        ((advice("lead", phase="konsept"),), False, ["gate-no-advice", "role-name", "role-name"]),
    ],
)
def test_advice_can_be_needed(
    given: tuple[Decision, ...],
    met: bool,  # noqa: FBT001 - a table
    evidence: list[str],
) -> None:
    """Every role must have spoken in this very phase, whatever it says; who has is shown."""
    result = judged(ADVISED, GOOD, comments=(record(*given),))
    assert (result.met, keys(result.evidence)) == (met, evidence)


def test_a_voice_of_a_role_that_is_gone_is_still_heard() -> None:
    """What was said in a role that the configuration has lost is told without the role's name."""
    assert keys(voice(CONFIG, advice("borte"))) == ["advice-for", "everyone"]
