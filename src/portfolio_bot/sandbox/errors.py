"""Why a call is refused, before either face of the API puts it in its own words."""

from collections.abc import Mapping, Sequence
from typing import Literal

Kind = Literal[
    "bad_request", "unauthorized", "forbidden", "not_found", "conflict", "stale", "invalid"
]


class RefusedError(Exception):
    """The call is refused and nothing was changed.

    `kind` decides the HTTP status or the GraphQL error type; `errors` are the details that a
    422 answer lists, each a mapping such as `{"resource": "Issue", "field": "title",
    "code": "missing_field"}`.
    """

    def __init__(self, kind: Kind, message: str, errors: Sequence[Mapping[str, str]] = ()) -> None:
        super().__init__(message)
        self.kind: Kind = kind
        self.message = message
        self.errors = [dict(error) for error in errors]


class TypedError(RefusedError):
    """A refusal that GraphQL has a type of its own for."""

    def __init__(self, error_type: str, message: str) -> None:
        super().__init__("invalid", message)
        self.error_type = error_type


def not_found() -> RefusedError:
    """Return the answer for what does not exist, and for what the viewer may not know exists."""
    return RefusedError("not_found", "Not Found")


def invalid(resource: str, field: str, code: str, message: str = "") -> RefusedError:
    """Return a value that GitHub's validation refuses (HTTP 422)."""
    detail = {"resource": resource, "field": field, "code": code}
    if message:
        detail["message"] = message
    return RefusedError("invalid", message or "Validation Failed", [detail])
