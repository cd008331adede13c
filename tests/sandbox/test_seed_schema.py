"""The shape of a seed."""

from datetime import date, datetime

import pytest
from pydantic import ValidationError

from portfolio_bot.sandbox.seed_schema import SeedComment, SeedIssue, SeedRepository


@pytest.mark.parametrize(
    "given",
    [
        "2026-01-05",
        "2026-01-05T00:00:00Z",
        "2026-01-05T01:00:00+01:00",
        date(2026, 1, 5),
        datetime(2026, 1, 5),  # noqa: DTZ001  YAML gives times without a zone
    ],
)
def test_times_are_read_in_many_forms(given: object) -> None:
    """A time is a text or what YAML makes of one, with or without a zone."""
    comment = SeedComment.model_validate({"author": "a", "body": "b", "created_at": given})
    assert comment.created_at == "2026-01-05T00:00:00Z"


@pytest.mark.parametrize("given", [7, "nå", []])
def test_nonsense_is_no_time(given: object) -> None:
    """What is no time is refused."""
    with pytest.raises(ValidationError):
        SeedComment.model_validate({"author": "a", "body": "b", "created_at": given})


def test_short_forms_are_taken() -> None:
    """Labels, branches and roles may be given by name alone."""
    found = SeedRepository.model_validate(
        {"labels": ["a"], "protected_branches": ["main"], "collaborators": {"ola": "triage"}}
    )
    assert (found.labels[0].name, found.labels[0].color) == ("a", "ededed")
    assert found.protected_branches[0].bypass == []
    assert found.collaborators["ola"].role_name is None


def test_dates_on_boards_become_text() -> None:
    """A date that YAML has read is a text again, a number stays a number."""
    told = {"Start": date(2026, 1, 5), "Verk": 3}
    found = SeedIssue.model_validate({"title": "a", "author": "b", "projects": {1: told}})
    assert found.projects == {1: {"Start": "2026-01-05", "Verk": 3.0}}
