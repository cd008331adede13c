"""The way from what is there to what the configuration asks for."""

from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio_bot.domain.setup.plan import (
    DEFAULTS,
    ChangeField,
    ChangeLabel,
    LinkBoard,
    MakeBoard,
    MakeField,
    MakeLabel,
    find_field,
    like_field,
    plan,
    say_kind,
)
from portfolio_bot.domain.setup.there import Board, Field, Label, Place
from portfolio_bot.domain.setup.wanted import wanted_fields, wanted_labels
from tests.domain.setup.places import CONFIG, NO_BOARD, UNMADE, after, board, place, select

_WORDS = ("Open", "open", "Todo", "Closed", "Must", "Other", "North")
_KINDS = ("text", "number", "date", "single_select")
_NAMES = ("Status", "Priority", "Weeks", "Size", "Idea", "Area", "Starts", "Own")


@st.composite
def boards(draw: st.DrawFn) -> Board:
    """Draw a board with fields of any kind, and options in any order."""
    names = draw(st.lists(st.sampled_from(_NAMES), unique=True))
    fields: list[Field] = []
    for name in names:
        kind = draw(st.sampled_from(_KINDS))
        words = draw(st.lists(st.sampled_from(_WORDS), unique_by=str.casefold))
        made = select(name, *(words if kind == "single_select" else ()))
        fields.append(made.model_copy(update={"kind": kind}))
    return board(*fields, items=draw(st.integers(0, 2))).model_copy(
        update={"linked": draw(st.booleans())}
    )


_LABELS = st.lists(
    st.builds(
        Label,
        id=st.just("L"),
        name=st.sampled_from(("Tiltak", "tiltak", "fase: open", "other")),
        colour=st.sampled_from(("0b5cad", "ffffff")),
    ),
    max_size=1,
)


@settings(max_examples=60)
@given(boards() | st.none(), _LABELS)
def test_nothing_is_left_when_a_plan_is_carried_out(
    known: Board | None, labels: list[Label]
) -> None:
    """Planned, done, planned again: nothing; and no option or field that was there is lost."""
    config = CONFIG if known else UNMADE
    there = place(known, labels)
    now = after(there, plan(config, there))
    now = after(now, plan(config, now))
    assert plan(config, now) == ()
    assert lost(there, now) == set()


def lost(before: Place, now: Place) -> set[str]:
    """Return the ids of fields and options that are gone, where an item could have used them."""
    if before.board is None or before.board.items == 0:
        return set()
    assert now.board is not None
    return _ids(before.board) - _ids(now.board)


def _ids(known: Board) -> set[str]:
    options = {each.id for field in known.fields for each in field.options}
    return options | {field.id for field in known.fields}


def fields_of(known: Board) -> dict[str, MakeField | ChangeField]:
    """Return what is to be done to the fields of a board, by name."""
    steps = plan(CONFIG, place(known, labels()))
    return {each.name: each for each in steps if isinstance(each, MakeField | ChangeField)}


def labels() -> list[Label]:
    """Return all the labels that are wanted."""
    colour = CONFIG.labels.colour
    return [Label(id=name, name=name, colour=colour) for name in wanted_labels(CONFIG)]


def test_options_keep_their_ids_and_get_their_names_and_order() -> None:
    """An alias is renamed, a new option comes in its place, and a stranger stays at the end."""
    step = fields_of(board(select("Status", "Mine", "Closed", "todo")))["Status"]
    assert isinstance(step, ChangeField)
    assert [(each.id, each.name) for each in step.options or ()] == [
        ("Status-todo", "Open"),
        ("Status-Closed", "Closed"),
        ("Status-Mine", "Mine"),
    ]
    assert step.describe().key == "sync-order-options"
    grown = fields_of(board(select("Priority", "Other")))["Priority"]
    assert grown.describe().key == "sync-add-options"


def test_only_an_empty_board_loses_the_options_that_github_made() -> None:
    """The three that every new board has go while nothing is on it, and never later."""
    fresh = fields_of(board(select("Status", *DEFAULTS), items=0))["Status"]
    used = fields_of(board(select("Status", *DEFAULTS), items=1))["Status"]
    assert [len(each.options or ()) for each in (fresh, used)] == [2, 4]


def test_field_is_renamed_by_its_alias() -> None:
    """A field with another of its names gets the right one; a likely one is named in the plan."""
    old = Field(id="W", name="weeks", kind="number")
    likely = Field(id="S", name="Starts", kind="date")
    steps = fields_of(board(old, likely))
    assert steps["Size"] == ChangeField(id="W", before="weeks", name="Size")
    assert steps["Size"].describe().key == "sync-rename-field"
    assert steps["Start"].describe().key == "sync-make-field-like"
    assert steps["Progress"].describe().key == "sync-make-field"


def test_field_is_found_by_name_or_alias() -> None:
    """The name counts before an alias; a likely name is no more than likely."""
    wanted = {each.name: each for each in wanted_fields(CONFIG)}
    known = board(select("Weeks"), select("Size"))
    assert find_field(known, wanted["Size"]) == known.fields[1]
    assert find_field(known, wanted["Idea"]) is None
    assert like_field(wanted["Idea"], known.fields) is None
    assert say_kind("date")[0].params == (("kind", "date"),)


def test_labels_get_name_and_colour() -> None:
    """A label that lacks is made, one of other letters or colour is changed, others are left."""
    there = place(None, [Label(id="1", name="TILTAK", colour="ffffff")])
    changed, *made = plan(NO_BOARD, there)
    assert changed == ChangeLabel(id="1", before="TILTAK", name="tiltak", colour="0b5cad")
    assert changed.describe().key == "sync-change-label"
    assert {type(each) for each in made} == {MakeLabel}
    assert made[0].describe().key == "sync-make-label"


def test_board_is_made_only_when_asked_for() -> None:
    """A board is made for the number 0; one that is not seen is never replaced by another."""
    there = place(None, labels())
    assert plan(CONFIG, there) == ()
    (step,) = plan(UNMADE, there)
    assert step == MakeBoard(owner="O", login="o", title="Portfolio")
    assert step.describe().key == "sync-make-board"


def test_board_is_linked() -> None:
    """A board that the repository does not show is linked to it."""
    away = board().model_copy(update={"linked": False})
    steps = plan(CONFIG, place(away, labels()))
    assert steps[0] == LinkBoard(board="B")
    assert steps[0].describe().key == "sync-link-board"
