"""A comment's commands, obeyed in order and answered once."""

from portfolio_bot.domain.answering import (
    MOST_COMMANDS,
    Answering,
    after,
    answer_comment,
    earlier_answers,
    has_commands,
)
from portfolio_bot.domain.case.reading import read_case
from portfolio_bot.domain.documents import Quote
from portfolio_bot.domain.events import CommentEvent
from portfolio_bot.domain.records.markers import Answered, answer_marker, read_answer
from portfolio_bot.domain.snapshot import Comment, Snapshot
from tests.domain.examples import (
    CONFIG,
    NOW,
    case_of,
    chief,
    comment_event,
    decision,
    issue_of,
    keys,
    messages,
    world,
)


def answer(event: CommentEvent, snapshot: Snapshot | None = None) -> Answering:
    """Answer *event*."""
    there = snapshot or world()
    return answer_comment(CONFIG, there, read_case(CONFIG, there), event)


def recorded(answering: Answering) -> Answered:
    """Return what the answer records."""
    assert answering.document is not None
    found = read_answer(answering.document.marker)
    assert found is not None
    return found


def answered(*commands: str, own: bool = True, source: str = "IC_1") -> Snapshot:
    """Return a world in which *commands* of a comment are answered already."""
    marker = answer_marker(Answered(comment=source, commands=commands))
    comment = Comment(id="A", author="bot", body=marker, created_at=NOW, own=own)
    return world(issue_of(comments=(comment,)))


def test_whether_there_is_anything_to_do() -> None:
    """It is seen without reading anything that a comment has no new command."""
    assert has_commands(comment_event("Hei\n/neste"))
    assert has_commands(comment_event("/nste"))
    assert not has_commands(comment_event("Hei"))
    assert not has_commands(comment_event("/neste", previous="/neste"))
    assert has_commands(comment_event("/neste\n/neste", previous="/neste"))


def test_commands_see_what_those_before_them_decided() -> None:
    """A tick and the move that it makes possible can stand in one comment."""
    answering = answer(comment_event("/kriterium 2 ok\n/neste"))
    assert [each.kind for each in answering.decisions] == ["tick", "move"]
    assert [each.id for each in answering.decisions] == ["IC_1#1", "IC_1#2"]
    assert answering.case.standing.phase == "konsept"
    assert answering.receipt == ("IC_1", "THUMBS_UP")
    assert recorded(answering).commands == ("criterion 2 ok", "next")


def test_several_answers_are_told_apart_by_their_commands() -> None:
    """Each command of several is quoted above its answer; a single one is not."""
    several, single = answer(comment_event("/status\n/hjelp")), answer(comment_event("/status"))
    assert several.document is not None
    assert single.document is not None
    quoted = [block.text for block in several.document.blocks if isinstance(block, Quote)]
    assert quoted == ["/status", "/hjelp"]
    assert not [block for block in single.document.blocks if isinstance(block, Quote)]


def test_one_refusal_makes_the_receipt_a_confused_one() -> None:
    """What could be done is done; the reader is sent to the answer."""
    answering = answer(comment_event("/kriterium 2 ok\n/fase månen"))
    assert [each.kind for each in answering.decisions] == ["tick"]
    assert answering.receipt == ("IC_1", "CONFUSED")
    assert not recorded(answering).ok


def test_an_unknown_command_gets_the_nearest() -> None:
    """The nearest command is named in the portfolio's language."""
    near, far = answer(comment_event("/forsett")), answer(comment_event("/blåbær"))
    assert keys(near.document) == ["unknown-command-near"]
    assert dict(messages(near.document)[0].params) == {
        "word": "forsett",
        "near": "fortsett",
        "help": "hjelp",
    }
    assert keys(far.document) == ["unknown-command"]
    assert near.receipt == ("IC_1", "CONFUSED")


def test_only_what_is_new_in_an_edit_counts() -> None:
    """What stood there before, and what is answered already, is left alone."""
    event = comment_event("/status\n/hjelp", previous="/status")
    assert recorded(answer(event)).commands == ("help",)
    assert recorded(answer(event, answered("status"))).commands == ("help",)
    assert answer(event, answered("help")).document is None


