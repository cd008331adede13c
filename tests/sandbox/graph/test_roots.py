"""Where queries begin: who is found, and in which words somebody is not."""

import pytest

from tests.sandbox.client import Client

NOT_FOUND = [
    ('user(login: "borte") {id}', "a User with the login of 'borte'."),
    ('user(login: "bot") {id}', "a User with the login of 'bot'."),
    ('organization(login: "ola") {id}', "an Organization with the login of 'ola'."),
    ('repository(owner: "etat", name: "x") {id}', "a Repository with the name 'etat/x'."),
    (
        'repository(owner: "etat", name: "hemmelig") {id}',
        "a Repository with the name 'etat/hemmelig'.",
    ),
    ('node(id: "tull") {id}', "a node with the global id of 'tull'"),
    ('node(id: "C_kwDO####") {id}', "a node with the global id of 'C_kwDO####'"),
]


@pytest.mark.parametrize(("query", "what"), NOT_FOUND)
def test_unknown_is_not_found(ola: Client, query: str, what: str) -> None:
    """What does not exist, or may not be seen, is not found, in GitHub's words."""
    error = ola.error(f"{{{query}}}")
    assert error["type"] == "NOT_FOUND"
    assert error["message"] == f"Could not resolve to {what}"
    assert error["path"] == [query.partition("(")[0]]


def test_viewer_is_the_tokens_user(ola: Client, bot: Client) -> None:
    """The viewer is the token's user; an app's bot is named in full."""
    assert ola.data("{viewer {login}}")["viewer"]["login"] == "ola"
    assert bot.data("{viewer {login}}")["viewer"]["login"] == "bot[bot]"


def test_names_have_no_letter_case(ola: Client) -> None:
    """Logins, repositories and labels are found in any letter case."""
    found = ola.data(
        '{user(login: "KARI") {login} organization(login: "ETAT") {login} '
        'repository(owner: "Etat", name: "PORTEFOLJE") '
        '{nameWithOwner label(name: "TILTAK") {name}}}'
    )
    assert found["user"]["login"] == "kari"
    assert found["organization"]["login"] == "etat"
    assert found["repository"]["nameWithOwner"] == "etat/portefolje"
    assert found["repository"]["label"]["name"] == "tiltak"


def test_owner_may_be_either_kind(ola: Client) -> None:
    """An owner is a user or an organisation, and null for anything else."""
    query = '{{repositoryOwner(login: "{}") {{__typename login}}}}'
    kinds = [ola.data(query.format(name))["repositoryOwner"] for name in ("etat", "ola", "bot")]
    assert [kind and kind["__typename"] for kind in kinds] == ["Organization", "User", None]


def test_owner_gives_its_repository(ola: Client) -> None:
    """An organisation's repository can be asked of the organisation."""
    query = '{organization(login: "etat") {repository(name: "portefolje") {name}}}'
    assert ola.data(query)["organization"]["repository"]["name"] == "portefolje"


def test_nodes_fail_one_by_one(ola: Client) -> None:
    """Of several nodes one that is missing is null, with an error that tells its place."""
    answer = ola.graphql("query($ids: [ID!]!) {nodes(ids: $ids) {id}}", ids=[ola.id_of(), "tull"])
    assert answer["data"]["nodes"] == [{"id": ola.id_of()}, None]
    assert [error["path"] for error in answer["errors"]] == [["nodes", 1]]


def test_nodes_hide_what_may_not_be_seen(liv: Client, ola: Client, kari: Client) -> None:
    """A private repository's issue, a secret team and a private board stay hidden by id."""
    query = (
        '{repository(owner: "etat", name: "hemmelig") {issue(number: 1) {id}} '
        'organization(login: "etat") {team(slug: "hemmelige") {id} projectV2(number: 1) '
        "{id items(first: 1) {nodes {id fieldValues(first: 9) {nodes {"
        "... on ProjectV2ItemFieldNumberValue {id}}}}}}}}"
    )
    found = liv.data(query)
    board = found["organization"]["projectV2"]
    values = [cell["id"] for cell in board["items"]["nodes"][0]["fieldValues"]["nodes"] if cell]
    hidden = [
        found["repository"]["issue"]["id"],
        found["organization"]["team"]["id"],
        board["id"],
        board["items"]["nodes"][0]["id"],
        *values,
    ]
    assert len(hidden) == 5
    for identifier in hidden:
        assert ola.error("query($id: ID!) {node(id: $id) {id}}", id=identifier)["path"] == ["node"]
    assert kari.data("query($id: ID!) {node(id: $id) {id}}", id=board["id"])["node"]


def test_rate_limit_tells_the_cost(bot: Client) -> None:
    """The answer tells what it cost, how many nodes it could give, and what is left."""
    first = bot.data("{rateLimit {cost limit remaining used nodeCount resetAt}}")["rateLimit"]
    assert first == {
        "cost": 1,
        "limit": 5000,
        "remaining": 4999,
        "used": 1,
        "nodeCount": 0,
        "resetAt": "2026-01-05T09:00:00Z",
    }
    assert bot.data("{rateLimit {used}}")["rateLimit"]["used"] == 2
