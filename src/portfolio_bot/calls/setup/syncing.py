"""`portfolio-bot sync`: labels and board brought in step with the configuration, plan first."""

from __future__ import annotations

from portfolio_bot.calls.endings import Echo
from portfolio_bot.calls.portfolio import call
from portfolio_bot.calls.setup.installing import read_file
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.beginning import with_board_number
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.escaping import plain
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.setup.drift import unseen_board
from portfolio_bot.domain.setup.plan import Step, plan
from portfolio_bot.domain.setup.there import Place
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import Client
from portfolio_bot.github.setup import carry_out, load_place
from portfolio_bot.surroundings import Surroundings

_ROUNDS = 2
"""The fields of a board that is made in the first are seen to in the second."""


def sync(here: Surroundings, echo: Echo, complain: Echo, *, apply: bool) -> ExitCode:
    """Print what is to be done to labels and board and, with *apply*, do it.

    It takes one request to plan, and two more to carry out and see that it is so; another two
    when the board is made. Ends as `PROBLEMS` when something is left to be done, and as
    `GITHUB` when GitHub said that it was done and it was not. Raises `UsageError`.
    """

    def do(config: Portfolio, client: Client) -> ExitCode:
        return _Sync(here, client, config, echo, complain).run(apply=apply)

    return call(here, complain, do)


class _Sync:
    """One run: what it works with, and how it tells."""

    def __init__(
        self, here: Surroundings, client: Client, config: Portfolio, echo: Echo, complain: Echo
    ) -> None:
        self._here = here
        self._client = client
        self._config = config
        self._echo = echo
        self._complain = complain
        self._words = Catalogue(config.language, escape=str)

    def run(self, *, apply: bool) -> ExitCode:
        place, steps = self._look()
        if place.board is None and (lacking := unseen_board(self._config, place)):
            self._tell(self._complain, lacking.what, lacking.mend)
            return ExitCode.PROBLEMS
        if not steps:
            self._tell(self._echo, say("sync-nothing"))
            return ExitCode.DONE
        self._show(steps)
        if not apply:
            self._tell(self._echo, say("sync-not-applied"))
            return ExitCode.PROBLEMS
        return self._apply(place, steps)

    def _apply(self, place: Place, steps: tuple[Step, ...]) -> ExitCode:
        for again in range(_ROUNDS):
            if again:
                self._show(steps)
            number = carry_out(self._client, place, steps)
            if number is not None:
                self._keep(number)
            place, steps = self._look()
            if not steps:
                self._tell(self._echo, say("sync-done"))
                return ExitCode.DONE
        self._tell(self._complain, say("github-changed-nothing"))
        return ExitCode.GITHUB

    def _look(self) -> tuple[Place, tuple[Step, ...]]:
        place = load_place(self._client, self._config, self._here.repository)
        return place, plan(self._config, place)

    def _keep(self, number: int) -> None:
        """Write the new board's number where the configuration has 0."""
        board = self._config.board
        if board is not None:
            known = board.model_copy(update={"number": number})
            self._config = self._config.model_copy(update={"board": known})
        text = read_file(self._here.config)
        written = with_board_number(text, number) if text is not None else None
        told = Trusted(str(number))
        if written is None:
            self._tell(self._echo, say("sync-write-number", number=told))
            return
        self._here.config.write_text(written, "utf-8", newline="")
        file = Trusted(self._here.config.as_posix())
        self._tell(self._echo, say("sync-number-written", number=told, file=file))

    def _show(self, steps: tuple[Step, ...]) -> None:
        self._tell(self._echo, say("sync-planned", count=len(steps)))
        for step in steps:
            self._echo(f"- {plain(self._words.text(step.describe()))}")

    def _tell(self, tell: Echo, *messages: Message) -> None:
        tell(plain(" ".join(self._words.text(each) for each in messages)))
