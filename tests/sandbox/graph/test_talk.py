"""Pull requests and discussions over GraphQL."""

from typing import Any

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import Client
from tests.sandbox.graph.test_git_mutations import commit, head
from tests.sandbox.graph.test_issue_mutations import mutate

_PULL = "pullRequest {id number url state headRefName headRefOid headRef {name} viewerDidAuthor}"

CREATE = "mutation($i: CreatePullRequestInput!) {createPullRequest(input: $i) {clientMutationId}}"


def home(client: Client) -> str:
    """Return the repository's node id."""
    return str(client.repository("id")["id"])


def branch(client: Client, name: str = "rapport") -> str:
    """Make a branch at the head of the default one, with a commit of its own."""
    oid = head(client)["oid"]
    given = {"repositoryId": home(client), "name": f"refs/heads/{name}", "oid": oid}
    mutate(client, "createRef", "ref {name}", **given)
    place = {"repositoryNameWithOwner": "etat/portefolje", "branchName": name}
    mutate(client, "createCommitOnBranch", "commit {oid}", **commit(client, branch=place))
    return name


def asked(client: Client, **more: str) -> dict[str, Any]:
    """Write the input of a pull request."""
    return {
        "repositoryId": home(client),
        "baseRefName": "main",
        "headRefName": "rapport",
        "title": "Rapport",
        **more,
    }


def opened(client: Client) -> Any:
    """Open a pull request of a new branch."""
    branch(client)
    return mutate(client, "createPullRequest", _PULL, **asked(client))["pullRequest"]


def started(client: Client, category: str = "Kunngjøringer") -> Any:
    """Start a discussion."""
    found = client.repository("id discussionCategories(first: 10) {nodes {id name}}")
    ids = {each["name"]: each["id"] for each in found["discussionCategories"]["nodes"]}
    given = {"repositoryId": found["id"], "categoryId": ids[category]}
    selection = "discussion {id number title body viewerDidAuthor}"
    made = mutate(client, "createDiscussion", selection, **given, title="T", body="B")
    return made["discussion"]


def test_pull_request_is_opened_once(bot: Client) -> None:
    """A pull request has the next number and its branch; a second of the same is refused."""
    made = opened(bot)
    assert (made["number"], made["state"], made["headRefName"]) == (4, "OPEN", "rapport")
    assert made["headRefOid"] == head(bot, "rapport")["oid"]
    assert (made["headRef"], made["viewerDidAuthor"]) == ({"name": "rapport"}, True)
    error = bot.error(CREATE, i=asked(bot))
    assert error["message"] == "A pull request already exists for etat:rapport."


def test_pull_requests_are_found(bot: Client) -> None:
    """They are listed by state, base and head."""
    opened(bot)
    for given, count in (
        ('headRefName: "rapport", states: OPEN', 1),
        ('headRefName: "annen"', 0),
        ("states: [MERGED]", 0),
        ('baseRefName: "main"', 1),
    ):
        found = bot.repository(f"pullRequests(first: 5, {given}) {{totalCount}}")
        assert found["pullRequests"]["totalCount"] == count, given


def test_branch_of_a_pull_request_may_be_gone(sandbox: Sandbox, bot: Client) -> None:
    """A pull request whose branch is gone has no branch."""
    opened(bot)
    sandbox.state.repositories["etat/portefolje"].git.delete_head("rapport")
    (found,) = bot.repository("pullRequests(first: 1) {nodes {headRef {name} headRefOid}}")[
        "pullRequests"
    ]["nodes"]
    assert found == {"headRef": None, "headRefOid": "0" * 40}


def test_branch_is_moved(bot: Client) -> None:
    """A branch is moved on, and with force back; without, that is no fast forward."""
    start = head(bot)["oid"]
    branch(bot)
    ref = head(bot, "rapport")["id"]
    document = "mutation($i: UpdateRefInput!) {updateRef(input: $i) {ref {target {oid}}}}"
    assert "fast forward" in bot.error(document, i={"refId": ref, "oid": start})["message"]
    given = {"refId": ref, "oid": start, "force": True}
    assert bot.data(document, i=given)["updateRef"]["ref"]["target"]["oid"] == start
    wrong = bot.error(document, i={"refId": ref, "oid": "0" * 40})
    assert wrong["message"] == "Object does not exist"


def test_discussion_is_started_and_changed(bot: Client) -> None:
    """A discussion stands in its category, and its text can be changed."""
    made = started(bot)
    assert (made["title"], made["body"], made["viewerDidAuthor"]) == ("T", "B", True)
    given = {"discussionId": made["id"], "body": "C"}
    changed = mutate(bot, "updateDiscussion", "discussion {title body}", **given)
    assert changed["discussion"] == {"title": "T", "body": "C"}
    mutate(bot, "updateDiscussion", "discussion {id}", discussionId=made["id"], title="U")
    started(bot, "Prat")
    found = bot.repository(
        "hasDiscussionsEnabled discussions(first: 5) {nodes {title category {name}}}"
    )
    assert found["hasDiscussionsEnabled"]
    names = [(each["title"], each["category"]["name"]) for each in found["discussions"]["nodes"]]
    assert names == [("T", "Prat"), ("U", "Kunngjøringer")]


def test_discussions_are_listed_by_category(bot: Client) -> None:
    """With a category's id only its discussions are listed."""
    started(bot)
    found = bot.repository("discussionCategories(first: 5) {nodes {id isAnswerable}}")
    first, second = found["discussionCategories"]["nodes"]
    for each, count in ((first, 1), (second, 0)):
        asked_for = f'discussions(first: 5, categoryId: "{each["id"]}") {{totalCount}}'
        assert bot.repository(asked_for)["discussions"]["totalCount"] == count


@pytest.mark.parametrize("token", ["tri", "leser"])
def test_rights_are_needed(sandbox: Sandbox, sven: Client, token: str) -> None:
    """Who may not write opens no pull request."""
    branch(sven)
    client = Client(sandbox.url, token)
    assert client.error(CREATE, i=asked(client))["type"] == "FORBIDDEN"
