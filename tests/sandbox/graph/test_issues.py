"""Issues and comments in GraphQL."""

from typing import Any

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client


def test_authors_have_no_suffix(bot: Client) -> None:
    """An app's bot is an author without `[bot]`, and of the type Bot."""
    bot.post(f"{REPO}/issues/1/comments", body="Hei")
    found = bot.issue("comments(last: 1) {nodes {author {login __typename} viewerDidAuthor}}")
    assert found["comments"]["nodes"] == [
        {"author": {"login": "bot", "__typename": "Bot"}, "viewerDidAuthor": True}
    ]


def test_edits_are_told(sven: Client) -> None:
    """An edited comment tells who changed it and when."""
    selection = (
        "comments(first: 1) {nodes {databaseId lastEditedAt includesCreatedEdit editor {login}}}"
    )
    (before,) = sven.issue(selection)["comments"]["nodes"]
    assert (before["lastEditedAt"], before["includesCreatedEdit"]) == (None, False)
    sven.patch(f"{REPO}/issues/comments/{before['databaseId']}", body="Endret")
    (after,) = sven.issue(selection)["comments"]["nodes"]
    assert after["lastEditedAt"] == "2026-01-05T08:00:01Z"
    assert after["includesCreatedEdit"] is True
    assert after["editor"] == {"login": "sven"}


def test_relations_are_told_both_ways(bot: Client) -> None:
    """Parents know their sub-issues and blockers what they block, with their numbers."""
    first = bot.issue(
        "subIssues(first: 9) {nodes {number}} blocking(first: 9) {nodes {number}} "
        "subIssuesSummary {total completed percentCompleted} "
        "issueDependenciesSummary {blocking totalBlocking}"
    )
    assert first["subIssues"]["nodes"] == [{"number": 2}]
    assert first["blocking"]["nodes"] == [{"number": 3}]
    assert first["subIssuesSummary"] == {"total": 1, "completed": 1, "percentCompleted": 100}
    assert first["issueDependenciesSummary"] == {"blocking": 1, "totalBlocking": 1}
    third = bot.issue("parent {number} blockedBy(first: 1) {nodes {number}}", 3)
    assert third == {"parent": None, "blockedBy": {"nodes": [{"number": 1}]}}
    assert bot.issue("parent {number} subIssuesSummary {percentCompleted}", 2) == {
        "parent": {"number": 1},
        "subIssuesSummary": {"percentCompleted": 0},
    }


def test_relations_to_hidden_issues_are_hidden(liv: Client, ola: Client) -> None:
    """A relation to an issue in a repository one cannot see is left out."""
    query = '{repository(owner: "etat", name: "hemmelig") {issue(number: 1) {id}}}'
    hidden = liv.data(query)["repository"]["issue"]["id"]
    mutation = (
        "mutation($a: ID!, $b: ID!) {addSubIssue(input: {issueId: $a, subIssueId: $b}) "
        "{clientMutationId}}"
    )
    liv.data(mutation, a=liv.id_of(3), b=hidden)
    liv.data(mutation, a=hidden, b=liv.id_of(1))
    selection = "subIssues(first: 9) {totalCount}"
    assert liv.issue(selection, 3)["subIssues"]["totalCount"] == 1
    assert ola.issue(selection, 3)["subIssues"]["totalCount"] == 0
    assert liv.issue("parent {number}")["parent"] == {"number": 1}
    assert ola.issue("parent {number}")["parent"] is None


@pytest.mark.parametrize(
    ("token", "number", "rights"),
    [
        ("ola", 1, [True, False, True, True]),
        ("ola", 2, [False, False, False, True]),
        ("tri", 2, [False, True, True, True]),
        ("sven", 2, [True, True, True, True]),
        ("bot", 2, [True, True, True, True]),
        ("leser", 2, [False, False, False, False]),
    ],
)
def test_issue_knows_its_viewer(
    sandbox: Sandbox, token: str, number: int, rights: list[bool]
) -> None:
    """An issue tells what the viewer may do with it."""
    selection = "viewerCanUpdate viewerCanLabel viewerCanClose viewerCanReact"
    assert [*Client(sandbox.url, token).issue(selection, number).values()] == rights


