"""Which heading line is chosen for which field."""

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from portfolio_bot.domain.forms import Form, FormField, FormOption
from portfolio_bot.domain.forms.assignment import Assignment, _as_rendered, _best, assign
from portfolio_bot.domain.forms.candidates import candidates, heading_lines
from portfolio_bot.domain.forms.constructs import Constructs
from portfolio_bot.domain.forms.lines import split_lines
from portfolio_bot.domain.forms.weights import Weights
from tests.domain.forms.strategies import FORM, LABELS, hostile_answers

TWO = Form(
    fields=(
        FormField(id="a", type="textarea", label="Behov"),
        FormField(id="b", type="textarea", label="Risiko"),
    )
)


def assigned(text: str, form: Form = TWO) -> Assignment:
    """Choose the headings of a body."""
    return assign(split_lines(text), form)


def chosen(text: str, form: Form = TWO) -> list[tuple[int, int]]:
    """Line and field of the headings chosen."""
    return [(candidate.line, candidate.field) for candidate in assigned(text, form).chosen]


MOVED = Form(
    fields=(
        *TWO.fields[:1],
        FormField(id="s", type="input", label="Start"),
        FormField(id="e", type="input", label="Slutt"),
        *TWO.fields[1:],
    )
)


plain_answers = st.text("ab \n#", max_size=12)


@given(st.lists(hostile_answers | plain_answers, min_size=len(LABELS), max_size=len(LABELS)))
@settings(max_examples=100)
def test_headings_as_rendered_are_what_weighing_chooses(told: list[str]) -> None:
    """Where nothing hides a heading and all stand in order, none of them is left out."""
    text = "".join(f"### {label}\n{each}\n" for label, each in zip(LABELS, told, strict=True))
    lines = split_lines(text)
    found = heading_lines(lines, FORM)
    constructs = Constructs(lines, [number for number, _ in found])
    possible = candidates(lines, FORM, found, constructs)
    event(f"as rendered: {constructs.none and _as_rendered(possible)}")
    if constructs.none and _as_rendered(possible):
        assert _best(possible, Weights(lines, possible, constructs)) == possible


@pytest.mark.parametrize("fence", ["```", "~~~~", "````yaml", "  ~~~"])
def test_a_label_inside_a_closed_fence_is_text(fence: str) -> None:
    """A quoted heading in code is no field, though the field's own heading is gone."""
    own = f"{fence}\n### Risiko\n\nhøy\n{fence.replace('yaml', '')}\n\nslutt"
    found = assigned(f"### Behov\n\n{own}\n\n")
    assert [(candidate.line, candidate.field) for candidate in found.chosen] == [(0, 0)]
    assert (found.repeated, found.misplaced) == ({}, ())


def test_a_label_inside_an_html_comment_is_text() -> None:
    """A quoted heading in a comment loses against the field's real heading, and is no repeat."""
    text = "### Behov\n\nfør\n<!--\n### Risiko\n\nhøy\n-->\netter\n\n### Risiko\n\nlav"
    assert chosen(text) == [(0, 0), (10, 1)]
    assert assigned(text).repeated == {}


def test_one_unclosed_fence_is_forgiven() -> None:
    """A heading after a fence that nothing closes is chosen all the same."""
    assert chosen("### Behov\n\n```\nglemt\n\n### Risiko\n\nlav") == [(0, 0), (5, 1)]


def test_a_quoted_form_does_not_hide_the_real_start() -> None:
    """Text before the first field weighs against a choice, so the first heading is the real one."""
    text = "### Behov\n\nx\n\n### Behov\n\ny\n\n### Risiko\n\nz\n\n"
    assert chosen(text) == [(0, 0), (8, 1)]
    assert assigned(text).repeated == {0: 2}


def test_a_heading_whose_section_does_not_fit_loses() -> None:
    """Of two headings for a dropdown, the one with an option below it and no more is chosen."""
    options = (FormOption(label="Ja"), FormOption(label="Nei"))
    choice = FormField(id="c", type="dropdown", label="Vedtak", options=options)
    form = Form(fields=(choice, *TWO.fields[1:]))
    text = "### Vedtak\n\nNei\n\n### Risiko\n\nlav\n\n### Vedtak\n\nJa\n\n"
    assert chosen(text, form) == [(0, 0), (4, 1)]
    assert chosen("### Vedtak\n\nkanskje\n\n### Vedtak\n\nJa", form) == [(4, 0)]


def test_of_equals_the_last_possible_line_wins() -> None:
    """A later field's heading quoted in an earlier answer is passed over, and counted."""
    text = "### Behov\n\nx\n\n### Risiko\n\nfalsk\n\n### Risiko\n\nekte"
    assert chosen(text) == [(0, 0), (8, 1)]
    assert assigned(text).repeated == {1: 2}


def test_a_heading_out_of_order_is_misplaced() -> None:
    """A field whose heading stands only where its turn is over is told apart from a missing one."""
    found = assigned("### Risiko\n\nlav\n\n### Behov\n\nx")
    assert [candidate.field for candidate in found.chosen] == [1]
    assert found.misplaced == (0,)
    assert assigned("### Risiko\n\nlav").misplaced == ()


