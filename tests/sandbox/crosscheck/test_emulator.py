"""The same REST journeys, through PyGithub, on the sandbox and on an emulator made by others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest
from github.Issue import Issue
from github.Repository import Repository

from github import Auth, Github, GithubException
from portfolio_bot.github.client import Client as Connection
from portfolio_bot.github.errors import AbsentError
from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client
from tests.sandbox.crosscheck.emulator import WORLD, emulated

# What the program or its sandbox has, and the emulator has not: method and path -> what it is.
# ETags are not told by it either, and its commits are made up, in a shape that is not GitHub's.
NOT_EMULATED = {
    "GET /repos/etat/portefolje/contents/README.md": "files",
    "GET /repos/etat/portefolje/commits": "lists of commits",
    "GET /repos/etat/portefolje/readme": "the page that introduces a repository",
    "GET /repos/etat/portefolje/collaborators/tri": "whether somebody is a collaborator",
    "GET /repos/etat/portefolje/issues/1/reactions": "reactions",
    "POST /graphql": "GraphQL",
}
SERVERS = ("sandbox", "emulator")


@pytest.fixture(scope="module", params=SERVERS)
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run one of the two servers, with the same world."""
    if request.param == "sandbox":
        with Sandbox(WORLD) as sandbox:
            yield sandbox.url
    else:
        with emulated(tmp_path_factory.mktemp("emulator")) as address:
            yield address


@pytest.fixture(scope="module")
def hub(url: str) -> Iterator[Github]:
    """Connect PyGithub as an owner."""
    with Github(
        base_url=url,
        auth=Auth.Token("liv"),
        retry=None,
        seconds_between_requests=None,
        seconds_between_writes=None,
    ) as github:
        yield github


@pytest.fixture
def home(hub: Github) -> Repository:
    """Return the repository."""
    return hub.get_repo("etat/portefolje")


def refused(call: Callable[..., Any], *args: Any, **more: Any) -> int:
    """Return the status with which a call is refused."""
    with pytest.raises(GithubException) as caught:
        call(*args, **more)
    return caught.value.status


def names(issue: Issue) -> list[str]:
    """Return the names of an issue's labels, sorted, as none promises an order."""
    return sorted(label.name for label in issue.get_labels())


def test_issue_is_opened_and_edited(home: Repository) -> None:
    """An issue is opened with labels and people, edited, closed with a reason, and opened again."""
    issue = home.create_issue("Ny inngang", body="Æ, ø og å", labels=["tiltak"], assignees=["kari"])
    assert (issue.state, issue.state_reason, issue.user.login) == ("open", None, "liv")
    assert [each.login for each in issue.assignees] == ["kari"]
    issue.edit(title="Ny dør", body="Annet")
    issue.edit(state="closed", state_reason="not_planned")
    again = home.get_issue(issue.number)
    assert (again.title, again.body, again.state) == ("Ny dør", "Annet", "closed")
    assert (again.state_reason, again.closed_by.login) == ("not_planned", "liv")
    assert again.closed_at is not None
    again.edit(state="open")
    opened = home.get_issue(issue.number)
    assert (opened.state, opened.state_reason, opened.closed_at) == ("open", "reopened", None)


def test_issue_without_a_text_has_none(home: Repository) -> None:
    """A body that nobody wrote is null; a closing without a reason is for completion."""
    issue = home.create_issue("Uten tekst")
    issue.edit(state="closed")
    again = home.get_issue(issue.number)
    assert (again.body, again.state_reason) == (None, "completed")


def test_people_are_put_on_an_issue(home: Repository) -> None:
    """Assignees are added and taken off, and nobody is added twice."""
    issue = home.create_issue("Til noen")
    issue.add_to_assignees("kari", "liv")
    issue.add_to_assignees("kari")
    assert sorted(each.login for each in home.get_issue(issue.number).assignees) == ["kari", "liv"]
    issue.remove_from_assignees("liv")
    assert [each.login for each in home.get_issue(issue.number).assignees] == ["kari"]


def test_labels_of_an_issue(home: Repository) -> None:
    """Labels are added, set, taken off one by one and all at once."""
    home.create_label("en", "ff0000")
    home.create_label("to ord", "00ff00", "Med mellomrom")
    issue = home.create_issue("Med etiketter", labels=["tiltak"])
    issue.add_to_labels("en", "to ord")
    assert names(issue) == ["en", "tiltak", "to ord"]
    issue.remove_from_labels("to ord")
    assert names(issue) == ["en", "tiltak"]
    issue.set_labels("to ord")
    assert names(issue) == ["to ord"]
    issue.delete_labels()
    assert names(issue) == []
    assert refused(issue.remove_from_labels, "en") == 404


def test_labels_of_the_repository(home: Repository) -> None:
    """A label is made, found in any letter case, renamed, refused a second time, and deleted."""
    made = home.create_label("fase: Konsept", "abcdef", "Andre fase")
    assert refused(home.create_label, "fase: Konsept", "000000") == 422
    made.edit("fase: Plan", "123456", "Tredje fase")
    found = home.get_label("fase: Plan")
    assert (found.name, found.color, found.description) == ("fase: Plan", "123456", "Tredje fase")
    found.delete()
    assert refused(home.get_label, "fase: Plan") == 404
    tiltak = home.get_label("tiltak")
    assert (tiltak.color, tiltak.description) == ("1e2b3c", "Et tiltak")


def test_comments_come_in_order(home: Repository) -> None:
    """Comments are written, read in order, edited by id, and deleted."""
    issue = home.create_issue("Omtalt")
    first, second = (issue.create_comment(text) for text in ("én", "to"))
    first.edit("én til")
    assert [each.body for each in issue.get_comments()] == ["én til", "to"]
    assert home.get_issue(issue.number).comments == 2
    assert issue.get_comment(second.id).user.login == "liv"
    first.delete()
    assert [each.body for each in issue.get_comments()] == ["to"]
    assert refused(issue.get_comment, first.id) == 404


