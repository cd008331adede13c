"""Where a ledger is read from, and what is known beside it."""

from dataclasses import replace
from pathlib import Path

import pytest

from portfolio_bot.calls.ledger.source import Source, configuration, find
from portfolio_bot.configuration.findings import ConfigurationError
from portfolio_bot.domain.messages import UsageError
from portfolio_bot.github import AccessError
from tests.calls.ledger.shelf import archived, configured, local, shelf
from tests.domain.ledger.book import end_of, several


def test_a_folder_is_read_without_anything_else(tmp_path: Path) -> None:
    """Files need neither configuration nor network; what is not told is told in English."""
    source = local(shelf(tmp_path))
    assert configuration(source) is None
    found = find(source, None)
    assert [line.n for line in found.ledger.lines] == [1, 2, 3]
    assert (found.ledger.faults, found.recorded) == ((), None)
    assert (found.language, found.timezone) == ("en", "UTC")


def test_a_configuration_that_is_there_is_used(tmp_path: Path) -> None:
    """Language and time zone are the portfolio's, when its configuration is at hand."""
    named = local(shelf(tmp_path), config=configured(tmp_path))
    (tmp_path / ".github").mkdir()
    (tmp_path / ".github/portfolio.yml").write_bytes((tmp_path / "portfolio.yml").read_bytes())
    beside = replace(named, config=None, env={"GITHUB_WORKSPACE": str(tmp_path)})
    for source in (named, beside):
        found = find(source, configuration(source))
        assert (found.language, found.timezone) == ("nb", "Europe/Oslo")


def test_a_configuration_that_is_named_must_be_there(tmp_path: Path) -> None:
    """A file that is named is meant: nothing else is read in its place."""
    with pytest.raises(ConfigurationError):
        configuration(local(shelf(tmp_path), config=tmp_path / "gone.yml"))


def test_files_are_read_in_the_order_given(tmp_path: Path) -> None:
    """Files may be named one by one; a folder's come by month."""
    folder = shelf(tmp_path)
    first, *rest = (folder / "2026-11.jsonl").read_bytes().splitlines(keepends=True)
    (folder / "2026-11.jsonl").write_bytes(first)
    (folder / "2026-12.jsonl").write_bytes(b"".join(rest))
    (folder / "README.md").write_text("Hei")
    assert find(local(folder), None).ledger.faults == ()
    files = (folder / "2026-12.jsonl", folder / "2026-11.jsonl")
    turned = find(Source(env={}, files=files), None).ledger
    assert "ledger-fault-order" in [fault.what.key for fault in turned.faults]
    assert turned.faults[0].file == files[0].as_posix()


def test_anchors_that_somebody_kept(tmp_path: Path) -> None:
    """A ledger is held to the number and hash that are given."""
    folder = shelf(tmp_path)
    end = end_of(several(9))
    source = local(folder, anchors=(f"{end.n}:{end.hash}",))
    assert [fault.what.key for fault in find(source, None).ledger.faults] == ["ledger-fault-cut"]


@pytest.mark.parametrize("word", ["", "x", "1", "1:", "0:" + "a" * 64, "1:" + "A" * 64])
def test_what_is_no_anchor(tmp_path: Path, word: str) -> None:
    """An anchor that cannot be one is a usage error."""
    with pytest.raises(UsageError, match="ledger-anchor-form"):
        find(local(shelf(tmp_path), anchors=(word,)), None)


def test_files_that_are_not_there(tmp_path: Path) -> None:
    """A folder without a ledger, and a file that cannot be read, are usage errors."""
    with pytest.raises(UsageError, match="ledger-no-files"):
        find(local(tmp_path), None)
    with pytest.raises(UsageError, match="usage-unreadable"):
        find(Source(env={}, files=(tmp_path / "2026-11.jsonl",)), None)


def test_the_repository_is_read_with_its_anchors(tmp_path: Path) -> None:
    """Without files, the ledger is that of GitHub, and its end must be named by a commit."""
    with archived(tmp_path, "/prioritet må") as (scene, source):
        before = len(scene.sandbox.requests)
        found = find(source, configuration(source))
        assert [line.decision.kind for line in found.ledger.lines] == ["start", "priority"]
        assert (found.ledger.faults, found.recorded) == ((), None)
        assert [each["operation"] for each in scene.sandbox.requests[before:]] == ["Ledger"]


def test_issues_are_read_when_they_are_asked_for(tmp_path: Path) -> None:
    """What the bot's comments record comes along, also for files on this machine."""
    with archived(tmp_path, "/prioritet må", "/prioritet bør") as (_, source):
        folder = shelf(tmp_path)
        for one in (source, replace(source, folder=folder)):
            asked = replace(one, against_issues=True)
            found = find(asked, configuration(asked))
            assert found.recorded is not None
            assert [each.decision.after for each in found.recorded] == [
                "ikke-startet",
                "must",
                "should",
            ]
            assert {each.issue for each in found.recorded} == {1}
        assert [line.decision.kind for line in found.ledger.lines] == ["hold"] * 3


@pytest.mark.parametrize(
    ("details", "told"),
    [({"env": {}}, "usage-no-token"), ({"repository": "bare"}, "usage-repository")],
)
def test_what_github_needs(tmp_path: Path, details: dict[str, object], told: str) -> None:
    """A token and a repository are needed for GitHub."""
    given = {"env": {"GITHUB_TOKEN": "x"}, "config": configured(tmp_path), **details}
    source = Source(**given)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match=told):
        find(source, configuration(source))


def test_a_token_that_is_wrong(tmp_path: Path) -> None:
    """What GitHub refuses is told as such."""
    with archived(tmp_path) as (_, source):
        wrong = replace(source, env={"GITHUB_TOKEN": "wrong"})
        config = configuration(wrong)
        with pytest.raises(AccessError):
            find(wrong, config)
