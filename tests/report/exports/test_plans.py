"""Input to next year's plans."""

from __future__ import annotations

import csv
from io import StringIO
from typing import Any

from portfolio_bot.report.exports import exports
from tests.report.governed import governed, made, reported
from tests.report.portfolio import record
from tests.report.sections.told import told


def lines(config: Any, plan: str, *entries: Any) -> list[dict[str, str]]:
    """Return the lines of a plan's table, by the headings."""
    text = str(exports(config, reported(config, *entries))[f"innspill-{plan}.csv"])
    return list(csv.DictReader(StringIO(text.lstrip("\ufeff")), delimiter=";"))


def test_who_asks_to_be_in_a_plan_is_in_its_table() -> None:
    """Those with one of the options, and open; the plan is that of the year after (D6)."""
    config = governed()
    asks = {"planning-input": "Begge deler", "problem": "=Kø", "contributes": ["Enklere skjema"]}
    money = told(3, "cost", "2027", year=2027, need=2_000_000)
    benefit = told(3, "benefit", "G1", name="Raskere svar")
    entries = (
        made(config, 1, asks, comments=record(money, benefit)),
        made(config, 2, {"planning-input": "Virksomhetsplan"}),
        made(config, 3, {"planning-input": "Ingen av delene"}),
        made(config, 4, {}),
        made(config, 5, asks, closed=3),
    )
    (found,) = lines(config, "satsingsforslag", *entries)
    assert (found["Planår"], found["Nummer"], found["Problem"]) == ("2027", "1", "'=Kø")
    assert (found["Behov i planåret"], found["Behov året etter"]) == ("2000000", "")
    assert (found["Gevinster"], found["Mål det bidrar til"]) == ("Raskere svar", "Enklere skjema")
    assert [each["Nummer"] for each in lines(config, "virksomhetsplan", *entries)] == ["1", "2"]


def test_a_question_of_several_choices_will_do() -> None:
    """One of them suffices."""
    plans = {"sky": {"field": "contributes", "options": ["Enklere skjema"]}}
    config = governed(report={"plans": plans})
    names = ["Enklere skjema", "Trygg digital hverdag"]
    found = lines(config, "sky", made(config, 1, {"contributes": names}))
    assert [each["Prioritet"] for each in found] == [""]
