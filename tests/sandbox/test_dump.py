"""What a world tells of itself."""

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client
from tests.sandbox.seeds import SEED, START


def test_changes_are_told(sandbox: Sandbox, sven: Client) -> None:
    """Issues, comments, files, events and commits are told as they are now."""
    sven.post(f"{REPO}/issues", title="Ny", labels=["tiltak"])
    sven.post(f"{REPO}/issues/4/comments", body="Hei")
    sven.post(f"{REPO}/issues/4/reactions", content="heart")
    sven.patch(f"{REPO}/issues/4", title="Nyere", state="closed", assignees=["kari"])
    sven.put(f"{REPO}/contents/ny.md", message="Ny fil", content="ZW4=")
    document = sandbox.dump()
    repository = document["repositories"]["etat/portefolje"]
    issue = repository["issues"][3]
    assert (issue["title"], issue["state"], issue["labels"]) == ("Nyere", "closed", ["tiltak"])
    assert (issue["closed_by"], issue["assignees"]) == ("sven", ["kari"])
    assert issue["reactions"] == {"HEART": ["sven"]}
    assert repository["files"]["ny.md"] == "en"
    record = document["record"]["etat/portefolje"]
    assert record["branches"]["main"][0]["message"] == "Ny fil"
    events = [event["event"] for event in record["issues"]["4"]["events"]]
    assert events == ["labeled", "renamed", "assigned", "closed"]


def test_same_calls_give_the_same_world() -> None:
    """The same seed, clock and calls give the same document, ids and commits and all."""
    documents = []
    for _ in range(2):
        with Sandbox(SEED, clock=START) as sandbox:
            sven = Client(sandbox.url, "sven")
            sven.post(f"{REPO}/issues", title="Ny")
            sven.put(f"{REPO}/contents/ny.md", message="Ny fil", content="ZW4=")
            documents.append((sandbox.dump(), sandbox.deliveries()))
    assert documents[0] == documents[1]
