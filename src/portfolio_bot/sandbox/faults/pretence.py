"""A world apart, in which a change can be made that does not happen."""

import copy
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from portfolio_bot.sandbox.access import Session
from portfolio_bot.sandbox.gitstore import GitStore
from portfolio_bot.sandbox.graph.git_objects import Branch, GitObject
from portfolio_bot.sandbox.graph.reactions import ReactionGroup, groups_of
from portfolio_bot.sandbox.graph.registry import Context
from portfolio_bot.sandbox.state import Token, World


def copied(world: World) -> World:
    """Copy a world. The two share the lock, the ids and the git repositories."""
    repositories = world.repositories.values()
    shared = [world.lock, world.ids, *(repository.git for repository in repositories)]
    memo: dict[int, Any] = {id(each): each for each in shared}
    memo[id(world.deliveries)] = []
    # Every object is made before any is filled: what refers to another in a long line would
    # otherwise be followed too deep.
    made = [(each, object.__new__(type(each))) for each in world.nodes.values()]
    memo.update({id(each): other for each, other in made})
    for each, other in made:
        for field in fields(each):
            setattr(other, field.name, copy.deepcopy(getattr(each, field.name), memo))
    return copy.deepcopy(world, memo)


def moved(context: Context, world: World) -> Context:
    """Return the context of the same caller in another world, which is a copy of his own."""
    token: Token | None = context.session.token
    same = world.tokens[token.value] if token else None
    return Context(Session(world, same), context.cost, context.budget)


def without_commits(world: World, change: Callable[[], Any]) -> Any:
    """Make a change, and put every branch back where it was."""
    stores = [repository.git for repository in world.repositories.values()]
    before = [store.branches() for store in stores]
    try:
        return change()
    finally:
        for store, heads in zip(stores, before, strict=True):
            _put_back(store, heads)


def _put_back(store: GitStore, heads: dict[str, str]) -> None:
    for branch, oid in store.branches().items():
        if branch not in heads:
            store.delete_head(branch)
        elif heads[branch] != oid:
            store.set_head(branch, heads[branch])


@dataclass(frozen=True, slots=True)
class Mirror:
    """Shows what a payload names as it stands in a world; None for what is not there."""

    world: World

    def show(self, value: Any) -> Any:
        """Return what the value of a payload is in the world."""
        match value:
            case dict():
                shown = {name: self.show(each) for name, each in value.items()}
                return None if "node" in shown and shown["node"] is None else shown
            case list():
                return [each for each in map(self.show, value) if each is not None]
            case ReactionGroup():
                return self._group(value)
            case Branch():
                return self._branch(value)
            case GitObject():
                return None
            case _:
                return self.world.nodes.get(value.id) if hasattr(value, "id") else value

    def _group(self, group: ReactionGroup) -> ReactionGroup | None:
        subject = self.world.nodes.get(group.subject.id)
        groups = groups_of(subject) if subject else []
        return next((each for each in groups if each.content == group.content), None)

    def _branch(self, branch: Branch) -> Branch | None:
        home = self.world.repositories[branch.repository.name_with_owner.lower()]
        return Branch(home, branch.name) if home.git.head(branch.name) else None
