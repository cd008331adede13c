"""Charts of age, benefits, money and capacity: bars, each with its figure in words."""

from __future__ import annotations

from portfolio_bot.report.charts.bars import MOST, Bar, Group, Picture, draw_bars
from portfolio_bot.report.model import Report
from portfolio_bot.report.sections import Figures
from portfolio_bot.report.words.phrases import Phrases


def ageing_chart(figures: Figures, phrases: Phrases) -> str:
    """Draw how many days each initiative has been in progress, the oldest first."""
    groups = [
        Group(
            each.row.title,
            (
                Bar(
                    each.age,
                    "bad" if each.old else "calm",
                    phrases.say("report-days", days=each.age),
                ),
            ),
        )
        for each in figures.flow.aged[:MOST]
    ]
    legend = (
        ("calm", phrases.say("report-legend-usual")),
        ("bad", phrases.say("report-legend-old")),
    )
    return draw_bars(_picture(figures.report, phrases, "ageing", legend), groups)


def benefits_chart(figures: Figures, phrases: Phrases) -> str:
    """Draw how much of each planned benefit is realised, the least first."""
    known = [each for each in figures.benefits.profits if each.reached is not None]
    known.sort(key=lambda each: (each.reached or 0, each.row.number, each.benefit.id))
    groups = [
        Group(
            each.benefit.name,
            (
                Bar(
                    each.reached or 0,
                    "bad" if each.missed else "good",
                    phrases.percent(each.reached),
                ),
            ),
            mark=100,
        )
        for each in known[:MOST]
    ]
    legend = (
        ("good", phrases.say("report-legend-realised")),
        ("bad", phrases.say("report-legend-missed")),
        ("limit", phrases.say("report-legend-planned")),
    )
    return draw_bars(_picture(figures.report, phrases, "benefits-chart", legend), groups)


def economy_chart(figures: Figures, phrases: Phrases) -> str:
    """Draw budget, spending and forecast of each year."""
    groups = []
    for year in figures.economy.years:
        over = year.deviation is not None and year.deviation > 0
        told = (
            ("budget", year.budget, "grey"),
            ("spent", year.spent, "calm"),
            ("forecast", year.forecast, "bad" if over else "good"),
        )
        bars = tuple(
            Bar(
                amount or 0, look, f"{phrases.say(f'report-column-{key}')}: {phrases.money(amount)}"
            )
            for key, amount, look in told
        )
        groups.append(Group(str(year.year), bars))
    return draw_bars(_picture(figures.report, phrases, "economy-chart"), groups)


def capacity_chart(figures: Figures, phrases: Phrases) -> str:
    """Draw the person-months that are needed of each skill each month, against what there is."""
    groups = [
        Group(
            f"{phrases.skill_month(load.month)} · {load.skill}",
            (Bar(load.needed, "bad" if load.over else "calm", phrases.number(load.needed)),),
            mark=load.capacity,
        )
        for load in figures.resources.loads[:MOST]
    ]
    legend = (
        ("calm", phrases.say("report-legend-needed")),
        ("bad", phrases.say("report-legend-over")),
        ("limit", phrases.say("report-legend-capacity")),
    )
    return draw_bars(_picture(figures.report, phrases, "resources-chart", legend), groups)


def _picture(
    report: Report, phrases: Phrases, key: str, legend: tuple[tuple[str, str], ...] = ()
) -> Picture:
    return Picture(
        phrases.say(f"report-{key}-title"),
        phrases.say(f"report-{key}-description", at=report.as_of),
        phrases.say("report-chart-empty"),
        legend,
    )
