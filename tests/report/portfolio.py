"""Small portfolios to report on, made of the same parts that GitHub gives."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.load import load_text
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.effects import as_bytes
from portfolio_bot.domain.forms import Form, render_body
from portfolio_bot.domain.initiative.asked import form_of
from portfolio_bot.domain.records.history import Decision, Kind
from portfolio_bot.domain.records.markers import Answered, answer_marker
from portfolio_bot.domain.snapshot import Comment, Entry, Issue, PortfolioSnapshot, Repository
from portfolio_bot.report.files.data import data_bytes
from portfolio_bot.report.model import Report, build_report
from portfolio_bot.report.render import render

AS_OF = date(2026, 11, 23)
HOME = "https://github.com/digdir/portfolio/issues"


@cache
def digdir() -> Portfolio:
    """Return the preset of the model organisation."""
    return load_text("extends: digdir\nboard: {owner: digdir, number: 8}\n", "portfolio.yml").config


@cache
def form() -> Form:
    """Return the form of the model organisation."""
    return form_of(digdir())


def with_report(config: Portfolio, **changes: Any) -> Portfolio:
    """Return *config* with changed keys of its report."""
    report = config.report.model_copy(update=changes)
    return config.model_copy(update={"report": report})


def at(days_ago: int, hour: int = 9, as_of: date = AS_OF) -> datetime:
    """Return a time of day, *days_ago* before the day of the report."""
    day = as_of - timedelta(days=days_ago)
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def decision(kind: Kind, days_ago: int, by: str = "styrer", **rest: Any) -> Decision:
    """Make a decision; its id is made of all that it says."""
    told = "-".join(str(word) for word in (kind, days_ago, *rest.values()))
    return Decision(id=told, kind=kind, by=by, at=at(days_ago), **rest)


def record(*decisions: Decision) -> tuple[Comment, ...]:
    """Make the bot's comments that record *decisions*, one each."""
    return tuple(
        Comment(
            id=f"C-{each.id}",
            author="portfolio-bot",
            body=answer_marker(Answered(comment=each.id, commands=("x",), decisions=(each,))),
            created_at=each.at,
            own=True,
        )
        for each in decisions
    )


def said(days_ago: int, by: str = "kari") -> Comment:
    """Make a comment by a person."""
    return Comment(id=f"S-{days_ago}-{by}", author=by, body="Notat.", created_at=at(days_ago))


def entry(
    number: int,
    title: str = "Et tiltak",
    *,
    answers: dict[str, str] | None = None,
    comments: tuple[Comment, ...] = (),
    opened: int = 100,
    closed: int | None = None,
    **rest: Any,
) -> Entry:
    """Make an initiative that was opened, and perhaps closed, so many days ago."""
    values = rest.pop("values", {})
    issue = Issue(
        id=f"I{number}",
        number=number,
        title=title,
        body=render_body(form(), dict(answers or {})),
        url=f"{HOME}/{number}",
        author=rest.pop("author", "ola"),
        open=closed is None,
        created_at=at(opened),
        updated_at=at(0),
        closed_at=None if closed is None else at(closed),
        comments=comments,
        **rest,
    )
    return Entry(issue=issue, values=values)


def snapshot(*entries: Entry, previous: str | None = None) -> PortfolioSnapshot:
    """Make the portfolio of *entries*."""
    return PortfolioSnapshot(
        now=at(0, 18),
        repository=Repository(id="R", name="digdir/portfolio"),
        entries=entries,
        branch="main",
        head="0" * 40,
        previous=previous,
        board_url="https://github.com/orgs/digdir/projects/8",
    )


def report_of(*entries: Entry, as_of: date = AS_OF, previous: str | None = None) -> Report:
    """Report on *entries*."""
    return build_report(digdir(), snapshot(*entries, previous=previous), as_of)


def files_of(report: Report, config: Portfolio | None = None) -> dict[str, str]:
    """Render *report*: file name -> text, of those that are text."""
    config = config or digdir()
    files = render(config, report, Catalogue(config.language))
    texts = {path: as_bytes(files[path]).decode() for path in files if not path.endswith(".xlsx")}
    return {path.rsplit("/", 1)[-1]: text for path, text in texts.items()}


def data_file(report: Report) -> str:
    """Return what the next edition reads of *report*, with none of its other files written."""
    return data_bytes(digdir(), report).decode()


def page_of(report: Report, config: Portfolio | None = None) -> str:
    """Render the page of *report*."""
    return files_of(report, config)["README.md"]
