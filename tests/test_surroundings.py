"""What the runner tells a run."""

from datetime import date
from pathlib import Path

import pytest

from portfolio_bot.domain.messages import UsageError
from portfolio_bot.surroundings import (
    Surroundings,
    client_of,
    connected,
    places_to_tell,
    read_edition,
    surroundings,
)

ENV = {
    "PORTFOLIO_BOT_TOKEN": "t",
    "GITHUB_TOKEN": "job",
    "GITHUB_API_URL": "https://github.example/api/v3",
    "GITHUB_REPOSITORY": "o/r",
    "GITHUB_WORKSPACE": "/ws",
    "GITHUB_EVENT_NAME": "issues",
    "GITHUB_EVENT_PATH": "/event.json",
    "GITHUB_STEP_SUMMARY": "/summary",
    "GITHUB_OUTPUT": "/outputs",
    "PORTFOLIO_BOT_CONFIG": "bot/p.yml",
    "PORTFOLIO_BOT_DRY_RUN": " True ",
    "PORTFOLIO_BOT_AS_OF": "2026-11-23",
    "PORTFOLIO_BOT_CACHE": "lest.jsonl",
    "PORTFOLIO_BOT_RECEIVED": "mottatt",
}


def test_environment() -> None:
    """Everything that the runner tells is read."""
    assert surroundings(ENV) == Surroundings(
        token="t",
        api_url="https://github.example/api/v3",
        repository="o/r",
        config=Path("/ws/bot/p.yml"),
        config_name="bot/p.yml",
        event_name="issues",
        event_path=Path("/event.json"),
        rehearsal=True,
        as_of=date(2026, 11, 23),
        summary=Path("/summary"),
        outputs=Path("/outputs"),
        cache=Path("lest.jsonl"),
        received=Path("mottatt"),
    )


def test_empty_environment() -> None:
    """What is empty or missing has its default, as inputs that were not given are empty."""
    empty = dict.fromkeys(ENV, "")
    assert surroundings(empty) == surroundings({})
    assert surroundings({}) == Surroundings(
        token="",
        api_url="https://api.github.com",
        repository="",
        config=Path(".github/portfolio.yml"),
        config_name=".github/portfolio.yml",
    )


def test_job_token_is_the_second_choice() -> None:
    """Without the input `token`, the job's own token is taken."""
    assert surroundings({"GITHUB_TOKEN": "job"}).token == "job"


def test_report_by_command() -> None:
    """The input `command` asks for the report."""
    assert surroundings({"PORTFOLIO_BOT_COMMAND": "report"}).command == "report"


def test_places_to_tell_are_read_when_nothing_else_can_be() -> None:
    """A run that cannot use an input still knows where to say so."""
    here = places_to_tell(ENV | {"PORTFOLIO_BOT_DRY_RUN": "kanskje"})
    assert (here.summary, here.outputs) == (Path("/summary"), Path("/outputs"))


def test_connection_needs_a_token_and_a_repository() -> None:
    """What lacks is named."""
    here = surroundings(ENV)
    connected(here).close()
    with pytest.raises(UsageError, match="usage-no-token"):
        client_of(surroundings({}))
    with pytest.raises(UsageError, match="usage-repository"):
        connected(surroundings({"GITHUB_TOKEN": "t", "GITHUB_REPOSITORY": "r"}))


def test_edition_is_one_of_three() -> None:
    """Nothing is the weekly one; another word is refused."""
    assert (read_edition(None), read_edition(" tertial ")) == ("weekly", "tertial")
    with pytest.raises(UsageError, match="usage-edition"):
        read_edition("årlig")
