"""A case read from a snapshot: where it stands, by which witness."""

from datetime import date, timedelta

import pytest

from portfolio_bot.domain.case.reading import (
    find_group,
    find_phase,
    find_priority,
    find_route,
    recorded,
    standing_of,
)
from portfolio_bot.domain.records.history import body_hash
from portfolio_bot.domain.records.markers import (
    GateMark,
    Imported,
    Start,
    gate_marker,
    import_marker,
    status_marker,
)
from portfolio_bot.domain.snapshot import BoardValue, Comment, Issue
from tests.domain.examples import (
    CONFIG,
    NOW,
    RAW,
    board_of,
    case_of,
    changed,
    decided,
    decision,
    issue_of,
    moved,
    record,
    world,
)


def test_a_new_case_stands_in_the_first_phase() -> None:
    """Without any witness it is the first phase, with no priority."""
    case = case_of(world())
    assert (case.standing.phase, case.standing.priority) == ("start", None)
    assert case.body == body_hash(world().issue.body)


def test_without_a_board_the_case_is_read_all_the_same() -> None:
    """A board that cannot be seen tells nothing."""
    assert case_of(world(board=None)).standing.phase == "start"


@pytest.mark.parametrize(
    ("values", "labels", "phase"),
    [
        ({"Status": "Konsept"}, {"fase: Gjennomføring"}, "konsept"),
        ({"Status": "CONCEPT"}, set(), "konsept"),
        ({"Status": "Noe annet"}, {"fase: Gjennomføring"}, "arbeid"),
        ({"Status": 3.0}, {"fase: Gjennomføring"}, "arbeid"),
        ({}, {"fase: Borte", "fase: Utført"}, "done"),
        ({}, {"Gjennomføring"}, "start"),
    ],
)
def test_before_any_decision_the_board_tells_then_the_labels(
    values: dict[str, BoardValue], labels: set[str], phase: str
) -> None:
    """A portfolio older than the bot keeps its phases."""
    issue = issue_of(labels=frozenset(labels))
    assert standing_of(CONFIG, issue, values).phase == phase


IMPORTED = import_marker(Imported(key="7", ended="stopped", ended_on=date(2026, 6, 1)))


def test_an_imported_case_can_be_over_from_the_start() -> None:
    """The note in an issue that the bot opened itself counts, without any recorded decision."""
    standing = standing_of(CONFIG, issue_of(IMPORTED, own=True), {})
    assert standing.stopped is not None
    assert CONFIG.day(standing.stopped.at) == date(2026, 6, 1)
    assert (standing.over_at_start, standing.decisions) == (True, ())
    bare = import_marker(Imported(key="7", ended="completed"))
    done = standing_of(CONFIG, issue_of(bare, own=True), {}).completed
    assert done is not None
    assert done.at == issue_of().created_at


@pytest.mark.parametrize(
    "issue",
    [
        issue_of(IMPORTED),
        issue_of(IMPORTED, open=False, closed_as="completed"),
        issue_of(IMPORTED, own=True, comments=(record(moved("konsept")),)),
    ],
    ids=["opened by somebody", "and closed by them", "met before"],
)
def test_nobody_else_can_write_that_a_case_is_over(issue: Issue) -> None:
    """Not by the same note in an issue of one's own, nor by closing it, nor afterwards."""
    standing = standing_of(CONFIG, issue, {})
    assert (standing.stopped, standing.completed) == (None, None)


def test_what_was_over_stands_on_in_the_status_comment_until_it_is_taken_up() -> None:
    """The text of the issue is not asked again, and a decision to resume ends it."""
    kept = status_marker(Start(phase="konsept", ended="completed"))
    status = Comment(id="S", author="bot", body=kept, created_at=NOW, own=True)
    assert standing_of(CONFIG, issue_of(comments=(status,)), {}).completed is not None
    resumed = record(decision("resume"))
    standing = standing_of(CONFIG, issue_of(comments=(status, resumed)), {})
    assert (standing.completed, standing.over_at_start) == (None, False)


def test_a_recorded_move_outweighs_board_and_labels() -> None:
    """What was decided stands, whoever drags a card or sets a label."""
    issue = decided(moved("konsept"), labels=frozenset({"tiltak", "fase: Utført"}))
    case = case_of(world(issue, board=board_of(values={"Status": "Gjennomføring"})))
    assert case.standing.phase == "konsept"


