"""Labels of repositories and of issues."""

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client

OF_ISSUE = f"{REPO}/issues/1/labels"


def names(client: Client) -> list[str]:
    """List the labels of the first issue."""
    return [label["name"] for label in client.get(OF_ISSUE).data]


def test_unknown_label_is_made(sven: Client) -> None:
    """Putting a label that does not exist on an issue makes it, in grey."""
    sven.post(OF_ISSUE, labels=["Helt ny", "TILTAK"])
    assert names(sven) == ["tiltak", "Helt ny"]
    assert sven.get(f"{REPO}/labels/helt ny").data["color"] == "ededed"


def test_label_is_put_on_once(sandbox: Sandbox, sven: Client) -> None:
    """A label that is there changes nothing, in any letter case."""
    sven.post(OF_ISSUE, labels=["Tiltak", "tiltak"])
    sven.delete(f"{REPO}/issues/3/labels")
    assert names(sven) == ["tiltak"]
    assert sandbox.deliveries() == []


def test_labels_are_set(sandbox: Sandbox, tri: Client) -> None:
    """Setting labels takes off the old and puts on the new."""
    tri.put(OF_ISSUE, labels=["fase: konsept"])
    assert names(tri) == ["fase: konsept"]
    told = [(d["payload"]["action"], d["payload"]["label"]["name"]) for d in sandbox.deliveries()]
    assert told == [("unlabeled", "tiltak"), ("labeled", "fase: konsept")]


def test_outsider_may_not_label(ola: Client) -> None:
    """Who may not triage cannot touch labels, on his own issue either."""
    assert ola.post(OF_ISSUE, labels=["tiltak"]).status == 403
    assert ola.delete(f"{OF_ISSUE}/tiltak").status == 403
    assert ola.post(f"{REPO}/labels", name="ny", color="ffffff").status == 403


def test_triage_may_not_make_labels(tri: Client) -> None:
    """Who may triage puts labels on, but makes none."""
    assert tri.post(OF_ISSUE, labels=["helt ny"]).status == 403
    assert tri.post(OF_ISSUE, labels=["fase: konsept"]).status == 200


@pytest.mark.parametrize("name", ["", " ", "x" * 51])
def test_name_must_fit(sven: Client, name: str) -> None:
    """A label's name has one to fifty characters."""
    assert sven.post(f"{REPO}/labels", name=name, color="ffffff").status == 422


@pytest.mark.parametrize("color", ["fff", "#fffff", "gggggg"])
def test_color_is_six_digits(sven: Client, color: str) -> None:
    """A colour is six hexadecimal digits."""
    assert sven.post(f"{REPO}/labels", name="Ny", color=color).status == 422
    assert sven.patch(f"{REPO}/labels/tiltak", color=color, new_name="Ny").status == 422
    assert sven.get(f"{REPO}/labels/tiltak").status == 200


def test_renamed_label_stays_on_issues(sven: Client) -> None:
    """A label that gets a new name stays where it was; a name that is taken is refused."""
    answer = sven.patch(f"{REPO}/labels/tiltak", new_name="Initiativ", description="Alle")
    assert (answer.data["name"], answer.data["description"]) == ("Initiativ", "Alle")
    assert names(sven) == ["Initiativ"]
    assert sven.patch(f"{REPO}/labels/initiativ", color="00ff00").data["color"] == "00ff00"
    taken = sven.patch(f"{REPO}/labels/initiativ", new_name="FASE: konsept")
    assert taken.data["errors"][0]["code"] == "already_exists"


def test_deleted_label_leaves_issues(sven: Client) -> None:
    """A label that is deleted is taken off every issue."""
    assert sven.delete(f"{REPO}/labels/tiltak").status == 204
    assert names(sven) == []
    assert sven.get(f"{REPO}/labels/tiltak").status == 404
