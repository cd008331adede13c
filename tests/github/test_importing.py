"""Issues opened in batches, and labels set, on the sandbox."""

import pytest

from portfolio_bot.demo.stage import REPOSITORY
from portfolio_bot.github import AccessError, GitHubError
from portfolio_bot.github.importing import New, find_assignable, label_issues, open_issues
from tests.github.conftest import World
from tests.journeys.scene import labels


def opening(world: World, count: int, labels: tuple[str, ...] = ("tiltak",)) -> list[float]:
    """Open *count* issues, and return the pauses that were made."""
    pauses, told = list[float](), list[int]()
    issues = [New(f"Sak {n}", "tekst", labels) for n in range(count)]
    open_issues(world.client, REPOSITORY, issues, "0b5cad", pauses.append, told.append)
    assert told[-1] == count
    return pauses


def test_issues_are_opened_ten_a_request_with_a_pause(world: World) -> None:
    """Twelve issues take two requests with a pause between, and lacking labels are made once."""
    assert len(opening(world, 12, ("tiltak", "fase: Ny"))) == 1
    issues = world.scene.sandbox.dump()["repositories"][REPOSITORY]["issues"]
    assert len(issues) == 13
    assert {"tiltak", "fase: Ny"} <= labels(world.scene, 13)


def test_a_label_is_set_on_issues_that_lack_it(world: World) -> None:
    """The label is made if need be, and stands on each of the issues."""
    number, told = world.number, list[int]()
    identifier = world.snapshot().issue.id
    label_issues(
        *(world.client, REPOSITORY, [identifier], ("ny", "0b5cad"), lambda _s: None, told.append)
    )
    assert ("ny" in labels(world.scene, number), told) == (True, [1])


def test_people_are_looked_up_fifty_a_request(world: World) -> None:
    """Only those whose login it is are found, and nobody is asked for where nobody is named."""
    before = len(world.scene.sandbox.requests)
    found = find_assignable(world.client, REPOSITORY, ["kari", "kar", *map(str, range(49))])
    assert {key: login for key, (login, _) in found.items()} == {"kari": "kari"}
    assert find_assignable(world.client, REPOSITORY, []) == {}
    assert len(world.scene.sandbox.requests) == before + 2


def test_an_issue_is_opened_with_its_assignees(world: World) -> None:
    """The people of a row are assigned by the same request that opens the issue."""
    person = find_assignable(world.client, REPOSITORY, ["kari"])["kari"][1]
    issue = New("Sak", "tekst", ("tiltak",), (person,))
    open_issues(world.client, REPOSITORY, [issue], "0b5cad", lambda _s: None, lambda _n: None)
    issues = world.scene.sandbox.dump()["repositories"][REPOSITORY]["issues"]
    assert issues[-1]["assignees"] == ["kari"]


def test_a_repository_out_of_sight_is_told(world: World) -> None:
    """A repository that is not there for the token is an error with its name."""
    with pytest.raises(AccessError):
        open_issues(world.client, "a/b", [], "0b5cad", lambda _s: None, lambda _n: None)
    with pytest.raises(AccessError):
        find_assignable(world.client, "a/b", ["kari"])


@pytest.mark.parametrize("operation", ["Import", "ImportLabels"])
def test_what_github_refuses_in_part_is_told(world: World, operation: str) -> None:
    """A part of a document that GitHub did not carry out ends the import with an error."""
    world.wire.change(operation, lambda body: body["data"].update(m0=None))
    with pytest.raises(GitHubError):
        opening(world, 1, ("helt ny",))
