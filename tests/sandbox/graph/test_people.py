"""Organisations and teams in GraphQL."""

from typing import Any

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import Client


def team(client: Client, slug: str, selection: str = "slug") -> Any:
    """Select from a team of the organisation."""
    query = f'{{organization(login: "etat") {{team(slug: "{slug}") {{{selection}}}}}}}'
    return client.data(query)["organization"]["team"]


@pytest.mark.parametrize(
    ("token", "seen"),
    [
        ("liv", ["ledere", "hemmelige", "underledere"]),
        ("kari", ["ledere", "underledere"]),
        ("per", ["ledere", "hemmelige", "underledere"]),
        ("bot", ["ledere", "hemmelige", "underledere"]),
        ("ola", []),
        ("leser", []),
        ("job", []),
    ],
)
def test_team_is_null_where_it_cannot_be_seen(
    sandbox: Sandbox, token: str, seen: list[str]
) -> None:
    """A team is null to outsiders, to apps without the right and, if secret, to other members."""
    client = Client(sandbox.url, token)
    found = [s for s in ("ledere", "hemmelige", "underledere") if team(client, s)]
    assert found == seen
    query = '{organization(login: "etat") {teams(first: 9) {nodes {slug}}}}'
    assert [t["slug"] for t in client.data(query)["organization"]["teams"]["nodes"]] == seen


def test_unknown_team_is_null(bot: Client) -> None:
    """A team that does not exist is null, without an error."""
    assert team(bot, "finnes-ikke") is None


@pytest.mark.parametrize(
    ("arguments", "members"),
    [
        ("first: 9", ["kari", "per"]),
        ("first: 9, membership: IMMEDIATE", ["kari"]),
        ("first: 9, membership: CHILD_TEAM", ["per"]),
        ('first: 9, query: "kari"', ["kari"]),
        ('first: 9, query: "NORDMANN"', ["kari"]),
    ],
)
def test_members_include_those_of_teams_below(
    bot: Client, arguments: str, members: list[str]
) -> None:
    """A team's members are its own and those of teams below it, unless asked otherwise."""
    found = team(bot, "ledere", f"members({arguments}) {{totalCount nodes {{login}}}}")["members"]
    assert [user["login"] for user in found["nodes"]] == members
    assert found["totalCount"] == len(members)


def test_team_tells_what_it_is(bot: Client) -> None:
    """A team tells its organisation, parent, privacy and address."""
    found = team(bot, "underledere", "name combinedSlug privacy url parentTeam {slug}")
    assert found == {
        "name": "underledere",
        "combinedSlug": "etat/underledere",
        "privacy": "VISIBLE",
        "url": "https://github.com/orgs/etat/teams/underledere",
        "parentTeam": {"slug": "ledere"},
    }
    assert team(bot, "hemmelige", "privacy")["privacy"] == "SECRET"


def test_members_of_the_organisation_are_told_to_insiders(
    liv: Client, ola: Client, bot: Client, reader: Client
) -> None:
    """Members and apps with the right see the people of an organisation, others nobody."""
    query = '{organization(login: "etat") {membersWithRole(first: 9) {edges {role node {login}}}}}'
    found = [
        client.data(query)["organization"]["membersWithRole"]["edges"] for client in (liv, bot)
    ]
    assert found[0] == found[1]
    assert found[0][0] == {"role": "ADMIN", "node": {"login": "liv"}}
    assert {edge["node"]["login"] for edge in found[0]} == {"liv", "kari", "per"}
    for client in (ola, reader):
        assert client.data(query)["organization"]["membersWithRole"]["edges"] == []


def test_organisation_knows_its_viewer(liv: Client, kari: Client, ola: Client) -> None:
    """An organisation tells whether the viewer is a member of it, and an owner."""
    query = '{organization(login: "etat") {viewerIsAMember viewerCanAdminister}}'
    told = [tuple(c.data(query)["organization"].values()) for c in (liv, kari, ola)]
    assert told == [(True, True), (True, False), (False, False)]
