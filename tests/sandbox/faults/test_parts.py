"""Faults within a GraphQL answer."""

from typing import Any

import pytest

from portfolio_bot.sandbox import Faults, Sandbox
from tests.sandbox.client import Client
from tests.sandbox.faults.questions import BOTH
from tests.sandbox.graph.test_git_mutations import commit, head
from tests.sandbox.graph.test_issue_mutations import written
from tests.sandbox.seeds import SEED


def both(client: Client) -> dict[str, Any]:
    """Comment on an issue and close it, in one document; return the answer."""
    issue = client.id_of()
    given = {"a": {"subjectId": issue, "body": "Hei"}, "b": {"issueId": issue}}
    return client.graphql(BOTH, **given)


def state(client: Client) -> tuple[str, int]:
    """Return the issue's state and the number of its comments."""
    found = client.issue("state comments(first: 9) {totalCount}")
    return found["state"], found["comments"]["totalCount"]


@pytest.mark.parametrize("part", ["m0", "addComment", "1"])
def test_one_part_fails(sandbox: Sandbox, bot: Client, part: str) -> None:
    """The part that is named by alias, field or number fails; the others are carried out."""
    sandbox.faults.add(f"part-fails={part}")
    answer = both(bot)
    assert answer["data"] == {"m0": None, "m1": {"issue": {"state": "CLOSED"}}}
    assert [(e["type"], e["path"]) for e in answer["errors"]] == [("UNPROCESSABLE", ["m0"])]
    assert state(bot) == ("CLOSED", 2)


def test_seed_chooses_the_part() -> None:
    """Without a part the seed chooses one, each in its turn."""
    failed: list[list[str]] = []
    for seed in (1, 1, 2):
        with Sandbox(SEED, faults=Faults(["part-fails"], seed)) as sandbox:
            bot = Client(sandbox.url, "bot")
            answers = [both(bot) for _ in range(6)]
            failed.append([answer["errors"][0]["path"][0] for answer in answers])
    assert failed[0] == failed[1] != failed[2]
    assert {*failed[0]} == {"m0", "m1"}


def test_nothing_is_done_and_all_is_said_to_be(sandbox: Sandbox, bot: Client) -> None:
    """A document says success and changes nothing, and shows things as they stand."""
    sandbox.faults.add("no-op@1")
    before = sandbox.dump()
    answer = both(bot)
    assert answer == {"data": {"m0": {"commentEdge": None}, "m1": {"issue": {"state": "OPEN"}}}}
    assert sandbox.dump() == before
    assert sandbox.deliveries() == []
    assert both(bot)["data"]["m1"] == {"issue": {"state": "CLOSED"}}


def test_part_is_not_done_and_said_to_be(sandbox: Sandbox, bot: Client) -> None:
    """One part of a document changes nothing, the others are carried out."""
    sandbox.faults.add("no-op=closeIssue")
    answer = both(bot)
    assert answer["data"]["m0"]["commentEdge"]["node"]["body"] == "Hei"
    assert answer["data"]["m1"] == {"issue": {"state": "OPEN"}}
    assert state(bot) == ("OPEN", 3)


def test_success_may_be_false(sandbox: Sandbox, bot: Client) -> None:
    """A document may show its changes as made, with ids of their own, and nothing is."""
    sandbox.faults.add("false-success@1")
    answer = both(bot)
    node = answer["data"]["m0"]["commentEdge"]["node"]
    assert (node["body"], answer["data"]["m1"]) == ("Hei", {"issue": {"state": "CLOSED"}})
    assert state(bot) == ("OPEN", 2)
    assert (
        bot.graphql("query($id: ID!) {node(id: $id) {id}}", id=node["id"])["data"]["node"] is None
    )
    assert both(bot)["data"]["m0"]["commentEdge"]["node"]["id"] != node["id"]


def test_false_part_sees_itself_alone(sandbox: Sandbox, bot: Client) -> None:
    """Where one part's success is false, the others show what is."""
    sandbox.faults.add("false-success=m1@1")
    answer = both(bot)
    assert answer["data"]["m1"] == {"issue": {"state": "CLOSED"}}
    assert answer["data"]["m0"]["commentEdge"]["node"]["body"] == "Hei"
    assert state(bot) == ("OPEN", 3)


