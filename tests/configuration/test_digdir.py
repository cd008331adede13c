"""The digdir preset does what its rows in the requirements say."""

from typing import get_args

import pytest

from portfolio_bot.domain.config import (
    Answered,
    Assigned,
    Criterion,
    ObjectivesSet,
    PrioritySet,
    RoleCommand,
)
from portfolio_bot.domain.initiative.reading import Initiative
from portfolio_bot.domain.rights.authority import deciders
from tests.configuration.samples import MINIMAL, config_of

CONFIG = config_of(MINIMAL)
FIRST = "ikke-startet"


def criteria(phase: str) -> dict[str, Criterion]:
    """Return the criteria of the gate out of *phase*."""
    return CONFIG.phases[phase].gate.criteria


def test_phases_follow_each_other() -> None:
    """The six phases stand in order."""
    assert CONFIG.phase_ids() == (
        "ikke-startet",
        "problem",
        "konsept",
        "planlegging",
        "implementering",
        "utfort",
    )


def test_first_idea_is_easy() -> None:
    """Four answers open a case, and they are the first that the form asks."""
    required = [key for key, field in CONFIG.fields.items() if field.required_from == FIRST]
    assert required == ["problem", "description", "product-group", "endorsing-leader"]
    assert list(CONFIG.fields)[:4] == required


def test_gates_have_their_criteria() -> None:
    """Each gate has the number of criteria that the process names, and says its version."""
    counts = {key: len(phase.gate.criteria) for key, phase in CONFIG.phases.items()}
    assert counts == {
        "ikke-startet": 8,
        "problem": 6,
        "konsept": 10,
        "planlegging": 8,
        "implementering": 0,
        "utfort": 7,
    }
    assert {phase.gate.version for phase in CONFIG.phases.values()} == {"2026-11"}


def test_what_the_case_shows_is_checked() -> None:
    """Assignees, priority, objectives and answers are read from the case, not ticked."""
    kinds = {
        type(criterion.check)
        for phase in CONFIG.phases
        for criterion in criteria(phase).values()
        if criterion.check
    }
    assert kinds == {Answered, Assigned, PrioritySet, ObjectivesSet}


@pytest.mark.parametrize(
    ("phase", "ids"),
    [
        ("konsept", ("arkitektur", "sikkerhet", "juss")),
        ("planlegging", ("arkitektur-i-detalj", "sikkerhet-i-detalj", "juss-i-detalj")),
    ],
)
def test_specialists_sign_separately(phase: str, ids: tuple[str, ...]) -> None:
    """Architecture, security and legal are three criteria that three roles tick."""
    roles = [criteria(phase)[key].tick for key in ids]
    assert [tick[0] for tick in roles] == ["architecture", "security", "legal"]
    assert all("portfolio-manager" not in tick for tick in roles)


def test_criterion_ids_are_unique() -> None:
    """No criterion's id stands in two gates, so that a command names one of them only."""
    ids = [key for phase in CONFIG.phases for key in criteria(phase)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    "command", ["phase", "next", "back", "priority", "route", "hold", "resume", "stop"]
)
def test_advisers_do_not_decide(command: RoleCommand) -> None:
    """Chief designer and chief architect advise: no phase, priority or stop is theirs."""
    assert not {"chief-designer", "chief-architect"} & set(CONFIG.entitled(command))


def test_advisers_advise() -> None:
    """Product group leads, chief designer and chief architect advise the manager (D4)."""
    assert CONFIG.entitled("advise") == ("product-group-lead", "chief-designer", "chief-architect")


@pytest.mark.parametrize("phase", ["konsept", "planlegging"])
@pytest.mark.parametrize(
    ("answers", "roles"),
    [
        ({}, ("portfolio-manager", "portfolio-board")),
        (
            {"extra-funds": "Nei", "funding": "Egne midler"},
            ("portfolio-manager", "portfolio-board"),
        ),
        ({"extra-funds": "Ja"}, ("leadership",)),
        ({"extra-funds": "Ja", "funding": "Egne midler"}, ("leadership",)),
        ({"extra-funds": "Ja", "funding": "Vet ikke"}, ("leadership",)),
        ({"extra-funds": "Ja", "funding": "Divisjonens midler"}, ("area-director",)),
        ({"funding": "Felles midler"}, ("leadership",)),
    ],
)
def test_source_of_funds_says_who_decides(
    phase: str, answers: dict[str, str], roles: tuple[str, ...]
) -> None:
    """Extra funds need the leadership (D19), the division's funds its own leadership (D20)."""
    initiative = Initiative(number=1, title="x", texts=answers)
    assert deciders(CONFIG, initiative, phase) == roles


def test_source_of_funds_is_asked_after_the_need() -> None:
    """The question is optional, and follows the one about extra funds."""
    order = list(CONFIG.fields)
    assert order[order.index("extra-funds") + 1] == "funding"
    assert CONFIG.fields["funding"].required_from is None


def test_who_could_stop_a_case_binds_it() -> None:
    """Those who could hold or stop a case are those who enter what binds it (B7)."""
    assert CONFIG.entitled("bind") == CONFIG.entitled("unbind") == CONFIG.entitled("stop")


