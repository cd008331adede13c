"""Tokens that say themselves what they may do: `app.issues-write.members-read@owner/name`.

So a run has the rights that its workflow asks for, and no others, whatever the App holds.
"""

from portfolio_bot.sandbox import Answer, Handler, Request
from portfolio_bot.sandbox.exchange import told
from portfolio_bot.sandbox.state import Token, World

BOTS = {"app": "portefoljebot", "job": "github-actions"}


class Mint:
    """A middleware of the sandbox that takes such a token at its word, when it is first shown."""

    def __init__(self) -> None:
        self.world: World | None = None

    def __call__(self, request: Request, handler: Handler) -> Answer:
        """Make the token known, and answer."""
        value = request.headers.get("authorization", "").rpartition(" ")[2]
        if self.world is not None and "@" in value and value not in self.world.tokens:
            self.world.tokens[value] = minted(self.world, value)
        # Anybody may read a public repository's files; those of a private one take a right.
        if "@" in value and "/contents/" in request.path and ".contents-" not in value:
            return told(404, "Not Found")
        return handler(request)


def minted(world: World, value: str) -> Token:
    """Return the token that *value* stands for."""
    words, _, where = value.partition("@")
    kind, *rights = words.split(".")
    user = world.user(BOTS[kind])
    assert user is not None, value
    places = frozenset(where.lower().split(","))
    return Token(
        value,
        user,
        "actions" if kind == "job" else "app",
        dict(right.rsplit("-", 1) for right in rights),
        owners=frozenset(place.partition("/")[0] for place in places),
        repositories=places if "/" in where else None,
    )
