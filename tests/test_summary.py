"""What a run tells: log, job summary and outputs, none of which obeys what it shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.app import Result
from portfolio_bot.configuration.findings import ConfigurationError, Finding
from portfolio_bot.domain.effects import AddLabels, Assign, Close, Reopen
from portfolio_bot.domain.messages import UsageError, say
from portfolio_bot.github import GitHubError, NotAppliedError
from portfolio_bot.summary import (
    Account,
    configuration_faults,
    failed,
    log_line,
    succeeded,
)

HOSTILE = "x\n::set-output name=a::b\r::error::c ##[add-mask]d \u2028::e <b> @kari"


def obeyed(line: str) -> bool:
    """Say whether the runner would take a line of the log for a command."""
    return line.strip().startswith("::") or "##[" in line or "\n" in line or "\r" in line


@given(st.text() | st.lists(st.sampled_from(["::", "##[", "\n", "\r", " ", "x"])).map("".join))
def test_no_line_is_obeyed(text: str) -> None:
    """Whatever a line tells, the runner takes it for nothing else."""
    assert not obeyed(log_line(text))


@given(st.text())
def test_hostile_text_anywhere(text: str) -> None:
    """No part of an account, in the log or in an output, breaks out of its line."""
    account = Account(
        "nb",
        say("name", name=text),
        lines=(say("name", name=text),),
        undone=(say("name", name=text),),
        after=say("name", name=text),
    )
    assert not any(obeyed(line) for line in account.log())
    assert not any("\n" in value or "\r" in value for value in account.outputs().values())


def test_page_is_cut_to_what_github_takes() -> None:
    """A page that is too large for a job summary loses its last lines, and says so."""
    keys = [("é" * 20_000, number) for number in range(99)]
    found = [Finding("p.yml", 1, key, "anchor", {"word": "x"}) for key in keys]
    page = configuration_faults(ConfigurationError(found)).markdown()
    assert 900_000 < len(page.encode()) < 1_024 * 1_024
    assert page.endswith("\n\n…\n\n")
    assert "\\[0\\]" in page
    assert "\\[98\\]" not in page


def test_a_request_is_linked() -> None:
    """The address of a pull request stands in the page as it is, so that it is a link there."""
    address = "https://github.com/x/y/pull/7"
    result = Result(effects=(Assign(users=(("kari_n", "U"),)),), commit="abc", offered=address)
    account = succeeded("nb", result, rehearsal=False)
    assert address in account.markdown()
    assert "abc" not in account.markdown()


def test_what_was_done() -> None:
    """What was done is told in log and page, plainly in the one, escaped in the other."""
    result = Result(effects=(Assign(users=(("kari_n", "U"),)),), commit="abc")
    account = succeeded("nb", result, rehearsal=False)
    assert account.log() == (
        "portfolio-bot: Dette ble gjort:",
        "portfolio-bot: - tildel kari_n",
        "portfolio-bot: Rapporten er lagret i abc.",
    )
    assert "- tildel kari\\_n" in account.markdown()
    assert account.outputs()["changed"] == "true"
    assert account.outputs()["report-commit"] == "abc"


def test_nothing_was_done() -> None:
    """A run that changed nothing says so, or why."""
    assert succeeded("nb", Result(), rehearsal=False).outputs() == {
        "changed": "false",
        "summary": "Ingenting måtte endres.",
        "report-commit": "",
    }
    noted = succeeded("en", Result(note=say("ignored-not-initiative")), rehearsal=False)
    assert noted.headline == say("ignored-not-initiative")


def test_rehearsal() -> None:
    """A rehearsal tells the plan, and that nothing was changed."""
    account = succeeded("nb", Result(effects=(Reopen(),)), rehearsal=True)
    assert account.headline == say("summary-planned")
    assert account.log()[1] == "portfolio-bot: - åpne saken igjen"
    assert account.outputs()["changed"] == "false"


def test_partial_failure() -> None:
    """What was done and what was not stand apart, with the advice to run again."""
    labels = AddLabels(names=(HOSTILE,), colour="0")
    error = NotAppliedError(
        say("github-not-applied", reason="no _way_"), (Close(reason="COMPLETED"),), (labels,)
    )
    account = failed("nb", error)
    page = account.markdown()
    assert page.index("- lukk saken som fullført") < page.index("- ⬜ sett etiketten")
    assert "no \\_way\\_" in page
    assert "<b>" not in page
    assert "@kari" not in page
    assert account.outputs()["changed"] == "true"
    nothing = NotAppliedError(say("github-changed-nothing"), (), (labels,))
    assert failed("nb", nothing).outputs()["changed"] == "false"
    assert not any(obeyed(line) for line in account.log())


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (GitHubError(say("github-refused", reason="422: no")), "GitHub avviste det (422: no)."),
        (KeyError("a secret"), "KeyError"),
    ],
)
def test_failure(error: Exception, told: str) -> None:
    """A failure is told by its own words when they are meant for people, else by its kind."""
    account = failed("nb", error)
    assert told in account.log()[0]
    assert "a secret" not in account.markdown()
    assert len(account.log()[0]) < 1100
    assert account.after == say("summary-retry")


def test_unusable_call_is_one_line() -> None:
    """A call that cannot be used is told in one line."""
    (line,) = failed("nb", UsageError(say("usage-no-token"))).log()
    assert "Det finnes ikke noe token." in line


def test_configuration_faults() -> None:
    """Each fault is a line with file, line, key, what is wrong and the nearest word."""
    finding = Finding("p.yml", 7, ("fields", "a_b"), "unknown-key", {"word": "x_y"}, "x_z")
    root = Finding("p.yml", 1, (), "missing-file")
    account = configuration_faults(ConfigurationError([finding, root]))
    first, second = account.log()[1:]
    assert first.startswith("portfolio-bot: - p.yml:7: fields.a_b: ")
    assert "x_z" in first
    assert second.startswith("portfolio-bot: - p.yml:1: -: ")
    assert "fields.a\\_b" in account.markdown()


def test_remarks_are_told_beside() -> None:
    """What one should know beside stands below what was done, in log and page."""
    remark = say("reading-counts")
    for result in (Result(remarks=(remark,)), Result((Reopen(),), remarks=(remark,))):
        account = succeeded("en", result, rehearsal=False)
        assert account.log()[-1].startswith("portfolio-bot: The cache does not fit")
        assert "The cache does not fit" in account.markdown()
