"""Files on the default branch, schedules, and the ledger's branch."""

from datetime import timedelta

from portfolio_bot.domain.setup.files import Lock, git_id
from portfolio_bot.domain.setup.there import Workflow
from portfolio_bot.domain.setup.upkeep import (
    PLACEHOLDER,
    examine_configuration,
    examine_files,
    examine_ledger,
    examine_schedule,
)
from tests.domain.setup.places import CONFIG
from tests.domain.setup.test_people import NOW, there

SWEEP = "sweep.yml"


def test_files_are_told_by_how_they_stand() -> None:
    """A file that lacks, an older one, one's own, one that is neither, and a placeholder."""
    files = dict.fromkeys(("new", "same", "older", "own", "apart", "holder"), "text")
    present = {"same": "text", "older": "old", "own": "mine", "apart": "mine"}
    bases = {"older": git_id("old"), "own": git_id("text"), "apart": git_id("old")}
    around = there(files={**present, "holder": PLACEHOLDER})
    lock = Lock(version="1", action="a", files=bases)
    assert {each.where: each.code for each in examine_files(files, lock, around)} == {
        "new": "file-missing",
        "older": "file-older",
        "own": "file-own",
        "apart": "file-apart",
        "holder": "file-placeholder",
    }
    assert {each.where: each.code for each in examine_files({"own": "text"}, None, around)} == {
        "own": "file-apart"
    }


def test_configuration_must_be_the_one_that_runs() -> None:
    """One that lacks on the default branch, and another one there, are told."""
    around = there(files={"c": "a"})
    assert [each.code for each in examine_configuration("d", "a", around)] == ["config-missing"]
    assert [each.code for each in examine_configuration("c", "b", around)] == ["config-apart"]
    assert not [*examine_configuration("c", "a", around), *examine_configuration("c", None, around)]


def test_schedules_must_be_alive() -> None:
    """A workflow that is off, a sweep that is silent and one that never ran are told apart."""
    silent, lately = NOW - timedelta(days=9), NOW - timedelta(days=1)
    cases = {
        "schedule-silent": Workflow(state="active", scheduled=silent),
        "schedule-never": Workflow(state="active"),
        "workflow-off": Workflow(state="disabled_inactivity", scheduled=lately),
        "": Workflow(state="active", scheduled=lately),
    }
    for code, workflow in cases.items():
        around = there(workflows={SWEEP: workflow})
        found = [each.code for each in examine_schedule((SWEEP, "gone.yml"), SWEEP, around)]
        assert found == ([code] if code else [])
    assert [e.code for e in examine_schedule((SWEEP,), SWEEP, there())] == ["actions-unseen"]


def test_ledger_that_is_not_there_yet_is_a_note() -> None:
    """The ledger's branch is noted until the first sweep has made it."""
    assert [each.severity for each in examine_ledger(CONFIG, there())] == ["note"]
    assert not [*examine_ledger(CONFIG, there(ledger=True))]
