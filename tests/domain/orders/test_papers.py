"""`/saksframlegg`."""

from tests.domain.examples import ask, changed, keys, stranger, world


def test_everybody_may_ask() -> None:
    """The paper is answered to anybody, and decides nothing."""
    outcome = ask("/saksframlegg", world(actor=stranger()))
    assert (outcome.ok, outcome.decision) == (True, None)
    assert keys(outcome)[0] == "paper-title"
    assert "paper-proposal" in keys(outcome)


def test_it_can_be_kept_for_some() -> None:
    """When the configuration sets it apart, others are refused."""
    config = changed(may={"board-paper": ["lead"]})
    outcome = ask("/saksframlegg", world(actor=stranger()), config)
    assert not outcome.ok
    assert "paper-title" not in keys(outcome)


def test_english_word() -> None:
    """The English name is understood as well."""
    assert ask("/board-paper", world(actor=stranger())).ok
