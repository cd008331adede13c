"""Mutations of issues, labels, people and comments."""

from typing import Any

import pytest

from tests.sandbox.client import Client


def mutate(client: Client, name: str, selection: str = "clientMutationId", /, **given: Any) -> Any:
    """Run one mutation with its input, and return its payload."""
    return client.data(written(name, selection), input=given)[name]


def written(name: str, selection: str = "clientMutationId") -> str:
    """Write the document of one mutation."""
    kind = name[0].upper() + name[1:]
    return f"mutation($input: {kind}Input!) {{{name}(input: $input) {{{selection}}}}}"


def label_id(client: Client, name: str) -> str:
    """Return the node id of a label."""
    return str(client.repository(f'label(name: "{name}") {{id}}')["label"]["id"])


def user_id(client: Client, login: str) -> str:
    """Return the node id of a user."""
    return str(client.data(f'{{user(login: "{login}") {{id}}}}')["user"]["id"])


def test_issue_is_created(bot: Client, ola: Client) -> None:
    """An issue gets its labels and people from who may set them, and loses others' silently."""
    given = {
        "repositoryId": bot.repository("id")["id"],
        "title": "Ny",
        "labelIds": [label_id(bot, "tiltak")],
        "assigneeIds": [user_id(bot, "kari")],
    }
    selection = "issue {number labels(first: 9) {totalCount} assignees(first: 9) {totalCount}}"
    ours = mutate(bot, "createIssue", selection, **given, body="Kropp")["issue"]
    assert ours == {"number": 4, "labels": {"totalCount": 1}, "assignees": {"totalCount": 1}}
    theirs = mutate(ola, "createIssue", selection, **given)["issue"]
    assert theirs == {"number": 5, "labels": {"totalCount": 0}, "assignees": {"totalCount": 0}}


def test_issue_is_updated(bot: Client) -> None:
    """An update changes what is given, also labels, people and state, and nothing else."""
    selection = (
        "actor {login} issue {title body state labels(first: 9) {nodes {name}} "
        "assignees(first: 9) {nodes {login}}}"
    )
    found = mutate(
        bot,
        "updateIssue",
        selection,
        id=bot.id_of(),
        title="Nytt",
        labelIds=[label_id(bot, "fase: konsept")],
        assigneeIds=[user_id(bot, "per")],
        state="CLOSED",
    )
    assert found == {
        "actor": {"login": "bot"},
        "issue": {
            "title": "Nytt",
            "body": "Kropp",
            "state": "CLOSED",
            "labels": {"nodes": [{"name": "fase: konsept"}]},
            "assignees": {"nodes": [{"login": "per"}]},
        },
    }
    again = mutate(bot, "updateIssue", "issue {state stateReason}", id=bot.id_of(), state="OPEN")
    assert again["issue"] == {"state": "OPEN", "stateReason": "REOPENED"}


def test_issue_is_closed_and_reopened(bot: Client) -> None:
    """An issue is closed as completed unless told otherwise, and opened again."""
    issue = bot.id_of()
    selection = "issue {closed closedAt stateReason}"
    closed = mutate(bot, "closeIssue", selection, issueId=issue)["issue"]
    assert closed == {
        "closed": True,
        "closedAt": "2026-01-05T08:00:01Z",
        "stateReason": "COMPLETED",
    }
    other = mutate(bot, "closeIssue", selection, issueId=issue, stateReason="NOT_PLANNED")
    assert other["issue"]["stateReason"] == "NOT_PLANNED"
    opened = mutate(bot, "reopenIssue", selection, issueId=issue)["issue"]
    assert opened == {"closed": False, "closedAt": None, "stateReason": "REOPENED"}


def test_labels_are_added_and_removed(bot: Client) -> None:
    """Labels are put on and taken off by their ids."""
    issue, label = bot.id_of(), label_id(bot, "fase: konsept")
    selection = "labelable {labels(first: 9) {nodes {name}}}"
    added = mutate(bot, "addLabelsToLabelable", selection, labelableId=issue, labelIds=[label])
    names = [each["name"] for each in added["labelable"]["labels"]["nodes"]]
    assert names == ["tiltak", "fase: konsept"]
    kept = mutate(bot, "removeLabelsFromLabelable", selection, labelableId=issue, labelIds=[label])
    assert kept["labelable"]["labels"]["nodes"] == [{"name": "tiltak"}]


def test_label_of_another_repository_is_refused(bot: Client) -> None:
    """A label is put only on issues of its own repository."""
    home = '{repository(owner: "etat", name: "hemmelig") {id issue(number: 1) {id}}}'
    other = bot.data(home)["repository"]
    given = {"labelableId": other["issue"]["id"], "labelIds": [label_id(bot, "tiltak")]}
    assert bot.error(written("addLabelsToLabelable"), input=given)["type"] == "UNPROCESSABLE"


def test_label_is_created(bot: Client) -> None:
    """A label is made once; the same name again is refused."""
    given = {"repositoryId": bot.repository("id")["id"], "name": "Ny", "color": "ffffff"}
    found = mutate(bot, "createLabel", "label {name color description}", **given, description="D")
    assert found["label"] == {"name": "Ny", "color": "ffffff", "description": "D"}
    assert bot.error(written("createLabel"), input=given)["type"] == "UNPROCESSABLE"


