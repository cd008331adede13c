"""Where GitHub shows the portfolio: board, labels and report."""

from typing import Annotated, Literal, get_args

from pydantic import Field as Declared
from pydantic import NonNegativeInt, PositiveInt, StringConstraints

from portfolio_bot.domain.config.delivery import (
    EXPORT_KINDS,
    Delivery,
    Digest,
    ExportKind,
    PlanInput,
    Share,
)
from portfolio_bot.domain.config.fields import Id, Line
from portfolio_bot.domain.config.roles import Login
from portfolio_bot.domain.frozen import Frozen

LabelName = Annotated[str, StringConstraints(min_length=1, max_length=50, strip_whitespace=True)]
Prefix = Annotated[str, StringConstraints(max_length=20)]
Colour = Annotated[
    str, StringConstraints(pattern=r"^[0-9a-fA-F]{6}$"), Declared(examples=["0b5cad"])
]
_SEGMENT = r"[\p{L}\p{N}_-][\p{L}\p{N}_. -]*"
FilePath = Annotated[
    str,
    StringConstraints(pattern=rf"^{_SEGMENT}(/{_SEGMENT})*$"),
    Declared(examples=["reports/portfolio"]),
]

Section = Literal[
    "summary",
    "decisions-due",
    "changes",
    "status",
    "programmes",
    "deviations",
    "flow",
    "comparison",
    "start-queue",
    "objectives",
    "balance",
    "benefits",
    "value-log",
    "economy",
    "resources",
    "uncertainty",
    "deliveries",
    "dependencies",
    "shared-needs",
    "missing",
    "decision-log",
    "appendix",
]
EVERY_SECTION: tuple[Section, ...] = get_args(Section)
WEEKLY_SECTIONS: tuple[Section, ...] = (
    "summary",
    "decisions-due",
    "changes",
    "status",
    "deviations",
    "flow",
    "missing",
    "decision-log",
)

EditionKind = Literal["weekly", "monthly", "tertial"]
EDITIONS: tuple[EditionKind, ...] = get_args(EditionKind)

BOARD_SOURCES = ("phase", "priority", "progress")


class Board(Frozen):
    """The Projects v2 board."""

    owner: Login = Declared(description="The organisation or user that owns the board.")
    number: NonNegativeInt = Declared(
        default=0,
        description="The number in the board's address. 0: there is none yet; "
        "`portfolio-bot sync --apply` makes it, and writes its number here.",
    )
    fields: dict[Id, Line] = Declared(
        default={},
        description="What we know, and the board's own field name for it. Keys: `phase`, "
        "`priority`, `progress` or the id of a form field.",
    )
    aliases: dict[Id, tuple[Line, ...]] = Declared(
        default={},
        description="Other names that a field of the board may have, by the same keys: "
        "`portfolio-bot sync` gives such a field its right name, and keeps its values.",
    )


class Labels(Frozen):
    """Names of the labels that the bot sets."""

    initiative: LabelName = Declared(
        default="tiltak", description="On every initiative; the form sets it."
    )
    incomplete: LabelName = Declared(
        default="mangler opplysninger", description="While an answer is missing."
    )
    on_hold: LabelName = Declared(default="på vent", description="While the case is on hold.")
    stopped: LabelName = Declared(default="stoppet", description="When the case is stopped.")
    bound: LabelName = Declared(
        default="bundet", description="While a resolution binds the case to go on."
    )
    phase_prefix: Prefix = Declared(default="fase: ", description="Before a phase's name.")
    priority_prefix: Prefix = Declared(
        default="prioritet: ", description="Before a priority's name."
    )
    route_prefix: Prefix = Declared(default="rute: ", description="Before a route's name.")
    colour: Colour = Declared(default="0b5cad", description="Of labels the bot makes, as RRGGBB.")


class Bubbles(Frozen):
    """The two scales of the chart of balance, whose bubbles grow with the person-months."""

    across: Id = Declared(description="A drop-down field whose options are a scale, low to high.")
    up: Id = Declared(description="Another one.")


class Report(Frozen):
    """What the report holds, and where it is written."""

    title: Line = Declared(default="Porteføljerapport", description="The report's heading.")
    folder: FilePath = Declared(
        default="portefolje", description="Folder of the repository that holds the reports."
    )
    branch: Line | None = Declared(
        default=None, description="Branch that is written to. Left out: the default branch."
    )
    sections: tuple[Section, ...] = Declared(
        default=WEEKLY_SECTIONS, description="The sections of the weekly edition, in this order."
    )
    full_sections: tuple[Section, ...] = Declared(
        default=EVERY_SECTION,
        description="The sections of the monthly and the tertial edition, in this order.",
    )
    headings: dict[Section, Line] = Declared(
        default={}, description="The portfolio's own headings of sections."
    )
    axes: tuple[Id, ...] = Declared(
        default=(),
        description="Drop-down fields between whose options the portfolio is to be in balance.",
    )
    starts_in: Id | None = Declared(
        default=None,
        description="The phase in which the work itself starts, which the start queue leads to. "
        "Left out: the last but one, or of two the last.",
    )
    bubbles: Bubbles | None = Declared(
        default=None, description="The chart of balance. Left out: no chart."
    )
    silent_after_days: PositiveInt = Declared(
        default=14, description="Days without a word before a case counts as silent."
    )
    full_reading_days: PositiveInt = Declared(
        default=28,
        description="Days after which everything is read again, where only what has changed is "
        "read in between.",
    )
    rows: PositiveInt = Declared(default=200, description="Rows a table shows at most.")
    files: tuple[ExportKind, ...] = Declared(
        default=EXPORT_KINDS,
        description="What is written beside the page: tables (CSV), a workbook, the success "
        "indicators of the roadmap (JSON), a feed of decisions, a calendar, a decision pack, "
        "input to plans (CSV).",
    )
    plans: dict[Id, PlanInput] = Declared(
        default={}, description="Plans that get a table each of what asks to be in them, by id."
    )
    share: Share = Declared(
        default="nothing",
        description="What `deling.json` tells a roll-up of several portfolios: nothing, figures "
        "alone, or the initiatives too. Answers that are not public are never told.",
    )
    delivery: Delivery = Declared(
        default="commit",
        description="How the files come to the branch: by a commit, by one open pull request, or "
        "not at all.",
    )
    digest: Digest | None = Declared(
        default=None, description="Where a short digest of each edition goes. Left out: nowhere."
    )

    def sections_of(self, edition: EditionKind) -> tuple[Section, ...]:
        """Return the sections of an edition, in order."""
        return self.sections if edition == "weekly" else self.full_sections
