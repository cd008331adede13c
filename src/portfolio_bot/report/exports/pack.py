"""The decision pack: a page for each case that awaits a decision, to be read before a meeting."""

from __future__ import annotations

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.comments.paper import year_of
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.messages import Param, say
from portfolio_bot.domain.reported.facts import Cost, Member, Party, Uncertainty
from portfolio_bot.domain.reported.lines import remark
from portfolio_bot.report.exports.columns import Reader
from portfolio_bot.report.figures.due import Due
from portfolio_bot.report.figures.totals import PhaseCount
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.row import Judged, Row, Voice
from portfolio_bot.report.words.cells import Cells
from portfolio_bot.report.words.markdown import Shown
from portfolio_bot.report.words.phrases import Phrases
from portfolio_bot.report.words.templating import template

MOST = 50
"""Cases that a pack has room for, in the report's order."""

MOST_RISKS = 5


class Page(Frozen):
    """What a meeting needs to know of one case."""

    due: Due
    row: Row
    criteria: tuple[Judged, ...]
    advice: tuple[Voice, ...]
    votes: tuple[Voice, ...]
    risks: tuple[Uncertainty, ...]
    steering: tuple[Member, ...]
    parties: tuple[Party, ...]
    target: PhaseCount | None

    def cast(self, ballot: str) -> int:
        """Count the votes that say *ballot*."""
        return sum(vote.said == ballot for vote in self.votes)


def pack(reader: Reader, report: Report) -> str:
    """Write the decision pack of *report* as markdown."""
    config = reader.config
    words = Catalogue(config.language)
    phrases = Phrases(config, words)
    text = template("pack.md.j2").render(
        title=phrases.say("pack-title"),
        about=phrases.say("pack-about", name=config.name, at=report.as_of, count=len(report.due)),
        pages=pages(report),
        phrases=phrases,
        cells=Cells(phrases),
        say=phrases.say,
        criterion=lambda row, judged: _criterion(config, phrases, row, judged),
        words=lambda message: Shown(words.text(message)),
        cost=lambda cost: _cost(phrases, cost),
        risk=lambda found: _risk(phrases, found),
        voice=lambda advice: _voice(config, phrases, advice),
    )
    return text.strip() + "\n"


def pages(report: Report) -> list[Page]:
    """Return a page for each case that awaits a decision, in the report's order."""
    rows = {row.number: row for row in report.rows}
    return [_page(report, due, rows[due.number]) for due in report.due[:MOST]]


def _page(report: Report, due: Due, row: Row) -> Page:
    voices = row.gate.voices if row.gate else ()
    found = [each for each in row.facts.uncertainties if not each.closed]
    worst = sorted(found, key=lambda each: (-each.probability * each.impact, each.id))
    return Page(
        due=due,
        row=row,
        criteria=row.gate.criteria if row.gate else (),
        advice=tuple(each for each in voices if each.kind == "advice"),
        votes=tuple(each for each in voices if each.kind == "vote"),
        risks=tuple(worst[:MOST_RISKS]),
        steering=tuple(each for each in row.facts.steering if not each.withdrawn),
        parties=tuple(each for each in row.facts.parties if not each.withdrawn),
        target=next((each for each in report.phases if each.id == due.target), None),
    )


def _criterion(config: Portfolio, phrases: Phrases, row: Row, judged: Judged) -> Shown:
    """Return a criterion as it is worded."""
    return phrases.text(config.phases[row.phase].gate.criteria[judged.id].text)


def _cost(phrases: Phrases, cost: Cost) -> Shown:
    names = ("need", "budget", "allocated", "spent", "forecast")
    sums: dict[str, Param] = {name: _sum(getattr(cost, name)) for name in names}
    return phrases.say("paper-cost", year=year_of(cost), **sums)


def _sum(value: float | None) -> Param:
    return (say("paper-unreported"),) if value is None else value


def _risk(phrases: Phrases, found: Uncertainty) -> Shown:
    return phrases.say(
        f"paper-{found.side}",
        name=found.name,
        probability=found.probability,
        impact=found.impact,
        factor=found.probability * found.impact,
        response=remark(found.response),
    )


def _voice(config: Portfolio, phrases: Phrases, advice: Voice) -> Shown:
    """Say who advises what, and why."""
    role = config.roles.get(advice.role or "")
    name: Param = role.name if role else (say("everyone"),)
    told = phrases.say(f"advice-{advice.said}", by=advice.by, role=name)
    return Shown(f"{told}: {phrases.text(advice.reason)}") if advice.reason else told
