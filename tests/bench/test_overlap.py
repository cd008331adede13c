"""How well overlaps are found has its lines in the table."""

from tests.bench.overlap import lines


def test_all_halves_have_a_floor() -> None:
    """Precision and recall have a least, for either half and both; what it takes has a most."""
    *shares, last = lines()
    assert [line.what for line in shares] == [
        f"{half}: {name}"
        for half in ("tuned on", "held out", "both")
        for name in ("precision", "recall")
    ]
    assert all(line.floor and line.limit for line in shares)
    assert (last.floor, last.unit) == (False, "s")
