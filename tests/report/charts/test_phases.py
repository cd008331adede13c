"""The chart of phases."""

from portfolio_bot.domain.snapshot import Entry
from tests.report.drawing import SVG, Element, looks, read_drawing, words
from tests.report.portfolio import decision, digdir, entry, files_of, record, report_of


def chart(*entries: Entry) -> Element:
    """Draw the phases of *entries*."""
    return read_drawing(files_of(report_of(*entries))["faser.svg"])


def test_every_phase_has_its_count() -> None:
    """Each phase is named with its count, its limit, and what is on hold."""
    held = entry(2, values={"Status": "Konsept"}, comments=record(decision("hold", 1)))
    root = chart(entry(1, values={"Status": "Konsept"}), held)
    told = words(root)
    assert [phase.name in told for phase in digdir().phases.values()] == [True] * 6
    assert "2 av høyst 6, 1 på vent" in told
    assert looks(root, "rect").count("held") == 2


def test_too_many_is_told_in_words() -> None:
    """A phase over its limit has another colour, and says so."""
    root = chart(*(entry(n, values={"Status": "Planlegging"}) for n in range(1, 8)))
    assert "7 av høyst 5 (over grensen)" in words(root)
    assert "bad" in looks(root, "rect")


def test_limits_are_marked() -> None:
    """There is a mark for each phase with a limit, and one in the legend."""
    limits = [phase.wip_limit for phase in digdir().phases.values() if phase.wip_limit]
    assert looks(chart(), "line") == ["limit"] * (len(limits) + 1)


def test_bars_are_to_scale() -> None:
    """Twice as many is twice as long."""
    root = chart(*(entry(n) for n in (1, 2)), entry(3, values={"Status": "Problem"}))
    bars = [each for each in root.iter(f"{SVG}rect") if each.attrib["class"] == "calm"]
    first, second = (float(bar.attrib["width"]) for bar in bars[:2])
    assert abs(first - 2 * second) < 0.2
