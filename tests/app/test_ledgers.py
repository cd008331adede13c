"""Collecting: once, in one commit, whatever breaks, and by however many at once."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from portfolio_bot.app import BrokenLedgerError, Shop
from portfolio_bot.app.ledgers import LedgerResult, collect
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.demo.stage import REPOSITORY, Stage
from portfolio_bot.domain.ledger.chain import append
from portfolio_bot.domain.ledger.checking import Ledger, read_ledger
from portfolio_bot.domain.ledger.files import LedgerFile, LedgerSnapshot
from portfolio_bot.domain.ledger.line import Recorded, written
from portfolio_bot.domain.messages import say
from portfolio_bot.github import HeadMovedError
from portfolio_bot.github.ledger import commit_lines, load_ledger
from portfolio_bot.sandbox import Answer, Handler, Request
from portfolio_bot.sandbox.exchange import told
from tests.domain.ledger.book import recorded
from tests.journeys.scene import patient_shop, seed, stage

BRANCH = "portfolio-ledger"
GIVEN = (recorded(1), recorded(2), recorded(3, issue=8))


class Trouble:
    """What happens to the writes of the bot's: the first ones meet what is told here."""

    def __init__(self, *troubles: Callable[[Request, Handler], Answer]) -> None:
        self.left = list(troubles)

    def __call__(self, request: Request, inner: Handler) -> Answer:
        """Pass a request on, or let it meet the next trouble."""
        if b"mutation" in request.body and self.left:
            return self.left.pop(0)(request, inner)
        return inner(request)


def lose_answer(request: Request, inner: Handler) -> Answer:
    """Carry a request out, and lose the answer."""
    inner(request)
    raise ConnectionResetError


def lose_request(_request: Request, _inner: Handler) -> Answer:
    """Lose a request before it is carried out."""
    raise ConnectionResetError


def time_out(request: Request, inner: Handler) -> Answer:
    """Carry a request out, and answer that it took too long."""
    inner(request)
    return told(504, "Gateway timeout")


def pass_on(request: Request, inner: Handler) -> Answer:
    """Let a request through."""
    return inner(request)


def kept(shop: Shop) -> tuple[LedgerSnapshot, Ledger]:
    """Read the ledger, sealed as the bot leaves it."""
    snapshot = load_ledger(shop.client, shop.config, shop.repository)
    return snapshot, read_ledger(snapshot.files, snapshot.anchors, sealed=True)


def commits(scene: Stage) -> int:
    """Count the commits of the ledger's branch, without the one that it was made from."""
    return len(scene.sandbox.dump()["record"][REPOSITORY]["branches"].get(BRANCH, [])) - 1


def ids(ledger: Ledger) -> list[str]:
    """Return the ids of the decisions in the ledger."""
    return [line.decision.id for line in ledger.lines]


def tampered(shop: Shop, change: Callable[[bytes], bytes]) -> None:
    """Let somebody change the ledger's file by a commit that names no line."""
    snapshot, ledger = kept(shop)
    (file,) = snapshot.files
    changed = LedgerFile(path=file.path, data=change(file.data))
    commit_lines(shop.client, snapshot, changed, ledger.end, "Rettelse")


def test_decisions_are_collected_in_one_commit(tmp_path: Path) -> None:
    """All that is new comes with one commit, which tells how many there are."""
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        result = collect(shop, GIVEN)
        snapshot, ledger = kept(shop)
        assert (ledger.faults, ledger.lines) == ((), result.appended)
        assert ids(ledger) == ["IC_1#1", "IC_2#1", "IC_3#1"]
        assert (result.commit, commits(scene)) == (snapshot.head, 1)
        message = scene.sandbox.dump()["record"][REPOSITORY]["branches"][BRANCH][0]["message"]
        assert message == (
            f"Protokoll: 3 beslutninger, til og med linje 3\n\nLedger: 3 {ledger.end.hash}"
        )


def test_nothing_new_is_no_commit(tmp_path: Path) -> None:
    """Collected again, the same decisions come to nothing; a new one comes alone."""
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        assert collect(shop, ()) == LedgerResult()
        collect(shop, GIVEN[:2])
        before = len(scene.sandbox.requests)
        again = collect(shop, GIVEN[:2])
        assert (again.appended, again.commit) == ((), None)
        assert [each["operation"] for each in scene.sandbox.requests[before:]] == ["Ledger"]
        assert [line.n for line in collect(shop, GIVEN).appended] == [3]
        assert commits(scene) == 2


