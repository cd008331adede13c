"""The form as the parser knows it."""

from portfolio_bot.domain.initiative.asked import form_of
from tests.domain.examples import CONFIG


def test_every_field_is_asked_in_order() -> None:
    """The form has the configuration's fields, in its order."""
    assert [field.id for field in form_of(CONFIG).fields] == list(CONFIG.fields)


def test_only_what_the_first_phase_requires_is_required() -> None:
    """An answer needed later is a matter of the gates, not of the form."""
    assert [field.id for field in form_of(CONFIG).fields if field.required] == ["problem"]


def test_options_come_along() -> None:
    """A choice has the same options as in the form that people see."""
    (funds,) = (field for field in form_of(CONFIG).fields if field.id == "funds")
    assert [option.label for option in funds.options] == ["Ja", "Nei"]


def test_a_configuration_has_one_form() -> None:
    """It is made once; another configuration, however alike, has its own."""
    assert form_of(CONFIG) is form_of(CONFIG)
    other = CONFIG.model_copy()
    assert form_of(other) is not form_of(CONFIG)
    assert form_of(other) == form_of(CONFIG)
    assert hash(form_of(other)) == hash(form_of(CONFIG))
