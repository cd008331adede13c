"""The bot's own records put back as it wrote them."""

from datetime import date
from typing import Any, get_args

import pytest

from portfolio_bot.catalogue import LANGUAGES, Catalogue
from portfolio_bot.domain.answering import is_answered
from portfolio_bot.domain.by_hand.restoring import (
    restore_lost,
    restored,
    with_lost,
    with_start,
)
from portfolio_bot.domain.case.reading import begun, read_case
from portfolio_bot.domain.config import Language
from portfolio_bot.domain.effects import DeleteComment, RestoreComment
from portfolio_bot.domain.events import CommentEvent, RecordEvent
from portfolio_bot.domain.found import LostRecords
from portfolio_bot.domain.messages import Trusted, say
from portfolio_bot.domain.records.folding import fold
from portfolio_bot.domain.records.history import Decision, Kind, Standing
from portfolio_bot.domain.records.markers import (
    Answered,
    Start,
    answer_marker,
    read_answer,
    status_marker,
)
from portfolio_bot.domain.snapshot import Comment, Snapshot
from tests.domain.examples import (
    CONFIG,
    NOW,
    changed,
    decision,
    issue_of,
    keys,
    messages,
    moved,
    record,
    world,
)

TEXT = record(moved("konsept")).body


def lost(text: str | None = TEXT, author: str = "portefoljebot") -> RecordEvent:
    """Return the event of a comment of *author*'s that a person deleted."""
    return RecordEvent(
        number=7,
        author=author,
        issue_body="",
        labels=frozenset({"tiltak"}),
        sender="nils",
        lost=text,
        at=NOW,
    )


def around(*comments: Comment, viewer: str = "portefoljebot[bot]") -> Snapshot:
    """Return the world around an issue with *comments*, as the bot sees it."""
    return world(issue_of(comments=comments), viewer=viewer)


def test_a_deleted_record_counts_still() -> None:
    """It is read as if it stood there, and posted anew, word for word."""
    snapshot = with_lost(CONFIG, around(), lost())
    assert read_case(CONFIG, snapshot).standing.phase == "konsept"
    assert list(restored(snapshot)) == [RestoreComment(text=TEXT)]


def test_an_earlier_name_of_the_bot_counts() -> None:
    """Comments of an identity that the configuration names are the bot's own."""
    config = changed(bots=["gammel-bot"])
    assert list(restored(with_lost(config, around(), lost(author="Gammel-bot"))))


@pytest.mark.parametrize(
    ("event", "comments"),
    [
        (lost(author="annen-bot"), ()),
        (lost(None), ()),
        (lost("Hei"), ()),
        (lost(), (record(moved("konsept")),)),
    ],
    ids=["another bot", "changed before", "no record", "there again"],
)
def test_anything_else_is_not_brought_back(event: RecordEvent, comments: Any) -> None:
    """Another's comment, one that was changed before, and one that stands there again."""
    snapshot = around(*comments)
    assert with_lost(CONFIG, snapshot, event) == snapshot


def test_a_deleted_status_comment_keeps_its_start() -> None:
    """It is written anew as it shall be; nothing is restored word for word."""
    text = status_marker(Start(phase="arbeid"))
    snapshot = with_lost(CONFIG, around(), lost(text))
    assert read_case(CONFIG, snapshot).standing.phase == "arbeid"
    assert list(restored(snapshot)) == []


def test_the_ledger_tells_that_a_case_was_over_from_the_start() -> None:
    """Where the status comment is gone, what the import told is not lost with it."""
    start = Start(phase="arbeid", ended="completed", ended_on=date(2026, 6, 1))
    found = LostRecords(number=7, body="", labels=frozenset(), at=NOW, decisions=(began(start),))
    standing = read_case(CONFIG, with_start(around(), found)).standing
    assert standing.over_at_start
    assert standing == fold(CONFIG, Standing(phase="start"), (began(start),)).model_copy(
        update={"decisions": ()}
    )


