"""What a portfolio lets others know: what it says, and nothing that it withholds."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.reported.facts import Benefit, Facts, Status
from portfolio_bot.domain.schemas import schema_text
from portfolio_bot.report.files.sharing import Shared, shared, shared_text, withheld_by
from portfolio_bot.report.model import Report
from portfolio_bot.report.render import render
from tests.report.portfolio import AS_OF, decision, digdir, entry, record, report_of, with_report

PLAN = {"person-months": "7771", "start": "2026-01-17", "end": "2026-10-19"}
KEYS = {
    *("number", "title", "url", "area", "state", "phase", "stage", "days_in_phase", "priority"),
    *("progress", "health", "start", "end", "person_months", "silent", "due"),
}


def sharing(share: str, *hidden: str, config: Portfolio | None = None) -> Portfolio:
    """Let the portfolio share so much, with those fields, or all for `*`, not public."""
    config = with_report(config or digdir(), share=share)
    fields = {
        key: field.model_copy(update={"public": not {key, "*"}.intersection(hidden)})
        for key, field in config.fields.items()
    }
    return config.model_copy(update={"fields": fields})


def secretive() -> Report:
    """Report on an initiative that has a secret in every place but its title and address."""
    answers = dict.fromkeys(("problem", "description", "responsible", "skills"), "HEMMELIG")
    held = decision("hold", 3, by="HEMMELIG", reason="HEMMELIG")
    report = report_of(entry(1, "Synlig", answers=answers | PLAN, comments=record(held)))
    said = {"by": "HEMMELIG", "on": AS_OF}
    status = Status(level="red", comment="HEMMELIG", response="HEMMELIG", **said)
    benefit = Benefit(id="g1", name="HEMMELIG", **said)
    (row,) = report.rows
    people: dict[str, Any] = dict.fromkeys(("owner", "leaders"), ("HEMMELIG",))
    row = row.changed(
        **people,
        author="HEMMELIG",
        product_group="HEMMELIG",
        responsible="HEMMELIG",
        state_reason="HEMMELIG",
        facts=Facts(statuses={"risk": status}, benefits=(benefit,)),
        values=dict.fromkeys(digdir().fields, "HEMMELIG") | row.values,
    )
    assert report.due[0].reason == "HEMMELIG"
    return report.model_copy(update={"rows": (row,)})


def test_secrets_stay() -> None:
    """No answer, reason, comment, benefit or person leaves the portfolio, however much it shares.

    Answers that are not public take along what follows from them, also in the sums.
    """
    assert "HEMMELIG" not in shared_text(sharing("initiatives"), secretive())
    hidden = shared_text(sharing("initiatives", "*"), secretive())
    assert not [each for each in ("HEMMELIG", *PLAN.values()) if each in hidden]
    data = json.loads(hidden)
    assert data["figures"]["person_months"] is data["figures"]["delayed"] is None
    assert data["withheld"] == ["progress", "health", "start", "end", "person_months"]
    assert {data["initiatives"][0][key] for key in data["withheld"]} == {None}


@pytest.mark.parametrize("share", ["figures", "nothing"])
def test_less_is_shared_as_configured(share: str) -> None:
    """With figures alone no initiative is told of; with nothing not even the portfolio's name."""
    text = shared_text(sharing(share), secretive())
    assert "Synlig" not in text
    assert "issues/1" not in text
    data = json.loads(text)
    assert (data["figures"] is None, data["portfolio"] is None) == (share == "nothing",) * 2
    assert data["initiatives"] == []


def test_keys_are_those_that_were_chosen() -> None:
    """A key that is told of an initiative was chosen to be told."""
    data = json.loads(shared_text(sharing("initiatives"), secretive()))
    assert set(data["initiatives"][0]) == KEYS


def test_nothing_is_shared_unless_asked_for() -> None:
    """Without a word in the configuration nothing is shared; the file says so, over an older."""
    files = render(digdir(), report_of(entry(1)), Catalogue("nb"))
    told = json.loads(files["portefolje/deling.json"])
    assert told["share"] == "nothing"
    assert {key for key, value in told.items() if value} == {"share", "schema"}


