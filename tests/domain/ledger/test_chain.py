"""New lines: in order, chained, and none twice."""

from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.ledger.checking import read_ledger
from portfolio_bot.domain.ledger.files import LedgerFile
from portfolio_bot.domain.ledger.line import FIRST_PREV, Recorded, hash_of, written
from tests.domain.examples import decision
from tests.domain.ledger.book import NOW, RECORDED, file_of, lines_of, other, recorded


def test_lines_are_chained() -> None:
    """Each line has the next number, and the hash of the one before."""
    first, second = lines_of([recorded(2), recorded(1)])
    assert (first.n, first.prev, first.decision.id) == (1, FIRST_PREV, "IC_1#1")
    assert (second.n, second.prev) == (2, hash_of(written(first)))
    assert (second.repository, second.recorded) == ("etaten/portefolje", NOW)


def test_order_is_time_then_issue_then_as_it_was_made() -> None:
    """Decisions of one moment stand in the order of the record, the tenth after the second."""
    given = [
        Recorded(issue=issue, comment=None, decision=decision("hold", id=key, at=NOW))
        for issue, key in ((9, "a"), (7, "b#2"), (7, "b#10"), (7, "a"))
    ]
    assert [line.key for line in lines_of(given)] == [
        (7, "b#2"),
        (7, "b#10"),
        (7, "a"),
        (9, "a"),
    ]


def test_known_decisions_are_left_out() -> None:
    """What is in the ledger is not written again; the rest goes on where it ends."""
    file = file_of([recorded(1), recorded(2)])
    ledger = read_ledger([file])
    assert lines_of([recorded(1), recorded(2)], ledger) == ()
    (line,) = lines_of([recorded(1), recorded(3)], ledger)
    assert (line.n, line.prev, line.decision.id) == (3, ledger.end.hash, "IC_3#1")


def test_one_decision_is_written_once() -> None:
    """Of two with one issue and id, the earlier counts; on another issue it is another one."""
    late = recorded(1, at=NOW, reason="sist")
    lines = lines_of([late, recorded(1, reason="først"), recorded(1, issue=8)])
    assert [(line.issue, line.decision.reason) for line in lines] == [(7, "først"), (8, None)]


@given(st.lists(RECORDED, max_size=8), st.integers(0, 8))
def test_whatever_is_written_is_whole(given_ones: list[Recorded], cut: int) -> None:
    """Any decisions, collected at once or in two goes, make a ledger without a fault."""
    first = lines_of(given_ones[:cut])
    data = b"".join(written(line) + b"\n" for line in first)
    ledger = read_ledger([LedgerFile(path="2026-11.jsonl", data=data)] if data else [])
    second = lines_of(given_ones, ledger)
    whole = data + b"".join(written(line) + b"\n" for line in second)
    read = read_ledger([other(file_of(()), whole)] if whole else [])
    assert read.faults == ()
    assert read.lines == (*first, *second)
    assert {line.key for line in read.lines} == {each.key for each in given_ones}