@pytest.mark.parametrize(
    ("token", "found"),
    [("bot", [1]), ("kari", [1]), ("ola", [])],
)
def test_items_are_told_to_who_sees_the_board(
    sandbox: Sandbox, token: str, found: list[int]
) -> None:
    """An issue's items are there for who may see the board, and left out for other people."""
    query = "projectItems(first: 9) {nodes {project {number}}}"
    nodes = Client(sandbox.url, token).issue(query)["projectItems"]["nodes"]
    assert [node["project"]["number"] for node in nodes] == found


@pytest.mark.parametrize("token", ["job", "leser"])
def test_items_are_errors_to_apps_without_the_right(sandbox: Sandbox, token: str) -> None:
    """To an app or job without the right each item is null, with an error."""
    answer = Client(sandbox.url, token).graphql(
        '{repository(owner: "etat", name: "portefolje") {issue(number: 1) {title '
        "projectItems(first: 9) {nodes {id}}}}}"
    )
    issue: Any = answer["data"]["repository"]["issue"]
    assert issue == {"title": "Første", "projectItems": {"nodes": [None]}}
    assert answer["errors"][0]["type"] == "FORBIDDEN"
    assert answer["errors"][0]["path"] == ["repository", "issue", "projectItems", "nodes", 0]


def test_archived_items_may_be_left_out(bot: Client) -> None:
    """An issue's archived items come along unless they are not wanted."""
    query = "projectItems(first: 9{}) {{nodes {{isArchived}}}}"
    assert bot.issue(query.format(""), 3)["projectItems"]["nodes"] == [{"isArchived": True}]
    without = bot.issue(query.format(", includeArchived: false"), 3)
    assert without["projectItems"]["nodes"] == []


def test_big_numbers_are_text(bot: Client) -> None:
    """The full database id is the same number, as text."""
    found = bot.issue("databaseId fullDatabaseId authorAssociation")
    assert found["fullDatabaseId"] == str(found["databaseId"])
    assert found["authorAssociation"] == "NONE"


VERSIONS = (
    "{totalCount nodes {diff createdAt editedAt updatedAt deletedAt deletedBy {login} "
    "editor {login __typename}} pageInfo {hasNextPage}}"
)


def test_versions_of_a_body_are_told(bot: Client, sven: Client) -> None:
    """Each version is told with its whole text, the newest first and the first one last."""
    selection = f"userContentEdits(first: 2) {VERSIONS}"
    assert bot.issue(selection)["userContentEdits"]["nodes"] == []
    sven.patch(f"{REPO}/issues/1", body="Ny kropp")
    bot.patch(f"{REPO}/issues/1", body="Nyere kropp")
    found = bot.issue(selection)["userContentEdits"]
    assert (found["totalCount"], found["pageInfo"]["hasNextPage"]) == (3, True)
    newest, second = found["nodes"]
    assert newest["diff"] == "Nyere kropp"
    assert newest["editor"] == {"login": "bot", "__typename": "Bot"}
    assert newest["editedAt"] == newest["createdAt"] == newest["updatedAt"]
    assert (second["diff"], second["editor"]["login"]) == ("Ny kropp", "sven")
    assert (second["deletedAt"], second["deletedBy"]) == (None, None)
    (first,) = bot.issue("userContentEdits(last: 1) {nodes {diff editor {login} editedAt}}")[
        "userContentEdits"
    ]["nodes"]
    assert first == {
        "diff": "Kropp",
        "editor": {"login": "ola"},
        "editedAt": "2025-12-01T08:00:00Z",
    }


def test_edit_of_the_bots_comment_names_the_editor(bot: Client, sven: Client) -> None:
    """A person's change to the bot's comment shows in its versions, and the author stays."""
    number = bot.post(f"{REPO}/issues/1/comments", body="Vedtak").data["id"]
    sven.patch(f"{REPO}/issues/comments/{number}", body="Forfalsket")
    (comment,) = bot.issue(
        "comments(last: 1) {nodes {author {login} editor {login} lastEditedAt "
        f"includesCreatedEdit userContentEdits(first: 9) {VERSIONS}}}}}"
    )["comments"]["nodes"]
    assert (comment["author"]["login"], comment["editor"]["login"]) == ("bot", "sven")
    assert comment["includesCreatedEdit"] is True
    edits = comment["userContentEdits"]["nodes"]
    assert [(edit["editor"]["login"], edit["diff"]) for edit in edits] == [
        ("sven", "Forfalsket"),
        ("bot", "Vedtak"),
    ]
    assert edits[0]["editedAt"] == comment["lastEditedAt"]
