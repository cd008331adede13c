"""The REST face of the sandbox: one module for each family of routes."""

from portfolio_bot.sandbox.rest import (
    admin,
    comments,
    commits,
    contents,
    issues,
    labels,
    people,
    reactions,
    repositories,
)
from portfolio_bot.sandbox.rest.routing import ROUTES

__all__ = [
    "ROUTES",
    "admin",
    "comments",
    "commits",
    "contents",
    "issues",
    "labels",
    "people",
    "reactions",
    "repositories",
]