def test_priorities_are_witnessed_alike() -> None:
    """Board, then label, until one is decided."""
    issue = issue_of(labels=frozenset({"prioritet: Bør"}))
    assert standing_of(CONFIG, issue, {"Prioritet": "Må"}).priority == "must"
    assert standing_of(CONFIG, issue, {}).priority == "should"
    issue = decided(decision("priority", after="wont"), labels=issue.labels)
    assert standing_of(CONFIG, issue, {"Prioritet": "Må"}).priority == "wont"


def test_labels_without_a_prefix_are_no_witness() -> None:
    """Where a phase's label is its bare name, any label could look like one."""
    config = changed(labels={"phase_prefix": ""})
    assert standing_of(config, issue_of(labels=frozenset({"Konsept"})), {}).phase == "start"


def test_only_the_bots_own_records_count() -> None:
    """Anybody can write the marker's characters; they then decide nothing."""
    forged = record(moved("done"), own=False)
    assert recorded([forged]) == ()
    assert case_of(world(issue_of(comments=(forged,)))).standing.phase == "start"


def test_a_record_that_is_not_on_the_first_line_does_not_count() -> None:
    """A quotation of a record, even in the bot's own comment, is none."""
    comment = record(moved("done"))
    quoting = comment.model_copy(update={"body": f"Som sagt:\n{comment.body}"})
    assert recorded([quoting]) == ()


def test_records_of_several_comments_are_put_in_order() -> None:
    """Decisions are read from all comments, in the order in which they were made."""
    comments = [record(moved("arbeid", 5), source="b"), record(moved("konsept", 1), source="a")]
    assert [each.after for each in recorded(comments)] == ["konsept", "arbeid"]


def test_a_case_knows_its_assignees_and_its_text() -> None:
    """What the gates judge is at hand."""
    case = case_of(world(issue_of(assignees=("Ola",))))
    assert (case.author, case.assignees) == ("kari", ("Ola",))
    assert case.initiative.texts == {"problem": "Køen er lang."}


def test_names_are_found_in_any_case() -> None:
    """Ids, names and aliases name a phase, a priority or a route; hyphens may be spaces."""
    assert find_phase(CONFIG, "ikke-STARTET") == "start"
    assert find_phase(CONFIG, "Start") == "start"
    assert find_phase(CONFIG, "not  started") == "start"
    assert find_phase(CONFIG, "") is None
    assert find_priority(CONFIG, "vil ikke") == "wont"
    assert find_route(CONFIG, "teamets-oppgaveliste") == "team"
    config = changed(groups={"inn": {"name": "Innbygger", "aliases": ["folk flest"]}})
    assert find_group(config, "Folk-flest") == find_group(config, "INN") == "inn"


def test_only_issues_older_than_the_bot_bring_a_phase_along() -> None:
    """What is opened later begins in the first phase, whatever board and labels show."""
    config = changed(adopted=(NOW - timedelta(days=10)).date())
    old, new = issue_of(), issue_of(created_at=NOW - timedelta(days=3))
    assert standing_of(config, old, {"Status": "Konsept"}).phase == "konsept"
    assert standing_of(config, new, {"Status": "Konsept"}).phase == "start"


def gate_of(phase: str) -> Comment:
    """Return the bot's gate comment of *phase*."""
    body = gate_marker(GateMark(phase=phase))
    return Comment(id=f"G_{phase}", author="bot", body=body, created_at=NOW, own=True)


@pytest.mark.parametrize(
    ("comments", "phase"),
    [
        ((gate_of("konsept"),), "konsept"),
        ((gate_of("borte"),), "start"),
        ((record(decision("priority", before="should", after="must")),), "start"),
        ((gate_of("arbeid"), record(decision("move", before="konsept", after="arbeid"))), "arbeid"),
    ],
)
def test_nobody_lets_the_bot_meet_a_case_anew(comments: tuple[Comment, ...], phase: str) -> None:
    """Without its status comment, the start is what other comments tell, never the board."""
    issue = issue_of(comments=comments)
    assert standing_of(CONFIG, issue, {"Status": "Utført"}).phase == phase


def test_a_phase_that_got_another_id_is_known_by_its_alias() -> None:
    """Records outlive the ids of a configuration, as long as an alias keeps the old one."""
    phases = {key: dict(value) for key, value in RAW["phases"].items()}
    phases = {("begrep" if key == "konsept" else key): value for key, value in phases.items()}
    phases["begrep"]["aliases"] = ["konsept-fasen", "konsept2"]
    phases["begrep"]["name"] = "Begrep"
    phases["begrep"]["aliases"] = ["konsept"]
    fields = {key: dict(value) for key, value in RAW["fields"].items()}
    fields["goals"]["required_from"] = "begrep"
    config = changed(phases=phases, fields=fields)
    assert standing_of(config, decided(moved("konsept")), {}).phase == "begrep"
