"""Telling an answer from a placeholder."""

import pytest

from portfolio_bot.domain.forms import (
    PORTFOLIO_PLACEHOLDERS,
    Form,
    FormField,
    is_unanswered,
    parse,
    read,
    read_template,
)

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
        *(None, "", " \n\t", "..", "...", "…", "-", "–", "TODO", "tbd:", "_No response_"),
        TEXT.value,
        "### Oppgaver  \r\n- [ ] Skriv plan\r\n\r\n1. Først\r\n\r\n",
        *("- ...\n- ...", "- [x] Skriv plan", "> -", "##", "### Oppgaver ###", "# TODO"),
        "<!-- skriv her -->\n\n<!-- og her",
        "<!--\n```\n--> <!-- # x --> -\n<!-- y -->",
        "```python\n\n```",
        "```[tasklist]\n### Oppgaver\n- [ ] TODO\n```",
    ],
)
def test_texts_that_say_nothing(text: str | None) -> None:
    """Blank, placeholders, prefilled text, empty lists and fences, and comments."""
    assert is_unanswered(text, TEXT)
    assert is_unanswered(text, TEXT, PORTFOLIO_PLACEHOLDERS)


@pytest.mark.parametrize(
    "text",
    [
        "https://eksempel.no  \nto",
        *("N/A", "Ja", "0", "- [ ] Skriv notat", "## Mål\nØke bruken", "Draft epos 2"),
        "<!-- skriv her --> Ja",
        *("```\nkode\n```", "```python\n# install\n```", "~~~md\n### Logg\n```\n~~~"),
        *("`````\n```\n### Logg\n```\n`````", "```\n<!-- x -->\n```", "```\nTODO"),
        *("## Overskrift", "# Vi bygger nytt", "```[tasklist]\n### Vår plan\n```"),
    ],
)
def test_texts_that_say_something(text: str) -> None:
    """Anything else is an answer: `N/A`, and the form's own example, which nobody fills in."""
    assert not is_unanswered(text, TEXT)
    assert not is_unanswered(text, TEXT, PORTFOLIO_PLACEHOLDERS)


@pytest.mark.parametrize(
    "text",
    [
        *("test", "XXX", "- [ ] Nøkkelresultat\n- [ ] Nøkkelresultat", "Draft epos"),
        *("## Mål 1\n### Mål 2", "### Avhengigheter\n- [ ] Draft avhengighet"),
        "```[tasklist]\n### Oppgaver\n- [ ] Draft epos\n```",
    ],
)
def test_only_a_portfolio_has_the_older_templates_placeholders(text: str) -> None:
    """What public templates were filled with says nothing there, and something in any form."""
    field = FormField(id="t", type="textarea", label="Mål", required=True)
    form = Form(fields=(field,))
    assert not is_unanswered(text, field)
    assert is_unanswered(text, field, PORTFOLIO_PLACEHOLDERS)
    body = f"### Mål\n\n{text}"
    assert parse(body, form).problems == ()
    assert [p.code for p in read(body, form).problems] == ["required"]
    assert [p.code for p in read_template(f"# Mål\n{text}", form).problems] == ["required"]


def test_prefilled_code_says_nothing() -> None:
    """A fence the form itself filled in is no answer, also after text around it is gone."""
    field = TEXT.model_copy(update={"value": "Lim inn:\n\n```sh\n# logg\n```"})
    assert is_unanswered("```sh\n# logg\n```", field)
    assert not is_unanswered("# logg", field)
    assert not is_unanswered("```sh\n# logg\nls\n```", field)


def test_code_is_not_read_as_prose() -> None:
    """A shell comment looks like a heading but is the answer."""
    assert not is_unanswered("# kommentar", CODE)
    assert is_unanswered("x=1\n", CODE)


def test_a_default_option_is_an_answer() -> None:
    """Leaving a dropdown at its default is a choice."""
    field = FormField(id="d", type="dropdown", label="Valg", value="Ja")
    assert not is_unanswered("Ja", field)
