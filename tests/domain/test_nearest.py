"""The known word that was probably meant."""

import pytest

from portfolio_bot.domain.nearest import nearest


@pytest.mark.parametrize(
    ("word", "meant"),
    [("fileds", "fields"), ("FIELDS", "fields"), ("phase", "phases"), ("zzz", None), ("", None)],
)
def test_nearest(word: str, meant: str | None) -> None:
    """The nearest known word is found whatever the case of its letters; a far one is not."""
    assert nearest(word, ["fields", "phases", "roles"]) == meant
