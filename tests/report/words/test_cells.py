"""What the cells say."""

from datetime import date

import pytest

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.reported.report import Reported
from portfolio_bot.report.figures.changes import Change, ChangeKind
from portfolio_bot.report.figures.due import Due, DueKind
from portfolio_bot.report.rows.row import GateCount, Row
from portfolio_bot.report.words.cells import Cells
from portfolio_bot.report.words.phrases import Phrases
from tests.report.portfolio import AS_OF, decision, digdir, entry, record, report_of

CELLS = Cells(Phrases(digdir(), Catalogue("nb")))
UNTIL_MARCH = (
    "På vent siden 23. november 2026. Skal vurderes på nytt 1. mars 2027. Fortsette eller stoppe?"
)
PLAN = {"start": "2026-01-01", "end": "2026-12-31", "objectives": "Mål 1: A\n- [x] B\n- [ ] C"}


def row(**changes: object) -> Row:
    """Make a row with *changes*."""
    (made,) = report_of(entry(1, opened=12)).rows
    return made.model_copy(update=changes)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, "Ikke startet, 12 dager"),
        ({"days_in_phase": 1}, "Ikke startet, 1 dag"),
        ({"days_in_phase": None}, "Ikke startet"),
        ({"state": "on-hold"}, "Ikke startet, 12 dager – på vent"),
        ({"state": "on-hold", "days_in_phase": None}, "Ikke startet – på vent"),
    ],
)
def test_place_tells_phase_and_time(changes: dict[str, object], told: str) -> None:
    """The phase is told with its days, and whether the case is on hold."""
    assert CELLS.place(row(**changes)) == told


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, "⚪ ikke rapportert"),
        ({"progress": 40}, "⚪ mangler plan, 40 %"),
        ({"progress": 40, "health": "behind"}, "🟡 noe etter planen, 40 %"),
        ({"health": "delayed"}, "🔴 forsinket"),
        ({"progress": 0, "health": "on-plan"}, "🟢 på plan, 0 %"),
    ],
)
def test_progress_has_words_beside_colours(changes: dict[str, object], told: str) -> None:
    """Progress is a sign, a word, and a figure when there is one."""
    assert CELLS.progress(row(**changes)) == told


def test_parts_are_told_of_their_whole() -> None:
    """Results and criteria are counted of all; where there are none, nothing is told."""
    gate = GateCount(version="1", met=2, total=5, form_met=True, ready=False)
    assert CELLS.gate(row(gate=gate)) == "2 av 5"
    assert CELLS.gate(row(gate=None)) == CELLS.results(row()) == "–"
    assert CELLS.results(row(key_results=3, key_results_done=1)) == "1 av 3"


def test_plan_tells_what_is_known_of_it() -> None:
    """A plan with one date tells that one."""
    assert CELLS.plan(row()) == "–"
    assert CELLS.plan(row(end=date(2026, 12, 31))) == "til 31.12.2026"
    assert CELLS.plan(row(start=date(2026, 1, 31), end=None)) == "fra 31.01.2026"


def test_lacking_tells_missing_and_faulty_apart() -> None:
    """Fields without an answer come first, then those with a fault, each once."""
    made = row(missing=("problem",), faulty=("start", "problem"))
    assert CELLS.lacking(made) == "Problemstilling; Må rettes: Startdato"
    assert CELLS.lacking(row(missing=(), faulty=())) == "–"


@pytest.mark.parametrize(
    ("kind", "target", "reason", "told"),
    [
        ("move", "problem", None, "Kan flyttes til **Problem**. Alle 8 kriterier er oppfylt."),
        ("complete", None, None, "Kan avsluttes. Alle 8 kriterier er oppfylt."),
        (
            "route",
            "team",
            None,
            "Hører etter svarene hjemme i **teamet**. Bekreft eller velg noe annet.",
        ),
        (
            "hold",
            None,
            "Se #1",
            "På vent siden 23. november 2026. Fortsette eller stoppe? Se #&#8203;1",
        ),
    ],
)
def test_due_says_what_to_decide(
    kind: DueKind, target: str | None, reason: str | None, told: str
) -> None:
    """Each kind of decision is one sentence, with what speaks for it."""
    due = Due(number=1, kind=kind, target=target, since=AS_OF, days=0, roles=(), reason=reason)
    assert CELLS.due(due, row()) == told


