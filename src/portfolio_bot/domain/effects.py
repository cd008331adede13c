"""What shall be true afterwards: each effect is absolute, and can be applied twice."""

from __future__ import annotations

from datetime import date
from typing import Literal

from portfolio_bot.domain.config import Digest
from portfolio_bot.domain.documents import Document
from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.snapshot import BoardField, BoardValue

Reaction = Literal["THUMBS_UP", "CONFUSED"]
PortfolioHealth = Literal["ON_TRACK", "AT_RISK", "OFF_TRACK", "INACTIVE"]
"""How the portfolio does, in words of GitHub's ProjectV2StatusUpdateStatus."""

Content = str | bytes
"""What a file holds: text, or what is no text."""


def as_bytes(content: Content) -> bytes:
    """Return the bytes of a file's *content*."""
    return content.encode() if isinstance(content, str) else content


class WriteComment(Made):
    """The issue has this comment; ``comment`` is the id of its present version, if any."""

    kind: Literal["status", "gate", "answer"]
    document: Document
    comment: str | None = None

    def describe(self) -> Message:
        """Say what would be done, for a dry run."""
        return say(
            "plan-comment-edit" if self.comment else "plan-comment-new", kind=Trusted(self.kind)
        )


class RecordOn(Made):
    """Another issue has this comment, which records there what was decided here.

    ``issue`` is that issue's node id.
    """

    issue: str
    number: int
    document: Document

    def describe(self) -> Message:
        """Say what would be done, for a dry run."""
        return say("plan-record-on", number=Trusted(self.number))


class RestoreComment(Made):
    """The bot's comment reads as the bot wrote it; without ``comment`` it is posted anew."""

    text: str
    comment: str | None = None

    def describe(self) -> Message:
        """Say what would be done, for a dry run."""
        return say("plan-comment-restore")


class DeleteComment(Made):
    """The bot's comment, which says what another one says already, is not there."""

    comment: str

    def describe(self) -> Message:
        """Say what would be done, for a dry run."""
        return say("plan-comment-delete")


class React(Made):
    """The comment *subject* has the bot's reaction *content* (a GraphQL ReactionContent)."""

    subject: str
    content: Reaction

    def describe(self) -> Message:
        """Say what would be done, for a dry run."""
        return say("plan-react", content=Trusted(self.content))


class PutOnBoard(Made):
    """The issue has an item on the board."""

    board: str

    def describe(self) -> Message:
        """Say what would be done, for a dry run."""
        return say("plan-board-add")


class SetBoardField(Made):
    """The item's *field* has *value*; None clears it. A choice is given by its name."""

    board: str
    field: BoardField
    value: BoardValue | None

    def describe(self) -> Message:
        """Say what would be done, for a dry run."""
        if self.value is None:
            return say("plan-board-clear", field=self.field.name)
        return say("plan-board-set", field=self.field.name, value=self.value)


class AddLabels(Made):
    """The issue has these labels; those that the repository lacks are made in *colour*."""

    names: tuple[str, ...]
    colour: str

    def describe(self) -> Message:
        """Say what would be done, for a dry run."""
        return say("plan-labels-add", count=len(self.names), names=", ".join(self.names))


class RemoveLabels(Made):
    """The issue does not have these labels."""

    names: tuple[str, ...]

    def describe(self) -> Message:
        """Say what would be done, for a dry run."""
        return say("plan-labels-remove", count=len(self.names), names=", ".join(self.names))


class Assign(Made):
    """The users (login and id) are among the assignees."""

    users: tuple[tuple[str, str], ...]

    def describe(self) -> Message:
        """Say what would be done, for a dry run."""
        return say("plan-assign", users=", ".join(login for login, _ in self.users))


class Close(Made):
    """The issue is closed for *reason*."""

    reason: Literal["COMPLETED", "NOT_PLANNED"]

    def describe(self) -> Message:
        """Say what would be done, for a dry run."""
        return say("plan-close", reason=Trusted(self.reason))


class Reopen(Made):
    """The issue is open."""

    def describe(self) -> Message:
        """Say what would be done, for a dry run."""
        return say("plan-reopen")


class WriteFiles(Made):
    """The branch, whose newest commit is *head*, has these files (path and content).

    One commit with the one-line *headline*, which names *edition*, the day that the files are
    of, and its *kind*; no effect when every file stands so already.
    """

    branch: str
    head: str
    files: tuple[tuple[str, Content], ...]
    headline: Message
    edition: date
    kind: str = "weekly"

    def describe(self) -> Message:
        """Say what would be done, for a dry run."""
        return say("plan-write", files=", ".join(path for path, _ in self.files))


class TellDigest(Made):
    """The digest of *edition* stands at its *place*.

    ``title`` is a discussion's; ``health`` and the days, between which the active initiatives
    are planned, are a status update's.
    """

    place: Digest
    edition: date
    title: Message
    document: Document
    health: PortfolioHealth
    start: date | None = None
    target: date | None = None

    def describe(self) -> Message:
        """Say what would be done, for a dry run."""
        return say(f"plan-digest-{self.place.kind}", at=self.edition)


Effect = (
    WriteComment
    | RecordOn
    | RestoreComment
    | DeleteComment
    | React
    | PutOnBoard
    | SetBoardField
    | AddLabels
    | RemoveLabels
    | Assign
    | Close
    | Reopen
    | WriteFiles
    | TellDigest
)
