"""Which parts of the organisation an initiative belongs to."""

from typing import Any

import pytest

from portfolio_bot.domain.rights.groups import groups_of
from tests.domain.examples import GOOD, RAW, body_of, case_of, changed, issue_of, world

GROUPS = {
    "inn": {"name": "Innbygger", "aliases": ["innbyggertjenester"]},
    "data": {"name": "Data, deling og språk"},
    "nord": {"name": "Område nord"},
}
CONFIG = changed(
    fields={
        **RAW["fields"],
        "group": {"type": "input", "label": "Gruppe", "part": "product-group"},
        "area": {
            "type": "dropdown",
            "multiple": True,
            "label": "Område",
            "part": "area",
            "options": [{"label": "Område nord"}, {"label": "Område sør"}],
        },
    },
    groups=GROUPS,
)


def groups(**answers: Any) -> tuple[str, ...]:
    """Return the groups of an initiative with *answers*."""
    issue = issue_of(body_of({**GOOD, **answers}, CONFIG))
    return groups_of(CONFIG, case_of(world(issue), CONFIG).initiative)


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("Innbygger", ("inn",)),
        ("INN", ("inn",)),
        ("innbyggertjenester", ("inn",)),
        ("Data, deling og språk", ("data",)),
        ("Innbygger, Område-nord; ukjent", ("inn", "nord")),
        ("Innbygger og data", ()),
        ("vet ikke", ()),
        ("", ()),
    ],
)
def test_the_product_group_is_named(answer: str, found: tuple[str, ...]) -> None:
    """A group is known by id, name or alias, also among others between commas."""
    assert groups(group=answer) == found


def test_the_area_is_chosen() -> None:
    """Every option chosen that is a group's name counts, after the product group."""
    assert groups(area=["Område nord", "Område sør"]) == ("nord",)
    assert groups(group="Innbygger", area=["Område nord"]) == ("inn", "nord")


def test_a_form_that_does_not_ask_has_no_groups() -> None:
    """Without the questions, an initiative belongs nowhere in particular."""
    config = changed(groups=GROUPS)
    assert groups_of(config, case_of(world(), config).initiative) == ()


def test_only_so_many_names_are_looked_at() -> None:
    """What stands behind twenty names is not read, however long the answer is."""
    assert groups(group="x," * 30_000 + "Innbygger") == ()
