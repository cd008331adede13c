"""The versions of a body."""

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.changes.test_comments import first_comment
from tests.sandbox.client import REPO, Client


def test_versions_begin_with_the_first_change(sandbox: Sandbox, ola: Client, sven: Client) -> None:
    """What was never changed has no versions; a change keeps the old text and the new one."""
    issue = sandbox.state.repositories["etat/portefolje"].issues[1]
    comment = issue.comments[0]
    assert (issue.edits, comment.edits) == ([], [])
    sven.patch(first_comment(ola), body="to")
    ola.patch(first_comment(ola), body="tre")
    told = [(each.editor.login, each.diff, each.edited_at) for each in comment.edits]
    assert told == [
        ("ola", "en", "2025-12-02T08:00:00Z"),
        ("sven", "to", "2026-01-05T08:00:01Z"),
        ("ola", "tre", "2026-01-05T08:00:02Z"),
    ]


def test_title_has_no_versions(sandbox: Sandbox, ola: Client) -> None:
    """A new title is no version; a new body is."""
    issue = sandbox.state.repositories["etat/portefolje"].issues[1]
    ola.patch(f"{REPO}/issues/1", title="Nytt")
    assert issue.edits == []
    ola.patch(f"{REPO}/issues/1", body="Nytt")
    assert [each.diff for each in issue.edits] == ["Kropp", "Nytt"]


def test_versions_go_with_their_comment(sandbox: Sandbox, ola: Client) -> None:
    """The versions of a deleted comment are found no more."""
    ola.patch(first_comment(ola), body="to")
    comment = sandbox.state.repositories["etat/portefolje"].issues[1].comments[0]
    identifiers = [each.id for each in comment.edits]
    query = "query($ids: [ID!]!) {nodes(ids: $ids) {... on UserContentEdit {diff}}}"
    assert ola.data(query, ids=identifiers)["nodes"] == [{"diff": "en"}, {"diff": "to"}]
    ola.delete(first_comment(ola))
    assert ola.graphql(query, ids=identifiers)["data"]["nodes"] == [None, None]
