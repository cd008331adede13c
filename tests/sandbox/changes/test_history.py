"""What happened is written into the timeline."""

from tests.sandbox.client import REPO, Client


def test_event_has_actor_and_moment(tri: Client) -> None:
    """An event tells who did it, when, and to what."""
    tri.post(f"{REPO}/issues/1/labels", labels=["fase: konsept"])
    (event,) = tri.get(f"{REPO}/issues/1/events").data
    assert event["event"] == "labeled"
    assert event["actor"]["login"] == "tri"
    assert event["created_at"] == "2026-01-05T08:00:01Z"
    assert event["label"] == {"name": "fase: konsept", "color": "ededed"}
