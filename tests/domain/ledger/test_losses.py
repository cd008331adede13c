"""What the ledger has and the issues have lost."""

from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.found import LostRecords, OutOfStep
from portfolio_bot.domain.ledger.losses import losses, portions
from portfolio_bot.domain.ledger.reconcile import reconcile
from portfolio_bot.domain.records.markers import Answered, answer_marker
from tests.domain.examples import NOW, decision, issue_of
from tests.domain.ledger.book import lines_of, recorded


def test_each_source_is_put_back_by_itself() -> None:
    """What was lost and what is told otherwise comes source by source, in the ledger's order."""
    lines = lines_of([recorded(2), recorded(1), recorded(1, issue=8)])
    balance = reconcile(lines, [recorded(2, reason="pyntet")])
    issues = {number: issue_of("x", number=number) for number in (7, 8)}
    found = list(losses(balance, issues, "tiltak", NOW))
    lost = [each for each in found if isinstance(each, LostRecords)]
    assert len(lost) == len(found)
    assert [(each.number, [one.id for one in each.decisions]) for each in lost] == [
        (7, ["IC_1#1"]),
        (7, ["IC_2#1"]),
        (8, ["IC_1#1"]),
    ]


def test_issue_that_lost_its_label_is_named() -> None:
    """An issue of the ledger's that is none of the initiatives gets its label back."""
    balance = reconcile(lines_of([recorded(1)]), [])
    (step,) = losses(balance, {}, "tiltak", NOW)
    assert step == OutOfStep(number=7, body="", labels=frozenset({"tiltak"}))


@given(st.lists(st.integers(0, 4000), max_size=60), st.lists(st.booleans(), min_size=60))
def test_portions_hold_everything_in_order(lengths: list[int], signed: list[bool]) -> None:
    """Nothing is lost or turned around, no portion is too long, and each has one set of digests."""
    decisions = [
        decision(
            "tick",
            number,
            reason="x" * length,
            answers={"title": f"{number % 2}"} if signs else {},
        )
        for number, (length, signs) in enumerate(zip(lengths, signed, strict=False))
    ]
    found = list(portions(decisions))
    assert [each for portion in found for each in portion] == decisions
    for portion in found:
        assert len({str(each.answers) for each in portion if each.answers}) <= 1
        record_of = answer_marker(Answered(comment="IC_1", commands=(), decisions=portion))
        assert len(record_of) < 60_000
