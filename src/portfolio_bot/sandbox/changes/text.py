"""The limits on what people write."""

from portfolio_bot.sandbox.errors import RefusedError, invalid

MAX_BODY = 65_536
MAX_TITLE = 256
MAX_LABEL = 50


def check_body(body: str) -> None:
    """Raise RefusedError when a body is longer than GitHub stores, counted in characters."""
    if len(body) > MAX_BODY:
        message = f"body is too long (maximum is {MAX_BODY} characters)"
        detail = {"resource": "Issue", "field": "body", "code": "custom", "message": message}
        raise RefusedError("invalid", message, [detail])


def check_title(title: str) -> None:
    """Raise RefusedError for a title that is blank or too long."""
    if not title.strip():
        raise invalid("Issue", "title", "missing_field", "title can't be blank")
    if len(title) > MAX_TITLE:
        message = f"title is too long (maximum is {MAX_TITLE} characters)"
        raise invalid("Issue", "title", "custom", message)


def check_comment(body: str) -> None:
    """Raise RefusedError for a comment that is blank or too long."""
    if not body.strip():
        raise invalid("IssueComment", "body", "unprocessable", "Body cannot be blank")
    check_body(body)


def check_label(name: str) -> None:
    """Raise RefusedError for a label name that is blank or too long."""
    if not name.strip():
        raise invalid("Label", "name", "missing_field")
    if len(name) > MAX_LABEL:
        message = f"name is too long (maximum is {MAX_LABEL} characters)"
        raise invalid("Label", "name", "custom", message)
