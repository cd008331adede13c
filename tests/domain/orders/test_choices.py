"""Priority, route and assignment."""

import pytest

from portfolio_bot.domain.documents import Quote
from portfolio_bot.domain.orders import named_logins
from tests.domain.examples import (
    ask,
    chief,
    decided,
    decision,
    keys,
    lead,
    messages,
    stranger,
    world,
)


@pytest.mark.parametrize("word", ["må", "Må.", "må ha", "must", "MÅ!"])
def test_a_priority_is_set(word: str) -> None:
    """By name, alias or id, in any case, as phones write it."""
    outcome = ask(f"/prioritet {word}", world(actor=chief()))
    assert outcome.decision is not None
    assert (outcome.decision.before, outcome.decision.after) == (None, "must")
    assert keys(outcome) == ["priority-set"]


@pytest.mark.parametrize("word", ["vil-ikke", "vil ikke", "Vil-Ikke"])
def test_hyphens_and_spaces_are_the_same(word: str) -> None:
    """A name of two words can be written as one."""
    outcome = ask(f"/prioritet {word}", world(actor=chief()))
    assert outcome.decision is not None
    assert outcome.decision.after == "wont"


def test_the_same_priority_is_no_decision() -> None:
    """Nothing is recorded, but the answer is friendly."""
    snapshot = world(decided(decision("priority", after="must")), chief())
    outcome = ask("/prioritet må", snapshot)
    assert (outcome.ok, outcome.decision, keys(outcome)) == (True, None, ["priority-same"])


def test_an_unknown_priority_is_told_the_known_ones() -> None:
    """The scale is named; the word is shown, but not all of it."""
    outcome = ask("/prioritet " + "x" * 5000, world(actor=chief()))
    params = dict(messages(outcome)[0].params)
    assert keys(outcome) == ["no-such-priority"]
    assert params["names"] == "Må, Bør, Vil ikke"
    assert len(params["word"]) == 60


@pytest.mark.parametrize("text", ["/prioritet må", "/rut team nei", "/tildel @ola"])
def test_strangers_choose_nothing(text: str) -> None:
    """Without the role, nothing is decided."""
    outcome = ask(text, world(actor=stranger()))
    assert keys(outcome)[0] == "denied"
    assert outcome.decision is None


@pytest.mark.parametrize(
    "text",
    [
        "team Gjelder oss",
        "Teamet: Gjelder oss",
        "teamets oppgaveliste Gjelder oss",
        "TEAM Gjelder oss",
    ],
)
def test_a_route_is_set_with_its_reason(text: str) -> None:
    """The name may be of several words; what follows is the reason, quoted as such."""
    outcome = ask(f"/rut {text}", world(actor=lead()))
    assert outcome.decision is not None
    assert (outcome.decision.after, outcome.decision.reason) == ("team", "Gjelder oss")
    assert Quote(text="Gjelder oss") in outcome.blocks
    assert keys(outcome) == ["route-set", "name", "route-leaves"]


def test_a_route_within_the_portfolio_closes_nothing() -> None:
    """Only a route that leaves says that the issue is closed."""
    outcome = ask("/rut portefølje Trenger penger", world(actor=lead()))
    assert keys(outcome) == ["route-set", "name"]


def test_a_route_needs_a_reason() -> None:
    """Without a reason there is no decision."""
    outcome = ask("/rut team", world(actor=lead()))
    assert (keys(outcome), outcome.decision) == (["route-needs-reason"], None)


def test_an_unknown_route_is_told_the_known_ones() -> None:
    """The first word is shown as what was not understood."""
    outcome = ask("/rut månen fordi", world(actor=lead()))
    assert keys(outcome) == ["no-such-route"]
    assert dict(messages(outcome)[0].params)["word"] == "månen"


def test_a_long_route_reason_is_cut() -> None:
    """A record holds no more of a reason than it must."""
    outcome = ask("/rut team " + "x" * 5000, world(actor=lead()))
    assert outcome.decision is not None
    assert outcome.decision.reason == "x" * 1000


def test_people_are_assigned() -> None:
    """Logins are recorded as GitHub writes them."""
    outcome = ask("/tildel @OLA og @kari.", world())
    assert outcome.decision is not None
    assert outcome.decision.after == "Ola kari"
    assert keys(outcome) == ["assigned"]


def test_who_cannot_be_assigned_is_named() -> None:
    """One who cannot does not hinder one who can; alone, nothing is decided."""
    both, alone = ask("/tildel @ola @fremmed", world()), ask("/tildel @fremmed", world())
    assert keys(both) == ["assigned", "not-assignable"]
    assert both.decision is not None
    assert both.decision.after == "Ola"
    assert (alone.ok, alone.decision, keys(alone)) == (False, None, ["not-assignable"])


def test_words_that_are_no_logins_are_explained() -> None:
    """Something that can be no user name is met with how to write one."""
    assert keys(ask("/tildel @@@", world())) == ["assign-usage"]


@pytest.mark.parametrize(
    ("args", "logins"),
    [
        (("@kari", "og", "@ola"), ("kari", "ola")),
        (("kari", "ola"), ("kari", "ola")),
        (("@Kari,", "@kari;", "@ola."), ("Kari", "ola")),
        (("@etaten/styret",), ()),
        ((), ()),
    ],
)
def test_logins_among_words(args: tuple[str, ...], logins: tuple[str, ...]) -> None:
    """With a mark on any, only the marked count; each counts once."""
    assert named_logins(args) == logins
