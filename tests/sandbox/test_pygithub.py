"""PyGithub, with nothing but another address, does its work against the sandbox."""

from collections.abc import Iterator

import pytest

from github import Auth, Github, GithubException, UnknownObjectException
from portfolio_bot.sandbox import Sandbox


@pytest.fixture
def hub(sandbox: Sandbox) -> Iterator[Github]:
    """Connect as the bot, without waiting between calls."""
    with Github(
        base_url=sandbox.url,
        auth=Auth.Token("bot"),
        retry=None,
        seconds_between_requests=None,
        seconds_between_writes=None,
    ) as connected:
        yield connected


def test_issue_is_worked_on(hub: Github) -> None:
    """An issue is opened, labelled, commented, reacted to, assigned, closed and read again."""
    repository = hub.get_repo("etat/portefolje")
    issue = repository.create_issue("Nytt", body="Kropp", labels=["tiltak"])
    issue.add_to_labels("fase: konsept")
    issue.remove_from_labels("tiltak")
    comment = issue.create_comment("Hei")
    comment.edit("Hei igjen")
    comment.create_reaction("rocket")
    issue.add_to_assignees("kari")
    issue.edit(state="closed", state_reason="not_planned")
    again = repository.get_issue(issue.number)
    assert [label.name for label in again.labels] == ["fase: konsept"]
    assert (again.state, again.state_reason) == ("closed", "not_planned")
    assert [user.login for user in again.assignees] == ["kari"]
    (found,) = again.get_comments()
    assert (found.body, found.user.login) == ("Hei igjen", "bot[bot]")
    assert [reaction.content for reaction in found.get_reactions()] == ["rocket"]
    found.delete()
    assert again.get_comments().totalCount == 0


def test_pages_are_followed(hub: Github) -> None:
    """Lists longer than a page are read to the end."""
    repository = hub.get_repo("etat/portefolje")
    for number in range(65):
        repository.create_issue(f"Nr. {number}")
    assert len(list(repository.get_issues(state="all"))) == 68
    assert repository.get_issues(state="open").totalCount == 67


def test_files_are_written(hub: Github) -> None:
    """A file is made, changed, read, listed and deleted, and its commits are seen."""
    repository = hub.get_repo("etat/portefolje")
    made = repository.create_file("rapport/a.md", "Ny", "én")["content"]
    changed = repository.update_file("rapport/a.md", "Endre", "to", made.sha)["content"]
    read = repository.get_contents("rapport/a.md")
    assert not isinstance(read, list)
    assert read.decoded_content == b"to"
    messages = [commit.commit.message for commit in repository.get_commits(path="rapport")]
    assert messages == ["Endre", "Ny"]
    repository.delete_file("rapport/a.md", "Slett", changed.sha)
    with pytest.raises(UnknownObjectException):
        repository.get_contents("rapport/a.md")
    head = repository.get_branch("main").commit.sha
    repository.create_git_ref("refs/heads/ny", head)
    assert repository.get_git_ref("heads/ny").object.sha == head


def test_people_are_known(hub: Github) -> None:
    """Permissions, teams and their members are read."""
    repository = hub.get_repo("etat/portefolje")
    assert repository.get_collaborator_permission("mona") == "write"
    assert repository.get_collaborator_role_name("tri") == "Porteføljeansvarlig"
    team = hub.get_organization("etat").get_team_by_slug("ledere")
    assert [member.login for member in team.get_members()] == ["kari", "per"]
    assert team.get_team_membership("kari").state == "active"


def test_graphql_is_spoken(hub: Github) -> None:
    """GraphQL goes to the same server; its errors become exceptions."""
    _, answer = hub.requester.graphql_query("{viewer {login}}", {})
    assert answer["data"]["viewer"]["login"] == "bot[bot]"
    with pytest.raises(UnknownObjectException):
        hub.requester.graphql_query('{organization(login: "x") {id}}', {})


def test_missing_route_is_an_exception(hub: Github) -> None:
    """What the sandbox has not is told as an exception with the route's name."""
    with pytest.raises(GithubException, match="the sandbox has no route GET") as caught:
        list(hub.get_repo("etat/portefolje").get_pulls())
    assert caught.value.status == 501


def test_what_is_left_is_known(hub: Github) -> None:
    """The points left are read from the headers and from their own call."""
    assert hub.get_rate_limit().resources.core.limit == 5000
    hub.get_repo("etat/portefolje")
    assert hub.rate_limiting == (4999, 5000)
