"""The whole configuration: which field is which part, and who is entitled."""

import pytest

from portfolio_bot.domain.config import RoleCommand
from tests.domain.config.samples import escalated, portfolio


def test_part_leads_to_its_field() -> None:
    """The field that is a part of an initiative is found; a part not asked for is not."""
    assert portfolio().field_of("problem") == "idea"
    assert portfolio().field_of("owner") is None


@pytest.mark.parametrize(
    ("command", "may", "roles"),
    [
        ("help", {}, ("everyone",)),
        ("status", {"status": ["owner"]}, ("owner",)),
        ("stop", {}, ()),
        ("next", {"phase": ["owner"]}, ("owner",)),
        ("back", {"phase": ["owner"], "back": []}, ()),
    ],
)
def test_who_is_entitled(
    command: RoleCommand, may: dict[str, list[str]], roles: tuple[str, ...]
) -> None:
    """Help and status are for everyone, next and back follow phase, unless said otherwise."""
    assert portfolio(may=may).entitled(command) == roles


def test_a_phase_comes_before_the_portfolio() -> None:
    """What a phase says of a command, or of the one it follows, holds there and nowhere else."""
    roles = {name: {"name": name} for name in ("owner", "board", "office")}
    phases = {
        "open": {"name": "Open", "may": {"phase": ["board"], "stop": []}},
        "shut": {"name": "Shut", "may": {"back": ["office"], "help": ["office"]}},
    }
    may = {"phase": ["owner"], "next": ["office"], "stop": ["owner"], "bind": ["owner"]}
    made = portfolio(roles=roles, phases=phases, may=may)
    asked: list[tuple[RoleCommand, str | None, tuple[str, ...]]] = [
        ("next", None, ("office",)),
        ("next", "open", ("board",)),
        ("back", "open", ("board",)),
        ("stop", "open", ()),
        ("next", "shut", ("office",)),
        ("back", "shut", ("office",)),
        ("stop", "shut", ("owner",)),
        ("help", "shut", ("office",)),
        ("help", "open", ("everyone",)),
        ("unbind", "open", ("owner",)),
    ]
    for command, phase, entitled in asked:
        assert made.entitled(command, phase) == entitled


def test_who_decides_at_a_gate() -> None:
    """Those of the escalation, else those of the gate, else those of the command."""
    roles = {name: {"name": name} for name in ("owner", "board", "office")}
    phases = escalated(decided_by=["board"])
    made = portfolio(roles=roles, phases=phases, may={"phase": ["owner"], "next": ["office"]})
    assert made.deciders("open") == ("office",)
    assert made.deciders("open", command="phase") == ("owner",)
    assert made.deciders("open", "e") == ("board",)
    phases["open"]["gate"]["decided_by"] = ["owner"]
    named = portfolio(roles=roles, phases=phases)
    assert (named.deciders("open"), named.deciders("open", "e")) == (("owner",), ("board",))
