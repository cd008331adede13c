"""What is refused of pull requests and discussions."""

import pytest

from tests.sandbox.client import Client
from tests.sandbox.graph.test_git_mutations import head
from tests.sandbox.graph.test_issue_mutations import mutate
from tests.sandbox.graph.test_talk import CREATE, asked, home, started

CHANGE = "mutation($i: UpdateDiscussionInput!) {updateDiscussion(input: $i) {clientMutationId}}"


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"baseRefName": "borte"}, "Base ref must be a branch"),
        ({"headRefName": "borte"}, "Head ref must be a branch"),
        ({"headRefName": "lik"}, "No commits between main and lik"),
        ({"title": " "}, "title can't be blank"),
    ],
)
def test_pull_request_needs_two_branches(
    bot: Client, changed: dict[str, str], message: str
) -> None:
    """Both branches must be there, and differ; and it needs a title."""
    given = {"repositoryId": home(bot), "name": "refs/heads/lik", "oid": head(bot)["oid"]}
    mutate(bot, "createRef", "ref {name}", **given)
    assert message in bot.error(CREATE, i=asked(bot, **changed))["message"]


def test_discussion_needs_words(bot: Client, reader: Client) -> None:
    """An empty text is refused, and so is one from an app without the right."""
    made = started(bot)
    blank = bot.error(CHANGE, i={"discussionId": made["id"], "body": " "})
    assert "blank" in blank["message"]
    denied = reader.error(CHANGE, i={"discussionId": made["id"], "body": "x"})
    assert denied["type"] == "FORBIDDEN"
