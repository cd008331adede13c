"""The import from end to end: read, plan, list, and with leave write; again as often as needed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from portfolio_bot.app import Shop, again
from portfolio_bot.calls.endings import Echo
from portfolio_bot.calls.intake.listing import existing_page, plan_page
from portfolio_bot.calls.intake.sheets import read_mapping, read_rows
from portfolio_bot.calls.portfolio import call
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.escaping import plain
from portfolio_bot.domain.importing.existing import Met, board_findings, meet, present_in
from portfolio_bot.domain.importing.mapping import Mapping, columns_of, unknown_words
from portfolio_bot.domain.importing.people import logins_in
from portfolio_bot.domain.importing.planning import Plan, Planned, Present, Row, plan
from portfolio_bot.domain.messages import Message, UsageError, say
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import Client
from portfolio_bot.github.importing import New, find_assignable, label_issues, open_issues
from portfolio_bot.github.sweeping import Everything, load_everything
from portfolio_bot.surroundings import Surroundings


@dataclass(frozen=True)
class Asked:
    """What is taken in: a table in *file*, else the issues and the board that are there.

    ``out`` is where the list for people goes; without it, it is printed. Nothing is written to
    GitHub unless ``apply``.
    """

    file: Path | None = None
    mapping: Path | None = None
    out: Path | None = None
    apply: bool = False


def take_in(
    here: Surroundings, asked: Asked, now: datetime, echo: Echo, complain: Echo
) -> ExitCode:
    """Plan the import and tell it; with leave, carry it out. Raises `UsageError`.

    Ends with `ExitCode.PROBLEMS` when somebody has to look at something.
    """

    def do(config: Portfolio, client: Client) -> ExitCode:
        shop = Shop(client, config, here.repository, now, sleep=here.sleep)
        return _taken(_Intake(shop, asked, complain), echo)

    return call(here, complain, do)


class _Intake:
    """One import: what is asked, and the shop it is done with."""

    def __init__(self, shop: Shop, asked: Asked, complain: Echo) -> None:
        self.shop, self.asked = shop, asked
        self._complain = complain
        self._words = Catalogue(shop.config.language, escape=plain)

    def read(self) -> Everything:
        """Read all issues of the repository."""
        return load_everything(
            self.shop.client, self.shop.config, self.shop.repository, self._read, every=True
        )

    def tell(self, message: Message) -> None:
        """Tell of the import's course, beside what it prints."""
        self._complain(self._words.text(message))

    def opened(self, count: int) -> None:
        """Tell how many are written."""
        self.tell(say("import-written", count=count))

    def _read(self, count: int) -> None:
        if count and count % 1000 == 0:
            self.tell(say("summary-read", count=count))


def _taken(intake: _Intake, echo: Echo) -> ExitCode:
    asked = intake.asked
    if asked.file is None:
        page, look = again(intake.shop, lambda: _existing(intake))
    else:
        words, rows = read_mapping(asked.mapping), read_rows(asked.file)
        page, look = again(intake.shop, lambda: _table(intake, words, rows))
    if asked.out is None:
        echo(page)
    else:
        asked.out.write_text(page, "utf-8", newline="\n")
        intake.tell(say("import-listed", file=asked.out.as_posix()))
    if not asked.apply:
        intake.tell(say("import-only-planned"))
    return ExitCode.PROBLEMS if look else ExitCode.DONE


def _existing(intake: _Intake) -> tuple[str, bool]:
    shop, found = intake.shop, intake.read()
    met = meet(shop.config, found.entries, shop.repository)
    general = [*(board_findings(shop.config, found.board) if found.board else ())]
    if found.board_trouble is not None:
        general.append(found.board_trouble)
    if intake.asked.apply:
        _label(intake, met)
    page = existing_page(shop.config, met, general)
    return page, bool(general) or any(each.findings for each in met)


def _label(intake: _Intake, met: tuple[Met, ...]) -> None:
    shop, labels = intake.shop, intake.shop.config.labels
    lacking = [each.id for each in met if not each.labelled]
    if lacking:
        label = (labels.initiative, labels.colour)
        label_issues(shop.client, shop.repository, lacking, label, shop.sleep, intake.opened)


def _table(intake: _Intake, words: Mapping, rows: tuple[Row, ...]) -> tuple[str, bool]:
    shop = intake.shop
    present, made = _planned(shop, words, rows, intake.read())
    page = plan_page(shop.config, made)
    if intake.asked.apply:
        _refuse_lost_phases(shop, made)
        issues = [_new(each, present) for each in made.new]
        colour = shop.config.labels.colour
        if issues:
            open_issues(shop.client, shop.repository, issues, colour, shop.sleep, intake.opened)
    look = bool(made.findings) or any(each.findings or each.refused for each in made.rows)
    return page, look


def _new(one: Planned, present: Present) -> New:
    people = tuple(present.assignable[login.casefold()][1] for login in one.assignees)
    return New(one.title, one.body, one.labels, people)


def _planned(
    shop: Shop, words: Mapping, rows: tuple[Row, ...], found: Everything
) -> tuple[Present, Plan]:
    config = shop.config
    headings = tuple(rows[0].cells) if rows else ()
    if unknown := sorted(set(unknown_words(config, words, headings))):
        raise UsageError(say("import-unknown-words", words=", ".join(unknown)))
    own = frozenset(word.casefold() for word in (found.viewer, *config.bots))
    columns = columns_of(config, words, headings)
    named = logins_in(words, columns, [(row.number, row.cells) for row in rows])
    people = find_assignable(shop.client, shop.repository, named)
    present = present_in(found.entries, own).model_copy(
        update={"assignable": people, "today": config.day(shop.now)}
    )
    heading = shop.plain.text(say("import-kept"))
    return present, plan(config, words, columns, rows, present, heading)


def _refuse_lost_phases(shop: Shop, made: Plan) -> None:
    """Refuse to open issues whose phase the bot would not believe, as they are newer than it."""
    config: Portfolio = shop.config
    phased = any(each.labels[1:] or each.over.ended for each in made.new)
    if phased and not config.brings_along(shop.now):
        raise UsageError(say("import-adopted", day=config.adopted or shop.now.date()))
