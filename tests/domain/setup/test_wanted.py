"""What labels and fields a configuration asks for."""

from portfolio_bot.domain.setup.wanted import wanted_fields, wanted_labels
from tests.domain.setup.places import CONFIG, NO_BOARD


def test_fields_have_the_kind_of_what_they_show() -> None:
    """Each field is of the kind that shows what it holds, and takes no kind that cannot."""
    found = {each.name: (each.kind, len(each.choices)) for each in wanted_fields(CONFIG)}
    assert found == {
        "Status": ("single_select", 2),
        "Priority": ("single_select", 1),
        "Progress": ("number", 0),
        "Idea": ("text", 0),
        "Size": ("number", 0),
        "Start": ("date", 0),
        "Area": ("single_select", 2),
        "Areas": ("text", 0),
    }
    kinds = {each.name: each.kinds for each in wanted_fields(CONFIG)}
    assert (kinds["Area"], kinds["Start"]) == (("text", "single_select"), ("date",))
    assert not [*wanted_fields(NO_BOARD)]


def test_labels_are_told_once() -> None:
    """Every label is named once, in whatever letters."""
    names = [name.casefold() for name in wanted_labels(CONFIG)]
    assert {"tiltak", "fase: open", "prioritet: must"} <= set(names)
    assert len(set(names)) == len(names)
