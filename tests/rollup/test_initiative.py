"""An initiative of a roll-up."""

from tests.rollup.portfolios import configured, file, initiative, rolled


def test_initiative_belongs_to_the_area_that_it_names() -> None:
    """Else to its portfolio's; in two portfolios it counts in the first."""
    areas = "areas: {a: {name: Nord}, b: {name: Sør}}"
    config = configured(areas=areas, en="area: b", to="area: b")
    found = rolled(
        config, file(initiative(1, area="nord"), initiative(2)), file(initiative(2))
    ).whole.initiatives
    assert [(each.portfolio, each.belongs, each.counted) for each in found] == [
        ("en", "a", True),
        ("en", "b", True),
        ("to", "b", False),
    ]
