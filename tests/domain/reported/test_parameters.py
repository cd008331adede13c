"""The tables of what can be reported: every word leads to one thing, in every language."""

from __future__ import annotations

import pytest

from portfolio_bot.domain.config import REPORTING
from portfolio_bot.domain.reported.facts import (
    Action,
    Benefit,
    Cost,
    Deliverable,
    Delivered,
    Demand,
    KeyResultState,
    Mandate,
    Measurement,
    Member,
    Need,
    Party,
    Progress,
    Status,
    Uncertainty,
)
from portfolio_bot.domain.reported.parameters import BY_COMMAND, REPORTS
from portfolio_bot.domain.reported.words import (
    ReportSpec,
    choice_named,
    every_word,
    parameter_named,
)

MODELS = {
    "status": (Status,),
    "progress": (Progress,),
    "benefit": (Benefit, Measurement, Action),
    "uncertainty": (Uncertainty,),
    "deliverable": (Deliverable,),
    "demand": (Demand,),
    "cost": (Cost,),
    "dependency": (Need,),
    "key-result": (KeyResultState,),
    "mandate": (Mandate,),
    "member": (Member,),
    "party": (Party,),
    "value": (Delivered,),
}
each_spec = pytest.mark.parametrize("spec", REPORTS, ids=lambda spec: spec.command)


def test_every_reporting_command_has_its_table() -> None:
    """The commands that report, and `/status`, each have one table."""
    assert set(BY_COMMAND) == {*REPORTING, "status"}


@each_spec
def test_a_word_is_one_key(spec: ReportSpec) -> None:
    """Within a command no word stands for two keys, and each is found in any case of letters."""
    words = [word for each in spec.parameters for word in every_word(each.words)]
    assert len(words) == len({*words})
    for each in spec.parameters:
        assert all(parameter_named(spec, word.upper()) == each for word in every_word(each.words))


@each_spec
def test_a_choice_is_one_value(spec: ReportSpec) -> None:
    """Within a key no word stands for two choices, and each is found."""
    for each in spec.parameters:
        words = [word for choice in each.choices for word in every_word(choice.words)]
        assert len(words) == len({*words})
        for choice in each.choices:
            assert all(choice_named(each, f" {w}. ") == choice for w in every_word(choice.words))


@each_spec
def test_a_key_is_a_value_of_the_facts(spec: ReportSpec) -> None:
    """What a key sets is a value that the facts have, or the day of what became of an item."""
    fields = {name for model in MODELS[spec.about] for name in model.model_fields}
    names = {each.name for each in spec.parameters} - {"after", "day"}
    if spec.about in {"benefit", "deliverable"}:
        names -= {"comment"}
    assert names <= fields