def test_pages_are_linked(hub: Github, home: Repository) -> None:
    """A list longer than a page is followed to its end, the newest first, by state and label."""
    home.create_label("sidevis", "ededed")
    made = [home.create_issue(f"Nr. {number}", labels=["sidevis"]) for number in range(35)]
    made[0].edit(state="closed")
    hub.per_page = 10
    found = home.get_issues(state="open", labels=["sidevis"], sort="created", direction="asc")
    assert found.totalCount == 34
    assert [each.title for each in found] == [f"Nr. {number}" for number in range(1, 35)]
    closed = home.get_issues(state="closed", labels=["sidevis"])
    assert [each.title for each in closed] == ["Nr. 0"]
    hub.per_page = 30


def test_what_happened_is_listed(home: Repository) -> None:
    """An issue's events are told in GitHub's words, in order, with who caused them."""
    issue = home.create_issue("Med historie")
    issue.add_to_labels("tiltak")
    issue.remove_from_labels("tiltak")
    issue.add_to_assignees("kari")
    issue.edit(state="closed")
    issue.edit(state="open")
    found = [(each.event, each.actor.login) for each in issue.get_events()]
    told = [each for each in found if each[0] != "opened"]  # the emulator's own: GitHub has none
    words = ("labeled", "unlabeled", "assigned", "closed", "reopened")
    assert told == [(word, "liv") for word in words]


def test_branches_are_made_and_deleted(url: str, home: Repository) -> None:
    """A branch is made of a commit, found by name and by its beginning, and deleted."""
    head = home.get_branch("main").commit.sha
    assert home.get_git_ref("heads/main").object.sha == head
    home.create_git_ref("refs/heads/rapport/uke", head)
    assert refused(home.create_git_ref, "refs/heads/rapport/uke", head) == 422
    matching = [each.ref for each in home.get_git_matching_refs("heads/rapport/")]
    assert matching == ["refs/heads/rapport/uke"]
    assert home.get_branch("rapport/uke").commit.sha == head
    # By its own path, as the emulator tells another address of it than GitHub's.
    assert Client(url, "liv").delete(f"{REPO}/git/refs/heads/rapport/uke").status == 204
    assert refused(home.get_git_ref, "heads/rapport/uke") == 404
    assert [each.name for each in home.get_branches()] == ["main"]


def test_teams_and_members(url: str, hub: Github) -> None:
    """Teams know their members, and the organisation all of them; outsiders are in none."""
    organization = hub.get_organization("etat")
    team = organization.get_team_by_slug("ledere")
    assert (team.name, team.slug, team.privacy) == ("Ledere", "ledere", "closed")
    assert [each.login for each in team.get_members()] == ["kari"]
    # By the team's path, as the emulator has memberships there alone.
    liv, memberships = Client(url, "liv"), "/orgs/etat/teams/ledere/memberships"
    assert liv.get(f"{memberships}/kari").data["state"] == "active"
    assert liv.get(f"{memberships}/ola").status == 404
    assert sorted(each.slug for each in organization.get_teams()) == ["eiere", "ledere"]
    assert refused(organization.get_team_by_slug, "borte") == 404
    assert sorted(each.login for each in organization.get_members()) == ["kari", "liv"]
    assert [each.login for each in organization.get_members(role="admin")] == ["liv"]


def test_roles_are_known(home: Repository) -> None:
    """Whoever owns the organisation is an administrator; an invited person has the role given."""
    assert home.get_collaborator_permission("liv") == "admin"
    assert home.get_collaborator_role_name("tri") == "triage"
    assert refused(home.get_collaborator_permission, "ingen") == 404


def test_refusals_have_the_same_status(hub: Github, home: Repository) -> None:
    """What is not there, or lacks what is needed, is refused alike."""
    assert refused(hub.get_repo, "etat/borte") == 404
    assert refused(home.get_issue, 999) == 404
    assert refused(hub.get_user, "ingen") == 404
    assert refused(hub.get_organization, "ingen") == 404
    assert refused(home.get_branch, "borte") == 404


def test_bots_own_connection_meets_the_same(url: str) -> None:
    """What the bot asks over REST is answered alike: workflows, and what is not there."""
    bot = Connection("liv", url, sleep=lambda _seconds: None)
    with closing(bot):
        listed = bot.read(f"{REPO}/actions/workflows", {"per_page": "100"})
        assert listed == {"total_count": 0, "workflows": []}
        with pytest.raises(AbsentError):
            bot.read(f"{REPO}/actions/workflows/borte.yml/runs", {"per_page": "1"})
        assert bot.text_file("etat/portefolje", ".github/borte.yml") is None


def test_bodies_are_checked_alike(url: str) -> None:
    """A title or a name that is missing is refused with the status of a failed validation."""
    liv = Client(url, "liv")
    assert liv.post(f"{REPO}/issues", body="Uten tittel").status == 422
    assert liv.post(f"{REPO}/labels", color="ff0000").status == 422
    assert Client(url).post(f"{REPO}/issues", title="Uten navn").status == 401


@pytest.mark.parametrize("url", ["emulator"], indirect=True)
@pytest.mark.parametrize("call", NOT_EMULATED)
def test_what_is_left_out_is_not_emulated(url: str, call: str) -> None:
    """What the journeys leave out, the emulator does not have: once it has, they can go there."""
    method, _, path = call.partition(" ")
    answer = Client(url, "liv").call(method, path, {"query": "{viewer {login}}"})
    assert answer.status == 404
