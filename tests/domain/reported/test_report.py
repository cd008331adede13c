"""The payload of a report's record."""

from __future__ import annotations

from datetime import date

from portfolio_bot.domain.reported.report import Reported


def test_a_record_reads_back_as_it_was() -> None:
    """Days, numbers, texts and yes keep their kinds through JSON."""
    values = {"due": date(2027, 1, 2), "target": 3.5, "note": "2027-01-02", "milestone": True}
    made = Reported.model_validate({"about": "benefit", "key": "g1", "values": values})
    assert Reported.model_validate_json(made.model_dump_json()) == made
    assert made.values == {
        "due": "2027-01-02",
        "target": 3.5,
        "note": "2027-01-02",
        "milestone": True,
    }
    assert made.values["milestone"] is True
