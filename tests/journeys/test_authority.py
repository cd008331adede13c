"""Who decides: roles from everywhere, the last word, votes, advice, and what binds."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.demo.stage import Stage
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.records.markers import read_answer
from tests.journeys.scene import (
    CONFIG,
    FIRST,
    PROBLEM,
    answers,
    body,
    gates,
    labels,
    on_board,
    opened,
    say,
    seed,
    stage,
)

OPEN_GATE = """
phases:
  ikke-startet:
    gate:
      criteria:
        innsikt: null
        viktighet: null
        balanse: null
        hindringer: null
        ansvarlig-for-problemfasen: null
        oppgaver-i-problemfasen: null
        omfang-av-problemfasen: null
"""
ESCALATED = f"""{CONFIG}{OPEN_GATE}
      decided_by: [portfolio-office]
      escalations:
        ekstra-midler:
          text: Tiltaket trenger penger.
          when: {{extra-funds: [Ja]}}
          decided_by: [leadership]
"""
VOTED = f"""{CONFIG}{OPEN_GATE}
      decided_by: [portfolio-office]
      vote: {{role: voters, quorum: 2, majority: absolute}}
""".replace("roles:\n", "roles:\n  voters: {name: styremedlem, users: [styret, leder, dina]}\n")
GROUPS = f"""{CONFIG.replace("teams: [eksempeletaten/produktgruppeledere]", "teams: []")}{OPEN_GATE}
      decided_by: [product-group-lead]
groups:
  innbygger:
    name: Innbygger
    roles:
      product-group-lead: {{teams: [eksempeletaten/produktgruppeledere]}}
  naering:
    name: Næring
    roles:
      product-group-lead: {{users: [dina]}}
"""
OWN_ROLE = f"""{CONFIG.replace("{users: [kontor]}", "{custom_roles: [Forvalter]}")}
may:
  hold: [portfolio-office]
"""


def decisions(scene: Stage, number: int) -> list[Decision]:
    """Return everything that is on record."""
    found = (read_answer(each) for each in answers(scene, number))
    return [decision for answer in found if answer for decision in answer.decisions]


def phase_of(scene: Stage, number: int) -> Any:
    """Return the phase that the board shows."""
    return (on_board(scene, number) or {})["Status"]


def test_others_have_the_last_word(tmp_path: Path) -> None:
    """The office approves, the case stays and says who must confirm; then it moves."""
    with stage(tmp_path, text=ESCALATED) as scene:
        number = opened(scene, PROBLEM)
        say(scene, "kontor", number, "/neste Vi anbefaler dette")
        answer = answers(scene, number)[-1]
        assert "**Godkjent av kontor 2. november 2026, med forbehold om vedtak av" in answer
        assert "Tiltaket trenger penger. Saken flyttes når ledermøtet bekrefter" in answer
        assert phase_of(scene, number) == "Ikke startet"
        say(scene, "ola", number, "/status")
        assert "Saken flyttes når det bekreftes med `/neste`." in answers(scene, number)[-1]
        assert "Det er ledermøtet som avgjør her." in answers(scene, number)[0]
        say(scene, "leder", number, "/neste")
        assert phase_of(scene, number) == "Problem"
        approve, move = decisions(scene, number)
        assert (approve.kind, approve.by, approve.role) == ("approve", "kontor", "portfolio-office")
        assert (move.kind, move.by, move.role) == ("move", "leder", "leadership")


def test_without_the_condition_the_office_decides(tmp_path: Path) -> None:
    """An edit that takes the condition away leaves the decision where it is as a rule."""
    with stage(tmp_path, text=ESCALATED) as scene:
        number = opened(scene, PROBLEM)
        say(scene, "kontor", number, "/neste")
        assert phase_of(scene, number) == "Ikke startet"
        scene.edit_issue("ola", number, body=body(PROBLEM | {"extra-funds": "Nei"}))
        scene.play()
        say(scene, "kontor", number, "/neste")
        assert phase_of(scene, number) == "Problem"


def test_a_board_votes(tmp_path: Path) -> None:
    """Nobody leads the case on before quorum and majority; each answer tells the tally."""
    with stage(tmp_path, text=VOTED) as scene:
        number = opened(scene, PROBLEM)
        say(scene, "kontor", number, "/stem for Bra")
        assert "Dette kan bare gjøres av styremedlem." in answers(scene, number)[-1]
        say(scene, "styret", number, "/stem for Godt forberedt")
        assert "1 for, 0 mot, 0 avstår. Det må avgis minst 2" in answers(scene, number)[-1]
        say(scene, "kontor", number, "/neste")
        assert "kan ikke gå videre før det er flertall" in answers(scene, number)[-1]
        say(scene, "leder", number, "/stem mot For dyrt")
        assert "Det mangler flertall: Mer enn halvparten" in answers(scene, number)[-1]
        say(scene, "kontor", number, "/neste")
        assert phase_of(scene, number) == "Ikke startet"
        say(scene, "leder", number, "/stem for Jeg er overbevist")
        assert "2 for, 0 mot, 0 avstår. Det er flertall" in answers(scene, number)[-1]
        assert "Nå kan porteføljekontoret bruke `/neste`." in answers(scene, number)[-1]
        say(scene, "kontor", number, "/neste")
        assert phase_of(scene, number) == "Problem"
        votes = [each for each in decisions(scene, number) if each.kind == "vote"]
        assert [(each.by, each.after, each.role) for each in votes] == [
            ("styret", "for", "voters"),
            ("leder", "against", "voters"),
            ("leder", "for", "voters"),
        ]


def test_a_bound_initiative_goes_on(tmp_path: Path) -> None:
    """What a resolution binds is not stopped by command, by route or by hand; then it can be."""
    with stage(tmp_path) as scene:
        number = opened(scene, FIRST)
        say(scene, "leder", number, "/bundet Stortingets vedtak 12 (2026)")
        assert "bundet" in labels(scene, number)
        for text in ("/vent Penger", "/stopp Penger", "/rut team Passer der"):
            say(scene, "leder", number, text)
            assert "Stortingets vedtak 12" in answers(scene, number)[-1]
            assert "`/ubundet` og en begrunnelse" in answers(scene, number)[-1]
        scene.edit_issue("leder", number, state="closed", state_reason="not_planned")
        scene.play()
        assert scene.issue(number)["state"] == "open"
        assert "kan ikke stoppes, så jeg har åpnet den igjen" in answers(scene, number)[-1]
        assert [each.kind for each in decisions(scene, number)] == ["bind"]
        say(scene, "ola", number, "/ubundet Nei")
        assert "Dette kan bare gjøres av" in answers(scene, number)[-1]
        say(scene, "leder", number, "/ubundet Vedtaket er opphevet\n/stopp Ikke aktuelt")
        assert scene.issue(number)["state"] == "closed"
        assert "bundet" not in labels(scene, number)


def test_advice_is_no_decision(tmp_path: Path) -> None:
    """Advisers advise, in their role; they move nothing, and who decides cannot advise."""
    with stage(tmp_path) as scene:
        number = opened(scene, FIRST)
        say(scene, "dina", number, "/råd forbehold Snakk med brukerne først")
        assert "dina (sjefsdesigner) har forbehold" in answers(scene, number)[-1]
        say(scene, "dina", number, "/neste")
        say(scene, "leder", number, "/råd for Bra")
        (advice,) = decisions(scene, number)
        assert (advice.kind, advice.after, advice.role) == (
            *("advice", "reservation", "chief-designer"),
        )
        say(scene, "ola", number, "/status")
        assert "Snakk med brukerne først" in answers(scene, number)[-1]


@pytest.mark.parametrize(
    ("group", "login", "moved"),
    [
        ("Innbygger", "kari", True),
        ("Innbygger", "dina", False),
        ("Næring", "dina", True),
        ("Næring", "kari", False),
        ("vet ikke", "kari", False),
    ],
)
def test_a_group_has_its_own_lead(
    tmp_path: Path,
    group: str,
    login: str,
    moved: bool,  # noqa: FBT001 - a table
) -> None:
    """The lead of the initiative's own product group decides, the lead of another does not."""
    with stage(tmp_path, text=GROUPS) as scene:
        number = opened(scene, PROBLEM | {"product-group": group})
        say(scene, login, number, "/neste")
        assert (phase_of(scene, number) == "Problem") is moved
        if not moved:
            assert "Dette kan bare gjøres av produktgruppeleder." in answers(scene, number)[-1]


