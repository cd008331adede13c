"""One query reads all; what the token may not see is told from what is not there."""

from typing import Any

import pytest

from portfolio_bot.demo.stage import REPOSITORY
from portfolio_bot.domain.events import CommentEvent, IssueEvent
from portfolio_bot.domain.messages import say
from portfolio_bot.github.errors import AccessError, GoneError, ScopeError, UnavailableError
from portfolio_bot.github.reader import load_snapshot
from tests.github.conftest import World
from tests.journeys.scene import CONFIG, FIRST, NOW, WITHOUT_BOARD, body, config, opened

TEAM = "eksempeletaten/produktgruppeledere"


def commanding(world: World, login: str, text: str) -> CommentEvent:
    """Let *login* comment, and return the event."""
    world.scene.comment(login, world.number, text)
    event = world.event("issue_comment")
    assert isinstance(event, CommentEvent)
    return event


def test_reads_all_at_once(world: World) -> None:
    """Issue, labels, board and the actor's rights come with one request."""
    before = len(world.scene.sandbox.requests)
    read = world.snapshot(commanding(world, "kari", "/neste"))
    assert len(world.scene.sandbox.requests) == before + 2  # the comment itself, and the query
    assert read.issue.number == world.number
    assert read.repository.name == "eksempeletaten/portefolje"
    assert read.repository.labels.keys() >= {"tiltak", "fase: Problem", "stoppet"}
    assert read.board is not None
    assert read.board.values == {"Status": "Ikke startet", "Produktgruppe": "Innbygger"}
    assert read.board.fields["Status"].options.keys() >= {"Problem", "Utført"}
    assert read.actor is not None
    assert (read.actor.permission, read.actor.teams) == ("triage", {TEAM: "yes"})
    assert [comment.own for comment in read.issue.comments] == [True, True, False]


def test_outsider(world: World) -> None:
    """Who is in no team and no collaborator can read, and is no member."""
    actor = world.snapshot(commanding(world, "ola", "/neste")).actor
    assert actor is not None
    assert (actor.permission, actor.teams) == ("read", {TEAM: "no"})


def test_team_out_of_sight(world: World) -> None:
    """A team that the token does not see makes membership unknown, not missing."""

    def hide(answer: dict[str, Any]) -> None:
        answer["data"]["t0"]["team"] = None
        answer["errors"] = [{"type": "FORBIDDEN", "message": "no", "path": ["t0", "team"]}]

    world.wire.change("Snapshot", hide)
    actor = world.snapshot(commanding(world, "kari", "/neste")).actor
    assert actor is not None
    assert actor.teams == {TEAM: "unknown"}


def test_rights_out_of_sight(world: World) -> None:
    """Without the right to see collaborators, the actor's right is unknown."""

    def hide(answer: dict[str, Any]) -> None:
        answer["data"]["repository"]["collaborators"] = None
        answer["errors"] = [{"type": "FORBIDDEN", "message": "no"}]

    world.wire.change("Snapshot", hide)
    actor = world.snapshot(commanding(world, "kari", "/neste")).actor
    assert actor is not None
    assert actor.permission is None


@pytest.mark.parametrize(
    ("kind", "trouble"),
    [
        ("FORBIDDEN", "board-unseen"),
        ("INSUFFICIENT_SCOPES", "board-unseen"),
        ("NOT_FOUND", "board-not-found"),
    ],
)
def test_board_out_of_sight(world: World, kind: str, trouble: str) -> None:
    """A board that may not be seen is told from one that is not there."""

    def hide(answer: dict[str, Any]) -> None:
        answer["data"]["board"] = None
        answer["data"]["repository"]["issue"]["projectItems"] = {"nodes": [None]}
        answer["errors"] = [{"type": kind, "message": "no", "path": ["board"]}]

    world.wire.change("Snapshot", hide)
    read = world.snapshot()
    assert (read.board, read.board_trouble) == (None, say(trouble))


def test_issue_that_is_gone(world: World) -> None:
    """An issue that is not there for the token is an error that says so."""
    event = world.event()
    assert isinstance(event, IssueEvent)
    gone = event.model_copy(update={"number": 99})
    with pytest.raises(GoneError, match=r"github-not-there .*99"):
        world.snapshot(gone)


def test_issue_left_out_of_a_partial_answer(world: World) -> None:
    """An issue that GitHub left out for another reason is not taken for gone."""

    def drop(answer: dict[str, Any]) -> None:
        answer["data"]["repository"] = None
        answer["errors"] = [{"message": "timeout"}]

    world.wire.change("Snapshot", drop)
    with pytest.raises(UnavailableError, match="timeout"):
        world.snapshot()


