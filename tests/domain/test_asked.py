"""The form that the configuration asks."""

from portfolio_bot.domain.asked import form_of
from portfolio_bot.domain.forms import is_unanswered
from tests.configuration.samples import MINIMAL, config_of

CONFIG = config_of(MINIMAL)


def test_fields_keep_order_and_ids() -> None:
    """The form has the configured fields, in their order, under their ids."""
    assert [field.id for field in form_of(CONFIG).fields] == list(CONFIG.fields)


def test_only_the_first_phase_requires() -> None:
    """A field is required by the form only when the first phase needs its answer."""
    required = [field.id for field in form_of(CONFIG).fields if field.required]
    assert required == ["problem", "description", "product-group", "endorsing-leader"]


def test_check_boxes_are_required_one_by_one() -> None:
    """Check-boxes needed from the start are not required as a whole, only each by its option."""
    config = config_of(
        MINIMAL
        + "fields:\n  x:\n    type: checkboxes\n    label: X\n    required_from: ikke-startet\n"
        + "    options: [{label: a, required: true}, {label: b}]\n"
    )
    field = form_of(config).fields[-1]
    assert not field.required
    assert [option.required for option in field.options] == [True, False]


def test_answers_can_be_read_by_older_headings() -> None:
    """Older headings, prefilled text and options come along."""
    by_id = {field.id: field for field in form_of(CONFIG).fields}
    assert by_id["person-months"].headings == ("Behov totalt, sum månedsverk",)
    assert by_id["objectives"].value == CONFIG.fields["objectives"].value
    assert by_id["teams"].options[0].label == "Ett team"


def test_example_number_or_day_can_be_the_answer() -> None:
    """Whoever answers just what the example says has answered; an example user is nobody."""
    by_id = {field.id: field for field in form_of(CONFIG).fields}
    for key in ("person-months", "start", "end"):
        example = CONFIG.fields[key].placeholder
        assert example
        assert not is_unanswered(example, by_id[key])
    assert is_unanswered(CONFIG.fields["owner"].placeholder, by_id["owner"])