def test_a_lone_heading_after_a_one_line_answer_is_taken_where_it_stands() -> None:
    """Fields pasted in another order are found, and those out of order are told."""
    text = "### Behov\n\nx\n\n### Slutt\n\n2\n\n### Start\n\n1\n\n### Risiko\n\nlav"
    found = assigned(text, MOVED)
    assert [(c.line, c.field) for c in found.chosen] == [(0, 0), (4, 2), (8, 1), (12, 3)]
    assert (found.moved, found.misplaced, found.cuts) == ((1,), (), ())


def test_fields_in_another_order_are_not_left_in_a_free_text() -> None:
    """Of the ways to read a body in disorder the one that leaves least unread is taken."""
    text = "### Behov\n\nx\n\n### Risiko\n\nlav\n\n### Slutt\n\n2\n\n### Start\n\n1"
    found = assigned(text, MOVED)
    assert [(c.line, c.field) for c in found.chosen] == [(0, 0), (8, 2), (12, 1)]
    assert (found.moved, found.misplaced) == ((1,), (3,))


@pytest.mark.parametrize(
    "quoted", ["### Slutt\n\n2", "### Slutt\n\n### Slutt", "### Slutt\n2", "```\n### Slutt\n\n```"]
)
def test_a_heading_that_may_be_quoted_is_not_taken_out_of_order(quoted: str) -> None:
    """A label in a free text, once or twice, bare of blank lines or in code, is left there."""
    text = f"### Behov\n\nx\n\n### Start\n\n1\n\n### Risiko\n\nlav\n\n{quoted}"
    found = assigned(text, MOVED)
    assert [candidate.field for candidate in found.chosen] == [0, 1, 3]
    assert found.moved == ()


def test_a_one_line_answer_ends_at_any_heading() -> None:
    """What stands below an input under another field's repeated heading is cut off."""
    text = "### Behov\n\nx\n\n### Start\n\n1\n\n### Behov\n\ny\n\n### Slutt\n\n2"
    found = assigned(text, MOVED)
    assert [candidate.line for candidate in found.chosen] == [0, 4, 12]
    assert (found.repeated, found.cuts) == ({0: 2}, (8,))


@pytest.mark.parametrize(
    "text", ["### Behov\n\na\n### Risiko\nb", "### Behov\n\n- a\n\n### Risiko\nb"]
)
def test_a_heading_without_githubs_blank_lines_loses(text: str) -> None:
    """A label quoted without them is text, before the field's own heading and after it."""
    assert chosen(f"### Behov\n\nx\n\n### Risiko\n\n{text}") == [(0, 0), (4, 1)]
    assert chosen(f"{text}\n\n### Risiko\n\ny")[0] == (0, 0)


@pytest.mark.parametrize("block", ["<details>", "<details>\nx", "<table>\n<tr>"])
def test_a_block_that_the_body_ends_is_not_broken(block: str) -> None:
    """HTML that waits for a blank line ends with the body, and makes no quotation a field."""
    text = f"### Behov\n\nx\n\n### Risiko\n\n{block}\n````md\n```\n### Risiko\n```\n````"
    assert chosen(text) == [(0, 0), (4, 1)]


@pytest.mark.parametrize("opener", ["<!-- glemt", "~~~", "<pre>"])
def test_a_quotation_behind_an_unclosed_block_is_not_taken(opener: str) -> None:
    """Read from the field's own heading, the second one stands in code that is closed."""
    text = f"### Behov\n\n{opener}\n\n### Risiko\n\n````md\n```\n\n### Risiko\n\n```\n````"
    assert chosen(text) == [(0, 0), (4, 1)]


def test_a_quotation_in_a_fence_within_a_fence_is_not_taken() -> None:
    """A forgotten fence that the quoted one seems to close gives the quotation no field."""
    text = "### Behov\n\n```\n\n### Risiko\n\n````md\n```\n### Risiko\n```\n````"
    assert chosen(text) == [(0, 0), (4, 1)]


def test_a_second_heading_behind_an_unclosed_comment_is_told() -> None:
    """Which of two headings in a comment that never ends is the field's nobody can know."""
    found = assigned("### Behov\n\n<!-- x\n\n### Risiko\n\na\n\n### Risiko\n\nb")
    assert [candidate.line for candidate in found.chosen] == [0, 8]
    assert found.repeated == {1: 2}


def test_a_body_without_headings_has_nothing_to_choose() -> None:
    """No line, or none that is a heading, gives an empty choice."""
    assert assigned("") == assigned("prat") == Assignment((), {}, ())


@settings(max_examples=50)
@given(hostile_answers, hostile_answers)
def test_choices_keep_the_forms_order(first: str, second: str) -> None:
    """Whatever the answers quote, headings ascend, and so do the fields that nobody moved."""
    lines = split_lines(f"### Problem\n\n{first}\n\n### Vedtak\n\nJa\n\n### Risiko\n\n{second}\n")
    found = assign(lines, FORM)
    pairs = [(candidate.line, candidate.field) for candidate in found.chosen]
    in_order = [field for _, field in pairs if field not in found.moved]
    for column in ([line for line, _ in pairs], in_order):
        assert column == sorted(set(column))
    assert len({field for _, field in pairs}) == len(pairs)
    assert all(lines[line].rest.startswith(f"### {LABELS[field]}") for line, field in pairs)
    fields = {field for _, field in pairs}
    assert not fields & set(found.misplaced)
    assert found.repeated.keys() <= fields
    assert all(count > 1 for count in found.repeated.values())
