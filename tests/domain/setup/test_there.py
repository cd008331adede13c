"""What is there."""

from tests.domain.setup.places import board, select


def test_field_is_found_in_any_letters() -> None:
    """GitHub takes a field's name in any letter case."""
    known = board(select("Status"))
    assert known.named("STATUS") == known.fields[0]
    assert known.named("Stat") is None
