"""What a sweep finds, as a cause to decide on."""

from portfolio_bot.domain.events import RecordEvent
from portfolio_bot.domain.found import Cause, OutOfStep, actor_of, text_of
from tests.domain.examples import comment_event, issue_event

FOUND = OutOfStep(number=7, body="tekst", labels=frozenset(), sender="lise")
RECORD = RecordEvent(number=7, author="bot", issue_body="tekst", labels=frozenset(), sender="lise")


def test_every_cause_tells_the_issues_text() -> None:
    """An event of a comment carries the issue's text apart from the comment's."""
    causes: tuple[Cause, ...] = (
        FOUND,
        RECORD,
        issue_event(body="tekst"),
        comment_event("/neste", issue_body="tekst"),
    )
    assert {text_of(cause) for cause in causes} == {"tekst"}


def test_whose_rights_count() -> None:
    """Of a comment its author's, else those of whoever did it."""
    assert actor_of(comment_event("/neste", author="per")) == "per"
    assert {actor_of(FOUND), actor_of(RECORD), actor_of(issue_event())} == {"lise"}
