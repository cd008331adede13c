"""The usual way does what ours does, in more requests."""

from tests.bench.requests import filled, raised
from tests.bench.usual_way import command_took, read_all, report_took, set_priority
from tests.journeys.scene import labels, on_board, opened


def test_everything_is_read() -> None:
    """All comments of all issues are read: a request a page of issues, and one an issue."""
    with raised(filled(3)) as scene:
        before = len(scene.sandbox.requests)
        assert read_all(scene) == 15
        assert len(scene.sandbox.requests) - before == 4


def test_command_is_obeyed() -> None:
    """Label, board, answer and receipt are there afterwards."""
    with raised() as scene:
        number = opened(scene)
        comment = scene.comment("leder", number, "/prioritet må")
        set_priority(scene, number, comment, "leder", "Må")
        assert "prioritet: Må" in labels(scene, number)
        assert (on_board(scene, number) or {})["Prioritet"] == "Må"
        *_, asked, answer = scene.comments(number)
        assert asked["reactions"]["+1"] == 1
        assert answer["body"] == "Prioriteten er nå Må."


def test_ours_takes_fewer() -> None:
    """A command takes two requests of ours, where nine are usual; so with a report."""
    assert [took.requests for took in command_took()] == [2, 9]
    assert [took.requests for took in report_took(3)] == [2, 4]