@pytest.mark.parametrize(
    ("changes", "review", "told"),
    [
        (
            {},
            date(2027, 3, 1),
            UNTIL_MARCH,
        ),
        (
            {"bound": AS_OF},
            date(2027, 3, 1),
            "På vent siden 23. november 2026, men bundet av et vedtak. Skal fortsette.",
        ),
    ],
)
def test_hold_says_what_comes_next(changes: dict[str, object], review: date, told: str) -> None:
    """The day of review is told; a case that must go on is not proposed for stopping (B7)."""
    due = Due(
        number=1,
        kind="hold",
        target=None,
        since=AS_OF,
        days=0,
        roles=(),
        reason=None,
        review=review,
    )
    assert CELLS.due(due, row(**changes)) == told


def test_due_says_what_is_approved_already() -> None:
    """What waits for the last word is told to be approved."""
    gate = GateCount(version="1", met=2, total=2, form_met=True, ready=True, approved=True)
    due = Due(number=1, kind="move", target="problem", since=AS_OF, days=0, roles=(), reason=None)
    assert CELLS.due(due, row(gate=gate)) == (
        "Kan flyttes til **Problem**. Begge kriteriene er oppfylt. "
        "Godkjent med forbehold. Venter på bekreftelse."
    )


@pytest.mark.parametrize(
    ("kind", "before", "after", "told"),
    [
        ("new", None, "problem", "**Nytt** i Problem"),
        ("moved", "problem", "<b>", "**Flyttet** fra Problem til &lt;b&gt;"),
        ("state", "active", "on-hold", "**Tilstand:** fra i gang til på vent"),
        ("health", None, "delayed", "**Fremdrift:** fra ikke rapportert til forsinket"),
        ("end", None, AS_OF, "**Slutt** endret fra ikke satt til 23. november 2026"),
        ("gone", None, None, "**Ikke lenger** i porteføljen"),
    ],
)
def test_change_says_from_and_to(
    kind: ChangeKind, before: str | date | None, after: str | date | None, told: str
) -> None:
    """A change tells what was and what is."""
    change = Change(number=1, title="A", url="", kind=kind, before=before, after=after)
    assert CELLS.change(change) == told


def test_decisions_are_told_in_words() -> None:
    """Every kind in the log has its words."""
    made = (
        decision("move", 9, before="problem", after="konsept"),
        decision("priority", 8, after="must"),
        decision("priority", 7, before="must", after="could"),
        decision("route", 6, after="portefolje"),
        decision("hold", 5),
        decision("resume", 4),
        decision("stop", 3),
        decision("complete", 2),
        decision("approve", 1, phase="konsept", after="felles-midler"),
        decision("bind", 1, reason="Sak 7"),
        decision("unbind", 0),
    )
    log = reversed(report_of(entry(1, comments=record(*made))).log)
    assert [CELLS.decision(each.decision) for each in log] == [
        "Fase: Problem → Konsept",
        "Prioritet: Må",
        "Prioritet: Må → Kan",
        "Hører hjemme i porteføljen",
        "Satt på vent",
        "Fortsetter",
        "Stoppet",
        "Avsluttet",
        "Godkjent med forbehold",
        "Bundet av vedtak",
        "Ikke lenger bundet",
    ]


def test_end_is_told_in_words() -> None:
    """How a case left the portfolio is told as its state."""
    assert CELLS.ended(row(state="referred")) == "sendt videre"


@pytest.mark.parametrize(("level", "told"), [("on-plan", True), ("delayed", False)])
def test_a_passed_end_stands_beside_a_calm_report(level: str, *, told: bool) -> None:
    """No green hides that the end has passed; a report that tells so is enough."""
    answers = {"start": "2026-01-01", "end": "2026-06-30"}
    reported = Reported(about="status", key="progress", values={"level": level})
    made = record(decision("report", 3, reported=reported))
    (late,) = report_of(entry(1, answers=answers, comments=made)).rows
    assert ("Forbi planlagt slutt" in CELLS.status(late, "progress")) is told
