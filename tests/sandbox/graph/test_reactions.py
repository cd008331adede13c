"""Reactions in GraphQL."""

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import Client

ADD = """mutation($id: ID!) {addReaction(input: {subjectId: $id, content: ROCKET})
{reaction {id content user {login}} subject {id} reactionGroups {content}}}"""
REMOVE = """mutation($id: ID!) {removeReaction(input: {subjectId: $id, content: ROCKET})
{reaction {content} reactionGroups {content viewerHasReacted}}}"""
GROUPS = """reactionGroups {content createdAt viewerHasReacted
reactors(first: 9) {totalCount edges {reactedAt node {__typename}}}
users(first: 9) {totalCount}}"""


def test_groups_count_and_know_the_viewer(bot: Client, ola: Client) -> None:
    """Every kind has a group that counts, and tells whether the viewer is in it."""
    issue = bot.id_of()
    added = bot.data(ADD, id=issue)["addReaction"]
    assert added["reaction"]["content"] == "ROCKET"
    assert added["reaction"]["user"] is None
    assert added["subject"] == {"id": issue}
    ola.data(ADD, id=issue)
    groups = {each["content"]: each for each in bot.issue(GROUPS)["reactionGroups"]}
    assert len(groups) == 8
    rocket = groups["ROCKET"]
    assert rocket["createdAt"] == "2026-01-05T08:00:01Z"
    assert rocket["viewerHasReacted"] is True
    assert rocket["users"] == {"totalCount": 1}
    assert rocket["reactors"]["totalCount"] == 2
    assert [e["node"]["__typename"] for e in rocket["reactors"]["edges"]] == ["Bot", "User"]
    assert groups["EYES"]["createdAt"] is None


def test_reaction_is_added_once(bot: Client) -> None:
    """Adding the same reaction again gives the one that is there."""
    first, second = (bot.data(ADD, id=bot.id_of())["addReaction"]["reaction"] for _ in range(2))
    assert first == second
    found = bot.issue("reactions(first: 9, content: ROCKET) {totalCount}")
    assert found["reactions"] == {"totalCount": 1}


def test_reaction_is_removed(bot: Client, sandbox: Sandbox) -> None:
    """One's own reaction can be taken back, on a comment too; another's is not found."""
    comment = bot.issue("comments(first: 1) {nodes {id}}")["comments"]["nodes"][0]["id"]
    bot.data(ADD, id=comment)
    removed = bot.data(REMOVE, id=comment)["removeReaction"]
    assert removed["reaction"] == {"content": "ROCKET"}
    assert not any(group["viewerHasReacted"] for group in removed["reactionGroups"])
    Client(sandbox.url, "ola").data(ADD, id=comment)
    assert bot.error(REMOVE, id=comment)["type"] == "NOT_FOUND"
