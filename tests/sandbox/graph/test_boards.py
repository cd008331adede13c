"""Boards in GraphQL."""

from typing import Any

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client


def board(client: Client, selection: str, number: int = 1, owner: str = "etat") -> dict[str, Any]:
    """Ask for a board and return the whole answer."""
    return client.graphql(
        f'{{repositoryOwner(login: "{owner}") {{... on ProjectV2Owner '
        f"{{projectV2(number: {number}) {{{selection}}}}}}}}}"
    )


def seen(client: Client, selection: str) -> Any:
    """Select from the organisation's first board."""
    answer = board(client, selection)
    assert "errors" not in answer, answer
    return answer["data"]["repositoryOwner"]["projectV2"]


@pytest.mark.parametrize(
    ("token", "owner", "number", "kind"),
    [
        ("bot", "etat", 1, None),
        ("kari", "etat", 1, None),
        ("liv", "etat", 1, None),
        ("ola", "etat", 2, None),
        ("ola", "ola", 1, None),
        ("ola", "etat", 1, "NOT_FOUND"),
        ("kari", "ola", 1, "NOT_FOUND"),
        ("kari", "etat", 9, "NOT_FOUND"),
        ("bot", "etat", 9, "NOT_FOUND"),
        ("bot", "ola", 1, "FORBIDDEN"),
        ("job", "etat", 1, "FORBIDDEN"),
        ("leser", "etat", 1, "FORBIDDEN"),
    ],
)
def test_board_is_seen_by_some(
    sandbox: Sandbox, token: str, owner: str, number: int, kind: str | None
) -> None:
    """Members and apps with the right see a board; to others it is missing or forbidden."""
    answer = board(Client(sandbox.url, token), "number", number, owner)
    if kind is None:
        assert answer["data"]["repositoryOwner"]["projectV2"] == {"number": number}
    else:
        assert answer["data"]["repositoryOwner"]["projectV2"] is None
        assert answer["errors"][0]["type"] == kind


def test_reading_app_may_not_write() -> None:
    """An app with the right to read boards sees them and cannot change them."""
    apps = {"leser": {"token": "leser", "permissions": {"organization_projects": "read"}}}
    seed = {
        "apps": apps,
        "organizations": {"etat": {}},
        "projects": [{"owner": "etat", "number": 1, "title": "P"}],
    }
    with Sandbox(seed) as sandbox:
        found = seen(Client(sandbox.url, "leser"), "viewerCanUpdate creator {login}")
        assert found == {"viewerCanUpdate": False, "creator": None}


def test_fields_are_those_of_github_and_ours(bot: Client) -> None:
    """A board has GitHub's built-in fields, a status, and its own."""
    found = seen(bot, "fields(first: 50) {nodes {... on ProjectV2FieldCommon {name dataType}}}")
    kinds = {field["name"]: field["dataType"] for field in found["fields"]["nodes"]}
    assert kinds["Title"] == "TITLE"
    assert kinds["Status"] == "SINGLE_SELECT"
    assert kinds["Start"] == "DATE"
    answer = board(
        bot, 'field(name: "status") {... on ProjectV2SingleSelectField {options {name}}}', 2
    )
    options = answer["data"]["repositoryOwner"]["projectV2"]["field"]["options"]
    assert [option["name"] for option in options] == ["Todo", "In Progress", "Done"]
    assert seen(bot, 'field(name: "Borte") {__typename}')["field"] is None


def test_items_leave_out_the_archived(bot: Client) -> None:
    """A board's items are those that are not archived, unless asked for."""
    query = "items(first: 9{}) {{totalCount}}"
    for states, count in {
        "": 2,
        ", archivedStates: [ARCHIVED]": 1,
        ", archivedStates: [ARCHIVED, NOT_ARCHIVED]": 3,
    }.items():
        assert seen(bot, query.format(states))["items"]["totalCount"] == count


def test_item_shows_values_and_what_the_issue_says(bot: Client) -> None:
    """An item has its own values, and the issue's title, labels, people and repository."""
    bot.post(f"{REPO}/issues/1/assignees", assignees=["kari"])
    found = seen(
        bot,
        "items(first: 1) {nodes {type fieldValues(first: 20) {nodes {__typename "
        "... on ProjectV2ItemFieldTextValue {text} ... on ProjectV2ItemFieldNumberValue {number} "
        "... on ProjectV2ItemFieldSingleSelectValue {name optionId color description} "
        "... on ProjectV2ItemFieldUserValue {users(first: 1) {nodes {login}}} "
        "... on ProjectV2ItemFieldLabelValue {labels(first: 1) {nodes {name}}} "
        "... on ProjectV2ItemFieldRepositoryValue {repository {name}}}} "
        'a: fieldValueByName(name: "Gruppe") {__typename} '
        'b: fieldValueByName(name: "Borte") {__typename}}}',
    )
    (item,) = found["items"]["nodes"]
    values = {value.pop("__typename"): value for value in item["fieldValues"]["nodes"]}
    assert values["ProjectV2ItemFieldUserValue"] == {"users": {"nodes": [{"login": "kari"}]}}
    assert item["type"] == "ISSUE"
    assert item["a"] is item["b"] is None
    assert values["ProjectV2ItemFieldTextValue"] == {"text": "Første"}
    assert values["ProjectV2ItemFieldNumberValue"] == {"number": 3.0}
    assert values["ProjectV2ItemFieldSingleSelectValue"]["name"] == "Problem"
    assert values["ProjectV2ItemFieldLabelValue"] == {"labels": {"nodes": [{"name": "tiltak"}]}}
    assert values["ProjectV2ItemFieldRepositoryValue"] == {"repository": {"name": "portefolje"}}


def test_hidden_issue_is_redacted() -> None:
    """An item whose issue the viewer cannot see is there without its content."""
    seed = {
        "users": {"ola": {"token": "ola"}},
        "organizations": {"etat": {}},
        "repositories": {
            "etat/hemmelig": {
                "private": True,
                "issues": [{"title": "Skjult", "author": "ola", "projects": {1: {}}}],
            }
        },
        "projects": [{"owner": "etat", "number": 1, "title": "P", "public": True}],
    }
    with Sandbox(seed) as sandbox:
        query = (
            "items(first: 1) {nodes {type content {__typename} fieldValues(first: 9) {totalCount}}}"
        )
        (item,) = seen(Client(sandbox.url, "ola"), query)["items"]["nodes"]
    assert item == {"type": "REDACTED", "content": None, "fieldValues": {"totalCount": 0}}


def test_owners_and_issues_list_their_boards(kari: Client, ola: Client) -> None:
    """An owner lists the boards one can see; an issue finds those it stands on."""
    query = '{organization(login: "etat") {projectsV2(first: 9) {nodes {number}}}}'
    for client, numbers in ((kari, [1, 2]), (ola, [2])):
        nodes = client.data(query)["organization"]["projectsV2"]["nodes"]
        assert [node["number"] for node in nodes] == numbers
    found = kari.issue("projectV2(number: 1) {title url} projectsV2(first: 9) {totalCount}")
    assert found["projectV2"]["url"] == "https://github.com/orgs/etat/projects/1"
    assert found["projectsV2"]["totalCount"] == 1
    answer = board(ola, "url creator {login}", 1, "ola")["data"]["repositoryOwner"]["projectV2"]
    assert answer == {"url": "https://github.com/users/ola/projects/1", "creator": {"login": "ola"}}
