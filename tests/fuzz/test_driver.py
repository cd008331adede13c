"""`make fuzz`: what it starts from, what it finds, and what it tells."""

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.fuzz.__main__ import Outcome, executed, judged, main, planned, told
from tests.fuzz.corpus import seeds
from tests.fuzz.mutation import mutated
from tests.fuzz.one import blindly
from tests.fuzz.targets import TARGETS, Target
from tests.fuzz.watch import FindingError, Watch, measured
from tests.security.texts import LONGEST


def corpus(folder: Path, *texts: bytes) -> Path:
    """Write texts to start from."""
    (folder / "corpus").mkdir()
    for number, data in enumerate(texts):
        (folder / "corpus" / str(number)).write_bytes(data)
    return folder


def test_changes_are_by_the_seed_alone() -> None:
    """The same seed makes the same texts, none of them longer than GitHub takes."""
    first, again = (
        [mutated(b"### A\n\nb", Random(n)) for n in range(300)]  # noqa: S311 - no secret
        for _ in range(2)
    )
    assert first == again
    assert len(set(first)) > 100
    assert max(map(len, first)) == LONGEST


@pytest.mark.parametrize("name", TARGETS)
def test_every_target_has_seeds(name: str, tmp_path: Path) -> None:
    """Each starts from hostile texts and from real ones where they are at hand."""
    record = {"body": "### Problem\n\nEkte"}
    (tmp_path / "real-issues.jsonl").write_text(json.dumps(record) + "\n", "utf-8")
    (tmp_path / "real-forms.json").write_text(json.dumps([{"name": "form"}, record]), "utf-8")
    without, real = seeds(name, tmp_path / "none"), seeds(name, tmp_path)
    assert len(real) == len(without) + 2
    assert seeds(name, None) == without
    assert max(map(len, (data.decode() for data in real))) == LONGEST


def test_without_atheris_changes_are_made_blindly(tmp_path: Path) -> None:
    """So many calls are made, the first of them with the texts to start from."""
    folder = corpus(tmp_path, b"/neste", b"<!--")
    assert blindly("commands", folder, 60, 1, most=20) == 0
    assert json.loads((folder / "figures.json").read_text("utf-8"))["calls"] == 20
    assert judged("commands", folder, 0).findings == ()


def faulty(text: str) -> str:
    """Fail in one way or another."""
    if "boom" in text:
        raise RuntimeError(text)
    return text


FAULTY = Target(faulty, lambda _text, answer: ["wrong"] if "bad" in answer else [])


@pytest.mark.parametrize("text", [b"boom", b"bad"])
def test_findings_are_kept_and_named(
    text: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A crash and a wrong answer end the run; the text is left in a file that is named."""
    monkeypatch.setitem(TARGETS, "faulty", FAULTY)
    folder = corpus(tmp_path, b"fine", text)
    assert blindly("faulty", folder, 60, 1, most=20) == 1
    (path,) = folder.glob("finding-*")
    assert path.read_bytes() == text
    assert "Error" in capsys.readouterr().err
    outcome = judged("faulty", folder, 1)
    assert outcome.findings == (path.as_posix(),)
    assert f"  found: {path.as_posix()}" in told(outcome)


def test_a_slow_text_is_a_finding(tmp_path: Path) -> None:
    """The slowest text is measured again, and found when it takes more than a second."""
    clock = iter(range(0, 100, 5))
    (tmp_path / "slowest").write_bytes(b"x")
    outcome = judged("commands", tmp_path, 0, lambda: next(clock))
    assert outcome.findings == ((tmp_path / "slowest").as_posix(),)
    assert outcome.slowest == measured(TARGETS["commands"], b"x", lambda: next(clock)) == 5


def test_a_broken_run_is_a_finding(tmp_path: Path) -> None:
    """A process that failed without leaving a text names its log."""
    outcome = judged("commands", tmp_path, 77)
    assert outcome == Outcome("commands", 0, 0.0, ((tmp_path / "log").as_posix(),))


def test_calls_are_those_that_were_made(tmp_path: Path) -> None:
    """The number that libFuzzer tells at its end counts."""
    (tmp_path / "log").write_text("x\nstat::number_of_executed_units: 4711\n", "utf-8")
    assert executed(tmp_path) == 4711
    assert judged("commands", tmp_path, 0).calls == 4711


def test_watch_keeps_the_slowest(tmp_path: Path) -> None:
    """The text that took longest is written down, and a wrong answer raises."""
    watch = Watch(FAULTY, tmp_path)
    watch(b"fine")
    assert (tmp_path / "slowest").read_bytes() == b"fine"
    with pytest.raises(FindingError, match="wrong"):
        watch(b"bad")
    watch.save()
    assert json.loads((tmp_path / "figures.json").read_text("utf-8"))["calls"] == 2


@pytest.mark.parametrize(
    ("env", "names", "seconds"),
    [
        ({}, tuple(TARGETS), 600),
        ({"FUZZ_TARGETS": "form event", "FUZZ_SECONDS": "30"}, ("form", "event"), 30),
        ({"FUZZ_SECONDS": "", "FUZZ_CORPUS": ""}, tuple(TARGETS), 600),
    ],
)
def test_environment_says_what_and_how_long(
    env: dict[str, str], names: tuple[str, ...], seconds: int
) -> None:
    """Without a word everything is fuzzed, for ten minutes in all."""
    plan = planned(env)
    assert (plan.names, plan.seconds) == (names, seconds)


def test_unknown_target_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """A target that there is none of ends with 2 and the names of those there are."""
    assert main({"FUZZ_TARGETS": "nothing"}) == 2
    assert "no such target: nothing (there are form, " in capsys.readouterr().err


@pytest.mark.parametrize(("findings", "code"), [((), 0), (("a",), 1)])
def test_a_finding_fails_the_whole(
    findings: tuple[str, ...], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """The run ends with 1 at any finding; piped, it tells a line a target and no progress."""

    def played(name: str, _plan: Any) -> Outcome:
        return Outcome(name, 5, 0.125, findings)

    assert main({"FUZZ_TARGETS": "form"}, played) == code
    shown = capsys.readouterr()
    assert shown.out.startswith("form                   5 calls, slowest 0.12 s\n")
    assert shown.err == ""