def test_an_answer_that_stands_is_not_given_again() -> None:
    """The receipt is: a run may have broken off before it."""
    answering = answer(comment_event("/status"), answered("status"))
    assert (answering.document, answering.receipt) == (None, ("IC_1", "THUMBS_UP"))


def test_no_commands_need_no_receipt() -> None:
    """A comment without commands is not reacted to."""
    assert answer(comment_event("Hei")).receipt is None


def test_answers_of_others_and_to_others_do_not_count() -> None:
    """Somebody who writes our marker does not keep a command from being obeyed."""
    for snapshot in (answered("status", own=False), answered("status", source="IC_2")):
        assert earlier_answers(snapshot, "IC_1") == ()
        assert answer(comment_event("/status"), snapshot).document is not None


def test_later_decisions_of_a_comment_get_numbers_of_their_own() -> None:
    """An edit's decisions never take the ids of earlier ones."""
    made = decision("tick").model_copy(update={"id": "IC_1#1"})
    marker = answer_marker(Answered(comment="IC_1", commands=("x",), decisions=(made,)))
    comment = Comment(id="A", author="bot", body=marker, created_at=NOW, own=True)
    snapshot = world(issue_of(comments=(comment,)))
    answering = answer(comment_event("/kriterium 2 ok", previous=""), snapshot)
    assert [each.id for each in answering.decisions] == ["IC_1#1", "IC_1#2"]
    assert [each.id for each in recorded(answering).decisions] == ["IC_1#2"]


def test_commands_beyond_the_limit_are_as_if_not_written() -> None:
    """The first are obeyed, the rest is asked for in another comment; once."""
    text = "/status\n" * (MOST_COMMANDS + 5)
    answering = answer(comment_event(text))
    assert recorded(answering).commands == ("status",) * MOST_COMMANDS
    assert answering.receipt == ("IC_1", "CONFUSED")
    assert keys(answering.document)[-1] == "too-many-commands"
    assert answer(comment_event(text), answered(*["status"] * MOST_COMMANDS)).document is None


def test_a_record_keeps_whole_reasons_while_there_is_room() -> None:
    """Reasons are cut only where the record would else fill the comment."""
    short = answer(comment_event("/vent " + "x" * 900), world(actor=chief()))
    assert recorded(short).decisions[0].reason == "x" * 900
    text = "".join(f"/vent {'<' * 990}\n/fortsett {'<' * 980}{n}\n" for n in range(10))
    long = answer(comment_event(text), world(actor=chief()))
    assert len(recorded(long).decisions) == MOST_COMMANDS
    assert all(each.reason == "<" * 100 for each in recorded(long).decisions)


def test_a_case_after_a_decision() -> None:
    """Standing and assignees follow, each person once."""
    case = after(CONFIG, case_of(world()), decision("assign", after="Ola kari"))
    assert after(CONFIG, case, decision("assign", 2, after="Ola")).assignees == ("Ola", "kari")
    assert after(CONFIG, case, decision("hold", 3)).standing.on_hold is not None


def test_what_comes_late_numbers_past_an_answer_to_the_edit() -> None:
    """The edit came first and numbered past what stood before, which is only answered now."""
    made = decision("report").model_copy(update={"id": "IC_1#3"})
    marker = answer_marker(Answered(comment="IC_1", commands=("x",), decisions=(made,)))
    comment = Comment(id="A", author="bot", body=marker, created_at=NOW, own=True)
    snapshot = world(issue_of(comments=(comment,)), actor=chief())
    answering = answer(comment_event("/prioritet må\n/vent Penger", author="per"), snapshot)
    assert [each.id for each in recorded(answering).decisions] == ["IC_1#4", "IC_1#5"]


def test_an_edit_numbers_past_what_stood_before() -> None:
    """The answer to what stood before may be gone, and come back with the numbers it had."""
    event = comment_event("/prioritet må\n/vent Penger", previous="/prioritet må", author="per")
    there = world(actor=chief())
    found = answer_comment(CONFIG, there, case_of(there), event)
    assert [each.id for each in found.decisions] == ["IC_1#2"]
