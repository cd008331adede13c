"""Who may do what: allowed, denied, or not to be seen."""

import pytest

from portfolio_bot.domain.config import EVERYONE, Role
from portfolio_bot.domain.permissions import Allowed, Denied, Unknown, Verdict, holds, may
from portfolio_bot.domain.snapshot import Actor, Membership
from tests.domain.examples import CONFIG, TEAM, chief, issue_of, lead, stranger

ISSUE = issue_of(assignees=("Ola",))


@pytest.mark.parametrize(
    ("actor", "roles", "verdict"),
    [
        (lead(), ("lead", "chief"), Allowed(role="lead")),
        (chief(), ("lead", "chief"), Allowed(role="chief")),
        (stranger(), ("lead", "chief"), Denied(roles=("lead", "chief"))),
        (chief("unknown"), ("lead", "chief"), Unknown(roles=("chief",))),
        (lead(), (), Denied(roles=())),
        (stranger(), (EVERYONE,), Allowed(role=EVERYONE)),
    ],
)
def test_verdicts(actor: Actor, roles: tuple[str, ...], verdict: Verdict) -> None:
    """One certain role suffices; without one, what could not be seen is told apart from no."""
    assert may(CONFIG, actor, ISSUE, roles) == verdict


def test_a_certain_role_outweighs_one_that_cannot_be_seen() -> None:
    """Whoever is named needs no team to be read."""
    blind = Actor(login="LISE", permission=None)
    assert may(CONFIG, blind, ISSUE, ("chief", "lead")) == Allowed(role="lead")


@pytest.mark.parametrize(
    ("role", "actor", "held"),
    [
        (Role(name="r", users=("Lise",)), lead(), "yes"),
        (Role(name="r", users=("lise-2",)), lead(), "no"),
        (Role(name="r"), lead(), "no"),
        (Role(name="r", people=("author",)), Actor(login="KARI", permission=None), "yes"),
        (Role(name="r", people=("assignees",)), Actor(login="ola", permission=None), "yes"),
        (Role(name="r", people=("assignees",)), lead(), "no"),
        (Role(name="r", teams=("Etaten/Styret",)), chief(), "yes"),
        (Role(name="r", teams=(TEAM,)), lead(), "no"),
        (Role(name="r", teams=("etaten/andre",)), chief(), "unknown"),
        (Role(name="r", teams=("etaten/andre", TEAM)), chief(), "yes"),
        (Role(name="r", permissions=("read",)), lead(), "yes"),
        (Role(name="r", permissions=("write",)), lead(), "no"),
        (Role(name="r", permissions=("write",)), Actor(login="x", permission=None), "unknown"),
    ],
)
def test_holding_a_role(role: Role, actor: Actor, held: Membership) -> None:
    """Users, people of the issue, teams and rights give a role; logins and teams in any case."""
    assert holds(role, actor, ISSUE) == held


def test_a_deleted_author_gives_nobody_the_role() -> None:
    """An issue whose author is gone has no proposer."""
    assert holds(CONFIG.roles["author"], lead(), issue_of(author="")) == "no"
