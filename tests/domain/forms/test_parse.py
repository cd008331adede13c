"""Reading form-rendered bodies: the cases that public parsers lose or corrupt."""

import pytest

from portfolio_bot.domain.forms import Form, FormField, FormOption, ParsedForm, parse
from tests.domain.forms.strategies import FORM

TWO = Form(
    fields=(
        FormField(id="a", type="textarea", label="Behov", required=True),
        FormField(id="b", type="textarea", label="Risiko", headings=("Fare",)),
    )
)


def codes(parsed: ParsedForm) -> list[tuple[str | None, str]]:
    """Field and code of all problems and warnings."""
    return [(p.field, p.code) for p in (*parsed.problems, *parsed.warnings)]


def answers(body: str | None, form: Form = TWO) -> dict[str, object]:
    """Read the answers alone."""
    return dict(parse(body, form).answers)


def test_headings_inside_an_answer_stay_in_it() -> None:
    """A heading that is no field's label is the author's own, at any level."""
    own = "# En\n\n### To\n\na ### Risiko\n\n#### Risiko\n\n    ### Risiko\n\n###Risiko"
    assert answers(f"### Behov\n\n{own}\n\n### Risiko\n\nlav\n") == {"a": own, "b": "lav"}


@pytest.mark.parametrize("opener", ["```", "~~~~ x", "<!--", "<pre>", "<![CDATA[", "<?", "<!X"])
@pytest.mark.parametrize("answer", ["lav", "```\nlav\n```", "```sh\nlav\n```", "<!-- x -->\nlav"])
def test_fields_after_an_unclosed_block_are_still_found(opener: str, answer: str) -> None:
    """One forgotten fence or comment does not swallow the fields that follow."""
    own = f"{opener}\nglemt"
    body = f"### Behov\n\n{own}\n\n### Risiko\n\n{answer}\n\n"
    assert answers(body) == {"a": own, "b": answer}


def test_an_indented_fence_keeps_its_indent() -> None:
    """Leading spaces of the answer's first line, fence or not, are the author's."""
    own = "   ```\n   ### Risiko\n   ```"
    assert answers(f"### Behov\n\n{own}\n\n### Risiko\n\nlav\n\n") == {"a": own, "b": "lav"}


def test_a_fence_in_a_list_item_ends_with_the_item() -> None:
    """A heading at the margin ends the list, so the item's open fence hides nothing."""
    own = "1. steg\n   ```\n   kode\n   ### Risiko"
    body = f"### Behov\n\n{own}\n\n### Risiko\n\n```\nlav\n```"
    parsed = parse(body, TWO)
    assert parsed.answers == {"a": own, "b": "```\nlav\n```"}
    assert codes(parsed) == []


def test_mixed_line_ends_are_kept() -> None:
    """CRLF, LF and lone CR inside an answer come back as they were."""
    body = "### Behov\r\n\r\nen\r\nto\ntre\rfire\r\n\r\n### Risiko\r\n\r\nlav\r\n"
    assert answers(body) == {"a": "en\r\nto\ntre\rfire", "b": "lav"}


def test_only_the_line_ends_of_github_are_cut() -> None:
    """One blank line before and two line ends after are GitHub's; the rest is the author's."""
    body = "### Behov\n\n\n \tx \n\n\n\n### Risiko\n\nlav\n\n\n"
    assert answers(body) == {"a": "\n \tx \n\n", "b": "lav\n"}


def test_a_heading_without_blank_lines_around_it_is_read() -> None:
    """Hand-made bodies may leave out the blank lines and vary the heading's white space."""
    assert answers("  ###  Behov ##\nx\n### Risiko\t\ny") == {"a": "x", "b": "y"}


def test_of_repeated_labels_the_last_possible_wins_with_a_warning() -> None:
    """An earlier answer that quotes a later label cannot pose as that field."""
    parsed = parse("### Behov\n\nx\n\n### Risiko\n\nfalsk\n\n### Risiko\n\nekte\n\n", TWO)
    assert parsed.answers == {"a": "x\n\n### Risiko\n\nfalsk", "b": "ekte"}
    assert [(p.field, p.code, p.params["count"]) for p in parsed.warnings] == [
        ("b", "ambiguous_heading", 2)
    ]


