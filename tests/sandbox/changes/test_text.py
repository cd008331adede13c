"""The limits on what people write."""

import pytest

from portfolio_bot.sandbox.changes import text
from portfolio_bot.sandbox.errors import RefusedError


@pytest.mark.parametrize(
    ("check", "fits", "too_long"),
    [
        (text.check_body, "æ" * 65_536, "a" * 65_537),
        (text.check_comment, "a" * 65_536, "a" * 65_537),
        (text.check_title, "a" * 256, "a" * 257),
        (text.check_label, "a" * 50, "a" * 51),
    ],
)
def test_length_is_counted_in_characters(check: object, fits: str, too_long: str) -> None:
    """What is exactly as long as the limit fits, one more character does not."""
    assert callable(check)
    check(fits)
    with pytest.raises(RefusedError, match="is too long"):
        check(too_long)


@pytest.mark.parametrize("check", [text.check_comment, text.check_title, text.check_label])
def test_blank_is_refused(check: object) -> None:
    """Comments, titles and labels say something; a body may be empty."""
    assert callable(check)
    text.check_body("")
    with pytest.raises(RefusedError) as caught:
        check(" \n")
    assert caught.value.kind == "invalid"
