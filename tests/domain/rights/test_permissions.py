"""Who may do what: allowed, denied, or not to be seen."""

from typing import Any

import pytest

from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.config import EVERYONE, Role
from portfolio_bot.domain.rights.permissions import Allowed, Denied, Unknown, Verdict, holds, may
from portfolio_bot.domain.snapshot import Actor, Membership
from tests.domain.examples import (
    CONFIG,
    GOOD,
    RAW,
    TEAM,
    body_of,
    case_of,
    changed,
    chief,
    issue_of,
    lead,
    stranger,
    world,
)

CASE = case_of(world(issue_of(assignees=("Ola",))))


def held(role: Role, actor: Actor, case: Case = CASE, **keys: Any) -> Membership:
    """Tell whether *actor* holds *role* in a portfolio that has it beside the usual ones."""
    config = changed(roles={**RAW["roles"], "r": role.model_dump()}, **keys)
    return holds(config, actor, case, "r")


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
    assert may(CONFIG, actor, CASE, roles) == verdict


def test_a_certain_role_outweighs_one_that_cannot_be_seen() -> None:
    """Whoever is named needs no team to be read."""
    blind = Actor(login="LISE", permission=None)
    assert may(CONFIG, blind, CASE, ("chief", "lead")) == Allowed(role="lead")


@pytest.mark.parametrize(
    ("role", "actor", "answer"),
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
def test_holding_a_role(role: Role, actor: Actor, answer: Membership) -> None:
    """Users, people of the issue, teams and rights give a role; logins and teams in any case."""
    assert held(role, actor) == answer


def test_a_deleted_author_gives_nobody_the_role() -> None:
    """An issue whose author is gone has no proposer."""
    assert holds(CONFIG, lead(), case_of(world(issue_of(author=""))), "author") == "no"


@pytest.mark.parametrize(
    ("own", "answer"),
    [
        (frozenset({"porteføljeforvalter", "write"}), "yes"),
        (frozenset({"write"}), "no"),
        (frozenset(), "no"),
        (None, "unknown"),
    ],
)
def test_custom_roles(own: frozenset[str] | None, answer: Membership) -> None:
    """A repository role of the organisation's own gives a role, by its name in any case."""
    actor = Actor(login="x", permission="write", custom_roles=own)
    assert held(Role(name="r", custom_roles=("Porteføljeforvalter",)), actor) == answer


@pytest.mark.parametrize(
    ("written", "assigned", "answer"),
    [
        ("@Lise", ("lise",), "yes"),
        ("@ola @lise", ("Ola", "LISE"), "yes"),
        ("@lise", (), "no"),
        ("@ola", ("lise",), "no"),
        ("", ("lise",), "no"),
    ],
)
def test_the_owner_is_named_and_assigned(
    written: str, assigned: tuple[str, ...], answer: Membership
) -> None:
    """The text alone gives nobody a right, nor does an assignment alone."""
    issue = issue_of(body_of({**GOOD, "owner": written}), assignees=assigned)
    assert held(Role(name="r", people=("owner",)), lead(), case_of(world(issue))) == answer


def test_nobody_owns_what_has_no_owner() -> None:
    """A form that does not ask for an owner gives the role to nobody."""
    fields = {key: each for key, each in RAW["fields"].items() if key != "owner"}
    case = case_of(world(issue_of(assignees=("lise",))))
    assert held(Role(name="r", people=("owner",)), lead(), case, fields=fields) == "no"


GROUPS = {
    "inn": {"name": "Innbygger", "roles": {"r": {"users": ["Lise"], "teams": [TEAM]}}},
    "ut": {"name": "Næring", "roles": {"r": {"users": ["nils"]}, "lead": {"teams": ["e/x"]}}},
}
ASKED = {
    **RAW["fields"],
    "group": {"type": "input", "label": "Gruppe", "part": "product-group"},
}


@pytest.mark.parametrize(
    ("group", "actor", "answer"),
    [
        ("Innbygger", lead(), "yes"),
        ("Innbygger", chief(), "yes"),
        ("Innbygger", chief("unknown"), "unknown"),
        ("Innbygger", stranger(), "no"),
        ("Næring", stranger(), "yes"),
        ("Næring", lead(), "no"),
        ("Begge", lead(), "no"),
        ("", lead(), "no"),
    ],
)
def test_a_group_gives_a_role_for_its_own_initiatives(
    group: str, actor: Actor, answer: Membership
) -> None:
    """Whoever leads one group leads no other; a team of the group that is unseen is told apart."""
    config = changed(
        fields=ASKED, groups=GROUPS, roles={**RAW["roles"], "r": {"name": "gruppeleder"}}
    )
    issue = issue_of(body_of({**GOOD, "group": group}, config))
    assert holds(config, actor, case_of(world(issue), config), "r") == answer
