"""How initiatives are compared: criteria, their scales, and the formula of the score (E9, D8)."""

from typing import Literal, Self

from pydantic import Field as Declared
from pydantic import PositiveFloat, model_validator

from portfolio_bot.domain.config.fields import Id, Line
from portfolio_bot.domain.config.references import BrokenRuleError
from portfolio_bot.domain.frozen import Frozen

Method = Literal["weighted", "idea", "wsjf"]

TERMS: dict[Method, tuple[str, ...]] = {
    "weighted": (),
    "idea": ("qualitative", "operational", "risk", "strategic", "economic"),
    "wsjf": ("value", "criticality", "reduction", "size"),
}
"""The criteria that a formula needs; «weighted» takes any."""

ADJUSTMENT = "adjustment"
"""A criterion that the formula «idea» takes as well, if it is there."""


class ScoreCriterion(Frozen):
    """One thing that initiatives are scored by: a question of the form, or somebody's judgement."""

    name: Line = Declared(description="What is scored, as the report and the command say it.")
    field: Id | None = Declared(
        default=None, description="A drop-down field whose options are a scale, lowest first."
    )
    given_by: tuple[Id, ...] = Declared(
        default=(), description="Roles that score it by command, with a reason."
    )
    lowest: int = Declared(default=1, description="The least score that can be given by command.")
    highest: int = Declared(default=5, description="The greatest one.")
    weight: PositiveFloat = Declared(default=1, description="How much it weighs; `weighted` alone.")
    reversed: bool = Declared(
        default=False, description="Whether little is best, as of cost; `weighted` alone."
    )

    @model_validator(mode="after")
    def _one_way_to_be_scored(self) -> Self:
        if (self.field is None) == (not self.given_by):
            raise BrokenRuleError("score-one-way")
        if self.lowest >= self.highest:
            raise BrokenRuleError("range-reversed", ("lowest",))
        return self


class Scoring(Frozen):
    """The criteria that initiatives are compared by, and how they become one score."""

    method: Method = Declared(
        default="weighted",
        description="`weighted`: the weighted mean of all. `idea`: the sum of `qualitative`, "
        "`operational`, `risk`, `strategic`, `economic` and, if there, `adjustment`. `wsjf`: "
        "`value`, `criticality` and `reduction` by `size`.",
    )
    criteria: dict[Id, ScoreCriterion] = Declared(default={}, description="The criteria, by id.")

    @model_validator(mode="after")
    def _has_its_terms(self) -> Self:
        terms = TERMS[self.method]
        allowed = {*terms, *((ADJUSTMENT,) if self.method == "idea" else ())}
        given = set(self.criteria)
        if terms and given and not (set(terms) <= given <= allowed):
            wanted = ", ".join(terms)
            raise BrokenRuleError("score-terms", ("criteria",), word=self.method, wanted=wanted)
        return self
