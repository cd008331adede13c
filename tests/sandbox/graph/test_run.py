"""How a GraphQL request is answered, whatever it asks."""

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client
from tests.sandbox.seeds import SEED, START

COMMENTS = "comments(first: 100) {nodes {id}}"


def test_token_is_needed(nobody: Client) -> None:
    """Without a token GraphQL answers 401."""
    answer = nobody.post("/graphql", query="{viewer {login}}")
    assert answer.status == 401
    assert answer.message == "This endpoint requires you to be authenticated."


def test_wrong_token_is_refused(sandbox: Sandbox) -> None:
    """A token that nobody was given answers 401."""
    answer = Client(sandbox.url, "feil").post("/graphql", query="{viewer {login}}")
    assert (answer.status, answer.message) == (401, "Bad credentials")


@pytest.mark.parametrize("body", [b"{", b"[]", b'{"query": 1}', b"{}"])
def test_body_must_hold_a_query(bot: Client, body: bytes) -> None:
    """A body that is no JSON object with a query is a bad request."""
    assert bot.call("POST", "/graphql", body).status == 400


def test_both_addresses_serve(bot: Client) -> None:
    """GraphQL is served where github.com and where GitHub's server product have it."""
    answer = bot.post("/api/graphql", query="{viewer {login}}")
    assert answer.data == {"data": {"viewer": {"login": "bot[bot]"}}}


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("{viewer {logn}}", "Field 'logn' doesn't exist on type 'User'"),
        ("{viewer {", "Syntax Error"),
        ("query A {viewer {id}} query B {viewer {id}}", "operation name"),
        ("fragment F on User {id}", "Fragment 'F' is never used"),
    ],
)
def test_invalid_query_is_told(bot: Client, query: str, words: str) -> None:
    """A query that cannot run is answered with errors and costs nothing."""
    answer = bot.graphql(query)
    assert "data" not in answer
    assert words in answer["errors"][0]["message"]
    assert bot.data("{rateLimit {used}}")["rateLimit"]["used"] == 1


def test_named_operation_is_chosen(sandbox: Sandbox, bot: Client) -> None:
    """Of several operations the one that is named runs, and the log tells its name."""
    query = "query A {viewer {id}} query B {viewer {login}}"
    answer = bot.post("/graphql", query=query, operationName="B")
    assert answer.data == {"data": {"viewer": {"login": "bot[bot]"}}}
    assert sandbox.requests[-1]["operation"] == "B"


def test_missing_variable_is_told(bot: Client) -> None:
    """A variable that is missing gives an error and no data."""
    answer = bot.graphql("query($id: ID!) {node(id: $id) {id}}")
    assert "data" not in answer
    assert "$id" in answer["errors"][0]["message"]


def test_partial_data_is_kept(ola: Client) -> None:
    """What failed is null, with an error; what did not is there."""
    answer = ola.graphql(
        '{viewer {login} repository(owner: "etat", name: "portefolje") {a: issue(number: 9) {id} '
        "b: issue(number: 1) {title}}}"
    )
    assert answer["data"]["repository"] == {"a": None, "b": {"title": "Første"}}
    (error,) = answer["errors"]
    assert error["message"] == "Could not resolve to an Issue with the number of 9."
    assert (error["type"], error["path"]) == ("NOT_FOUND", ["repository", "a"])
    assert error["locations"][0]["line"] == 1


def test_node_limit_is_held(bot: Client) -> None:
    """A query that could give more than 500,000 nodes is refused before it runs."""
    deep = "subIssues(first: 100) {nodes {subIssues(first: 100) {nodes {" + COMMENTS + "}}}}"
    query = f'{{repository(owner: "etat", name: "portefolje") {{issue(number: 1) {{{deep}}}}}}}'
    error = bot.error(query)
    assert error["type"] == "MAX_NODE_LIMIT_EXCEEDED"
    assert "1,010,100 possible nodes" in error["message"]


def test_price_follows_the_variables(bot: Client) -> None:
    """A query that is asked again costs what its variables let it give this time."""
    issues = "issues(first: $n) {nodes {comments(first: 100) {nodes {reactions(first: 1)"
    query = (
        "query($n: Int!, $all: Boolean!) {rateLimit {cost}"
        ' repository(owner: "etat", name: "portefolje") @include(if: $all) {'
        + issues
        + " {nodes {id}}}}}}}}"
    )
    given = [(1, True), (10, True), (10, False), (1, True)]
    prices = [bot.data(query, n=n, all=each)["rateLimit"]["cost"] for n, each in given]
    assert prices == [1, 10, 1, 1]


def test_spent_points_end_in_an_error() -> None:
    """When the hour's points are spent the answer is 200 with an error, until the hour is over."""
    seed = {**SEED, "users": {**SEED["users"], "ola": {"token": "ola", "limit": 2}}}
    with Sandbox(seed, clock=START) as sandbox:
        client = Client(sandbox.url, "ola")
        client.data("{viewer {login}}")
        client.data("{viewer {login}}")
        assert client.error("{viewer {login}}")["type"] == "RATE_LIMITED"
        sandbox.set_clock(START.replace(hour=10))
        assert client.data("{viewer {login}}")


def test_mutations_run_in_order_and_fail_alone(bot: Client) -> None:
    """A mutation that fails leaves what was done before it, and those after it still run."""
    answer = bot.graphql(
        "mutation($id: ID!) {"
        'a: addComment(input: {subjectId: $id, body: "en"}) {clientMutationId}'
        'b: addComment(input: {subjectId: "tull", body: "to"}) {clientMutationId}'
        'c: addComment(input: {subjectId: $id, body: "tre", clientMutationId: "x"}) '
        "{clientMutationId commentEdge {node {body}}}}",
        id=bot.id_of(2),
    )
    assert answer["data"]["a"] == {"clientMutationId": None}
    assert answer["data"]["b"] is None
    assert answer["data"]["c"] == {
        "clientMutationId": "x",
        "commentEdge": {"node": {"body": "tre"}},
    }
    assert [error["path"] for error in answer["errors"]] == [["b"]]
    assert [c["body"] for c in bot.get(f"{REPO}/issues/2/comments").data] == ["en", "tre"]


def test_person_without_the_right_is_named(ola: Client) -> None:
    """A person who may not change something is told so by name and mutation."""
    error = ola.error(
        "mutation($id: ID!) {closeIssue(input: {issueId: $id}) {clientMutationId}}",
        id=ola.id_of(2),
    )
    assert error["type"] == "FORBIDDEN"
    assert error["message"] == "ola does not have the correct permissions to execute `CloseIssue`"


def test_app_without_the_right_is_told(reader: Client) -> None:
    """An app that lacks the permission is told that it cannot reach the thing."""
    error = reader.error(
        "mutation($id: ID!) {closeIssue(input: {issueId: $id}) {clientMutationId}}",
        id=reader.id_of(2),
    )
    assert (error["type"], error["message"]) == (
        "FORBIDDEN",
        "Resource not accessible by integration",
    )