def test_a_groups_team_out_of_sight_is_told_apart(tmp_path: Path) -> None:
    """A lead whose team cannot be seen is refused, and told that this is why."""
    given = deepcopy(seed())
    del given["apps"]["portefoljebot"]["permissions"]["members"]
    with stage(tmp_path, given, text=GROUPS) as scene:
        number = opened(scene, PROBLEM)
        say(scene, "kari", number, "/neste")
        assert "Jeg får ikke se om du er produktgruppeleder" in answers(scene, number)[-1]
        assert phase_of(scene, number) == "Ikke startet"


def test_a_custom_role_gives_a_role(tmp_path: Path) -> None:
    """A repository role of the organisation's own counts by its name, not by its base right."""
    given = deepcopy(seed())
    invited = given["repositories"]["eksempeletaten/portefolje"]["collaborators"]
    invited["dina"] = {"permission": "triage", "role_name": "Forvalter"}
    with stage(tmp_path, given, text=OWN_ROLE) as scene:
        number = opened(scene, FIRST)
        say(scene, "kari", number, "/vent Penger")
        assert "Dette kan bare gjøres av porteføljekontoret." in answers(scene, number)[-1]
        say(scene, "dina", number, "/vent til 2027-03-01 Venter på budsjett")
        (hold,) = decisions(scene, number)
        assert (hold.by, hold.role, str(hold.review)) == (
            *("dina", "portfolio-office", "2027-03-01"),
        )
        assert "vurderes på nytt 1. mars 2027" in answers(scene, number)[0]


def test_evidence_stands_with_the_criterion(tmp_path: Path) -> None:
    """What is said with a tick is shown where the criterion is, and can do no harm there."""
    with stage(tmp_path) as scene:
        number = opened(scene, FIRST)
        say(scene, "kari", number, "/kriterium 1 ok Se rapporten <b>7</b>, @leder")
        told = gates(scene, number)["ikke-startet"]
        assert "Godkjent av kari 2. november 2026: «Se rapporten &lt;b&gt;7&lt;/b&gt;" in told
        assert "@leder" not in told.split("\n", 1)[1]
