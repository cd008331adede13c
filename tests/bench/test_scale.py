"""The measuring of a large portfolio."""

from math import isclose

from tests.bench.scale import Scale, lines, measured, slopes


def test_small_portfolio_is_measured() -> None:
    """A portfolio is parsed, built and rendered in a process of its own, and what it took is told.

    Whether that is within the limits is for `make bench`: here the process that began it counts.
    """
    found = measured(20, 5)
    assert found.size == 20
    assert min(found) > 0


def test_growth_is_seen() -> None:
    """A time that grows as the portfolio does has the slope 1, as its square 2, else 0."""
    scales = [Scale(size, size / 1000, size**2, 7, 1, 1) for size in (100, 1000, 10_000)]
    found = slopes(scales)
    assert all(isclose(slope, right) for slope, right in zip(found[:2], (1, 2), strict=True))
    assert abs(found[2]) < 1e-9


def test_large_adds_growth() -> None:
    """With the large size, only how each step grows comes on top."""
    more = lines(large=True)[len(lines()) :]
    assert [line.what.split(",")[0] for line in more] == [
        f"{step}: growth from 100 to 100" for step in ("parsed", "built", "rendered")
    ]