def test_people_are_assigned_and_taken_off(bot: Client) -> None:
    """People are assigned and taken off by their ids."""
    given = {"assignableId": bot.id_of(), "assigneeIds": [user_id(bot, "kari")]}
    selection = "assignable {assignees(first: 9) {totalCount}}"
    added = mutate(bot, "addAssigneesToAssignable", selection, **given)
    assert added["assignable"]["assignees"]["totalCount"] == 1
    left = mutate(bot, "removeAssigneesFromAssignable", selection, **given)
    assert left["assignable"]["assignees"]["totalCount"] == 0


def test_comment_lives_and_goes(bot: Client) -> None:
    """A comment is added, changed and deleted."""
    selection = "subject {id} commentEdge {cursor node {id body}}"
    added = mutate(bot, "addComment", selection, subjectId=bot.id_of(), body="Hei")
    comment = added["commentEdge"]["node"]
    assert comment["body"] == "Hei"
    changed = mutate(
        bot, "updateIssueComment", "issueComment {body}", id=comment["id"], body="Hei igjen"
    )
    assert changed["issueComment"] == {"body": "Hei igjen"}
    mutate(bot, "deleteIssueComment", id=comment["id"])
    assert bot.error(written("deleteIssueComment"), input={"id": comment["id"]})


def test_relations_are_made(bot: Client) -> None:
    """Issues are put under and before one another."""
    one, two, three = (bot.id_of(number) for number in (1, 2, 3))
    under = mutate(
        bot, "addSubIssue", "issue {number} subIssue {number}", issueId=two, subIssueId=three
    )
    assert under == {"issue": {"number": 2}, "subIssue": {"number": 3}}
    before = mutate(
        bot,
        "addBlockedBy",
        "issue {number} blockingIssue {number}",
        issueId=two,
        blockingIssueId=one,
    )
    assert before == {"issue": {"number": 2}, "blockingIssue": {"number": 1}}


@pytest.mark.parametrize("wrong", ["tull", "comment"])
def test_node_must_be_of_the_kind(bot: Client, wrong: str) -> None:
    """An id of nothing, or of another kind of thing, is not found."""
    comment = bot.issue("comments(first: 1) {nodes {id}}")["comments"]["nodes"][0]["id"]
    given = {"issueId": comment if wrong == "comment" else wrong}
    assert bot.error(written("closeIssue"), input=given)["type"] == "NOT_FOUND"


MANY = """mutation($issue: ID!, $label: ID!, $user: ID!) {
  a: addComment(input: {subjectId: $issue, body: "Hei"}) {commentEdge {node {id body}}}
  b: addLabelsToLabelable(input: {labelableId: $issue, labelIds: [$label]}) {
    labelable {... on Issue {labels(first: 9) {nodes {id}}}}}
  c: addAssigneesToAssignable(input: {assignableId: $issue, assigneeIds: [$user]}) {
    assignable {... on Issue {assignees(first: 9) {nodes {id login}}}}}
  d: addReaction(input: {subjectId: $issue, content: EYES}) {reaction {content}}
  e: closeIssue(input: {issueId: $issue}) {issue {state stateReason}}
  f: reopenIssue(input: {issueId: $issue}) {issue {state stateReason}}
  g: removeLabelsFromLabelable(input: {labelableId: $issue, labelIds: [$label]}) {
    labelable {... on Issue {labels(first: 9) {nodes {id}}}}}
}"""


def test_each_part_shows_what_it_did(bot: Client) -> None:
    """Every part of one document reads back what it changed, as it was right then."""
    label, tag = label_id(bot, "fase: konsept"), label_id(bot, "tiltak")
    user = user_id(bot, "kari")
    found = bot.data(MANY, issue=bot.id_of(), label=label, user=user)
    comment = found["a"]["commentEdge"]["node"]
    assert comment["body"] == "Hei"
    assert found["b"]["labelable"]["labels"]["nodes"] == [{"id": tag}, {"id": label}]
    people = [{"id": user, "login": "kari"}]
    assert found["c"]["assignable"]["assignees"]["nodes"] == people
    assert found["d"]["reaction"] == {"content": "EYES"}
    assert found["e"]["issue"] == {"state": "CLOSED", "stateReason": "COMPLETED"}
    assert found["f"]["issue"] == {"state": "OPEN", "stateReason": "REOPENED"}
    assert found["g"]["labelable"]["labels"]["nodes"] == [{"id": tag}]
    changed = mutate(
        bot, "updateIssueComment", "issueComment {id body}", id=comment["id"], body="Nytt"
    )
    assert changed["issueComment"] == {"id": comment["id"], "body": "Nytt"}


def test_label_is_changed(bot: Client) -> None:
    """A label gets another name and colour, and stays on its issues."""
    known = bot.repository('label(name: "tiltak") {id}')["label"]["id"]
    changed = {"id": known, "name": "Tiltak", "color": "ffffff"}
    made = mutate(bot, "updateLabel", "label {name color}", **changed)["label"]
    assert made == {"name": "Tiltak", "color": "ffffff"}
    assert bot.issue("labels(first: 1) {nodes {name}}")["labels"]["nodes"] == [{"name": "Tiltak"}]
