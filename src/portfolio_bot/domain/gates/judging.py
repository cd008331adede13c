"""Gates: every criterion is judged, each with what it has, what it needs, and a sentence."""

from __future__ import annotations

from typing import assert_never

from portfolio_bot.domain.case.changed import Change, changed_since
from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.config import (
    EVERYONE,
    Advised,
    Answered,
    AnyAnswered,
    Assigned,
    Check,
    Chosen,
    Consulted,
    Criterion,
    Divided,
    Labelled,
    Mandated,
    ObjectivesSet,
    Portfolio,
    PrioritySet,
    Ticked,
)
from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.gates.issue_checks import Verdict, check_issue
from portfolio_bot.domain.initiative.reading import missing
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.records.history import Decision, Tick

_SHOWN = 80
_SHOWN_REASON = 200


class CriterionResult(Made):
    """One criterion judged. ``number`` counts from 1 in the gate's order.

    ``roles`` are those who tick it; empty when the program checks it. ``changed`` says, of one
    that is ticked, that the case was changed afterwards.
    """

    number: int
    id: str
    text: str
    met: bool
    evidence: Message
    guidance: str | None = None
    roles: tuple[str, ...] = ()
    changed: Change | None = None


class GateResult(Made):
    """A whole gate judged. ``form`` tells of the answers that the phase requires."""

    phase: str
    version: str
    form: Verdict
    criteria: tuple[CriterionResult, ...]

    @property
    def met(self) -> bool:
        """Whether nothing is left to do."""
        return self.form.met and all(result.met for result in self.criteria)

    @property
    def left(self) -> int:
        """How many conditions are not met."""
        return (not self.form.met) + sum(not result.met for result in self.criteria)

    @property
    def changed(self) -> tuple[Change, ...]:
        """What was changed after sign-offs of its criteria, one a criterion."""
        return tuple(result.changed for result in self.criteria if result.changed)


def judge(config: Portfolio, case: Case, phase: str) -> GateResult:
    """Judge all criteria of the gate out of *phase*."""
    gate = config.phases[phase].gate
    return GateResult(
        phase=phase,
        version=gate.version,
        form=_judge_form(config, case, phase),
        criteria=tuple(
            _judge_criterion(config, case, phase, number, key, criterion)
            for number, (key, criterion) in enumerate(gate.criteria.items(), start=1)
        ),
    )


def _judge_form(config: Portfolio, case: Case, phase: str) -> Verdict:
    lacking = missing(config, case.initiative, phase)
    faulty = [problem.field for problem in case.initiative.problems]
    names = _labels(config, (*lacking, *(key for key in faulty if key)))
    if not lacking and not faulty:
        return Verdict(met=True, evidence=say("gate-form-met"))
    return Verdict(met=False, evidence=say("gate-form-unmet", fields=names))


def _judge_criterion(
    config: Portfolio, case: Case, phase: str, number: int, key: str, criterion: Criterion
) -> CriterionResult:
    verdict = (
        _check(config, case, phase, criterion.check)
        if criterion.check is not None
        else _ticked(config, case, phase, key, criterion)
    )
    tick = case.standing.ticks.get((phase, key)) if criterion.check is None else None
    return CriterionResult(
        number=number,
        id=key,
        text=" ".join(criterion.text.split()),
        met=verdict.met,
        evidence=verdict.evidence,
        guidance=criterion.guidance,
        roles=criterion.tick,
        changed=changed_since(config, case, tick) if tick is not None else None,
    )


def _ticked(config: Portfolio, case: Case, phase: str, key: str, criterion: Criterion) -> Verdict:
    tick = case.standing.ticks.get((phase, key))
    if tick is not None:
        return Verdict(met=True, evidence=_vouched(config, tick))
    return Verdict(met=False, evidence=say("gate-not-ticked", roles=roles(config, criterion.tick)))


def _vouched(config: Portfolio, tick: Tick) -> Message:
    at = config.day(tick.at)
    if tick.reason is None:
        return say("gate-ticked", by=tick.by, at=at)
    return say("gate-ticked-because", by=tick.by, at=at, reason=_shortened(tick.reason))


def _check(config: Portfolio, case: Case, phase: str, check: Check) -> Verdict:
    match check:
        case Answered() | AnyAnswered() | Ticked() | Chosen():
            return _check_answers(config, case, check)
        case Advised():
            return _advised(config, case, phase, check.roles)
        case ObjectivesSet():
            return _objectives(config, case)
        case Assigned() | PrioritySet() | Labelled() | Divided():
            return check_issue(config, case, check)
        case Mandated() | Consulted():
            from portfolio_bot.domain.gates.record_checks import judge_records  # noqa: PLC0415 - rare

            met, evidence = judge_records(config, case, check)
            return Verdict(met=met, evidence=evidence)
        case _:
            assert_never(check)


