"""PyGithub, with nothing but another address, does its work against the sandbox."""

from collections.abc import Iterator

import pytest
from github.NamedUser import NamedUser

from github import Auth, Github, GithubException, UnknownObjectException
from portfolio_bot.sandbox import Sandbox


def connected(sandbox: Sandbox, token: str) -> Github:
    """Connect with a token, without waiting between calls."""
    return Github(
        base_url=sandbox.url,
        auth=Auth.Token(token),
        retry=None,
        seconds_between_requests=None,
        seconds_between_writes=None,
    )


@pytest.fixture
def hub(sandbox: Sandbox) -> Iterator[Github]:
    """Connect as the bot."""
    with connected(sandbox, "bot") as github:
        yield github


def person(hub: Github, login: str) -> NamedUser:
    """Look a person up."""
    found = hub.get_user(login)
    assert isinstance(found, NamedUser)
    return found


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


def test_team_membership_is_asked(hub: Github) -> None:
    """A team, by name and by number, knows who is a member and who is not."""
    organization = hub.get_organization("etat")
    by_name = organization.get_team_by_slug("ledere")
    for team in (by_name, organization.get_team(by_name.id)):
        assert team.has_in_members(person(hub, "kari"))
        assert team.has_in_members(person(hub, "per"))
        assert not team.has_in_members(person(hub, "ola"))
        assert [member.login for member in team.get_members()] == ["kari", "per"]
    assert organization.get_team(by_name.id).slug == "ledere"


def test_organisation_membership_is_asked(hub: Github, sandbox: Sandbox) -> None:
    """An organisation tells insiders who is a member; from others its members are hidden."""
    organization = hub.get_organization("etat")
    assert [member.login for member in organization.get_members()] == ["liv", "kari", "per"]
    assert [member.login for member in organization.get_members(role="admin")] == ["liv"]
    assert organization.has_in_members(person(hub, "kari"))
    assert not organization.has_in_members(person(hub, "ola"))
    with connected(sandbox, "ola") as outside:
        assert not outside.get_organization("etat").has_in_members(person(outside, "kari"))
        assert list(outside.get_organization("etat").get_members()) == []


def test_organisation_lists_its_repositories(hub: Github) -> None:
    """The repositories of an organisation are listed, narrowed and sorted."""
    organization = hub.get_organization("etat")
    names = [each.name for each in organization.get_repos(sort="full_name")]
    assert names == ["hemmelig", "portefolje"]
    assert [each.name for each in organization.get_repos(type="public")] == ["portefolje"]


def test_collaborators_are_known(hub: Github) -> None:
    """A repository knows its collaborators, with what each may do."""
    repository = hub.get_repo("etat/portefolje")
    assert repository.has_in_collaborators("tri")
    assert repository.has_in_collaborators(person(hub, "kari"))
    assert not repository.has_in_collaborators("ola")
    people = {each.login: each.permissions for each in repository.get_collaborators()}
    assert list(people) == ["kari", "liv", "mona", "per", "sven", "tri"]
    assert (people["tri"].triage, people["tri"].push) == (True, False)
    pushing = repository.get_collaborators(affiliation="outside", permission="push")
    assert [each.login for each in pushing] == ["mona", "sven"]


def test_git_objects_are_read(hub: Github) -> None:
    """A commit as git has it, its whole tree, and the file that introduces the repository."""
    repository = hub.get_repo("etat/portefolje")
    commit = repository.get_git_commit(repository.get_branch("main").commit.sha)
    assert commit.message == "Initial commit"
    tree = repository.get_git_tree(commit.tree.sha, recursive=True).tree
    assert [(each.path, each.type) for each in tree] == [
        ("README.md", "blob"),
        ("data", "tree"),
        ("data/a.json", "blob"),
    ]
    assert len(repository.get_git_tree("main").tree) == 2
    assert repository.get_readme().decoded_content.decode() == "# Portefølje\n"


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
