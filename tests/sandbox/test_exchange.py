"""Answers."""

import json

import pytest

from portfolio_bot.sandbox.errors import Kind, RefusedError, invalid
from portfolio_bot.sandbox.exchange import encoded, refusal


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("bad_request", 400),
        ("unauthorized", 401),
        ("forbidden", 403),
        ("not_found", 404),
        ("conflict", 409),
        ("stale", 409),
        ("invalid", 422),
    ],
)
def test_refusal_has_a_status(kind: Kind, status: int) -> None:
    """Each kind of refusal has its status, which the body tells too."""
    answer = refusal(RefusedError(kind, "Nei"))
    body = json.loads(answer.body)
    assert answer.status == status
    assert (body["message"], body["status"]) == ("Nei", str(status))
    assert "errors" not in body


def test_details_are_listed() -> None:
    """A validation's details stand in the answer."""
    body = json.loads(refusal(invalid("Issue", "title", "missing_field")).body)
    assert body["errors"] == [{"resource": "Issue", "field": "title", "code": "missing_field"}]


def test_letters_are_not_escaped() -> None:
    """Norwegian letters are sent as they are."""
    assert encoded({"a": "ø"}) == '{"a":"ø"}'.encode()
