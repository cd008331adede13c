"""The REST face of the sandbox: one module for each family of routes."""

from portfolio_bot.sandbox.rest import (
    actions,
    admin,
    comments,
    commits,
    contents,
    git_objects,
    issues,
    labels,
    organizations,
    people,
    reactions,
    repositories,
    teams,
)
from portfolio_bot.sandbox.rest.routing import ROUTES

__all__ = [
    "ROUTES",
    "actions",
    "admin",
    "comments",
    "commits",
    "contents",
    "git_objects",
    "issues",
    "labels",
    "organizations",
    "people",
    "reactions",
    "repositories",
    "teams",
]