def began(start: Start) -> Decision:
    """Return the ledger's decision on *start*."""
    return begun(issue_of(), start, issue_of().author)


def test_a_changed_record_is_shown_again() -> None:
    """What stands on GitHub instead is written over with what the bot wrote."""
    there = record(moved("konsept")).model_copy(update={"shown": "Noe annet"})
    same = there.model_copy(update={"shown": there.body})
    assert list(restored(around(there))) == [RestoreComment(text=TEXT, comment=there.id)]
    assert list(restored(around(same))) == []


def test_what_stands_twice_is_taken_away_once() -> None:
    """The first of two answers to one comment stays, but for one that says more."""
    first = record(moved("konsept"), source="IC_1")
    second = first.model_copy(update={"id": "A_2"})
    more = record(moved("konsept"), decision("stop", 2), source="IC_1").model_copy(
        update={"id": "A_3"}
    )
    assert list(restored(around(first, second))) == [DeleteComment(comment="A_2")]
    assert list(restored(around(first, more))) == [DeleteComment(comment=first.id)]
    again = first.model_copy(
        update={"id": "A_5", "body": first.body.replace('"commands":[]', '"commands":["next"]')}
    )
    assert list(restored(around(first, again))) == []
    other = record(decision("stop", 2), source="IC_1").model_copy(update={"id": "A_4"})
    assert list(restored(around(first, other))) == []
    stranger = second.model_copy(update={"own": False})
    assert list(restored(around(first, stranger))) == []


def test_decisions_of_the_ledger_are_told_anew() -> None:
    """In one comment that records them, as they were; the case stands as they say."""
    found = LostRecords(
        number=7,
        body="",
        labels=frozenset(),
        decisions=(moved("konsept"), decision("priority", 2, after="must")),
        at=NOW,
    )
    snapshot = around()
    answering = restore_lost(CONFIG, snapshot, read_case(CONFIG, snapshot), found)
    assert answering.document is not None
    answer = read_answer(answering.document.marker)
    assert answer is not None
    assert answer.decisions == found.decisions
    assert (answering.case.standing.phase, answering.case.standing.priority) == ("konsept", "must")
    assert keys(answering.document)[:3] == ["retold", "retold-line", "retold-kind"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_is_told_in_words(language: Language) -> None:
    """Each kind of decision that can be lost has words of its own."""
    catalogue = Catalogue(language)
    kinds = set(get_args(Kind)) - {"start"}
    told = {
        catalogue.text(say("retold-kind", kind=Trusted(kind), after=Trusted("x"))) for kind in kinds
    }
    other = catalogue.text(say("retold-kind", kind=Trusted("other"), after=Trusted("x")))
    assert len(told - {other}) == len(kinds)


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (moved("konsept"), CONFIG.phases["konsept"].name),
        (decision("priority", 2, after="must"), CONFIG.priorities["must"].name),
        (decision("assign", 3, after="ola"), "ola"),
        (decision("hold", 4), ""),
        (moved("borte"), "borte"),
    ],
)
def test_names_are_those_that_people_know(told: Decision, name: str) -> None:
    """A phase or a priority is told by its name, and what the configuration lost by its id."""
    found = LostRecords(number=7, body="", labels=frozenset(), decisions=(told,), at=NOW)
    snapshot = around()
    document = restore_lost(CONFIG, snapshot, read_case(CONFIG, snapshot), found).document
    assert document is not None
    (after,) = [
        dict(each.params)["after"] for each in messages(document) if each.key == "retold-kind"
    ]
    assert after == name


def test_what_stands_there_is_not_told_again() -> None:
    """Of those that the ledger has, only the missing ones are told; none, nothing."""
    snapshot = around(record(moved("konsept")))
    case = read_case(CONFIG, snapshot)
    both = (moved("konsept"), decision("priority", 2, after="must"))
    found = LostRecords(number=7, body="", labels=frozenset(), decisions=both, at=NOW)
    answering = restore_lost(CONFIG, snapshot, case, found)
    assert answering.document is not None
    answer = read_answer(answering.document.marker)
    assert answer is not None
    assert (answer.comment, answer.decisions) == (both[1].source, both[1:])
    one = found.model_copy(update={"decisions": both[:1]})
    assert restore_lost(CONFIG, snapshot, case, one).document is None


