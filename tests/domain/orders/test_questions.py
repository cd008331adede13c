"""`/hjelp` and `/status`."""

import pytest

from portfolio_bot.domain.commands import REGISTRY
from portfolio_bot.domain.documents import Items
from portfolio_bot.domain.records.history import Kind
from tests.domain.examples import (
    CONFIG,
    ask,
    changed,
    decided,
    decision,
    gated,
    keys,
    messages,
    moved,
    stranger,
    world,
)


def test_help_lists_every_command() -> None:
    """Each has its usage, what it does, and who may give it; anybody may ask."""
    outcome = ask("/hjelp", world(actor=stranger()))
    (listed,) = (block for block in outcome.blocks if isinstance(block, Items))
    assert len(listed.items) == len(REGISTRY)
    assert {f"command-{spec.name}-usage" for spec in REGISTRY} <= set(keys(outcome))
    assert (outcome.ok, outcome.decision) == (True, None)


def test_help_tells_who_may() -> None:
    """Roles by name, everyone, the criterion's own role, or nobody at all."""
    config = changed(may={"phase": ["lead"], "stop": ["everyone"]})
    told = [each.key for each in messages(ask("/hjelp", world(), config))]
    who = [
        key for key in told if key.startswith("help-") and key[5:] not in {"line", "intro", "end"}
    ]
    by_command = dict(zip((spec.name for spec in REGISTRY), who, strict=True))
    assert by_command["phase"] == by_command["next"] == "help-roles"
    assert by_command["criterion"] == "help-criterion-roles"
    assert by_command["stop"] == by_command["help"] == "help-everyone"
    assert by_command["hold"] == "help-nobody"


def test_status_tells_where_a_new_case_stands() -> None:
    """Phase, what is left, and the whole list."""
    outcome = ask("/status", world(actor=stranger()))
    assert keys(outcome)[:2] == ["status-phase", "status-left"]
    assert keys(outcome).count("criterion-line") == 2
    assert outcome.ok


def test_status_tells_since_when_and_how_important() -> None:
    """After a move the day is told, after a decision the priority."""
    issue = decided(moved("konsept"), decision("priority", 2, after="must"))
    assert keys(ask("/status", world(issue)))[:4] == [
        *("status-phase", "status-since", "status-priority", "status-left"),
    ]


@pytest.mark.parametrize(
    ("kind", "key"),
    [("hold", "status-on-hold"), ("stop", "status-stopped"), ("complete", "status-completed")],
)
def test_status_tells_of_a_pause(kind: Kind, key: str) -> None:
    """A case that rests says so."""
    assert key in keys(ask("/status", world(decided(decision(kind)))))


def test_the_questions_are_for_everyone_unless_configured() -> None:
    """Without a word in the configuration, everyone may ask."""
    assert CONFIG.entitled("help") == CONFIG.entitled("status") == ("everyone",)


def test_help_tells_who_may_where_the_case_stands() -> None:
    """A gate's own deciders, a phase's own rights, and a gate's vote are told."""
    config = gated("konsept", vote={"role": "lead", "quorum": 1})
    here = world(decided(moved("konsept")), stranger())
    lines = [m for m in messages(ask("/hjelp", here, config)) if m.key == "help-line"]
    told = {
        spec.name: [
            m.key if m.key != "role-name" else dict(m.params)["name"] for m in messages(who)
        ]
        for spec, who in zip(REGISTRY, (dict(line.params)["who"] for line in lines), strict=True)
    }
    assert told["next"] == told["phase"] == ["help-roles", "porteføljestyrer"]
    assert told["back"] == ["help-roles", "produktgruppeleder", "porteføljestyrer"]
    assert told["vote"] == ["help-roles", "produktgruppeleder"]
    assert told["advise"] == ["help-nobody"]


def test_status_tells_what_bears_on_the_case() -> None:
    """A resolution, a vote, and the advice that was given."""
    config = gated(vote={"role": "chief", "quorum": 1})
    advice = decision("advice", 2, phase="start", after="for", reason="Bra", role="lead")
    issue = decided(decision("bind", reason="Sak 7"), advice)
    told = keys(ask("/status", world(issue, stranger()), config))
    assert {"bound-since", "vote-needed", "advice-given", "advice-for"} <= set(told)
