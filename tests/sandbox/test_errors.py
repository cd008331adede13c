"""Refusals."""

from portfolio_bot.sandbox.errors import TypedError, invalid, not_found


def test_validation_tells_the_field() -> None:
    """A refused value tells the thing, the field and the reason."""
    bare = {"resource": "Issue", "field": "title", "code": "missing_field"}
    error = invalid("Issue", "title", "missing_field")
    assert (error.kind, error.message, error.errors) == ("invalid", "Validation Failed", [bare])
    worded = invalid("Issue", "title", "custom", "too long")
    assert worded.message == "too long"
    assert worded.errors[0]["message"] == "too long"


def test_what_is_hidden_is_not_found() -> None:
    """What is missing and what is hidden are told in the same words."""
    assert (not_found().kind, str(not_found())) == ("not_found", "Not Found")


def test_type_may_be_its_own() -> None:
    """A refusal may have a type of its own in GraphQL, and is invalid elsewhere."""
    error = TypedError("RESOURCE_LIMITS_EXCEEDED", "too much")
    assert (error.kind, error.error_type, str(error)) == (
        "invalid",
        "RESOURCE_LIMITS_EXCEEDED",
        "too much",
    )
