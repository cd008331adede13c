"""The pages and the cases' markdown: what they show, and where each address leads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, partial
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.demo.pages.cases import Case
from portfolio_bot.demo.pages.markdown import to_html
from portfolio_bot.demo.story import Highlight
from portfolio_bot.domain.messages import say

REPORT_FOLDER = "rapport"


@dataclass(frozen=True)
class Site:
    """What the pages tell.

    *columns* are the board's phases; *report* are the report's files by name, which lie in
    `REPORT_FOLDER`; *others* are the names of its other files;
    *ledger* are the paths of the ledger's; *address* is the repository's at
    GitHub, whose issues become pages here; *numbers* are the issues of the proposals that
    *highlights* name.
    """

    words: Catalogue
    name: str
    address: str
    board_address: str
    cases: tuple[Case, ...]
    columns: tuple[str, ...]
    report: Mapping[str, str]
    ledger: tuple[str, ...]
    highlights: tuple[Highlight, ...]
    numbers: Mapping[str, int]
    others: tuple[str, ...] = ()

    def files(self) -> dict[str, str]:
        """Return path -> text of every file."""
        files = {
            "index.html": self._page("index", cases=self.cases, highlights=self._highlights()),
            "tavle.html": self._page("board", columns=self._columns()),
            "rapport.html": self._page("report"),
            "stil.css": self._text("style.css", {}),
        }
        for case in self.cases:
            files[f"saker/{case.name}.html"] = self._page("case", root="../", case=case)
            files[f"saker/{case.name}.md"] = self._text("case.md.j2", self._shared(case=case))
        return files

    def _page(self, template: str, root: str = "", **values: Any) -> str:
        shared = self._shared(root=root, **values)
        return self._text(f"{template}.html.j2", shared)

    def _shared(self, root: str = "", **values: Any) -> dict[str, Any]:
        return {
            "name": self.name,
            "report": self.report["README.md"],
            "ledger": self.ledger,
            "root": root,
            "say": lambda key, **params: self.words.text(say(f"demo-page-{key}", **params)),
            "moment": self._moment,
            "html": partial(self._html, root),
            **values,
        }

    def _text(self, template: str, values: Mapping[str, Any]) -> str:
        return self._templates.get_template(template).render(values)

    @cached_property
    def _templates(self) -> Environment:
        return Environment(
            loader=PackageLoader("portfolio_bot.demo.pages"),
            autoescape=select_autoescape(enabled_extensions=("html.j2",)),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )

    def _columns(self) -> list[tuple[str, list[Case]]]:
        return [
            (column, [case for case in self.cases if case.values.get("Status") == column])
            for column in self.columns
        ]

    def _highlights(self) -> list[tuple[Case, str]]:
        by_number = {case.number: case for case in self.cases}
        return [(by_number[self.numbers[each.at]], each.says) for each in self.highlights]

    def _moment(self, moment: datetime) -> str:
        told = say("demo-page-moment", day=moment.date(), time=moment.strftime("%H.%M"))
        return self.words.text(told)

    def _html(self, root: str, text: str, **options: Any) -> Markup:
        resolve: Callable[[str], str | None] = partial(self._resolve, root)
        return Markup(to_html(text, resolve, **options))  # noqa: S704 - `to_html` has cleaned it

    @cached_property
    def _addresses(self) -> dict[str, str]:
        addresses = {name: f"{REPORT_FOLDER}/{name}" for name in (*self.report, *self.others)}
        addresses[self.board_address] = "tavle.html"
        for case in self.cases:
            page = f"saker/{case.name}.html"
            addresses |= {f"#{case.number}": page, f"{self.address}/issues/{case.number}": page}
        return addresses

    def _resolve(self, root: str, address: str) -> str | None:
        """Lead to a page of ours where there is one; else only to the web."""
        if address in self._addresses:
            return root + self._addresses[address]
        inside = address.startswith("#") and not address[1:].isdigit()
        return address if inside or address.startswith(("https://", "http://")) else None