def _check_answers(
    config: Portfolio, case: Case, check: Answered | AnyAnswered | Ticked | Chosen
) -> Verdict:
    match check:
        case Answered():
            return _answered(config, case, check.fields)
        case AnyAnswered():
            return _any_answered(config, case, check.fields)
        case Ticked():
            return _all_ticked(config, case, check.field)
        case Chosen():
            return _chosen(config, case, check)
        case _:
            assert_never(check)


def _answered(config: Portfolio, case: Case, fields: tuple[str, ...]) -> Verdict:
    lacking = [key for key in fields if not case.initiative.answers(key)]
    if lacking:
        return Verdict(
            met=False, evidence=say("gate-answer-missing", fields=_labels(config, lacking))
        )
    if len(fields) == 1:
        return Verdict(met=True, evidence=say("gate-answer", text=_excerpt(case, fields[0])))
    return Verdict(met=True, evidence=say("gate-answers", fields=_labels(config, fields)))


def _any_answered(config: Portfolio, case: Case, fields: tuple[str, ...]) -> Verdict:
    for key in fields:
        if case.initiative.answers(key):
            return Verdict(met=True, evidence=say("gate-answer", text=_excerpt(case, key)))
    return Verdict(met=False, evidence=say("gate-any-missing", fields=_labels(config, fields)))


def _all_ticked(config: Portfolio, case: Case, field: str) -> Verdict:
    ticked = case.initiative.chosen(field)
    left = [o.label for o in config.fields[field].options if o.label not in ticked]
    if left:
        return Verdict(met=False, evidence=say("gate-boxes-left", boxes=Trusted("; ".join(left))))
    return Verdict(met=True, evidence=say("gate-boxes-ticked"))


def _chosen(config: Portfolio, case: Case, check: Chosen) -> Verdict:
    if case.initiative.chosen(check.field).intersection(check.options):
        return Verdict(met=True, evidence=say("gate-answer", text=_excerpt(case, check.field)))
    wanted = Trusted(", ".join(check.options))
    label = Trusted(config.fields[check.field].label)
    return Verdict(met=False, evidence=say("gate-choice-needed", field=label, options=wanted))


def _objectives(config: Portfolio, case: Case) -> Verdict:
    rules, found = config.objectives, case.initiative.objectives(config)
    counts = [len(objective.key_results) for objective in found]
    within = rules.objectives.minimum <= len(found) <= rules.objectives.maximum and all(
        rules.key_results.minimum <= count <= rules.key_results.maximum for count in counts
    )
    have = say("gate-objectives", objectives=len(found), results=sum(counts))
    if within:
        return Verdict(met=True, evidence=have)
    need = say(
        "gate-objectives-needed",
        have=(have,),
        least=rules.objectives.minimum,
        most=rules.objectives.maximum,
        results_least=rules.key_results.minimum,
        results_most=rules.key_results.maximum,
    )
    return Verdict(met=False, evidence=need)


def _advised(config: Portfolio, case: Case, phase: str, wanted: tuple[str, ...]) -> Verdict:
    """Judge whether somebody of each role has given advice; what it says makes no difference."""
    given = [each for each in case.standing.advice.values() if each.phase == phase]
    said = tuple(voice(config, each) for each in given if each.role in wanted)
    lacking = tuple(role for role in wanted if role not in {each.role for each in given})
    if not lacking:
        return Verdict(met=True, evidence=say("gate-advised", advice=said))
    left = roles(config, lacking)
    if not said:
        return Verdict(met=False, evidence=say("gate-no-advice", roles=left))
    return Verdict(met=False, evidence=say("gate-advice-left", advice=said, roles=left))


def voice(config: Portfolio, advice: Decision) -> Message:
    """Say who advises what, and in which role."""
    role = config.roles.get(advice.role or "")
    name = Trusted(role.name) if role else (say("everyone"),)
    return say(f"advice-{advice.after}", by=advice.by, role=name)


def roles(config: Portfolio, ids: tuple[str, ...]) -> tuple[Message, ...]:
    """Return the names of roles as a list that a catalogue joins, by «or»."""
    if EVERYONE in ids:
        return (say("everyone"),)
    if not ids:
        return (say("nobody"),)
    return tuple(say("role-name", name=Trusted(config.roles[key].name)) for key in ids)


def _labels(config: Portfolio, fields: tuple[str, ...] | list[str]) -> tuple[Message, ...]:
    unique = dict.fromkeys(fields)
    return tuple(say("field-name", name=Trusted(config.fields[key].label)) for key in unique)


def _excerpt(case: Case, field: str) -> str:
    return _shortened(case.initiative.texts[field], _SHOWN)


def _shortened(words: str, most: int = _SHOWN_REASON) -> str:
    text = " ".join(words.split())
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
