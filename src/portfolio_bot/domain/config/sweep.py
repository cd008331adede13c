"""What the sweep looks for, and what it does about it."""

from typing import Literal

from pydantic import Field as Declared
from pydantic import PositiveInt

from portfolio_bot.domain.frozen import Frozen

ReminderKind = Literal["silence", "review", "measurement", "evaluation", "parts"]


class Sweep(Frozen):
    """What a sweep does about changes by hand, commands without an answer, and dates."""

    hand_moves: Literal["put-back", "flag"] = Declared(
        default="put-back",
        description="A card dragged by somebody who may not, or whose gate is not met: put it "
        "back, or leave it and only tell.",
    )
    look_back_days: PositiveInt = Declared(
        default=14, description="Days in which a command without an answer is looked for."
    )
    reminders: tuple[ReminderKind, ...] = Declared(
        default=("silence", "review", "measurement", "evaluation", "parts"),
        description="What is reminded of: silence longer than the report allows, a hold to be "
        "reviewed, benefits to be measured, benefits whose own day has come without a "
        "measurement, and sub-issues that are all closed.",
    )
