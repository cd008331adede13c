"""Lines that may be a field's heading, and how far their sections would fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.forms import Form, FormField, FormOption
from portfolio_bot.domain.forms.candidates import Candidate, candidates, heading_lines
from portfolio_bot.domain.forms.constructs import Constructs
from portfolio_bot.domain.forms.lines import split_lines

JA_NEI = (FormOption(label="Ja"), FormOption(label="Nei, takk"))
TEXT = FormField(id="t", type="textarea", label="Behov", headings=("Mål",))
LINE = FormField(id="i", type="input", label="Eier")
CHOICE = FormField(id="d", type="dropdown", label="Vedtak", options=JA_NEI)
MANY = CHOICE.model_copy(update={"multiple": True})
BOXES = FormField(id="c", type="checkboxes", label="Samtykke", options=JA_NEI)
CODE = FormField(id="k", type="textarea", label="Logg", render="sh")


def found(text: str, *fields: FormField) -> list[tuple[int, int]]:
    """Find the heading lines of some fields."""
    return heading_lines(split_lines(text), Form(fields=fields))


def possible(text: str, field: FormField) -> list[Candidate]:
    """Weigh the heading lines of one field."""
    lines, form = split_lines(text), Form(fields=(field,))
    headings = heading_lines(lines, form)
    constructs = Constructs(lines, [number for number, _ in headings])
    return candidates(lines, form, headings, constructs)


def test_heading_lines_are_labels_and_aliases_at_githubs_level() -> None:
    """White space and closing hashes may vary; the level, the word and its case may not."""
    text = "### Eier\n### Mål ##\n   ###  Behov\n## Eier\n#### Eier\n### eier\nEier\n###Eier"
    assert found(text, TEXT, LINE) == [(0, 1), (1, 0), (2, 0)]


def test_a_label_that_ends_in_a_hash_is_found() -> None:
    """`C #` as a label is not taken for a closed heading only, and may be closed itself."""
    field = LINE.model_copy(update={"label": "C #"})
    assert found("### C #\n### C # ##\n### C", field) == [(0, 0), (1, 0)]


@given(st.integers(0, 60), st.integers(0, 60))
def test_first_and_last_of_a_repeated_label_are_kept(owners: int, needs: int) -> None:
    """However often a label is repeated, 16 from either end are weighed, of each label apart."""
    text = "### Eier\n" * owners + "### Behov\n" * needs
    lines = [number for number, _ in found(text, TEXT, LINE)]
    wanted = [n for n in range(owners) if n < 16 or n >= owners - 16]
    assert lines == wanted + [owners + n for n in range(needs) if n < 16 or n >= needs - 16]


def test_a_form_of_many_fields_weighs_fewer_of_each() -> None:
    """The number of candidates is capped whatever the form, with both ends of each label kept."""
    fields = [LINE.model_copy(update={"id": f"f{n}", "label": f"Felt {n}"}) for n in range(50)]
    text = "".join(f"### {field.label}\n" for _ in range(20) for field in fields)
    kept = found(text, *fields)
    assert len(kept) == 400
    assert {number for number, position in kept if position == 0} == {0, 50, 100, 150} | {
        *(800, 850, 900, 950)
    }


def test_a_heading_inside_a_list_item_is_left_out() -> None:
    """Indented as far as an item's content it is the item's text; at the margin it is not."""
    assert [c.line for c in possible("- a\n  ### Eier\n### Eier\n\nKari", LINE)] == [2]


@pytest.mark.parametrize(
    ("field", "section", "fits"),
    [
        (TEXT, "\nen\n\nto", (0, 5)),
        (LINE, "\nKari\n\n", (3, 4)),
        (LINE, "\nKari\nOla", (3, 3)),
        (LINE, "\n\n", (1, 0)),
        (CHOICE, "\nNei,  takk\n", (3, 3)),
        (CHOICE, "\n_No response_", (3, 3)),
        (CHOICE, "\nKanskje", (1, 0)),
        (MANY, "\nJa, Nei, takk", (3, 3)),
        (MANY, "\nJa, Kanskje", (1, 0)),
        (MANY, "\nNone", (3, 3)),
        (BOXES, "\n- [x] Ja\n- [ ] Nei, takk\n\n", (3, 5)),
        (BOXES, "\n- [x] Ja\ntekst", (3, 3)),
        (BOXES, "\n- [x] Kanskje", (1, 0)),
        (CODE, "\n```sh\n# x\n```\n", (5, 5)),
        (CODE, "\n~~~\nx\n~~~\n\ny", (5, 6)),
        (CODE, "\n_No response_\n", (3, 3)),
        (CODE, "\n```sh\nglemt", (1, 0)),
        (CODE, "\n<pre>\n</pre>", (1, 0)),
        (CODE, "\nls", (1, 0)),
        (CODE, "", (1, 0)),
    ],
)
def test_a_section_may_end_where_its_type_still_fits(
    field: FormField, section: str, fits: tuple[int, int]
) -> None:
    """First and last line where the next heading may stand; (1, 0) when nothing fits."""
    assert possible(f"### {field.label}\n{section}", field) == [
        Candidate(0, 0, *fits, bounded=field in (LINE, CHOICE, MANY, BOXES))
    ]
