"""Words that differ between the faces of the API."""

from portfolio_bot.sandbox.words import REST_REACTIONS, SCHEMA_REACTIONS, event_name


def test_reactions_have_two_names() -> None:
    """Each of the eight reactions has a name for each face."""
    assert len(REST_REACTIONS) == 8
    assert all(SCHEMA_REACTIONS[rest] == schema for schema, rest in REST_REACTIONS.items())


def test_events_have_rest_names() -> None:
    """An event of the schema has REST's word."""
    assert event_name("LabeledEvent") == "labeled"
