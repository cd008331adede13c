"""Repositories in GraphQL: issues, labels and people."""

from typing import Any

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import Client


@pytest.mark.parametrize(
    ("arguments", "numbers"),
    [
        ("", [1, 2, 3]),
        ("states: OPEN", [1, 3]),
        ("states: [CLOSED]", [2]),
        ('labels: ["TILTAK", "annet"]', [1]),
        ('filterBy: {since: "2025-12-04T09:00:00+01:00"}', [2, 3]),
        ('filterBy: {assignee: "Kari"}', [2]),
        ('filterBy: {createdBy: "ola", states: [OPEN]}', [1, 3]),
        ("orderBy: {field: CREATED_AT, direction: DESC}", [3, 2, 1]),
        ("orderBy: {field: UPDATED_AT, direction: ASC}", [1, 2, 3]),
        ("orderBy: {field: COMMENTS, direction: DESC}", [1, 3, 2]),
    ],
)
def test_issues_are_filtered_and_sorted(bot: Client, arguments: str, numbers: list[int]) -> None:
    """Issues can be filtered by state, label, time and people, and sorted."""
    found = bot.repository(f"issues(first: 9 {arguments}) {{totalCount nodes {{number}}}}")
    assert [issue["number"] for issue in found["issues"]["nodes"]] == numbers
    assert found["issues"]["totalCount"] == len(numbers)


def test_issue_or_pull_request_is_an_issue(bot: Client) -> None:
    """What has the number is found, or told in the words for both kinds."""
    query = "issueOrPullRequest(number: 1) {__typename ... on Issue {number}}"
    assert bot.repository(query)["issueOrPullRequest"]["number"] == 1
    error = bot.error(
        '{repository(owner: "etat", name: "portefolje") '
        "{issueOrPullRequest(number: 9) {__typename}}}"
    )
    assert "an issue or pull request with the number of 9." in error["message"]


def test_labels_are_searched(bot: Client) -> None:
    """Labels are listed, searched, and lead to their issues."""
    found = bot.repository('labels(first: 9, query: "FASE") {nodes {name color}}')
    assert found["labels"]["nodes"] == [{"name": "fase: konsept", "color": "ededed"}]
    label = bot.repository('label(name: "tiltak") {url issues(first: 1) {nodes {number}}}')["label"]
    assert label["issues"]["nodes"] == [{"number": 1}]
    assert label["url"] == "https://github.com/etat/portefolje/labels/tiltak"
    assert bot.repository('label(name: "borte") {id}')["label"] is None


def test_assignable_users_may_take_part(bot: Client) -> None:
    """Issues can be assigned to those with a part in the repository, by login."""
    found = bot.repository('assignableUsers(first: 20, query: "r") {nodes {login}}')
    assert [user["login"] for user in found["assignableUsers"]["nodes"]] == ["kari", "per", "tri"]


def test_collaborators_need_push_access(bot: Client, sven: Client, ola: Client) -> None:
    """Only who may push sees the collaborators; for others the field is null, with an error."""
    selection = 'collaborators(first: 9, login: "TRI") {edges {permission node {login}}}'
    for client in (bot, sven):
        edges = client.repository(selection)["collaborators"]["edges"]
        assert edges == [{"permission": "TRIAGE", "node": {"login": "tri"}}]
    answer = ola.graphql(f'{{repository(owner: "etat", name: "portefolje") {{{selection}}}}}')
    assert answer["data"] == {"repository": {"collaborators": None}}
    assert answer["errors"][0]["type"] == "FORBIDDEN"


def test_collaborators_are_those_with_a_part(bot: Client) -> None:
    """Owners, members and those invited take part, outsiders do not."""
    found = bot.repository("collaborators(first: 20) {edges {permission node {login}}}")
    told = {e["node"]["login"]: e["permission"] for e in found["collaborators"]["edges"]}
    assert told == {
        "kari": "READ",
        "liv": "ADMIN",
        "mona": "MAINTAIN",
        "per": "READ",
        "sven": "WRITE",
        "tri": "TRIAGE",
    }


@pytest.mark.parametrize(
    ("token", "permission", "administers"),
    [
        ("ola", "READ", False),
        ("tri", "TRIAGE", False),
        ("liv", "ADMIN", True),
        ("bot", "WRITE", False),
        ("leser", "READ", False),
    ],
)
def test_repository_knows_its_viewer(
    sandbox: Sandbox, token: str, permission: str, administers: Any
) -> None:
    """A repository tells what the viewer may do in it."""
    found = Client(sandbox.url, token).repository("viewerPermission viewerCanAdminister")
    assert found == {"viewerPermission": permission, "viewerCanAdminister": administers}


def test_repository_tells_what_it_is(kari: Client) -> None:
    """A repository tells whether it is private, empty, and an organisation's."""
    query = (
        '{repository(owner: "etat", name: "hemmelig") {isPrivate visibility isEmpty '
        "isInOrganization defaultBranchRef {name} resourcePath}}"
    )
    assert kari.data(query)["repository"] == {
        "isPrivate": True,
        "visibility": "PRIVATE",
        "isEmpty": True,
        "isInOrganization": True,
        "defaultBranchRef": None,
        "resourcePath": "/etat/hemmelig",
    }


def test_collaborators_tell_where_a_right_comes_from(bot: Client) -> None:
    """The role's name is told, a custom one's own; the base right knows no triage or maintain."""
    selection = "edges {node {login} permissionSources {roleName permission}}"
    found = bot.repository(f"collaborators(first: 20) {{{selection}}}")
    told = {
        edge["node"]["login"]: [*edge["permissionSources"][0].values()]
        for edge in found["collaborators"]["edges"]
    }
    assert told["tri"] == ["Porteføljeansvarlig", "READ"]
    assert told["mona"] == ["maintain", "WRITE"]
    assert (told["kari"], told["liv"]) == (["read", "READ"], ["admin", "ADMIN"])
