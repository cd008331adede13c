"""What the model knows at the places that its errors name."""

import pytest

from portfolio_bot.configuration.findings import KeyPath
from portfolio_bot.configuration.shape import Shape, shape_of


@pytest.mark.parametrize(
    ("location", "key"),
    [
        ((), ()),
        (("fields", "x", "options", 0, "label"), ("fields", "x", "options", 0, "label")),
        (("may", "phse", "[key]"), ("may", "phse")),
        (("phases", "[key]", "[key]"), ("phases", "[key]")),
        (
            ("phases", "p", "gate", "criteria", "c", "check", "answered", "fields"),
            ("phases", "p", "gate", "criteria", "c", "check", "fields"),
        ),
    ],
)
def test_location_becomes_a_key_path(location: KeyPath, key: KeyPath) -> None:
    """The parts of a location that no file has are left out of its key path."""
    assert shape_of(location).key == key


def test_keys_words_and_examples() -> None:
    """A place has the keys of its model, the words of its choice, or an example of its form."""
    assert shape_of(("board",)).keys == ("owner", "number", "fields", "aliases")
    assert shape_of(("language",)).words == ("nb", "nn", "en")
    assert shape_of(("version",)).words == ("1",)
    assert shape_of(("labels", "colour")).example == "0b5cad"
    assert shape_of(("roles", "x", "teams", 0)).example == "my-organisation/portfolio-office"


def test_place_that_the_model_lacks() -> None:
    """Nothing is known below a key that the model does not have, or below a text."""
    assert shape_of(("nothing", 0, "x")) == Shape(("nothing", 0, "x"))
    assert shape_of(("name", "x")) == Shape(("name", "x"))
