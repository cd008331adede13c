"""Who issues are assigned to."""

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client

ASSIGNEES = f"{REPO}/issues/1/assignees"


def logins(issue: dict[str, list[dict[str, str]]]) -> list[str]:
    """List the people an issue is assigned to."""
    return [user["login"] for user in issue["assignees"]]


def test_only_those_with_a_part_are_assigned(sandbox: Sandbox, tri: Client) -> None:
    """Members and collaborators are assigned; outsiders and bots are silently left out."""
    answer = tri.post(ASSIGNEES, assignees=["kari", "ola", "bot", "mona", "kari"])
    assert (answer.status, logins(answer.data)) == (201, ["kari", "mona"])
    told = [d["payload"]["assignee"]["login"] for d in sandbox.deliveries()]
    assert told == ["kari", "mona"]


def test_people_are_taken_off(sandbox: Sandbox, tri: Client) -> None:
    """Taking off who is not assigned changes nothing."""
    tri.post(ASSIGNEES, assignees=["kari"])
    tri.post(ASSIGNEES, assignees=["kari"])
    answer = tri.delete(ASSIGNEES, assignees=["kari", "per"])
    assert (answer.status, logins(answer.data)) == (200, [])
    tri.delete(ASSIGNEES, assignees=["kari"])
    assert [d["payload"]["action"] for d in sandbox.deliveries()] == ["assigned", "unassigned"]


def test_assignees_are_set(tri: Client) -> None:
    """An edit of an issue sets its people."""
    tri.post(ASSIGNEES, assignees=["kari"])
    found = tri.patch(f"{REPO}/issues/1", assignees=["per"]).data
    assert logins(found) == ["per"]


def test_ten_is_the_most() -> None:
    """An issue has at most ten people."""
    people = {f"p{number}": {"token": f"p{number}"} for number in range(12)}
    seed = {
        "users": people,
        "repositories": {
            "p0/r": {
                "collaborators": dict.fromkeys(people, "write"),
                "issues": [{"title": "A", "author": "p0"}],
            }
        },
    }
    with Sandbox(seed) as sandbox:
        client = Client(sandbox.url, "p0")
        path = "/repos/p0/r/issues/1/assignees"
        assert len(logins(client.post(path, assignees=list(people)).data)) == 10


def test_assigning_needs_triage(ola: Client) -> None:
    """Who may not triage cannot assign."""
    assert ola.post(ASSIGNEES, assignees=["kari"]).status == 403
    assert ola.delete(ASSIGNEES, assignees=["kari"]).status == 403
