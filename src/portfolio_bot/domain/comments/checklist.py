"""A judged gate as a list that people read: what is met, what is left, and whose turn it is."""

from __future__ import annotations

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Block, Folded, Item, Items, paragraph
from portfolio_bot.domain.gates.judging import CriterionResult, GateResult
from portfolio_bot.domain.messages import Message, Trusted, say


def checklist(result: GateResult, *, boxes: bool = False) -> tuple[Block, ...]:
    """Show every condition of *result* with its evidence, numbered as `/kriterium` counts.

    With *boxes*, what people tick has a box to tick, and every criterion is known again.
    """
    return (Items(items=_items(result, boxes=boxes)),)


def what_is_left(
    config: Portfolio, result: GateResult, *, titled: bool = False
) -> tuple[Block, ...]:
    """Show what is left of *result*; what is met already opens on a click."""
    title = say(
        "checklist-title",
        phase=Trusted(config.phases[result.phase].name),
        version=Trusted(result.version),
    )
    items = _items(result)
    left = tuple(item for item in items if item.mark == "unmet")
    met = tuple(item for item in items if item.mark == "met")
    blocks: list[Block] = [paragraph(title)] if titled else []
    if left:
        blocks.append(Items(items=left))
    if met:
        summary = say("gate-met-already", count=len(met))
        blocks.append(Folded(summary=summary, blocks=(Items(items=met),)))
    return tuple(blocks)


def _items(result: GateResult, *, boxes: bool = False) -> tuple[Item, ...]:
    form = Item(message=result.form.evidence, mark="met" if result.form.met else "unmet")
    return (form, *(_item(each, boxes=boxes) for each in result.criteria))


def _item(result: CriterionResult, *, boxes: bool) -> Item:
    return Item(
        message=say("criterion-line", text=Trusted(result.text)),
        mark="met" if result.met else "unmet",
        number=result.number,
        id=result.id if boxes else None,
        box=boxes and bool(result.roles),
        details=(result.evidence, *_changed(result), *_guidance(result)),
    )


def _changed(result: CriterionResult) -> tuple[Message, ...]:
    return (result.changed.told,) if result.changed else ()


def _guidance(result: CriterionResult) -> tuple[Message, ...]:
    if result.met or not result.guidance:
        return ()
    return (say("name", name=Trusted(" ".join(result.guidance.split()))),)
