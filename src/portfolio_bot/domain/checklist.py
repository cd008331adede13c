"""A judged gate as a list that people read: what is met, what is left, and whose turn it is."""

from __future__ import annotations

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Block, Item, Items, paragraph
from portfolio_bot.domain.gates import CriterionResult, GateResult
from portfolio_bot.domain.messages import Message, Trusted, say


def checklist(config: Portfolio, result: GateResult, *, titled: bool = False) -> tuple[Block, ...]:
    """Show every condition of *result* with its evidence, numbered as `/kriterium` counts."""
    form = Item(message=result.form.evidence, mark="met" if result.form.met else "unmet")
    title = say(
        "checklist-title",
        phase=Trusted(config.phases[result.phase].name),
        version=Trusted(result.version),
    )
    items = Items(items=(form, *(_item(each) for each in result.criteria)))
    return (paragraph(title), items) if titled else (items,)


def _item(result: CriterionResult) -> Item:
    return Item(
        message=say("criterion-line", text=Trusted(result.text)),
        mark="met" if result.met else "unmet",
        number=result.number,
        details=(result.evidence, *_guidance(result)),
    )


def _guidance(result: CriterionResult) -> tuple[Message, ...]:
    if result.met or not result.guidance:
        return ()
    return (say("name", name=Trusted(" ".join(result.guidance.split()))),)