def test_a_heading_out_of_order_is_told_and_not_read() -> None:
    """A heading moved by hand may be quoted text: its field is a problem, not an answer."""
    parsed = parse("### Risiko\n\nlav\n\n### Behov\n\nx\n\n", TWO)
    assert parsed.answers == {"a": None, "b": "lav\n\n### Behov\n\nx"}
    assert codes(parsed) == [("a", "heading_out_of_order")]


def test_a_moved_heading_is_read_with_a_warning() -> None:
    """Fields appended below a one-line answer in another order keep their own answers."""
    inputs = [FormField(id=key, type="input", label=key) for key in ("Start", "Slutt")]
    form = Form(fields=(*TWO.fields[:1], *inputs))
    parsed = parse("### Behov\n\nx\n\n### Slutt\n\n2\n\n### Start\n\n1", form)
    assert parsed.answers == {"a": "x", "Start": "1", "Slutt": "2"}
    assert codes(parsed) == [("Start", "heading_moved")]


def test_text_below_a_one_line_answer_is_handed_back() -> None:
    """A section that is not read leaves the answer above it as it was, and is not lost."""
    form = Form(fields=(*TWO.fields, FormField(id="c", type="input", label="Slutt")))
    body = "### Behov\n\nx\n\n### Risiko\n\ny\n\n### Slutt\n\n1\n\n### Behov\n\nz"
    parsed = parse(body, form)
    assert parsed.answers == {"a": "x", "b": "y", "c": "1"}
    assert parsed.unclaimed == ("### Behov\n\nz",)
    assert codes(parsed) == [("a", "ambiguous_heading")]


@pytest.mark.parametrize("between", ["", "\n"])
def test_a_byte_order_mark_hides_no_heading(between: str) -> None:
    """A body pasted from a file may begin with one; it is no text before the first field."""
    parsed = parse(f"\ufeff{between}### Behov\n\nx\n\n### Risiko\n\ny", TWO)
    assert parsed.answers == {"a": "x", "b": "y"}
    assert codes(parsed) == []


def test_text_before_the_first_field_is_handed_back() -> None:
    """A greeting above the form is kept apart, with a warning."""
    parsed = parse("Hei!\n\n### Behov\n\nx\n\n### Risiko\n\ny", TWO)
    assert (parsed.preamble, parsed.answers["a"]) == ("Hei!\n\n", "x")
    assert codes(parsed) == [(None, "text_before_first_field")]


@pytest.mark.parametrize("body", [None, "", "bare prat"])
def test_a_body_without_headings_misses_every_field(body: str | None) -> None:
    """A required field without its heading is a problem, an optional one a warning."""
    parsed = parse(body, TWO)
    assert [p.code for p in parsed.problems] == ["heading_missing"]
    assert [(p.field, p.code) for p in parsed.warnings] == [("b", "heading_missing")]
    assert parsed.preamble == (body or "")


def test_a_fake_choice_loses_against_the_real_one() -> None:
    """A quoted dropdown heading whose section holds more than an option is not taken."""
    body = (
        "### Problem\n\nx\n\n### Eier\n\nKari\n\n### Vedtak\n\nNei\n\n### Type arbeid\n\nDrift\n\n"
        "### Logg\n\n```shell\nls\n```\n\n### Samtykke\n\n- [X] Jeg har lest **alt**\n"
        "- [ ] Jeg vil ha e-post\n\n### Risiko\n\nlav\n\n### Vedtak\n\nJa\n\n"
    )
    parsed = parse(body, FORM)
    assert parsed.answers["decision"] == "Nei"
    assert parsed.answers["risk"] == "lav\n\n### Vedtak\n\nJa"
    assert codes(parsed) == [("decision", "ambiguous_heading")]


def test_html_blocks_that_end_at_a_blank_line_hide_no_real_heading() -> None:
    """`<details>` hides a label only up to the next blank line."""
    own = "<details>\n### Risiko\n\nskjult\n</details>"
    form = Form(fields=(*TWO.fields, FormField(id="c", type="input", label="Slutt")))
    parsed = parse(f"### Behov\n\n{own}\n\n### Risiko\n\nlav\n\n### Slutt\n\n1", form)
    assert parsed.answers == {"a": own, "b": "lav", "c": "1"}


def test_boxes_may_end_the_body() -> None:
    """The last section reaches to the end, with or without a line end."""
    option = FormOption(label="Lest", required=True)
    form = Form(fields=(FormField(id="c", type="checkboxes", label="Ja", options=(option,)),))
    assert answers("### Ja\n\n- [x] Lest", form) == {"c": {"Lest": True}}
