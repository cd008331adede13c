"""The versions of a body, which GitHub keeps from the first change on."""

from portfolio_bot.sandbox.access import Session
from portfolio_bot.sandbox.model import Comment, Edit, Issue, User
from portfolio_bot.sandbox.state import World


def rewrite(session: Session, subject: Issue | Comment, body: str, now: str) -> None:
    """Give the subject its new body, by the caller; the old one is kept."""
    world = session.world
    if not subject.edits:
        keep_version(world, subject, subject.author, subject.body, subject.created_at)
    keep_version(world, subject, session.user, body, now)
    subject.body, subject.last_edited_at, subject.editor = body, now, session.user


def keep_version(
    world: World, subject: Issue | Comment, editor: User, body: str, edited_at: str
) -> None:
    """Add a version of the subject's body to the world, the newest so far."""
    number, identifier = world.ids.next("UCE")
    edit = Edit(subject, editor, body, edited_at, number, identifier)
    subject.edits.append(edit)
    world.register(edit)


def forget_versions(session: Session, subject: Issue | Comment) -> None:
    """Let nothing find the versions of what is gone."""
    for edit in subject.edits:
        session.world.forget(edit)