def test_what_is_shared_is_what_the_report_says() -> None:
    """Phase, place among the phases, plan, decisions and sums are those of the report."""
    entries = (
        entry(1, "Ny", answers=PLAN),
        entry(2, "Flyttet", comments=record(decision("move", 9, before="ikke-startet"))),
        entry(3, "Ferdig", closed=3, comments=record(decision("complete", 3))),
        entry(4, "Venter", comments=record(decision("hold", 2, reason="x"))),
    )
    report = report_of(*entries)
    rows = [
        row.changed(phase=phase)
        for row, phase in zip(report.rows, digdir().phase_ids()[:1] * 4, strict=True)
    ]
    rows[1] = rows[1].changed(phase=digdir().phase_ids()[1])
    found = shared(sharing("initiatives"), report.model_copy(update={"rows": tuple(rows)}))
    assert [each.stage for each in found.initiatives] == ["first", "between", None, "first"]
    first = found.initiatives[0]
    assert (first.person_months, first.health, first.phase) == (7771, "delayed", "Ikke startet")
    assert [each.kind for each in found.initiatives[3].due] == ["hold"]
    figures = found.figures
    assert figures is not None
    told = (figures.active, figures.on_hold, figures.completed, figures.due, figures.delayed)
    assert told == (2, 1, 1, 1, 1)
    assert (figures.person_months, figures.without_person_months) == (7771, 2)


def test_last_phase_is_the_last() -> None:
    """A case in the last phase is told to be there."""
    report = report_of(entry(1))
    row = report.rows[0].changed(phase=digdir().phase_ids()[-1])
    found = shared(sharing("initiatives"), report.model_copy(update={"rows": (row,)}))
    assert [each.stage for each in found.initiatives] == ["last"]


def test_area_is_the_answer() -> None:
    """The area is what was answered to the field that has that part."""
    field = digdir().fields["product-group"].model_copy(update={"part": "area"})
    config = digdir().model_copy(update={"fields": {**digdir().fields, "product-group": field}})
    report = report_of(entry(1, answers={"product-group": "Helse"}))
    (told,) = shared(sharing("initiatives", config=config), report).initiatives
    assert told.area == "Helse"
    assert withheld_by(sharing("initiatives", "product-group", config=config)) == ("area",)


@pytest.mark.parametrize("share", ["initiatives", "figures", "nothing"])
def test_file_follows_its_schema(share: str) -> None:
    """Whatever is shared fits the JSON Schema."""
    schema = Draft202012Validator(json.loads(schema_text(Shared)))
    schema.validate(json.loads(shared_text(sharing(share), secretive())))


def test_needs_are_told_only_when_so_set() -> None:
    """Words of the answers that are compared leave by `overlap.share`, and no others."""
    said = "Innbyggerne står lenge i telefonkø hos Kundetorget."
    report = report_of(
        entry(1, "Kø", answers={"problem": said, "responsible": "HEMMELIG"}),
        entry(2, "Lukket", answers={"problem": said}, closed=3),
    )
    assert json.loads(shared_text(sharing("initiatives"), report))["asked_for"] == []
    config = sharing("nothing")
    overlap = config.overlap.model_copy(update={"share": True, "fields": ("problem",)})
    told = json.loads(shared_text(config.model_copy(update={"overlap": overlap}), report))
    (need,) = told["asked_for"]
    assert (need["number"], need["title"]) == (1, "Kø")
    assert {"telefonkø", "kundetorget"} <= set(need["words"])
    assert need["words"] == sorted(need["words"])
    assert told["initiatives"] == []
    hidden = sharing("nothing", "problem").model_copy(update={"overlap": overlap})
    (bare,) = json.loads(shared_text(hidden, report))["asked_for"]
    assert bare["words"] == []
