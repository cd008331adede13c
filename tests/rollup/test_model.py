"""Sums over portfolios and areas, and what stands in several of them."""

from tests.rollup.portfolios import configured, file, initiative, pages, rolled

AREAS = "areas:\n  a: {name: Oppvekst, aliases: [Skole]}\n  b: {name: Helse}"


def test_missing_portfolio_is_no_zero() -> None:
    """A portfolio without figures is in no sum; where nobody tells, the sum is not told."""
    config = configured("en", "to")
    found = rolled(config, file(initiative(1, person_months=4)), "").whole
    assert (found.figures.active, found.figures.person_months) == (1, 4)
    assert [each.id for each in found.untold] == ["to"]
    assert found.portfolios[1].missing == "damaged"
    assert rolled(config, "", "").whole.figures.active is None


def test_same_initiative_counts_once() -> None:
    """What stands in two portfolios is shown under both, and once in the sum."""
    both = initiative(1, person_months=4)
    found = rolled(configured("en", "to"), file(both), file(both, initiative(2))).whole
    assert (found.figures.active, found.figures.initiatives) == (2, 2)
    assert [each.figures.active for each in found.told if each.figures] == [1, 2]
    assert [[each.portfolio for each in some] for some in found.doubles] == [["en", "to"]]


def test_same_name_is_pointed_out() -> None:
    """Open initiatives of one name in two portfolios are named together, and both count."""
    one, other = initiative(1, title="Ny  app"), initiative(2, title="ny app")
    ended = initiative(3, title="Ny app", state="completed")
    found = rolled(configured("en", "to", "tre"), file(one), file(other), file(ended)).whole
    assert [[each.number for each in some] for some in found.alike] == [[1, 2]]
    assert found.figures.active == 2


def test_area_is_the_initiatives_own_or_the_portfolios() -> None:
    """An area has the portfolios that belong to it, and parts of those whose initiatives do."""
    config = configured(areas=AREAS, en="area: a", to="area: b", tre="name: Tre")
    texts = (
        file(initiative(1), initiative(2, area=" helse ")),
        file(initiative(3), share="figures"),
        file(initiative(4, area="skole"), initiative(5, area="Ukjent")),
    )
    found = rolled(config, *texts)
    numbers = {key: [each.number for each in part.initiatives] for key, part in found.areas.items()}
    assert numbers == {"a": [1, 4], "b": [2]}
    assert [part.figures.active for part in found.areas.values()] == [2, 2]
    assert [each.number for each in found.outside.initiatives] == [5]
    assert found.whole.figures.active == 5
    assert "| Uten område | 1 av 1 |" in pages(config, *texts)["README.md"]


def test_old_figures_are_told() -> None:
    """Figures of a day too long ago are shown, and said to be old."""
    texts = (file(initiative(1), as_of="2026-11-08"), file(initiative(2), as_of="2026-11-09"))
    found = rolled(configured("en", "to"), *texts).whole
    assert [each.old for each in found.portfolios] == [True, False]