def test_issue_that_may_not_be_seen(world: World) -> None:
    """An issue that the token may not see is a matter of access."""

    def hide(answer: dict[str, Any]) -> None:
        answer["data"]["repository"] = None
        answer["errors"] = [{"type": "FORBIDDEN", "message": "no"}]

    world.wire.change("Snapshot", hide)
    with pytest.raises(AccessError):
        world.snapshot()


def test_hidden_nodes_are_passed_over(world: World) -> None:
    """Labels, fields and collaborators that are null in the answer do no harm."""

    def riddle(answer: dict[str, Any]) -> None:
        found = answer["data"]["repository"]
        found["issue"]["labels"]["nodes"].append(None)
        found["collaborators"]["edges"].append(None)
        answer["data"]["board"]["projectV2"]["fields"]["nodes"].append({})

    world.wire.change("Snapshot", riddle)
    assert "tiltak" in world.snapshot(commanding(world, "ola", "/neste")).issue.labels


def test_named_people(world: World) -> None:
    """Who a `/tildel` names is looked up, in whatever letters; a stranger is known as such."""
    read = world.snapshot(commanding(world, "kari", "/tildel @KARI @ingen"))
    assert read.assignable.keys() == {"kari", "ingen"}
    found = read.assignable["kari"]
    assert found is not None
    assert found[0] == "kari"
    assert read.assignable["ingen"] is None


def test_linked_issues(world: World) -> None:
    """What the initiative depends on is read along; itself and what is not there are known."""
    other = opened(world.scene, FIRST, "Et annet tiltak")
    text = body(FIRST | {"dependencies": f"#{other}, #99, #{world.number}"})
    world.scene.edit_issue("ola", world.number, body=text)
    read = world.snapshot()
    assert read.others.keys() == {other, 99}
    known = read.others[other]
    assert known is not None
    assert (known.title, known.open) == ("Et annet tiltak", True)
    assert read.others[99] is None


def test_crowd_is_counted(world: World) -> None:
    """Open initiatives are counted for each phase that has a limit."""
    assert world.snapshot().in_phase == {
        "problem": 0,
        "konsept": 0,
        "planlegging": 0,
        "implementering": 0,
    }


SCOPES = {
    "type": "INSUFFICIENT_SCOPES",
    "message": "requires one of the following scopes: ['read:project']",
}


def refuse_boards(answer: dict[str, Any]) -> None:
    """Answer as GitHub does a personal token without the scope for boards: with no data."""
    if "board" in answer["data"]:
        answer.update(data=None, errors=[SCOPES])


def test_token_without_the_scope_for_boards(world: World) -> None:
    """When GitHub refuses the whole query because of the board, the rest is asked for alone."""
    world.wire.change("Snapshot", refuse_boards)
    read = world.snapshot()
    assert (read.board, read.board_trouble) == (None, say("board-unseen"))
    assert read.issue.number == world.number


def test_token_without_another_scope(world: World) -> None:
    """A scope that is lacking for more than the board is told of."""
    world.wire.change("Snapshot", lambda answer: answer.update(data=None, errors=[SCOPES]))
    event = world.event()
    with pytest.raises(ScopeError, match="read:project"):
        world.snapshot()
    with pytest.raises(ScopeError):
        load_snapshot(world.client, config(WITHOUT_BOARD), REPOSITORY, event, NOW)


OWN = CONFIG.replace("legal: {users: [jo]}", "legal: {custom_roles: [Jurist]}")


def custom_roles(world: World, login: str) -> frozenset[str] | None:
    """Let *login* comment, and return the roles that are read of them."""
    event = commanding(world, login, "/neste")
    read = load_snapshot(world.client, config(OWN), REPOSITORY, event, world.scene.now)
    assert read.actor is not None
    return read.actor.custom_roles


def test_custom_roles(world: World) -> None:
    """The names of somebody's roles in the repository are read; an outsider has none."""
    assert custom_roles(world, "kari") == {"read", "triage"}
    assert custom_roles(world, "ola") == frozenset()


def test_custom_roles_that_nobody_asks_for(world: World) -> None:
    """Without a role made of them, they are not known."""
    actor = world.snapshot(commanding(world, "kari", "/neste")).actor
    assert actor is not None
    assert actor.custom_roles is None


@pytest.mark.parametrize("whole", [True, False])
def test_custom_roles_out_of_sight(world: World, whole: bool) -> None:  # noqa: FBT001 - a table
    """Sources that are left out, or collaborators that are, make the roles unknown."""

    def hide(answer: dict[str, Any]) -> None:
        repository = answer["data"]["repository"]
        if whole:
            repository["collaborators"] = None
            return
        for edge in repository["collaborators"]["edges"]:
            edge["permissionSources"] = None

    world.wire.change("Snapshot", hide)
    assert custom_roles(world, "kari") is None
