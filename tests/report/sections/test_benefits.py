"""Benefits: potential, planned, realised."""

from __future__ import annotations

from datetime import date
from typing import Any

from portfolio_bot.domain.records.history import Decision
from portfolio_bot.report.sections.benefits import Benefits, benefits
from tests.report.portfolio import decision, digdir
from tests.report.sections.told import case, report, told


def planned(number: int = 1, **values: Any) -> Decision:
    """Make a benefit that halves a queue of 30, unless told otherwise."""
    return told(
        50,
        "benefit",
        f"g{number}",
        **{"name": "Kortere kø", "baseline": 30, "target": 10, **values},
    )


def measured(value: float, day: str, number: int = 1) -> Decision:
    """Make a measurement."""
    return told(5, "measurement", f"g{number}/{day}", value=value, day=day)


def found(*made: Decision, **rest: Any) -> Benefits:
    """Work out the benefits of one initiative."""
    return benefits(digdir(), report(case(1, *made, **rest)))


def test_how_far_it_has_come_and_which_way() -> None:
    """The latest measurement counts, against the one before it."""
    (one,) = found(planned(), measured(25, "2026-10-01"), measured(22, "2026-11-01")).profits
    assert (one.reached, one.trend) == (40, "better")


def test_without_measurements_nothing_is_known() -> None:
    """Nothing measured is not nothing reached."""
    (one,) = found(planned()).profits
    assert (one.reached, one.trend, one.faulty) == (None, None, False)


def test_a_target_that_is_the_baseline_is_said_to_be_wrong() -> None:
    """Such a benefit cannot be measured along; the report says so and goes on."""
    (one,) = found(planned(target=30), measured(22, "2026-11-01")).profits
    assert (one.faulty, one.reached) == (True, None)


def test_measurements_and_benefits_that_are_late() -> None:
    """A measurement is late until one is made on its day or after; a benefit until reached."""
    late = planned(measure="2026-11-01", due="2026-11-20")
    (one,) = found(late, measured(25, "2026-10-01")).profits
    assert (one.late, one.missed) == (date(2026, 11, 1), True)
    (one,) = found(late, measured(10, "2026-11-01")).profits
    assert (one.late, one.missed) == (None, False)


def test_sums_are_of_one_unit() -> None:
    """Kroner add up to kroner and hours to hours; counts never add up."""
    made = found(
        planned(1, unit="kroner", baseline=0, target=100, potential=300),
        planned(2, unit="kroner", baseline=0, target=50),
        planned(3, unit="hours", baseline=90, target=40),
        planned(4, unit="count"),
        measured(80, "2026-11-01", 1),
        measured(70, "2026-11-01", 3),
    )
    kroner, hours = made.sums
    assert (kroner.potential, kroner.planned, kroner.realised) == (300, 150, 80)
    assert (kroner.benefits, kroner.unmeasured) == (2, 1)
    assert (hours.planned, hours.realised, hours.potential) == (50, 20, None)


def test_benefits_live_on_after_completion() -> None:
    """What is completed is followed up (T3); what is stopped is not."""
    assert found(planned(), decision("complete", 3), closed=3).profits
    assert not found(planned(), decision("stop", 3, reason="x"), closed=3).profits


def test_the_same_benefit_twice_is_noticed() -> None:
    """The same name and indicator, whatever case and signs, may be counted twice (T8)."""
    made = report(
        case(1, planned(indicator="Dager")), case(2, planned(name="KORTERE-KØ!", indicator="dager"))
    )
    (group,) = benefits(digdir(), made).doubled
    assert [each.row.number for each in group] == [1, 2]


def test_given_up_and_none_at_all() -> None:
    """A withdrawn benefit is listed apart; initiatives without benefits are counted (T16)."""
    made = report(case(1, planned(), told(1, "benefit", "g1", withdrawn=True)), case(2))
    found = benefits(digdir(), made)
    assert (len(found.profits), len(found.withdrawn)) == (0, 1)
    assert [row.number for row in found.without] == [2]
    assert found.late == ()


def money(number: int, target: int, value: float | None, **values: Any) -> list[Decision]:
    """Make a benefit in kroner, and its measurement."""
    made = [planned(number, unit="kroner", baseline=0, target=target, **values)]
    return made if value is None else [*made, measured(value, "2026-11-01", number)]


def test_the_one_figure_says_how_sure_it_is() -> None:
    """It is what is measured, with how much of the plan that covers (T17)."""
    taken = found(*money(1, 100, 80, name="A"), *money(2, 300, None, name="B")).taken
    assert taken is not None
    assert (taken.realised, taken.planned, taken.covered) == (80, 400, 25)
    assert (taken.certainty, taken.doubtful) == ("low", False)
    sure = found(*money(1, 100, 80)).taken
    assert sure is not None
    assert sure.certainty == "high"


def test_what_may_be_counted_twice_is_told_in_the_one_figure() -> None:
    """Beside the sum stands what is left when those alike are counted once (T8)."""
    made = report(
        case(1, *money(1, 100, 80)), case(2, *money(1, 100, 50)), case(3, *money(1, 9, 9, name="X"))
    )
    taken = benefits(digdir(), made).taken
    assert taken is not None
    assert (taken.realised, taken.least, taken.certainty) == (139, 89, "medium")
    plan = report(case(1, *money(1, 900, 80)), case(2, *money(1, 100, None)))
    planned_twice = benefits(digdir(), plan).taken
    assert planned_twice is not None
    assert (planned_twice.covered, planned_twice.certainty) == (90, "medium")


def test_without_a_measurement_the_one_figure_is_not_known() -> None:
    """Nothing measured is not zero; hours count where nothing is in kroner, else nothing does."""
    unknown = found(planned(unit="hours")).taken
    assert unknown is not None
    assert (unknown.unit, unknown.realised, unknown.certainty) == ("hours", None, "low")
    assert found(planned(unit="count")).taken is None


def test_what_a_benefit_lacks_and_what_is_done_for_it() -> None:
    """Those without owner or goal are listed, and so are goals, actions and changes."""
    made = found(
        planned(1, owner="kari", goal="Tid"),
        planned(2, name="B", goal="tid"),
        planned(3, name="C"),
        told(9, "benefit-action", "g1/1", place=1, name="Si opp avtalen"),
        told(8, "benefit", "g3", target=5),
    )
    ids = {
        "ownerless": [each.benefit.id for each in made.ownerless],
        "aimless": [each.benefit.id for each in made.aimless],
        "acted": [each.benefit.id for each in made.acted],
        "revised": [each.benefit.id for each in made.revised],
    }
    assert ids == {
        "ownerless": ["g2", "g3"], "aimless": ["g3"], "acted": ["g1"], "revised": ["g3"],
    }  # fmt: skip
    assert [(goal, len(served)) for goal, served in made.goals] == [("Tid", 2)]
