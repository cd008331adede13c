"""Reading issue forms from their YAML documents."""

import pytest

from portfolio_bot.domain.forms import FormError, FormOption, load_form


def element(kind: str = "input", **attributes: object) -> dict[str, object]:
    """One element as YAML gives it."""
    return {"type": kind, "attributes": {"label": "Navn", **attributes}}


def test_every_kind_of_element_is_loaded() -> None:
    """Markdown is skipped; every key that matters to an answer is kept."""
    form = load_form(
        {
            "name": "Tiltak",
            "body": [
                {"type": "markdown", "attributes": {"value": "Hei"}},
                element(value="x", placeholder="y", description="z"),
                {
                    **element("textarea", label=" Logg\n her ", render="sh"),
                    "id": "log",
                    "validations": {"required": True},
                },
                element("dropdown", label="Valg", options=["a", 2], multiple=True, default=1),
                element("dropdown", label="Ett", options=["a"]),
                element("checkboxes", label="Ja", options=[{"label": "b\n c", "required": True}]),
                element("upload", label="Fil"),
            ],
        }
    )
    name, log, choice, one, boxes, file = form.fields
    assert (name.value, name.placeholder, name.description) == ("x", "y", "z")
    assert (log.id, log.label, log.render, log.required) == ("log", "Logg her", "sh", True)
    assert (choice.options[1].label, choice.multiple, choice.value) == ("2", True, "2")
    assert (one.multiple, one.value) == (False, None)
    assert boxes.options == (FormOption(label="b c", required=True),)
    assert file.type == "upload"


def test_ids_are_made_from_labels() -> None:
    """A missing id is the label's slug, free of Norwegian letters and of other fields' ids."""
    labels = ("Mål og nøkkeltall (KPI)", "Være?", "vaere", "???", "Ære")
    body = [element(label=label) for label in labels]
    form = load_form({"body": [*body, {**element(label="Siste"), "id": "aere"}]})
    assert [field.id for field in form.fields] == [
        *("mal-og-nokkeltall-kpi", "vaere", "vaere-2", "field", "aere-2", "aere"),
    ]


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ([], "form: expected a mapping"),
        ({}, "body: expected a list of elements"),
        ({"body": []}, "body: expected a list of elements"),
        ({"body": ["x"]}, "body[0]: expected a mapping"),
        ({"body": [element("date")]}, "body[0].type: unknown element type 'date'"),
        ({"body": [{"type": "input"}]}, "body[0].attributes: expected a mapping"),
        ({"body": [element(label=" ")]}, "body[0].attributes.label: missing"),
        ({"body": [element(label=None)]}, "body[0].attributes.label: missing"),
        ({"body": [element(label=[])]}, "body[0].attributes.label: expected text, got list"),
        ({"body": [element(value=True)]}, "body[0].attributes.value: expected text, got bool"),
        (
            {"body": [{**element(), "id": "a b"}]},
            "body[0].id: expected letters, digits, '-' and '_', got 'a b'",
        ),
        (
            {"body": [element(), {**element(label="B"), "id": ["x"]}]},
            "body[1].id: expected letters, digits, '-' and '_', got ['x']",
        ),
        (
            {"body": [{**element(), "id": "a"}, {**element(label="B"), "id": "a"}]},
            "body[1].id: repeats 'a'",
        ),
        ({"body": [element(), element()]}, "body[1].attributes.label: repeats 'Navn'"),
        (
            {"body": [{**element(), "validations": {"required": "ja"}}]},
            "body[0].validations.required: expected true or false",
        ),
        (
            {"body": [element("dropdown", options=[])]},
            "body[0].attributes.options: expected a list of options",
        ),
        (
            {"body": [element("dropdown", options=["a", "a"])]},
            "body[0].attributes.options[1]: repeats 'a'",
        ),
        (
            {"body": [element("dropdown", options=["a", "None"])]},
            "body[0].attributes.options[1]: 'None' is reserved by GitHub",
        ),
        (
            {"body": [element("checkboxes", options=[{"label": ""}])]},
            "body[0].attributes.options[0]: an option without a label",
        ),
        (
            {"body": [element("dropdown", options=["a"], default=1)]},
            "body[0].attributes.default: expected an option's index, got 1",
        ),
    ],
)
def test_a_document_that_is_no_form_is_refused(document: object, message: str) -> None:
    """The message names the element's index and the key."""
    with pytest.raises(FormError) as caught:
        load_form(document)
    assert str(caught.value) == message
