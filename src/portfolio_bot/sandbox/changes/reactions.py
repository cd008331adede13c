"""Reactions to issues and comments."""

from portfolio_bot.sandbox.access import Session, require
from portfolio_bot.sandbox.errors import not_found
from portfolio_bot.sandbox.model import Comment, Issue, Reaction


def find(session: Session, subject: Issue | Comment, content: str) -> Reaction | None:
    """Return the caller's own reaction of that kind."""
    mine = (r for r in subject.reactions if r.user is session.user and r.content == content)
    return next(mine, None)


def react(session: Session, subject: Issue | Comment, content: str) -> tuple[Reaction, bool]:
    """React; gives the reaction and whether it is new."""
    require(session, "issues", subject.repository)
    known = find(session, subject, content)
    if known:
        return known, False
    number, identifier = session.world.ids.next("REA")
    now = session.world.clock.tick()
    reaction = Reaction(subject, session.user, content, now, number, identifier)
    subject.reactions.append(reaction)
    session.world.register(reaction)
    return reaction, True


def withdraw(session: Session, reaction: Reaction) -> None:
    """Take a reaction back. Raises RefusedError when it is somebody else's."""
    if reaction.user is not session.user:
        raise not_found()
    session.world.clock.tick()
    reaction.subject.reactions.remove(reaction)
    session.world.forget(reaction)
