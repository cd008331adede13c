"""Labels over REST."""

from tests.sandbox.client import REPO, Client

OF_ISSUE = f"{REPO}/issues/1/labels"


def test_labels_are_made_and_shown(sven: Client) -> None:
    """A label is made with a colour, or in grey, and found in any letter case."""
    made = sven.post(f"{REPO}/labels", name="Ny/gammel", description="D")
    assert (made.status, made.data["color"]) == (201, "ededed")
    assert sven.get(f"{REPO}/labels/ny/GAMMEL").data == made.data
    assert len(sven.get(f"{REPO}/labels").data) == 3
    assert sven.get(f"{REPO}/labels/borte").status == 404
    assert sven.post(f"{REPO}/labels", color="ffffff").status == 422


def test_bare_list_of_labels_is_taken(sven: Client) -> None:
    """Labels are put on an issue from an object, or from a bare list."""
    added = sven.call("POST", OF_ISSUE, ["fase: konsept"])
    assert [label["name"] for label in added.data] == ["tiltak", "fase: konsept"]
    assert sven.call("PUT", OF_ISSUE, {"labels": []}).data == []


def test_label_is_taken_off(sven: Client) -> None:
    """One label is taken off by name, once; or all of them."""
    sven.post(OF_ISSUE, labels=["fase: konsept"])
    left = sven.delete(f"{OF_ISSUE}/fase: konsept")
    assert [label["name"] for label in left.data] == ["tiltak"]
    assert sven.delete(f"{OF_ISSUE}/fase: konsept").status == 404
    assert sven.delete(f"{OF_ISSUE}/borte").status == 404
    assert sven.delete(OF_ISSUE).status == 204
    assert sven.get(OF_ISSUE).data == []
