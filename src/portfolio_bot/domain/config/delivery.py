"""What a report is delivered as: the files beside its page, how they come, and who is told."""

from typing import Annotated, Literal, get_args

from pydantic import Field as Declared
from pydantic import PositiveInt

from portfolio_bot.domain.config.fields import Id, Line, Text
from portfolio_bot.domain.frozen import Frozen

ExportKind = Literal["csv", "xlsx", "roadmap", "feed", "calendar", "pack", "plans"]
EXPORT_KINDS: tuple[ExportKind, ...] = get_args(ExportKind)

Share = Literal["nothing", "figures", "initiatives"]

Delivery = Literal["commit", "pull-request", "none"]


class PlanInput(Frozen):
    """A plan that the portfolio gives input to, and the answers that ask to be in it (D6)."""

    field: Id = Declared(description="A drop-down field.")
    options: tuple[Text, ...] = Declared(
        min_length=1, description="The options by which an initiative asks to be in it."
    )


class DigestComment(Frozen):
    """The digest as a comment on an issue: one for each edition."""

    kind: Literal["comment"] = Declared(description="The kind of digest.")
    issue: PositiveInt = Declared(description="Number of the issue, which is no initiative.")


class DigestDiscussion(Frozen):
    """The digest as a discussion: one for each edition."""

    kind: Literal["discussion"] = Declared(description="The kind of digest.")
    category: Line = Declared(description="Name of the category of discussions.")


class DigestStatus(Frozen):
    """The digest as a status update of the board, with the portfolio's health."""

    kind: Literal["status-update"] = Declared(description="The kind of digest.")


Digest = Annotated[DigestComment | DigestDiscussion | DigestStatus, Declared(discriminator="kind")]