def test_a_month_begins_a_file(tmp_path: Path) -> None:
    """A later month has a file of its own, and the earlier one stays as it is."""
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        collect(shop, GIVEN[:2])
        before = kept(shop)[0].files
        scene.wait(days=40)
        collect(shop._replace(now=scene.now), GIVEN)
        after, ledger = kept(shop)
        assert after.files[0] == before[0]
        assert [file.name for file in after.files] == ["2026-11.jsonl", "2026-12.jsonl"]
        assert ledger.faults == ()


def test_a_protected_default_branch(tmp_path: Path) -> None:
    """Where nobody may write to the default branch, the ledger's own takes the lines."""
    given = seed()
    given["repositories"][REPOSITORY]["protected_branches"] = ["main"]
    with stage(tmp_path, given) as scene, patient_shop(scene, []) as shop:
        assert collect(shop, GIVEN).commit
        assert ids(kept(shop)[1]) == ["IC_1#1", "IC_2#1", "IC_3#1"]


@pytest.mark.parametrize(
    "troubles",
    [
        (lose_request,),
        (lose_answer,),
        (time_out,),
        (pass_on, lose_request),
        (pass_on, lose_answer),
        (pass_on, time_out),
        (lose_answer, lose_answer),
    ],
    ids=lambda troubles: "-".join(each.__name__ for each in troubles),
)
def test_what_is_lost_on_the_way_is_made_good(
    tmp_path: Path, troubles: tuple[Callable[[Request, Handler], Answer], ...]
) -> None:
    """Whichever request or answer is lost, each decision is written once, and told of."""
    trouble, waits = Trouble(*troubles), list[float]()
    with (
        stage(tmp_path, middlewares=(trouble,)) as scene,
        patient_shop(scene, waits) as shop,
    ):
        result = collect(shop, GIVEN)
        snapshot, ledger = kept(shop)
        assert trouble.left == []
        assert (ledger.faults, ids(ledger)) == ((), ["IC_1#1", "IC_2#1", "IC_3#1"])
        assert (result.appended, result.commit) == (ledger.lines, snapshot.head)
        assert commits(scene) == 1
        assert len(waits) >= 1


def test_a_head_that_moves_is_read_afresh(tmp_path: Path) -> None:
    """When another collector was faster, the rest is added behind what it wrote."""

    def overtake(request: Request, inner: Handler) -> Answer:
        with patient_shop(scene, []) as other:
            collect(other, GIVEN[:2])
        return inner(request)

    trouble = Trouble()
    with stage(tmp_path, middlewares=(trouble,)) as scene, patient_shop(scene, []) as shop:
        collect(shop, GIVEN[:1])
        trouble.left = [overtake]
        result = collect(shop, GIVEN)
        assert [line.decision.id for line in result.appended] == ["IC_3#1"]
        assert ids(kept(shop)[1]) == ["IC_1#1", "IC_2#1", "IC_3#1"]
        assert commits(scene) == 3


def test_a_head_that_keeps_moving(tmp_path: Path) -> None:
    """After three attempts it is left to the next run, and nothing is half done."""

    def stale(_request: Request, _inner: Handler) -> Answer:
        errors = [{"type": "STALE_DATA", "message": "Expected branch to point to x"}]
        body = {"data": {"createCommitOnBranch": None}, "errors": errors}
        return replace(told(200, ""), body=json.dumps(body).encode(), operation="Commit")

    trouble = Trouble()
    with stage(tmp_path, middlewares=(trouble,)) as scene, patient_shop(scene, []) as shop:
        collect(shop, GIVEN[:1])
        trouble.left = [stale] * 3
        with pytest.raises(HeadMovedError) as caught:
            collect(shop, GIVEN)
        assert caught.value.unsure == (say("ledger-append", count=2),)
        assert len(collect(shop, GIVEN).appended) == 2


