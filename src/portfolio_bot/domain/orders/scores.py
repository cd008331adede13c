"""`/vurder KRITERIUM POENG BEGRUNNELSE`: somebody's judgement of a criterion, with why (E9)."""

from __future__ import annotations

from portfolio_bot.domain.case.reading import find_score_criterion
from portfolio_bot.domain.config import Portfolio, ScoreCriterion
from portfolio_bot.domain.documents import Quote, paragraph
from portfolio_bot.domain.messages import Trusted, say
from portfolio_bot.domain.orders.request import (
    Outcome,
    Request,
    as_reason,
    authorise,
    done,
    ended,
    refused,
)
from portfolio_bot.domain.records.history import POINTS

_SHOWN = 60


def score(request: Request) -> Outcome:
    """Record the points of a criterion; a later score of it takes the place of this one."""
    config = request.config
    key, points, reason = _read(config, request.text.split())
    if key is None:
        return _no_such(config, request.text)
    criterion = config.scoring.criteria[key]
    name = Trusted(criterion.name)
    if criterion.field is not None:
        label = Trusted(config.fields[criterion.field].label)
        return refused(say("score-by-field", name=name, label=label))
    role = authorise(request, criterion.given_by)
    if isinstance(role, Outcome):
        return role
    if (over := ended(request)) is not None:
        return over
    if points is None or not criterion.lowest <= points <= criterion.highest:
        scale = {"lowest": criterion.lowest, "highest": criterion.highest}
        return refused(say("score-scale", name=name, **scale))
    if not reason:
        return refused(say("score-needs-reason", name=name))
    decision = request.decide(
        "score", role, criterion=key, after=str(points), reason=as_reason(reason)
    )
    told = say(
        "scored", name=name, points=points, highest=criterion.highest, by=request.actor.login
    )
    return done(decision, paragraph(told), Quote(text=reason))


def given_by_command(config: Portfolio) -> dict[str, ScoreCriterion]:
    """Return the criteria that somebody scores by command."""
    return {key: each for key, each in config.scoring.criteria.items() if each.given_by}


def _read(config: Portfolio, words: list[str]) -> tuple[str | None, int | None, str]:
    """Return the criterion that the first words name, the points, and the reason behind them.

    The points are the first whole number; the words before it are the name.
    """
    for place, word in enumerate(words):
        found = find_score_criterion(config, " ".join(words[:place])) if place else None
        digits = word.rstrip(".,:;")
        if found is not None and POINTS.fullmatch(digits):
            return found, int(digits), " ".join(words[place + 1 :])
    named = (find_score_criterion(config, " ".join(words[:n])) for n in range(len(words), 0, -1))
    return next((key for key in named if key), None), None, ""


def _no_such(config: Portfolio, text: str) -> Outcome:
    names = [each.name for each in given_by_command(config).values()]
    if not names:
        return refused(say("score-nothing"))
    return refused(say("no-such-score", word=text[:_SHOWN], names=Trusted(", ".join(names))))
