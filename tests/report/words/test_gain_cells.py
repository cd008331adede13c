"""What the cells say of a benefit."""

from datetime import date

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.reported.facts import Action, Benefit, Revision
from portfolio_bot.report.words.gain_cells import GainCells
from portfolio_bot.report.words.phrases import Phrases
from tests.report.portfolio import AS_OF, digdir

LINKED = "https://ssb.example.no/a)"
CELLS = GainCells(Phrases(digdir(), Catalogue("nb")))


def test_a_change_of_a_benefit_is_told_in_its_own_words() -> None:
    """Figures in their unit, days as days, units by name, other words as they are (T6)."""
    said = {"by": "kari", "on": AS_OF}
    benefit = Benefit(**said, id="g1", name="Kø", unit="kroner")
    changes: list[tuple[str, float | str, float | str, str]] = [
        ("target", 10.0, 12.0, "målet fra 10 kr til 12 kr"),
        ("due", "2027-01-01", "2028-01-01", "fristen fra 01.01.2027 til 01.01.2028"),
        ("unit", "hours", "kroner", "enheten fra timer til kroner"),
        ("owner", "kari", "ola", "eieren fra kari til ola"),
    ]
    for value, before, after, words in changes:
        revision = Revision(**said, value=value, before=before, after=after, reason="Dyrt @alle")
        told = CELLS.revision(benefit, revision).replace("\u00a0", " ")
        assert words in told
        assert told.endswith("(kari). Dyrt @&#8203;alle")
    bare = Revision(**said, value="owner", before="a", after="b")
    assert CELLS.revision(benefit, bare).endswith("(kari).")


def test_an_action_and_a_source() -> None:
    """An action has its owner and day, or when it was done; a source shows its host."""
    said = {"by": "kari", "on": AS_OF, "place": 1, "name": "Si opp avtalen"}
    late = Action(**said, responsible="ola", due=date(2026, 11, 1))
    assert CELLS.action(late, AS_OF) == "Si opp avtalen (ola, 01.11.2026 (over tiden))"
    assert CELLS.action(Action(**said, due=date(2027, 1, 1)), AS_OF).endswith("(01.01.2027)")
    assert "gjort 20. november 2026" in CELLS.action(Action(**said, done=date(2026, 11, 20)), AS_OF)
    assert CELLS.action(Action(**said), AS_OF) == "Si opp avtalen"
    benefit = Benefit(by="kari", on=AS_OF, id="g1", name="Kø", indicator="Dager", source=LINKED)
    assert CELLS.benefit(benefit) == "Kø (Dager, [ssb.example.no](https://ssb.example.no/a%29))"