@pytest.mark.parametrize("command", get_args(RoleCommand))
def test_every_command_has_somebody(command: RoleCommand) -> None:
    """Each command may be given by some role."""
    assert CONFIG.entitled(command)


def test_criteria_tell_how_they_are_met() -> None:
    """Every criterion is a sentence, and has guidance."""
    for phase in CONFIG.phases:
        for criterion in criteria(phase).values():
            assert criterion.text.endswith(".")
            assert criterion.guidance


def test_objectives_are_counted() -> None:
    """One to three objectives have two or three key results each; the form offers two by three."""
    rules = CONFIG.objectives
    assert (rules.objectives.minimum, rules.objectives.maximum) == (1, 3)
    assert (rules.key_results.minimum, rules.key_results.maximum) == (2, 3)
    value = CONFIG.fields["objectives"].value or ""
    assert (value.count("Mål "), value.count("- [ ] Nøkkelresultat\n")) == (2, 6)


def test_older_template_is_recognised() -> None:
    """The headings of the markdown template before the form lead to their fields."""
    template = {
        "Samarbeid med": "cooperation",
        "Avhengigheter til andre tiltak": "dependencies",
        "Problemstilling": "problem",
        "Beskrivelse av tiltaket": "description",
        "Risiko hvis tiltaket ikke gjennomføres": "risk-if-not-done",
        "Mål og nøkkelresultat (OKR)": "objectives",
        "Hvilken kompetanse trengs for tiltaket": "skills",
        "Behov totalt, sum månedsverk": "person-months",
    }
    found = {word: key for key, field in CONFIG.fields.items() for word in field.headings}
    assert found == template


def test_priorities_are_moscow() -> None:
    """Must, should, could and won't, under their Norwegian names."""
    names = {key: priority.name for key, priority in CONFIG.priorities.items()}
    assert names == {"must": "Må", "should": "Bør", "could": "Kan", "wont": "Vil ikke"}
    assert {"vil-ikke", "won't", "vil ikkje"} <= set(CONFIG.priorities["wont"].aliases)


def routes_for(**answers: str) -> list[str]:
    """Return the routes that all of their fields' answers speak for."""
    given = {key.replace("_", "-"): answer for key, answer in answers.items()}
    return [
        key
        for key, route in CONFIG.routes.items()
        if all(given[field] in options for field, options in route.when.items())
    ]


@pytest.mark.parametrize("anchoring", ["Ja", "Nei", "Vet ikke"])
@pytest.mark.parametrize("teams", ["Ett team", "Flere team i samme produktgruppe", "Vet ikke"])
@pytest.mark.parametrize("duration", ["Under seks måneder", "Over tolv måneder"])
@pytest.mark.parametrize("funds", ["Ja", "Nei", "Vet ikke"])
def test_routes_do_not_compete(anchoring: str, teams: str, duration: str, funds: str) -> None:
    """Whatever is answered, at most one route is proposed; extra funds lead to the portfolio."""
    found = routes_for(
        leadership_anchoring=anchoring, teams=teams, duration=duration, extra_funds=funds
    )
    assert len(found) <= 1
    assert (found == ["portefolje"]) == (funds == "Ja")


def test_small_cases_go_where_they_belong() -> None:
    """A short case for one product group goes there; what one team can do goes to the team."""
    small = {"leadership_anchoring": "Nei", "extra_funds": "Nei", "duration": "Under seks måneder"}
    assert routes_for(teams="Flere team i samme produktgruppe", **small) == ["produktgruppe"]
    assert routes_for(teams="Ett team", **small) == ["team"]
    assert CONFIG.routes["team"].leaves_portfolio
    assert CONFIG.routes["produktgruppe"].leaves_portfolio


def test_portfolio_is_not_spread_thin() -> None:
    """Every phase in which people work has a limit."""
    limits = {key: phase.wip_limit for key, phase in CONFIG.phases.items()}
    assert [key for key, limit in limits.items() if limit is None] == [FIRST, "utfort"]


def test_nobody_is_named() -> None:
    """The preset names no team or user; only a case's own people have roles without asking."""
    roles = config_of(MINIMAL).roles
    assert all(not (role.teams or role.users or role.permissions) for role in roles.values())
    people = {key: role.people for key, role in roles.items() if role.people}
    assert people == {"proposer": ("author",), "owner": ("assignees",)}


def test_board_columns() -> None:
    """The preset knows the names of the board's fields, not whose board it is."""
    assert CONFIG.board is not None
    assert CONFIG.board.fields == {
        "phase": "Status",
        "priority": "Prioritet",
        "progress": "Progresjon",
        "start": "Start",
        "end": "Slutt",
        "person-months": "Månedsverk",
        "product-group": "Produktgruppe",
    }


def test_initiatives_are_scored_by_value_risk_cost_and_capacity() -> None:
    """Much value and little of the rest is best; every answer stands in the form (D8)."""
    criteria = CONFIG.scoring.criteria
    assert [(key, each.field, each.reversed) for key, each in criteria.items()] == [
        ("value", "value", False),
        ("risk", "risk", True),
        ("cost", "cost", True),
        ("capacity", "capacity", True),
    ]
