"""Looking into the sandbox over HTTP, and setting its clock."""

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client


def test_state_and_deliveries_are_shown(sandbox: Sandbox, nobody: Client, ola: Client) -> None:
    """Anybody on the machine sees the whole state and the deliveries."""
    ola.post(f"{REPO}/issues/1/comments", body="Hei")
    assert nobody.get("/_sandbox/dump").data == sandbox.dump()
    (delivery,) = nobody.get("/_sandbox/deliveries").data
    assert delivery["payload"]["comment"]["body"] == "Hei"


def test_clock_is_set(nobody: Client, ola: Client) -> None:
    """The clock is put forward, and goes on from there; a wrong time is refused."""
    assert nobody.put("/_sandbox/clock", now="2026-03-01T09:00:00+01:00").data == {
        "now": "2026-03-01T08:00:00Z"
    }
    made = ola.post(f"{REPO}/issues/1/comments", body="Hei").data
    assert made["created_at"] == "2026-03-01T08:00:01Z"
    assert nobody.put("/_sandbox/clock", now="i morgen").status == 422


def test_looking_in_costs_nothing(sandbox: Sandbox, nobody: Client) -> None:
    """What is the sandbox's own takes no points."""
    nobody.get("/_sandbox/deliveries")
    assert sandbox.requests[-1]["points"] == 0
