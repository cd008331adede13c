"""The objectives that govern, and what contributes to each."""

from __future__ import annotations

from portfolio_bot.report.files.rebuilding import rebuild
from portfolio_bot.report.sections.objectives import objectives
from tests.report.governed import GIVEN, OBJECTIVES, governed, made, reported
from tests.report.portfolio import decision, digdir, entry, files_of, record, report_of

SAFE, SIMPLE = (str(each["name"]) for each in OBJECTIVES.values())
OKR = {"objectives": "Mål 1: A\n- [x] B\n- [ ] C"}


def test_each_objective_has_its_initiatives_and_their_progress() -> None:
    """The open ones by priority, the completed counted; who names none is listed apart (B3)."""
    config = governed()
    first = record(decision("priority", 3, after="must"))
    report = reported(
        config,
        made(config, 1, {"contributes": [SAFE, SIMPLE], **OKR}),
        made(config, 2, {"contributes": [SAFE]}, comments=first),
        made(config, 3, {"contributes": [SAFE]}, comments=record(decision("complete", 3))),
        made(config, 4, {}),
    )
    found = objectives(config, report)
    safe, simple = found.served
    assert [row.number for row in safe.rows] == [2, 1]
    assert (safe.completed, safe.percent, safe.unknown, safe.benefits) == (1, 75, 1, 0)
    assert ([row.number for row in simple.rows], simple.percent) == ([1], 50)
    assert [row.number for row in found.without] == [4]
    assert not found.too_many


def test_a_single_choice_counts_as_well() -> None:
    """The question may let one objective be chosen, or several."""
    asked = {
        **GIVEN["fields"],
        "contributes": {**GIVEN["fields"]["contributes"], "multiple": False},
    }
    config = governed(fields=asked)
    report = reported(config, made(config, 1, {"contributes": SAFE}))
    assert [len(each.rows) for each in objectives(config, report).served] == [1, 0]


def test_more_objectives_than_there_should_be_are_warned_of() -> None:
    """Few and clear objectives (B4)."""
    config = governed(objective_register={"most": 1, "objectives": OBJECTIVES})
    page = files_of(reported(config), config)["maaned.md"]
    assert "Registeret har 2 mål, og det skal ha høyst 1." in page


def test_the_page_names_owner_and_document() -> None:
    """The name leads to the document that sets it; without a register there is one sentence."""
    config = governed()
    report = reported(config, made(config, 1, {"contributes": [SAFE], "kind": "Produkt"}))
    page = files_of(report, config)["maaned.md"]
    assert f"[{SAFE}](https://www.example.com/strategi) | Avdeling for innbyggere" in page
    assert f"| {SIMPLE} | Ingen åpne tiltak |" in page
    assert "| Produkt |" in page
    bare = report_of(entry(1)).model_copy(update={"edition": "monthly"})
    assert "Ingen overordnede mål er ført i registeret." in files_of(bare, digdir())["maaned.md"]


def test_the_page_is_made_again_of_its_data() -> None:
    """What it shows follows from the data and the configuration that are kept."""
    config = governed()
    report = reported(config, made(config, 1, {"contributes": [SAFE], "kind": "Produkt"}))
    files = files_of(report, config)
    again = rebuild(files["oppsett.json"], files["portfolio.json"], None)
    assert again is not None
    assert files_of(again.report, again.config)["maaned.md"] == files["maaned.md"]