def test_what_is_told_otherwise_is_written_over() -> None:
    """The ledger counts: an answer that tells a decision otherwise tells it so from then on."""
    mine, beside = decision("priority", 1, after="must"), decision("stop", 2)
    wrong = record(mine.model_copy(update={"after": "could"}), beside, source=mine.source)
    snapshot = around(wrong)
    found = LostRecords(number=7, body="", labels=frozenset(), decisions=(mine,), at=NOW)
    answering = restore_lost(CONFIG, snapshot, read_case(CONFIG, snapshot), found)
    assert answering.document is not None
    answer = read_answer(answering.document.marker)
    assert answer is not None
    assert (answering.over, answer.decisions) == (wrong.id, (mine, beside))
    assert answering.case.standing.priority == "must"


def test_a_retold_answer_answers_all() -> None:
    """Nothing that its source had asked for is obeyed anew, and the lost answer stays away."""
    text = record(moved("konsept"), source="IC_1").body
    source = moved("konsept").source
    found = LostRecords(
        number=7, body="", labels=frozenset(), decisions=(moved("konsept"),), at=NOW
    )
    snapshot = around()
    document = restore_lost(CONFIG, snapshot, read_case(CONFIG, snapshot), found).document
    assert document is not None
    there = record(moved("konsept")).model_copy(update={"body": document.marker})
    event = CommentEvent(
        number=7,
        comment=source,
        body="/fase konsept\n/stopp",
        previous=None,
        author="lise",
        issue_body="",
        labels=frozenset(),
    )
    assert is_answered(around(there), event, frozenset({"THUMBS_UP"}))
    edited = event.model_copy(update={"previous": "/fase konsept"})
    assert not is_answered(around(there), edited, frozenset({"THUMBS_UP"}))
    gone = text.replace("IC_1", source).replace('"commands":[]', '"commands":["stop"]')
    assert with_lost(CONFIG, around(there), lost(gone)) == around(there)


def test_what_another_answer_says_is_not_brought_back() -> None:
    """A deleted answer all of whose decisions and commands another answer has stays away."""
    twin = record(moved("konsept"), source="IC_1").model_copy(update={"id": "A_2"})
    gone = record(moved("konsept"), source="IC_1")
    longer = twin.body.replace('"kind":"move"', '"reason":"Ja","kind":"move"')
    snapshot = around(twin.model_copy(update={"body": longer}))
    assert with_lost(CONFIG, snapshot, lost(gone.body)) == snapshot


def test_the_start_is_restored_with_its_priority() -> None:
    """Phase and priority at the first meeting are those that the ledger keeps."""
    start = decision("start", before="must", after="arbeid").model_copy(update={"id": "start"})
    lost = LostRecords(number=7, body="", labels=frozenset(), decisions=(start,), at=NOW)
    standing = read_case(CONFIG, with_start(around(), lost)).standing
    assert (standing.phase, standing.priority) == ("arbeid", "must")


def test_the_same_command_asked_twice_is_answered_twice() -> None:
    """The second answer is no double of the first when the comment asks for both."""
    marker = answer_marker(Answered(comment="IC_1", commands=("status",)))
    first = Comment(id="A_1", author="bot", body=marker, created_at=NOW, own=True)
    second = first.model_copy(update={"id": "A_2"})
    asking = Comment(id="IC_1", author="per", body="/status\n/status", created_at=NOW)
    assert list(restored(around(asking, first, second))) == []
    once = asking.model_copy(update={"body": "/status"})
    assert list(restored(around(once, first, second))) == [DeleteComment(comment="A_2")]
