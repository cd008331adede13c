"""A lead reports on an initiative, over HTTP; the report and the ledger know what was said."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from portfolio_bot.demo.stage import Stage
from tests.journeys.scene import CONFIG, PROBLEM, answers, body, opened, say, stage

ALL = """/status økonomi over budsjett; kommentar: Dyrt; tiltak: Kutt; neste: 2026-12-01
/fremdrift 40; slutt: 2027-06-30
/gevinst Kortere kø; nullpunkt: 30; mål: 10; frist: 2027-12-31
/gevinst g1 målt 22; dato: 2026-11-01
/risiko Streik; sannsynlighet: 3; konsekvens: 4
/leveranse Ny inngang; frist: 2027-03-01
/ressurs utvikling; måned: 2027-01; månedsverk: 1,5; person: @ola
/kostnad 2027; budsjett: 2 mill; prognose: 2,4 mill
/avhengig Skatteetaten; innen: 2027-01-01"""


def facts(scene: Stage) -> dict[str, Any]:
    """Return the facts of the first initiative in the data of a new report."""
    scene.report()
    data = json.loads(scene.file("portefolje/portfolio.json") or "")
    found: dict[str, Any] = data["initiatives"][0]["facts"]
    return found


def test_all_that_is_reported_is_in_the_report(tmp_path: Path) -> None:
    """Nine reports in one comment are answered at once, cost two requests, and are all there."""
    with stage(tmp_path) as scene:
        number = opened(scene, PROBLEM)
        run = say(scene, "kari", number, ALL)
        assert len(run.requests) == 2
        assert "Gevinsten **g1** «Kortere kø» er ført opp." in answers(scene, number)[-1]
        found = facts(scene)
        assert found["statuses"]["economy"]["level"] == "over-budget"
        assert found["progress"]["percent"] == 40
        assert found["benefits"][0]["measurements"][0]["value"] == 22
        assert found["uncertainties"][0]["impact"] == 4
        assert found["deliverables"][0]["planned"] == "2027-03-01"
        assert found["demands"][0]["person"] == "ola"
        assert found["costs"][0]["forecast"] == 2_400_000
        assert found["needs"][0]["outside"] == "Skatteetaten"


def test_a_report_is_collected_into_the_ledger(tmp_path: Path) -> None:
    """What was reported is kept for good, line by line, as every decision is."""
    with stage(tmp_path) as scene:
        number = opened(scene, PROBLEM)
        say(scene, "kari", number, "/fremdrift 40")
        scene.sweep()
        lines = (scene.file("beslutninger/2026-11.jsonl", "portfolio-ledger") or "").splitlines()
        told = [json.loads(line)["decision"] for line in lines]
        assert [each["reported"] for each in told if each["kind"] == "report"] == [
            {"about": "progress", "values": {"percent": 40.0}}
        ]


def test_the_same_delivery_twice_reports_once(tmp_path: Path) -> None:
    """An event that is delivered again answers and records nothing more."""
    with stage(tmp_path) as scene:
        number = opened(scene, PROBLEM)
        say(scene, "kari", number, "/gevinst Kortere kø; nullpunkt: 30; mål: 10")
        before = answers(scene, number)
        told = [each for each in scene.sandbox.deliveries() if each["event"] == "issue_comment"]
        for each in told[:1]:
            scene.deliver(each["event"], each["payload"])
        assert answers(scene, number) == before
        assert len(facts(scene)["benefits"]) == 1


RECORDS = """/gevinst g1; frist: 2028-06-30; begrunnelse: Leverandøren ble forsinket
/gevinst g1 grep Si opp lisensavtalen; ansvarlig: @ola; frist: 2027-06-30
/part KS; berørt: høy; kommentar: Nye rutiner
/part p1 hørt KS støtter forslaget
/styringsgruppe NAV; medlem: Kari Nordmann; fullmakt: kan binde NAV
/kostnad 2027; kilde: NAV; budsjett: 1 mill
/verdi Første versjon i drift; dato: 2026-11-01
/mandat Prosjektet skal anskaffe ny løsning
/gevinst g2 utgår"""
PLANNED = """
fields:
  plan: {type: textarea, label: Gevinster, part: benefits, meaning: benefits}
"""


def test_benefits_come_from_the_form_and_keep_their_history(tmp_path: Path) -> None:
    """What the form plans is changed by command, with before and after (T2, T6).

    A mandate by whoever may not give it is refused, and so is a withdrawal without a reason.
    """
    with stage(tmp_path, text=CONFIG + PLANNED) as scene:
        plan = "- Kortere kø; nullpunkt: 30; mål: 10; frist: 2027-12-31\n- Færre klager"
        number = scene.open_form(
            "ola", "Kortere kø", f"{body(PROBLEM)}\n\n### Gevinster\n\n{plan}\n"
        )
        scene.play()
        say(scene, "kari", number, RECORDS)
        answer = answers(scene, number)[-1]
        for words in ("Leverandøren ble forsinket", "Grep 1 for **g1**", "Parten **p1** «KS»"):
            assert words in answer
        assert "Dette kan bare gjøres av porteføljestyrer eller porteføljestyret." in answer
        assert "Skriv hvorfor den utgår" in answer
        found = facts(scene)
        first, second = found["benefits"]
        assert first["revisions"][0]["before"] == "2027-12-31"
        assert (first["target"], second["withdrawn"], found["mandates"]) == (10, False, [])
        assert found["parties"][0]["answer"] == "KS støtter forslaget"
        assert found["costs"][0]["body"] == "NAV"
        say(scene, "styret", number, "/mandat Prosjektet skal anskaffe ny løsning")
        assert facts(scene)["mandates"][0]["version"] == 1
