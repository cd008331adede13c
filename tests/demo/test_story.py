"""The story as data."""

import pytest
from pydantic import ValidationError

from portfolio_bot.configuration.load import load
from portfolio_bot.demo.story import Step, presets, setting


def test_step_does_one_thing() -> None:
    """A step with two verbs, or none, is refused."""
    for verbs in ({}, {"send": "a", "edit": "a"}):
        with pytest.raises(ValidationError, match="one thing"):
            Step.model_validate(verbs)


@pytest.mark.parametrize("preset", presets())
def test_days_follow_each_other(preset: str) -> None:
    """The days of each story stand in order."""
    days = [day.day for day in setting(preset).story.days]
    assert days == sorted(set(days))


@pytest.mark.parametrize("preset", presets())
def test_answers_are_fields(preset: str) -> None:
    """Every answer belongs to a field of the configuration."""
    _, config, _, story = setting(preset)
    fields = set(load(config).config.fields)
    given = [proposal.answers for proposal in story.proposals.values()]
    given += [step.answers for day in story.days for step in day.steps]
    assert {key for answers in given for key in answers} <= fields


@pytest.mark.parametrize("preset", presets())
def test_proposals_are_used(preset: str) -> None:
    """Every proposal is sent in, once."""
    story = setting(preset).story
    sent = [step.send for day in story.days for step in day.steps if step.send]
    assert sorted(sent) == sorted(story.proposals)
