"""What speaks against a heading, and against two as neighbours."""

from portfolio_bot.domain.forms import Form, FormField
from portfolio_bot.domain.forms.candidates import candidates, heading_lines
from portfolio_bot.domain.forms.constructs import Constructs
from portfolio_bot.domain.forms.lines import split_lines
from portfolio_bot.domain.forms.weights import FOUND, Weights

FORM = Form(
    fields=(
        FormField(id="a", type="textarea", label="Behov"),
        FormField(id="b", type="input", label="Start"),
        FormField(id="c", type="textarea", label="Risiko"),
    )
)


def weigh(text: str) -> Weights:
    """Weigh the candidates of a body; they are numbered in the order in which they stand."""
    lines = split_lines(text)
    found = heading_lines(lines, FORM)
    constructs = Constructs(lines, [number for number, _ in found])
    return Weights(lines, candidates(lines, FORM, found, constructs), constructs)


WELL = "### Behov\n\nkø\n\n### Start\n\nmai\n\n### Risiko\n\nhøy\n"


def test_nothing_speaks_against_github_s_own_body() -> None:
    """Headings with their blank lines, in the form's order, whose answers fit, cost nothing."""
    weights = weigh(WELL)
    assert [weights.alone(number) for number in range(3)] == [0, 0, 0]
    assert weights.as_first(0) == weights.as_neighbours(0, 1) == weights.as_last(2) == 0
    assert weights.lone == {0, 4, 8}


def test_a_heading_in_a_closed_construct_costs_more_than_a_field() -> None:
    """What a fence quotes is text, though a field is lost; an open fence is the lesser evil."""
    closed = weigh("### Behov\n\n```\n### Risiko\n```\n")
    forgotten = weigh("### Behov\n\n```\n\n### Risiko\n\nhøy\n")
    assert closed.as_neighbours(0, 1) > FOUND > forgotten.as_neighbours(0, 1) > 0


def test_a_heading_without_room_around_it_was_hardly_github_s() -> None:
    """GitHub writes a blank line before and after each heading."""
    assert weigh(WELL.replace("kø\n\n", "kø\n")).alone(1) > 0
    assert weigh(WELL.replace("Start\n\n", "Start\n")).alone(1) > 0


def test_an_answer_that_does_not_fit_its_field_costs() -> None:
    """An input holds one line: two of them speak against the section."""
    assert weigh(WELL.replace("mai", "mai\njuni")).as_neighbours(1, 2) > 0


def test_text_before_the_first_field_costs_least() -> None:
    """GitHub writes none, but people do."""
    assert 0 < weigh("Hei!\n\n" + WELL).as_first(0) < weigh(WELL.replace("kø\n\n", "kø\n")).alone(1)


def test_a_body_that_ends_within_a_construct_is_cut_there() -> None:
    """The last answer's open fence counts as a cut, as between two headings."""
    assert weigh(WELL + "```\nglemt\n").as_last(2) > 0
