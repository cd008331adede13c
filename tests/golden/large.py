"""A large agency, of 200 initiatives: made up from lists of words, always the same ones."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

Described = dict[str, Any]

AS_OF = date(2026, 11, 22)
PHASES = ("problem", "konsept", "planlegging", "implementering", "utfort")
WHAT = (
    "Felles løsning for", "Ny avtale om", "Bedre", "Automatisk", "Samordnet", "Digital",
    "Åpne data om", "Tryggere", "Veileder i", "Enklere",
)  # fmt: skip
OF = (
    "søknader", "saksbehandling", "innsyn", "arkiv", "identitet", "meldinger til innbyggere",
    "kartdata", "lønnskjøring", "tilsyn", "statistikk", "varsling", "innkjøp", "tolketjenester",
    "klageordning", "tilgangsstyring", "samtykke", "fullmakter", "rapportering",
    "opplæring", "beredskap",
)  # fmt: skip
GROUPS = (
    "Grunndata",
    "Identitet",
    "Innbyggertjenester",
    "Plattform",
    "Tilsyn",
    "Virksomhetsstyring",
)
PEOPLE = (
    "kari",
    "ola",
    "amina",
    "per",
    "siri",
    "jon",
    "eva",
    "nils",
    "mona",
    "tuva",
    "leif",
    "rune",
)
SKILLS = ("utvikling", "design", "juss", "arkitektur", "anskaffelser")
LEVELS = {
    "economy": ("under-budget", "on-budget", "on-budget", "minor-overrun", "over-budget"),
    "quality": ("as-specified", "as-specified", "minor-deviation"),
    "progress": ("ahead", "on-plan", "on-plan", "minor-delay", "delayed"),
    "risk": ("low", "medium", "high"),
    "benefits": ("on-plan", "on-plan", "not-begun", "minor-delay"),
}
WHY = ("Vi mangler folk.", "Leverandøren er sen.", "Avklaringer tar tid.", "Prisen gikk opp.")
THEN = ("Tatt opp med leverandøren.", "Omfanget kuttes.", "Ny plan legges fram for styret.")
RISKS = (
    "Nøkkelpersoner slutter",
    "Leverandøren leverer ikke",
    "Regelverket endres",
    "Data er for dårlige",
)


def large_agency() -> Described:
    """Return the agency, described as the files of the others are."""
    dice = Random(200)  # noqa: S311 - it makes up examples, and nothing secret
    titles = dice.sample([f"{what} {of}" for what in WHAT for of in OF], 200)
    return {
        "portfolio": {"name": "Porteføljen i Direktoratet for fellestjenester"},
        "repository": "fellestjenester/portefolje",
        "initiatives": [
            _initiative(dice, title, number + 1) for number, title in enumerate(titles)
        ],
    }


def _initiative(dice: Random, title: str, number: int) -> Described:
    opened = AS_OF - timedelta(days=dice.randint(1, 900))
    leader = dice.choice(PEOPLE)
    reach = min(dice.choice((0, 0, 1, 1, 2, 2, 3, 4, 4, 5)), (AS_OF - opened).days // 60)
    told: Described = {
        "title": title,
        "opened": opened,
        "by": dice.choice(PEOPLE),
        "answers": _answers(dice, title, leader, reach, opened, number),
        "moves": list(_moves(dice, opened, reach)),
        "leaders": [leader] if reach else [],
    }
    last = told["moves"][-1][0] if told["moves"] else opened
    if reach:
        told["priority"] = [last, dice.choice(("must", "should", "could", "wont"))]
    if reach >= 3:
        told["reports"] = list(_reports(dice, leader, last, number))
    return {**told, **_end(dice, reach, last)}


def _answers(
    dice: Random, title: str, leader: str, reach: int, opened: date, number: int
) -> dict[str, str]:
    answers = {
        "problem": f"{title}: i dag gjøres dette på ulike måter, og det tar for lang tid.",
        "description": "Vi lager én måte som alle kan bruke.",
        "product-group": dice.choice(GROUPS),
        "endorsing-leader": "Avdelingsdirektøren",
    }
    if reach >= 1:
        answers["extra-funds"] = dice.choice(("Ja", "Nei", "Vet ikke"))
        answers["duration"] = dice.choice(
            ("Under seks måneder", "Seks til tolv måneder", "Over tolv måneder")
        )
    if reach >= 2:
        scale = ("1 – svært lav", "2 – lav", "3 – middels", "4 – høy", "5 – svært høy")
        answers |= {key: dice.choice(scale) for key in ("value", "risk", "cost", "capacity")}
        answers["innovation"] = dice.choice(("Innovasjon", "Litt av begge", "Stabilitet"))
    if reach >= 3:
        start = opened + timedelta(days=150)
        answers |= {
            "owner": f"@{leader}",
            "person-months": str(dice.randint(2, 60)),
            "start": start.isoformat(),
            "end": (start + timedelta(days=dice.randint(90, 600))).isoformat(),
            "objectives": _objectives(dice),
        }
    if number % 9 == 0 and number > 10:
        answers["dependencies"] = f"#{number - 7}"
    return answers


def _objectives(dice: Random) -> str:
    ticks = ["x" if dice.random() < 0.4 else " " for _ in range(3)]
    results = ("Halvert ventetid", "Ni av ti fornøyde", "Alle etater med")
    lines = (f"- [{tick}] {result}" for tick, result in zip(ticks, results, strict=True))
    return "\n".join(("Mål 1: Raskere hjelp", *lines))


def _moves(dice: Random, opened: date, reach: int) -> Iterator[list[Any]]:
    day = opened
    for phase in PHASES[:reach]:
        day = min(day + timedelta(days=dice.randint(10, 120)), AS_OF - timedelta(days=2))
        yield [day, phase]


def _reports(dice: Random, leader: str, since: date, number: int) -> Iterator[list[Any]]:
    day = max(since, AS_OF - timedelta(days=dice.randint(0, 60)))
    for dimension, levels in LEVELS.items():
        if dice.random() < 0.8:
            yield [day, "status", dimension, _status(dice, dice.choice(levels))]
    yield [day, "progress", "", {"percent": dice.randrange(0, 101, 5)}]
    budget = dice.randint(2, 90) * 100_000
    spent, forecast = (
        round(budget * dice.uniform(low, high), -4) for low, high in ((0.2, 1), (0.8, 1.3))
    )
    yield [
        day,
        "cost",
        "2026",
        {"budget": budget, "allocated": budget, "spent": spent, "forecast": forecast},
    ]
    month = date(2026, 12, 1) if dice.random() < 0.5 else date(2027, 1, 1)
    skill = dice.choice(SKILLS)
    demand = {
        "skill": skill,
        "month": month,
        "person": leader,
        "person_months": dice.choice((0.3, 0.5, 0.8)),
    }
    yield [day, "demand", f"{skill}/{month:%Y-%m}/{leader}", demand]
    due = AS_OF + timedelta(days=dice.randint(-60, 200))
    yield [since, "deliverable", "l1", {"name": f"Første versjon av tiltak {number}", "due": due}]
    if dice.random() < 0.3:
        yield [day, "deliverable", "l1", {"due": due + timedelta(days=dice.randint(7, 120))}]
    yield [since, "uncertainty", "r1", {
        "name": dice.choice(RISKS), "side": "threat", "probability": dice.randint(1, 5),
        "impact": dice.randint(1, 5), "strategy": "reduce", "response": dice.choice(THEN),
    }]  # fmt: skip
    target = dice.randint(1, 40) * 100_000
    yield [since, "benefit", "g1", {
        "name": f"Spart tid i tiltak {number}", "kind": "direct", "indicator": "Kroner i året",
        "unit": "kroner", "baseline": 0, "target": target, "potential": target * 2,
        "due": date(2027, 6, 30), "measure": AS_OF + timedelta(days=dice.randint(-90, 200)),
    }]  # fmt: skip
    if dice.random() < 0.5:
        measured = {"day": day, "value": round(target * dice.random(), -3)}
        yield [day, "measurement", f"g1/{day.isoformat()}", measured]


def _status(dice: Random, level: str) -> dict[str, Any]:
    bad = level in {
        "minor-overrun",
        "over-budget",
        "minor-deviation",
        "minor-delay",
        "delayed",
        "high",
    }
    if not bad:
        return {"level": level}
    told: dict[str, Any] = {"level": level, "comment": dice.choice(WHY)}
    if dice.random() < 0.7:
        told |= {
            "response": dice.choice(THEN),
            "next": AS_OF + timedelta(days=dice.randint(-10, 40)),
        }
    return told


def _end(dice: Random, reach: int, last: date) -> Described:
    after = min(last + timedelta(days=30), AS_OF - timedelta(days=1))
    if reach == 5 and dice.random() < 0.8:
        return {"complete": after, "closed": after}
    if dice.random() < 0.06:
        return {"stop": [after, "Andre gjør dette alt."], "closed": after}
    if 0 < reach < 5 and dice.random() < 0.08:
        return {"hold": [after, "Venter på penger", AS_OF + timedelta(days=dice.randint(-20, 60))]}
    return {}
