"""Issues over REST."""

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client

FORM = "/_sandbox/forms/etat/portefolje/issues"


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("", [3, 1]),
        ("state=all", [3, 2, 1]),
        ("state=closed", [2]),
        ("labels=tiltak", [1]),
        ("labels=tiltak,annet", []),
        ("state=all&since=2025-12-04T00:00:00Z", [3, 2]),
        ("creator=ola", [3, 1]),
        ("state=all&assignee=kari", [2]),
        ("sort=comments&direction=asc", [3, 1]),
        ("sort=updated&state=all&direction=asc", [1, 2, 3]),
    ],
)
def test_issues_are_listed(nobody: Client, query: str, numbers: list[int]) -> None:
    """Issues are filtered and sorted as asked, the newest first."""
    found = nobody.get(f"{REPO}/issues?{query}").data
    assert [issue["number"] for issue in found] == numbers


def test_wrong_time_is_refused(nobody: Client) -> None:
    """A `since` that is no time is refused."""
    assert nobody.get(f"{REPO}/issues?since=nå").status == 422


def test_issue_is_opened(ola: Client, sven: Client) -> None:
    """Labels and people are kept from who may triage, and silently dropped from others."""
    asked = {"title": "Ny", "body": "Kropp", "labels": ["tiltak", "ny"], "assignees": ["kari"]}
    theirs = ola.post(f"{REPO}/issues", **asked)
    assert (theirs.status, theirs.data["labels"], theirs.data["assignees"]) == (201, [], [])
    ours = sven.post(f"{REPO}/issues", **asked).data
    assert [label["name"] for label in ours["labels"]] == ["tiltak", "ny"]
    assert [user["login"] for user in ours["assignees"]] == ["kari"]
    assert ours["user"]["login"] == "sven"


def test_issue_needs_a_title_and_known_people(sven: Client) -> None:
    """An issue without a title, or for somebody unknown, is refused."""
    assert sven.post(f"{REPO}/issues").data["errors"][0]["code"] == "missing_field"
    assert sven.post(f"{REPO}/issues", title="A", assignees=["borte"]).status == 422
    assert sven.post(f"{REPO}/issues", title="", labels=["helt ny"]).status == 422
    assert sven.get(f"{REPO}/labels/helt ny").status == 404


def test_one_person_is_named_alone(sven: Client) -> None:
    """The older word for a single person, which PyGithub still has, is taken too."""
    made = sven.post(f"{REPO}/issues", title="Ny", assignee="kari").data
    assert [user["login"] for user in made["assignees"]] == ["kari"]
    issue = f"{REPO}/issues/{made['number']}"
    changed = sven.patch(issue, assignee="tri").data
    assert [user["login"] for user in changed["assignees"]] == ["tri"]
    assert sven.patch(issue, assignee="").data["assignees"] == []
    assert sven.post(f"{REPO}/issues", title="A", assignee="borte").status == 422


@pytest.mark.parametrize("wrong", [{"state": "lukket"}, {"state_reason": "fordi"}, {"title": 1}])
def test_wrong_edit_changes_nothing(sven: Client, wrong: dict[str, object]) -> None:
    """An edit with a wrong value is refused as a whole."""
    answer = sven.patch(f"{REPO}/issues/1", **{"body": "Ny", **wrong})
    assert answer.status == 422
    assert sven.get(f"{REPO}/issues/1").data["body"] == "Kropp"


def test_closed_issue_tells_who_closed_it(tri: Client) -> None:
    """An issue tells who closed it, why and when."""
    found = tri.patch(f"{REPO}/issues/1", state="closed", labels=[]).data
    assert found["closed_by"]["login"] == "tri"
    assert found["state_reason"] == "completed"
    assert found["closed_at"] == found["updated_at"]
    assert found["labels"] == []


def test_author_without_role_does_not_label(ola: Client) -> None:
    """An author's edit of his own issue leaves its labels, whatever it says of them."""
    assert ola.patch(f"{REPO}/issues/1", labels=["ny"], body="Ny").status == 200
    assert [label["name"] for label in ola.get(f"{REPO}/issues/1/labels").data] == ["tiltak"]


def test_unknown_issue_is_not_found(sven: Client) -> None:
    """An issue that is not there is not found."""
    assert sven.get(f"{REPO}/issues/9").status == 404


def test_assignable_people_are_told(ola: Client) -> None:
    """Who can be assigned is listed, and can be asked one by one."""
    logins = [user["login"] for user in ola.get(f"{REPO}/assignees").data]
    assert logins == ["kari", "liv", "mona", "per", "sven", "tri"]
    assert ola.get(f"{REPO}/assignees/kari").status == 204
    assert ola.get(f"{REPO}/assignees/ola").status == 404
    assert ola.get(f"{REPO}/assignees/borte").status == 404


def test_timeline_mixes_comments_and_events(tri: Client) -> None:
    """The timeline has comments and events, the list of events only those."""
    tri.patch(f"{REPO}/issues/1", state="closed", assignees=["kari"])
    timeline = [each["event"] for each in tri.get(f"{REPO}/issues/1/timeline").data]
    assert timeline == ["commented", "commented", "assigned", "closed"]
    events = tri.get(f"{REPO}/issues/1/events").data
    assert events[0]["assignee"]["login"] == "kari"
    assert events[1]["state_reason"] == "completed"


def test_form_keeps_its_labels(sandbox: Sandbox, nobody: Client) -> None:
    """The issue form's labels stick, whoever sends it, but those that do not exist are dropped."""
    answer = nobody.post(FORM, title="Nytt tiltak", labels=["Tiltak", "borte"], author="ola")
    assert answer.status == 201
    assert [label["name"] for label in answer.data["labels"]] == ["tiltak"]
    assert answer.data["user"]["login"] == "ola"
    told = [delivery["payload"] for delivery in sandbox.deliveries()]
    assert [payload["action"] for payload in told] == ["opened", "labeled"]
    assert [label["name"] for label in told[0]["issue"]["labels"]] == ["tiltak"]
    assert told[0]["sender"]["login"] == "ola"


def test_form_needs_somebody_who_sees(nobody: Client) -> None:
    """A form is sent by a known person, who can see the repository."""
    assert nobody.post(FORM, title="A").status == 422
    hidden = FORM.replace("portefolje", "hemmelig")
    assert nobody.post(hidden, title="A", author="ola").status == 404
    assert nobody.post(hidden, title="A", author="kari").status == 201
