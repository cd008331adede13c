"""Reactions and their groups."""

from dataclasses import dataclass
from typing import Any

from portfolio_bot.sandbox.graph.pages import Edges
from portfolio_bot.sandbox.graph.registry import Args, Context, renamed, resolves
from portfolio_bot.sandbox.model import Comment, Issue, Reaction, User
from portfolio_bot.sandbox.words import REST_REACTIONS

renamed("reactable", "subject", "Reaction")


@dataclass(frozen=True, slots=True)
class ReactionGroup:
    """All reactions of one kind to one thing."""

    subject: Issue | Comment
    content: str
    reactions: tuple[Reaction, ...]

    @property
    def created_at(self) -> str | None:
        """When the first of them came."""
        return self.reactions[0].created_at if self.reactions else None


@resolves("reactionGroups", "Issue", "IssueComment")
def _groups(source: Issue | Comment, _context: Context, _args: Args) -> list[ReactionGroup]:
    return groups_of(source)


def groups_of(subject: Issue | Comment) -> list[ReactionGroup]:
    """Group what people reacted with; kinds that nobody used are there, empty."""
    by_content: dict[str, list[Reaction]] = {content: [] for content in REST_REACTIONS}
    for reaction in subject.reactions:
        by_content[reaction.content].append(reaction)
    return [ReactionGroup(subject, name, tuple(found)) for name, found in by_content.items()]


@resolves("reactions", "Issue", "IssueComment")
def _reactions(source: Issue | Comment, _context: Context, args: Args) -> list[Reaction]:
    wanted = args.get("content")
    return [each for each in source.reactions if wanted in (None, each.content)]


@resolves("user", "Reaction")
def _user(source: Reaction, _context: Context, _args: Args) -> User | None:
    return None if source.user.is_bot else source.user


@resolves("viewerHasReacted", "ReactionGroup")
def _has_reacted(source: ReactionGroup, context: Context, _args: Args) -> bool:
    return any(each.user is context.viewer for each in source.reactions)


@resolves("reactors", "ReactionGroup")
def _reactors(source: ReactionGroup, _context: Context, _args: Args) -> Edges:
    return _edges(source.reactions)


@resolves("users", "ReactionGroup")
def _users(source: ReactionGroup, _context: Context, _args: Args) -> Edges:
    return _edges(tuple(each for each in source.reactions if not each.user.is_bot))


def _edges(reactions: tuple[Reaction, ...]) -> Edges:
    when: dict[str, Any] = {each.user.id: each.created_at for each in reactions}
    return Edges([each.user for each in reactions], lambda user: {"reactedAt": when[user.id]})