@pytest.mark.parametrize("spec", ["no-op", "false-success"])
def test_refusal_is_still_one(sandbox: Sandbox, ola: Client, spec: str) -> None:
    """What would have been refused is refused all the same, and is no hit."""
    sandbox.faults.add(f"{spec}=m1")
    given = {"a": {"subjectId": ola.id_of(2), "body": "Hei"}, "b": {"issueId": ola.id_of(2)}}
    assert ola.graphql(BOTH, **given)["errors"][0]["type"] == "FORBIDDEN"
    assert sandbox.faults.hits == []


@pytest.mark.parametrize("spec", ["no-op", "false-success"])
def test_commit_is_not_made(sandbox: Sandbox, bot: Client, spec: str) -> None:
    """A commit, or a branch, that is said to be made is not."""
    before = head(bot)
    sandbox.faults.add(f"{spec}@mutation")
    answer = bot.graphql(written("createCommitOnBranch", "commit {oid}"), input=commit(bot))
    shown = answer["data"]["createCommitOnBranch"]["commit"]
    assert (shown is None) is (spec == "no-op")
    given = {"repositoryId": bot.repository("id")["id"], "name": "refs/heads/ny"}
    bot.data(written("createRef"), input={**given, "oid": before["oid"]})
    assert head(bot) == before
    assert bot.repository('ref(qualifiedName: "ny") {name}')["ref"] is None


NODES = """{r: repository(owner: "etat", name: "portefolje") {issue(number: 1) {
title comments(first: 9) {nodes {body author {login}}}}}}"""


@pytest.mark.parametrize(
    ("path", "data", "errors"),
    [
        ("r", None, ["r"]),
        ("r.issue", {"issue": None}, ["r", "issue"]),
        ("r.issue.title", {"issue": None}, ["r", "issue", "title"]),
    ],
)
def test_field_is_null(
    sandbox: Sandbox, bot: Client, path: str, data: Any, errors: list[str]
) -> None:
    """The field is null, with an error; one that may not be null takes what is above it along."""
    sandbox.faults.add(f"partial={path}")
    answer = bot.graphql(NODES)
    assert answer["data"] == {"r": data}
    (error,) = answer["errors"]
    assert (error["type"], error["path"]) == ("RESOURCE_LIMITS_EXCEEDED", errors)


@pytest.mark.parametrize(
    ("path", "bodies"),
    [
        ("r.issue.comments.nodes.body", [None, None]),
        ("r.issue.comments.nodes.1.body", ["en", None]),
        ("r.issue.comments.nodes.7.body", ["en", "to"]),
    ],
)
def test_fields_in_lists_are_null(
    sandbox: Sandbox, bot: Client, path: str, bodies: list[str | None]
) -> None:
    """In a list the field is null in all places, or in the one that is told."""
    sandbox.faults.add(f"partial={path}")
    nodes = bot.graphql(NODES)["data"]["r"]["issue"]["comments"]["nodes"]
    assert [node and node["body"] for node in nodes] == bodies
    assert len(sandbox.faults.hits) == (bodies != ["en", "to"])


def test_chosen_field_is_null(sandbox: Sandbox, bot: Client) -> None:
    """Without a path some field is null, now this, now that."""
    sandbox.faults.add("partial")
    answers = [bot.graphql(NODES) for _ in range(20)]
    paths = {".".join(map(str, answer["errors"][0]["path"])) for answer in answers}
    assert all(answer["errors"] for answer in answers)
    assert len(paths) > 3
    assert len(sandbox.faults.hits) == 20


def test_document_without_fields_is_left(sandbox: Sandbox, bot: Client) -> None:
    """A document that has no field to hit is answered as it is."""
    sandbox.faults.add("partial")
    assert bot.graphql("{__typename}") == {"data": {"__typename": "Query"}}
    assert sandbox.faults.hits == []


def test_change_is_made_though_its_answer_is_null(sandbox: Sandbox, bot: Client) -> None:
    """A mutation whose answer is partial has been carried out."""
    sandbox.faults.add("partial=m1")
    assert both(bot)["data"]["m1"] is None
    assert state(bot) == ("CLOSED", 3)
