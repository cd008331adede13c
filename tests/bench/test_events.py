"""Each kind of event is played, and counted."""

from tests.bench.events import figures


def test_every_event_is_within_its_budget() -> None:
    """No kind of event takes more requests than it may; its reads and writes are told apart."""
    told: list[str] = []
    found = figures(told.append)
    assert [figure.line.what for figure in found if not figure.within] == []
    shown = {figure.line.what: figure.note for figure in found}
    assert shown["priority set"] == "query, mutation, 2 points"
    assert shown["comment without a command"] == shown["comment by the bot"] == ""
    assert told == [figure.line.what for figure in found]
