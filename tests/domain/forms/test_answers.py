"""One section's text as the field's type reads it."""

import pytest

from portfolio_bot.domain.forms import FormField, FormOption
from portfolio_bot.domain.forms.answers import Reading, read_answer

CHOICE = FormField(
    id="v",
    type="dropdown",
    label="Vedtak",
    options=(FormOption(label="Ja"), FormOption(label="Nei takk")),
)
MANY = CHOICE.model_copy(update={"multiple": True})
BOXES = FormField(
    id="s",
    type="checkboxes",
    label="Samtykke",
    options=(
        FormOption(label="Lest `alt`", required=True),
        FormOption(label="Enig", required=True),
        FormOption(label="E-post"),
    ),
)
CODE = FormField(id="k", type="textarea", label="Logg", render="sh")
TEXT = FormField(id="t", type="textarea", label="Behov", required=True)


def codes(reading: Reading) -> list[str]:
    """Codes of problems and warnings."""
    return [p.code for p in (*reading.problems, *reading.warnings)]


@pytest.mark.parametrize("text", ["", "  \n", "_No response_", "None", " None "])
def test_a_choice_not_made_is_null(text: str) -> None:
    """GitHub's words for no choice give null, or an empty list where several are possible."""
    assert read_answer(CHOICE, text) == Reading(None)
    assert read_answer(MANY, text) == Reading(())


def test_a_required_choice_not_made_is_a_problem() -> None:
    """`None` does not answer a required dropdown."""
    needed = CHOICE.model_copy(update={"required": True})
    assert codes(read_answer(needed, "None")) == ["required"]
    assert codes(read_answer(needed.model_copy(update={"multiple": True}), ", ,")) == ["required"]


def test_a_choice_is_found_apart_from_white_space() -> None:
    """The answer is the option as the form spells it."""
    assert read_answer(CHOICE, " Nei   takk\r\n").answer == "Nei takk"


def test_a_text_that_is_no_option_is_kept() -> None:
    """What somebody wrote instead of an option is answer and parameter."""
    reading = read_answer(CHOICE, "Kanskje\n")
    assert reading.answer == "Kanskje\n"
    assert reading.problems[0].params == {"label": "Vedtak", "text": "Kanskje"}
    assert codes(reading) == ["not_an_option"]


def test_an_unknown_one_of_several_choices_is_kept() -> None:
    """Known and unknown parts stand in the answer in their order."""
    reading = read_answer(MANY, "Ja, Kanskje")
    assert (reading.answer, codes(reading)) == (("Ja", "Kanskje"), ["not_an_option"])


def test_two_possible_cuts_give_a_warning() -> None:
    """Options that hold commas can be read in two ways."""
    options = tuple(FormOption(label=label) for label in ("a", "a, b", "b"))
    field = MANY.model_copy(update={"options": options})
    reading = read_answer(field, "a, b")
    assert (reading.answer, codes(reading)) == (("a, b",), ["ambiguous_options"])


@pytest.mark.parametrize("mark", ["- [x]", "- [X]", "* [x]", "+ [X] ", "  -   [x]"])
def test_ticks_are_read_in_every_spelling(mark: str) -> None:
    """GitHub and people write a ticked box in several ways."""
    reading = read_answer(BOXES, f"{mark} Lest `alt`\r\n- [x] Enig\n- [] E-post")
    assert reading == Reading({"Lest `alt`": True, "Enig": True, "E-post": False})


def test_a_required_box_unticked_or_deleted_is_a_problem() -> None:
    """An unticked box and a deleted line are told apart."""
    reading = read_answer(BOXES, "- [ ] Lest `alt`\n- [x] E-post")
    assert [(p.code, p.params["option"]) for p in reading.problems] == [
        ("checkbox_required", "Lest `alt`"),
        ("checkbox_missing", "Enig"),
    ]


def test_required_checkboxes_need_one_tick() -> None:
    """A required field with free boxes is answered by any of them."""
    field = BOXES.model_copy(update={"required": True, "options": (FormOption(label="A"),)})
    assert codes(read_answer(field, "- [ ] A")) == ["required"]
    assert codes(read_answer(field, "- [x] A")) == []


def test_lines_that_are_no_boxes_are_kept_as_extra() -> None:
    """Notes, unknown boxes and a box named twice are handed back, line ends and all."""
    text = "- [x] Lest `alt`\nnotat\r\n- [x] Enig\n- [ ] Enig\n- [y] rart\n- E-post\n- [ ] E-post"
    reading = read_answer(BOXES, text)
    assert reading.answer == {"Lest `alt`": True, "Enig": True, "E-post": False}
    assert reading.extra == "notat\r\n- [ ] Enig\n- [y] rart\n- E-post\n"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("```sh\nls\n```", "ls"),
        ("````sh\n```\nls\n````\n", "```\nls"),
        ("  ~~~sh\r\n\r\nls\r\n\r\n~~~", "\r\nls\r\n"),
        ("```sh\n\n```", None),
        ("```sh\n```", None),
        ("_No response_", None),
    ],
)
def test_rendered_code_comes_without_its_fence(text: str, answer: str | None) -> None:
    """The fence is GitHub's; its content is the author's to the byte."""
    assert read_answer(CODE, text) == Reading(answer)


@pytest.mark.parametrize(
    "text", ["ls", "```sh\nls", "```\na\n```\nb\n```", "```sh\nls\n```\netter", "```"]
)
def test_code_without_one_whole_fence_is_kept_as_it_is(text: str) -> None:
    """A fence somebody broke is not guessed at."""
    reading = read_answer(CODE, text)
    assert (reading.answer, codes(reading)) == (text, ["fence_missing"])


def test_a_placeholder_does_not_answer_but_is_kept() -> None:
    """A required field with only dots in it is a problem, and the dots stay."""
    reading = read_answer(TEXT, "...")
    assert (reading.answer, codes(reading)) == ("...", ["required"])
