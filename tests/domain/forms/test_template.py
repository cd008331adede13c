"""Bodies from older markdown templates."""

from portfolio_bot.domain.forms import Form, FormField, ParsedForm, read_template

TEMPLATE = """
# Grunninformasjon
## Samarbeid med\x20
NAV
## Avhengigheter til andre tiltak


# Begrunnelse
## Problemstilling:

Det er **tungt**.

### Egen underoverskrift
mer

## MÅL og nøkkelresultat (OKR) ##
### Mål 1\x20
- [ ] Nøkkelresultat
### Mål 2
- [x] 90 %

# Ressurser
## Behov totalt, sum månedsverk
12
"""

FORM = Form(
    fields=tuple(
        FormField(id=key, type="textarea", label=label, required=True, headings=headings)
        for key, label, headings in (
            ("with", "Samarbeid med", ()),
            ("depends", "Avhengigheter", ("Avhengigheter til andre tiltak",)),
            ("problem", "Problemstilling", ()),
            ("okr", "Mål og nøkkelresultat (OKR)", ("Mål 1",)),
            ("need", "Behov totalt, sum månedsverk", ()),
        )
    )
)


def warned(parsed: ParsedForm) -> list[tuple[str | None, str]]:
    """Field and code of the warnings."""
    return [(p.field, p.code) for p in parsed.warnings]


def test_a_filled_in_template_is_read() -> None:
    """Levels, case and colons differ; sub-headings belong to the answer above them."""
    parsed = read_template(TEMPLATE, FORM)
    assert parsed.answers == {
        "with": "NAV",
        "depends": None,
        "problem": "Det er **tungt**.\n\n### Egen underoverskrift\nmer",
        "okr": "### Mål 1 \n- [ ] Nøkkelresultat\n### Mål 2\n- [x] 90 %",
        "need": "12",
    }
    assert [(p.field, p.code) for p in parsed.problems] == [("depends", "required")]
    assert warned(parsed) == []


def test_an_underline_is_no_part_of_the_answer() -> None:
    """An underlined heading of two lines names a field, and the answer begins below both."""
    parsed = read_template("# Samarbeid med\nNAV\n\nProblemstilling\n---\nTungt\n", FORM)
    assert (parsed.answers["with"], parsed.answers["problem"]) == ("NAV", "Tungt")


def test_a_tasklist_fence_is_opened() -> None:
    """A tasklist's title names the field; the fence around its tasks is no part of the answer."""
    body = "# Problemstilling\nx\n```[tasklist]\n\n### Mål 1\n- [ ] A\n```\n\n# Annet\ny"
    parsed = read_template(body, FORM)
    assert (parsed.answers["problem"], parsed.answers["okr"]) == ("x", "- [ ] A")
    assert parsed.unclaimed == ("# Annet\ny",)


def test_text_after_a_tasklist_is_kept() -> None:
    """What follows the closing fence in the same section is not lost."""
    parsed = read_template("```[tasklist]\n### Mål 1\n- [ ] A\n```\nmer", FORM)
    assert parsed.answers["okr"] == "- [ ] A\n```\nmer"


def test_text_under_a_foreign_heading_is_unclaimed() -> None:
    """A heading of the same level that is no field's ends the answer; its text is handed back."""
    parsed = read_template("Hei\n# Samarbeid med\nNAV\n# Eget\ntekst\n## Dypere\nmer", FORM)
    assert parsed.answers["with"] == "NAV"
    assert parsed.unclaimed == ("# Eget\ntekst\n## Dypere\nmer",)
    assert parsed.preamble == "Hei\n"
    assert warned(parsed)[:2] == [(None, "text_before_first_field"), (None, "unclaimed_text")]


def test_a_field_named_twice_keeps_its_first_real_heading() -> None:
    """A bold line gives way to a real heading; a second heading is a warning."""
    body = "# Samarbeid med\n**Problemstilling**\n# Problemstilling\nx\n# Problemstilling\ny"
    parsed = read_template(body, FORM)
    assert parsed.answers["with"] == "**Problemstilling**"
    assert parsed.answers["problem"] == "x"
    assert ("problem", "ambiguous_heading") in warned(parsed)


def test_an_empty_body_misses_every_field() -> None:
    """Nothing at all is read without an error."""
    parsed = read_template(None, FORM)
    assert {p.code for p in parsed.problems} == {"heading_missing"}
    assert parsed.spans == ()
