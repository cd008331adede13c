"""What must hold: of people's words at each step, of board, record and ledger after a sweep."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from portfolio_bot.domain.commands import parse
from portfolio_bot.domain.ledger.checking import read_ledger
from portfolio_bot.domain.ledger.files import LedgerFile, anchor_of
from portfolio_bot.domain.ledger.line import Line
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.records.markers import Answered, is_status, read_answer, read_gate
from tests.journeys.scene import REPOSITORY
from tests.trials.machine.agency import NAMES, PHASES
from tests.trials.machine.entitled import Walked, in_time, walk
from tests.trials.machine.world import Said, World, words

GRACE = timedelta(minutes=10)
LOOK_BACK = timedelta(days=14)
MOST = 20


def words_are_kept(world: World) -> None:
    """Hold that whatever people wrote stands as they wrote it."""
    state = world.stage.sandbox.state
    for number, body in world.bodies.items():
        assert world.issue(number).body == body
        assert world.issue(number).title == world.titles[number]
    for key, said in world.said.items():
        comment = state.comment(key)
        assert comment is not None
        assert comment.body == said.shown


def only_own_words_count(world: World) -> None:
    """Hold that no answer obeys a command that the comment's author did not write there."""
    for number in world.numbers:
        ids = {each.id: each.database_id for each in world.issue(number).comments}
        for answer in answers(world, number):
            said = world.said.get(ids.get(answer.comment, 0))
            if said is not None:
                assert not Counter(answer.commands) - most_of(said), (answer, said)


def in_step(world: World, began: datetime) -> None:
    """Hold all that a sweep, begun then and undisturbed, is to bring about."""
    ledger = ledger_of(world)
    for number in world.numbers:
        one_of_each(world, number)
        all_are_answered(world, number, began)
        lines = [line.decision for line in ledger if line.issue == number]
        recorded = in_time(each for answer in answers(world, number) for each in answer.decisions)
        decisions = in_time(line for line in lines if line.kind != "start")
        both = [[f"{each.kind} {each.id}" for each in kept] for kept in (recorded, decisions)]
        assert both[0] == both[1], number
        assert recorded == decisions, number
        told = [each for each in lines if each.kind in {"gather", "separate"} and not each.body]
        for each in told:
            decided_elsewhere(each, ledger)
        walked = judged(world, number, [each for each in lines if each not in told])
        shows(world, number, walked)


def decided_elsewhere(told: Decision, ledger: tuple[Line, ...]) -> None:
    """Hold that what is told of another case was decided, and is judged, there."""
    there = [line.decision for line in ledger if line.issue == int(told.after or 0)]
    assert [(each.by, bool(each.body)) for each in there if each.id == told.id] == [(told.by, True)]


def ledger_of(world: World) -> tuple[Line, ...]:
    """Read the ledger, and hold that it is whole, grows at its end only, and has no id twice."""
    lines = world.lines()
    assert lines[: len(world.ledger)] == world.ledger
    world.ledger = lines
    git = world.stage.sandbox.state.repositories[REPOSITORY].git
    head = git.head("portfolio-ledger")
    if head is None:
        return ()
    files = {
        path: git.read(entry.oid)[1]
        for path, entry in git.files(head).items()
        if path.startswith("beslutninger/") and path.endswith(".jsonl")
    }
    mine = [LedgerFile(path=path, data=files[path]) for path in sorted(files)]
    anchors = [anchor_of(each.message) for each in git.history(head)]
    ledger = read_ledger(mine, [each for each in anchors if each], sealed=True)
    assert ledger.faults == ()
    return ledger.lines


def judged(world: World, number: int, decisions: list[Decision]) -> Walked:
    """Hold that every decision was entitled, and return where they lead."""
    assigned = {
        each.assignee.login
        for each in world.issue(number).timeline
        if getattr(each, "kind", "") == "AssignedEvent" and getattr(each, "assignee", None)
    }
    walked = Walked(assigned=assigned)
    started = [each for each in decisions if each.kind == "start"]
    rest = in_time(each for each in decisions if each.kind != "start")
    walk((*started, *rest), world.texts, walked, gaps=number in world.gaps)
    return walked


def shows(world: World, number: int, walked: Walked) -> None:
    """Hold that board, labels and open state show where the record leads."""
    issue, name = world.issue(number), NAMES[PHASES.index(walked.phase)]
    labels = {label.name for label in issue.labels}
    assert world.status(number) == name, (number, world.status(number), name)
    assert {each for each in labels if each.startswith("fase: ")} == {f"fase: {name}"}
    assert ("på vent" in labels) == walked.held
    assert ("stoppet" in labels) == bool(walked.stopped)
    assert ("bundet" in labels) == walked.bound
    assert issue.closed == walked.closed, (number, issue.state, walked)


def one_of_each(world: World, number: int) -> None:
    """Hold that nothing that the bot writes once stands twice."""
    texts = [words(each) for each in world.own(number)]
    assert sum(map(is_status, texts)) == 1, number
    phases = [mark.phase for mark in map(read_gate, texts) if mark is not None]
    assert len(phases) == len({*phases}), (number, phases)
    found = answers(world, number)
    ids = [decision.id for answer in found for decision in answer.decisions]
    assert len(ids) == len({*ids}), (number, ids)
    sources = [(answer.comment, answer.commands) for answer in found]
    assert len(sources) == len({*sources}), (number, sources)


def all_are_answered(world: World, number: int, began: datetime) -> None:
    """Hold that every command is answered once, and its comment receipted.

    A refusal is told once: the receipt stays, and an answer that was deleted is not given anew.
    """
    issue = world.issue(number)
    met = min(each.created_at for each in world.own(number) if is_status(words(each)))
    done: dict[str, Counter[str]] = {}
    retold: set[str] = set()
    for answer in answers(world, number):
        retold |= {answer.comment} if answer.retold else set()
        done.setdefault(answer.comment, Counter()).update(answer.commands)
    for comment in issue.comments:
        said = world.said.get(comment.database_id)
        age = began - datetime.fromisoformat(comment.created_at)
        if said is None or said.foreign:
            continue
        assert not done.get(comment.id, Counter()) - most_of(said), (said, done[comment.id])
        if comment.id in retold or comment.created_at < met or not GRACE <= age <= LOOK_BACK:
            continue
        receipts = {each.content for each in comment.reactions if each.user.is_bot}
        refused = "CONFUSED" in receipts and comment.last_edited_at is None
        left = commands(said.shown) - done.get(comment.id, Counter())
        assert refused or not left, (said, done)
        assert bool(receipts) or not commands(said.shown), said


def answers(world: World, number: int) -> list[Answered]:
    """Return what the bot's answers on an issue record, by its own words."""
    found = (read_answer(words(each)) for each in world.own(number))
    return [answer for answer in found if answer is not None]


def commands(text: str) -> Counter[str]:
    """Count the commands of a text, each by what makes two of them the same."""
    return Counter(each.signature for each in parse(text)[:MOST])


def most_of(said: Said) -> Counter[str]:
    """Count each command as often as the author has ever had it in the comment at once."""
    most: Counter[str] = Counter()
    for text in said.texts:
        most |= commands(text)
    return most
