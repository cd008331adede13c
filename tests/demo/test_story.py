"""The story as data."""

import pytest
from pydantic import ValidationError

from portfolio_bot.configuration.load import load
from portfolio_bot.demo.playing import CONFIG
from portfolio_bot.demo.story import Step, load_story


def test_step_does_one_thing() -> None:
    """A step with two verbs, or none, is refused."""
    for verbs in ({}, {"send": "a", "edit": "a"}):
        with pytest.raises(ValidationError, match="one thing"):
            Step.model_validate(verbs)


def test_days_follow_each_other() -> None:
    """The days of the story stand in order."""
    days = [day.day for day in load_story().days]
    assert days == sorted(set(days))


def test_answers_are_fields() -> None:
    """Every answer belongs to a field of the configuration."""
    story, fields = load_story(), set(load(CONFIG).config.fields)
    given = [proposal.answers for proposal in story.proposals.values()]
    given += [step.answers for day in story.days for step in day.steps]
    assert {key for answers in given for key in answers} <= fields


def test_proposals_are_used() -> None:
    """Every proposal is sent in, once."""
    story = load_story()
    sent = [step.send for day in story.days for step in day.steps if step.send]
    assert sorted(sent) == sorted(story.proposals)
