"""Users and rate limits over REST."""

import pytest

from tests.sandbox.client import Client


def test_viewer_is_a_person(ola: Client, bot: Client, nobody: Client) -> None:
    """A person's token tells whose it is; an app's stands for no user, and none for nobody."""
    assert ola.get("/user").data["login"] == "ola"
    assert bot.get("/user").message == "Resource not accessible by integration"
    assert nobody.get("/user").status == 401


@pytest.mark.parametrize(
    ("login", "kind"),
    [("OLA", "User"), ("bot[bot]", "Bot"), ("etat", "Organization"), ("bot", None), ("x", None)],
)
def test_user_is_shown(nobody: Client, login: str, kind: str | None) -> None:
    """Anybody sees users, organisations and, under their full names, bots."""
    answer = nobody.get(f"/users/{login}")
    assert answer.status == (200 if kind else 404)
    assert answer.data.get("type") == kind


def test_rate_limit_is_free(ola: Client) -> None:
    """Asking what is left costs nothing."""
    first, second = (ola.get("/rate_limit").data for _ in range(2))
    assert first == second
    assert first["resources"]["core"] == first["rate"]
    assert first["rate"]["remaining"] == 5000