def test_many_collectors_at_once(tmp_path: Path) -> None:
    """However many collect the same at the same time, nothing is lost or doubled."""
    given = [tuple(recorded(number, issue=issue) for number in (1, 2)) for issue in (1, 2, 3)]
    everything = tuple(each for some in given for each in some)
    failed: list[Exception] = []

    def run(scene: Stage, some: tuple[Recorded, ...]) -> None:
        try:
            with patient_shop(scene, []) as shop:
                collect(shop, some)
        except HeadMovedError as error:
            failed.append(error)

    with stage(tmp_path) as scene:
        threads = [Thread(target=run, args=(scene, some)) for some in (*given, everything)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        with patient_shop(scene, []) as shop:
            collect(shop, everything)
            ledger = kept(shop)[1]
    assert ledger.faults == ()
    assert sorted(line.key for line in ledger.lines) == sorted(each.key for each in everything)


def test_a_rehearsal_writes_nothing(tmp_path: Path) -> None:
    """A rehearsal tells the lines that would be written."""
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        planned = collect(shop._replace(rehearsal=True), GIVEN)
        assert (len(planned.appended), planned.commit) == (3, None)
        assert commits(scene) == -1
        assert collect(shop, GIVEN).appended == planned.appended


def test_a_broken_ledger_is_left_alone(tmp_path: Path) -> None:
    """Nothing is added to a ledger with a fault; it is told, and collecting goes on when mended."""
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        collect(shop, GIVEN[:2])
        whole = kept(shop)[0].files[0].data
        tampered(shop, lambda data: data.replace(b"lise", b"nils", 1))
        result = collect(shop, GIVEN)
        assert [fault.what.key for fault in result.faults] == ["ledger-fault-changed"]
        assert (result.appended, commits(scene)) == ((), 2)
        assert BrokenLedgerError(result.faults).message.key == "ledger-broken"
        tampered(shop, lambda _data: whole)
        mended = collect(shop, GIVEN)
        assert mended.faults == ()
        assert [line.decision.id for line in mended.appended] == ["IC_3#1"]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (lambda data: data[: data.index(b"\n") + 1], "ledger-fault-cut"),
        (lambda data: data + data.splitlines(keepends=True)[-1], "ledger-fault-missing"),
        (lambda data: data[:-1], "ledger-fault-unfinished"),
    ],
)
def test_a_commit_by_hand_is_seen(
    tmp_path: Path, change: Callable[[bytes], bytes], fault: str
) -> None:
    """An end that is cut off, a doubled line, and a lost line end are found by the next sweep."""
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        collect(shop, GIVEN[:2])
        tampered(shop, change)
        assert fault in [each.what.key for each in collect(shop, GIVEN).faults]


def test_a_line_that_somebody_else_added_is_not_believed(tmp_path: Path) -> None:
    """A decision that fits the chain, but that no commit of the bot's names, stops the ledger."""

    def forge(data: bytes) -> bytes:
        (line,) = append(ledger, [recorded(9, reason="vedtatt")], REPOSITORY, shop.now)
        return data + written(line) + b"\n"

    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        collect(shop, GIVEN[:2])
        ledger = kept(shop)[1]
        tampered(shop, forge)
        assert [each.what.key for each in collect(shop, GIVEN).faults] == ["ledger-fault-foreign"]


def test_a_branch_that_is_deleted_is_made_anew(tmp_path: Path) -> None:
    """What the issues still say comes into a new ledger when somebody has deleted the old one."""
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        collect(shop, GIVEN[:2])
        scene.sandbox.state.repository(*REPOSITORY.split("/")).git.delete_head(BRANCH)
        assert [line.decision.id for line in collect(shop, GIVEN[1:]).appended] == [
            "IC_2#1",
            "IC_3#1",
        ]
        assert kept(shop)[1].faults == ()


def test_what_the_issues_have_lost_is_told(tmp_path: Path) -> None:
    """A decision that is gone from its issue, or told otherwise there, is handed back."""
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        collect(shop, GIVEN)
        changed = recorded(2, reason="pyntet")
        result = collect(shop, [changed, GIVEN[2], recorded(4)])
        assert [line.decision.id for line in result.balance.lost] == ["IC_1#1"]
        assert [each.recorded for each in result.balance.differing] == [changed]
        assert [line.decision.id for line in result.appended] == ["IC_4#1"]
        words = Catalogue("nb", escape=str)
        told = (*result.done, *result.balance.describe())
        first, lost, differing = (words.text(message) for message in told)
        assert first == "én beslutning er ført i protokollen"
        assert lost.startswith("linje 1: Beslutningen IC_1#1 står ikke lenger på sak 7.")
        assert differing.startswith("linje 2: Sak 7 gjengir beslutningen IC_2#1 annerledes.")


def test_the_error_says_what_to_do(tmp_path: Path) -> None:
    """The error of a broken ledger names the first fault, and how to see all."""
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        collect(shop, GIVEN)
        tampered(shop, lambda data: data.replace(b"lise", b"nils"))
        result = collect(shop, GIVEN)
        text = Catalogue("en", escape=str).text(BrokenLedgerError(result.faults).message)
        assert text.startswith("The ledger has 3 faults, and nothing is added to it. The first: ")
        assert "beslutninger/2026-11.jsonl:2: line 2 does not fit" in text
        assert "portfolio-bot ledger verify" in text
        assert [fault.describe().key for fault in result.faults] == ["ledger-fault"] * 3
