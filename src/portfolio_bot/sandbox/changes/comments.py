"""Comments on issues."""

from portfolio_bot.sandbox.access import Session, require, require_author_or
from portfolio_bot.sandbox.changes.text import check_comment
from portfolio_bot.sandbox.changes.versions import forget_versions, rewrite
from portfolio_bot.sandbox.deliveries import comment_event
from portfolio_bot.sandbox.model import Comment, Issue


def add_comment(session: Session, issue: Issue, body: str) -> Comment:
    """Comment on the issue."""
    require(session, "issues", issue.repository)
    check_comment(body)
    now = session.world.clock.tick()
    comment = make_comment(session, issue, body, now)
    issue.updated_at = now
    comment_event(session, "created", comment)
    return comment


def make_comment(session: Session, issue: Issue, body: str, created_at: str) -> Comment:
    """Add a comment to the world, by the caller."""
    number, identifier = session.world.ids.next("IC")
    comment = Comment(issue, session.user, body, created_at, created_at, number, identifier)
    issue.comments.append(comment)
    issue.timeline.append(comment)
    session.world.register(comment)
    return comment


def edit_comment(session: Session, comment: Comment, body: str) -> None:
    """Change the text; the same text again changes nothing."""
    require_author_or(session, "edit", comment)
    check_comment(body)
    if body == comment.body:
        return
    old = comment.body
    now = comment.updated_at = session.world.clock.tick()
    rewrite(session, comment, body, now)
    comment_event(session, "edited", comment, old)


def delete_comment(session: Session, comment: Comment) -> None:
    """Remove the comment for good."""
    require_author_or(session, "edit", comment)
    session.world.clock.tick()
    comment.issue.comments.remove(comment)
    comment.issue.timeline.remove(comment)
    forget_versions(session, comment)
    session.world.forget(comment)
    comment_event(session, "deleted", comment)
