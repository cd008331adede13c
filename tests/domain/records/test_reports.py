"""Reports add up to facts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.records.history import Decision, in_order
from portfolio_bot.domain.records.reports import facts_of, unrecorded
from portfolio_bot.domain.reported.facts import Facts
from portfolio_bot.domain.reported.report import About, Reported
from tests.domain.examples import CONFIG, NOW, decision


def told(
    nth: int, about: About, key: str = "", *, withdrawn: bool = False, **values: Any
) -> Decision:
    """Return a report that was made so many days after the first one."""
    report = Reported(about=about, key=key, values=values, withdrawn=withdrawn)
    at = NOW + timedelta(days=nth)
    return decision("report", nth, at=at, reported=report, id=f"IC_{nth}#1")


def facts(*decisions: Decision) -> Facts:
    """Return what *decisions* add up to."""
    return facts_of(CONFIG, decisions)


def test_the_latest_status_of_a_dimension_counts() -> None:
    """A status is said anew each time: an old comment does not cling to a new level."""
    found = facts(
        told(1, "status", "economy", level="over-budget", comment="Dyrt"),
        told(2, "status", "economy", level="on-budget"),
        told(3, "status", "risk", level="high"),
    ).statuses
    assert found["economy"].level == "on-budget"
    assert found["economy"].comment is None
    assert found["economy"].on == date(2026, 11, 25)
    assert list(found) == ["economy", "risk"]


def test_a_level_that_is_lost_is_not_shown() -> None:
    """A level or a dimension that the configuration has no more is as if not reported."""
    found = facts(
        told(1, "status", "economy", level="gone"), told(2, "status", "quality", level="low")
    )
    assert found.statuses == {}
    assert found.reported == date(2026, 11, 25)


def test_a_benefit_is_changed_key_by_key() -> None:
    """A later report sets what it names, and leaves the rest; measurements follow by day."""
    (benefit,) = facts(
        told(1, "benefit", "g1", name="Kø", target=10, baseline=30),
        told(2, "measurement", "g1/2026-12-01", day="2026-12-01", value=20),
        told(3, "measurement", "g1/2026-11-01", day="2026-11-01", value=25),
        told(4, "benefit", "g1", target=8),
    ).benefits
    assert (benefit.name, benefit.target, benefit.baseline) == ("Kø", 8, 30)
    assert [each.value for each in benefit.measurements] == [25, 20]


def test_what_is_withdrawn_stays_and_says_so() -> None:
    """A benefit that is given up keeps its history (T6)."""
    made = (told(1, "benefit", "g1", name="Kø"), told(2, "benefit", "g1", withdrawn=True))
    assert [each.withdrawn for each in facts(*made).benefits] == [True]


def test_a_deliverable_keeps_its_first_promise() -> None:
    """The first due day ever given is what it was planned for, however often it is moved."""
    (found,) = facts(
        told(1, "deliverable", "l1", name="Drift", due="2027-01-01"),
        told(2, "deliverable", "l1", due="2027-02-01"),
        told(3, "deliverable", "l1", due="2027-03-01"),
    ).deliverables
    assert (found.planned, found.due) == (date(2027, 1, 1), date(2027, 3, 1))


def test_things_stand_in_one_order() -> None:
    """Items follow their ids, years and months the calendar, whenever they were reported."""
    found = facts(
        told(1, "uncertainty", "r10", name="Ti", probability=1, impact=1),
        told(2, "uncertainty", "r2", name="To", probability=1, impact=1),
        told(3, "cost", "2028", year=2028, budget=1),
        told(4, "cost", "2027", year=2027, budget=1),
        told(5, "demand", "juss/2027-02", skill="juss", month="2027-02-01", person_months=1),
        told(6, "demand", "it/2027-01", skill="it", month="2027-01-01", person_months=1),
        told(7, "key-result", "1.2", objective=1, place=2, current=3),
        told(8, "dependency", "#4", number=4),
        told(9, "progress", percent=40),
    )
    assert [each.id for each in found.uncertainties] == ["r2", "r10"]
    assert [each.year for each in found.costs] == [2027, 2028]
    assert [each.skill for each in found.demands] == ["it", "juss"]
    assert found.key_results[0].current == 3
    assert found.needs[0].number == 4
    assert found.progress is not None
    assert found.progress.percent == 40


def test_what_is_no_fact_is_left_out() -> None:
    """A damaged record, or an item that was never named, is not shown and hurts nothing."""
    found = facts(
        told(1, "benefit", "g1", target=3),
        told(2, "cost", "2027", year="tull"),
        told(3, "measurement", "g9/x", day="x", value=1),
    )
    assert found.benefits == ()
    assert found.costs == ()


REPORTS = st.builds(
    told,
    st.integers(1, 50),
    st.sampled_from(["benefit", "deliverable", "uncertainty"]),
    st.sampled_from(["g1", "l1", "r1"]),
    name=st.sampled_from(["A", "B"]),
    target=st.integers(0, 9),
    due=st.sampled_from(["2027-01-01", "2027-06-01"]),
    probability=st.integers(1, 5),
    impact=st.integers(1, 5),
)


@given(st.lists(REPORTS, max_size=12, unique_by=lambda each: each.id), st.randoms())
def test_order_of_reading_and_repeats_do_not_matter(made: list[Decision], chance: Any) -> None:
    """Reports that are read twice or in any order, put in order, give the same facts."""
    again = [*made, *made]
    chance.shuffle(again)
    assert facts(*in_order(again)) == facts(*in_order(made))


PLAN = (
    {"name": "A", "target": 5, "by": "ola", "on": "2026-11-01"},
    {"name": "B", "by": "ola", "on": "2026-11-01"},
)


def test_planned_benefits_are_facts_until_something_is_on_record_of_them() -> None:
    """They take the ids that are free; those on record, by name, are left to the records (T2)."""
    found = facts_of(CONFIG, (), PLAN)
    assert [(each.id, each.name, each.by) for each in found.benefits] == [
        ("g1", "A", "ola"),
        ("g2", "B", "ola"),
    ]
    assert found.reported is None
    report = Reported(about="benefit", key="g2", values={"target": 7}, before=dict(PLAN[0]))
    made = told(1, "benefit", "g2").model_copy(update={"reported": report})
    (first, second) = facts_of(CONFIG, (made,), PLAN).benefits
    assert (first.name, second.name, second.target) == ("B", "A", 7)
    (revision,) = second.revisions
    assert (revision.value, revision.before, revision.after) == ("target", 5, 7)
    assert unrecorded(CONFIG, (made,), PLAN) == {"g1": PLAN[1]}


def test_a_measurement_takes_the_form_along() -> None:
    """The first record of a benefit may be a measurement; the form's words come with it."""
    report = Reported(
        about="measurement", key="g1/2026-11-02", values={"day": "2026-11-02", "value": 3},
        before=dict(PLAN[0]),
    )  # fmt: skip
    made = told(1, "measurement", "g1").model_copy(update={"reported": report})
    (one,) = facts_of(CONFIG, (made,)).benefits
    assert (one.target, one.measurements[0].value) == (5, 3)


def test_the_history_of_a_benefit_is_kept() -> None:
    """Each change of a promise stands with before, after and why; so does giving it up (T6)."""
    (one,) = facts(
        told(1, "benefit", "g1", name="Kø", target=10, due="2027-01-01"),
        told(2, "benefit", "g1", target=12, due="2027-01-01", comment="Dyrere"),
        told(3, "benefit", "g1", withdrawn=True, comment="Loven endres"),
    ).benefits
    assert [(each.before, each.after, each.reason) for each in one.revisions] == [
        (10, 12, "Dyrere")
    ]
    assert (one.withdrawn, one.reason) == (True, "Loven endres")


def test_actions_belong_to_their_benefit() -> None:
    """An action that is done, or given up, stays with it (T14)."""
    (one,) = facts(
        told(1, "benefit", "g1", name="Kø"),
        told(2, "benefit-action", "g1/1", place=1, name="Si opp avtalen", due="2027-01-01"),
        told(3, "benefit-action", "g1/1", place=1, done="2026-12-01"),
        told(4, "benefit-action", "g9/1", place=1, name="Til ingen"),
    ).benefits
    assert [(each.name, each.done) for each in one.actions] == [
        ("Si opp avtalen", date(2026, 12, 1))
    ]
