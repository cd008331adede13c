"""Telling an answer from a placeholder."""

import pytest

from portfolio_bot.domain.forms import FormField, is_unanswered

TEXT = FormField(
    id="t",
    type="textarea",
    label="Plan",
    value="### Oppgaver\n- [ ] Skriv plan\n\n1. Først",
    placeholder="https://eksempel.no  \nto",
)
CODE = FormField(id="k", type="textarea", label="Logg", render="sh", value="x=1")


@pytest.mark.parametrize(
    "text",
    [
        *(None, "", " \n\t", "..", "...", "…", "-", "–", "TODO", "tbd:", "_No response_", "test"),
        TEXT.value,
        "### Oppgaver  \r\n- [ ] Skriv plan\r\n\r\n1. Først\r\n\r\n",
        "- [ ] Nøkkelresultat\n- [ ] Nøkkelresultat",
        "```[tasklist]\n### Oppgaver\n- [ ] Draft epos\n```",
        "- ...\n- ...",
        "## Mål 1\n### Mål 2",
        "<!-- skriv her -->\n\n<!-- og her",
        "- [x] Skriv plan",
        "> -",
    ],
)
def test_texts_that_say_nothing(text: str | None) -> None:
    """Blank, placeholders, untouched prefilled text, empty lists, bare headings and comments."""
    assert is_unanswered(text, TEXT)


@pytest.mark.parametrize(
    "text",
    [
        "https://eksempel.no  \nto",
        *("N/A", "Ja", "0", "- [ ] Skriv notat", "## Mål\nØke bruken", "Draft epos 2"),
        "<!-- skriv her --> Ja",
        "```\nkode\n```",
    ],
)
def test_texts_that_say_something(text: str) -> None:
    """Anything else is an answer: `N/A`, and the form's own example, which nobody fills in."""
    assert not is_unanswered(text, TEXT)


def test_code_is_not_read_as_prose() -> None:
    """A shell comment looks like a heading but is the answer."""
    assert not is_unanswered("# kommentar", CODE)
    assert is_unanswered("x=1\n", CODE)


def test_a_default_option_is_an_answer() -> None:
    """Leaving a dropdown at its default is a choice."""
    field = FormField(id="d", type="dropdown", label="Valg", value="Ja")
    assert not is_unanswered("Ja", field)
