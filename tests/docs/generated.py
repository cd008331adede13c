"""The parts of the documentation that are written from the code, between their markers.

`python -m tests.docs` writes them anew.
"""

import ast
from collections.abc import Callable, Iterable
from pathlib import Path

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.load import load_text
from portfolio_bot.domain.commands import REGISTRY, CommandSpec
from portfolio_bot.domain.config import EVERYONE, Language, PlanInput, Portfolio
from portfolio_bot.domain.config.rollup import Rollup
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.reported.facts import (
    Action,
    Benefit,
    Cost,
    Deliverable,
    Delivered,
    Demand,
    KeyResultState,
    Mandate,
    Measurement,
    Member,
    Need,
    Party,
    Progress,
    Revision,
    Status,
    Uncertainty,
)
from portfolio_bot.domain.reported.report import Reported
from portfolio_bot.report.exports.columns import Table
from portfolio_bot.report.exports.plans import plan_table
from portfolio_bot.report.exports.workbook import SHEETS
from portfolio_bot.report.rows.row import Row
from tests.bench.keeping import read_kept, shown
from tests.docs.key_tables import with_key_tables
from tests.docs.row_table import tables
from tests.floors import floors
from tests.packaging.files import ROOT
from tests.source import SOURCE
from tests.test_architecture import PURE, ROOMS, Room

FACTS = (
    *(Status, Progress, Benefit, Measurement, Uncertainty, Deliverable, Demand, Cost, Need),
    *(KeyResultState, Mandate, Member, Party, Delivered, Action, Revision),
)
README = ROOT / "README.md"
HOW = "write the page anew with: .venv/bin/python -m tests.docs"
LANGUAGES: dict[Language, str] = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}
PLAN = plan_table("ID", PlanInput(field="x", options=("x",)))
HIDDEN = {"__init__", "__main__"}


def preset() -> Portfolio:
    """Return the preset `digdir` as it comes, without a board."""
    return load_text("extends: digdir\nboard: null\n", "portfolio.yml").config


def with_part(page: str, name: str, text: str) -> str:
    """Return *page* with what stands between the markers of the part *name* written anew.

    Raises `ValueError` when a marker is missing.
    """
    begin, end = f"<!-- {name}: written from the code -->", f"<!-- {name}: end -->"
    before, found, rest = page.partition(begin)
    _, closed, after = rest.partition(end)
    if not (found and closed):
        raise ValueError(f"the page lacks the markers of the part {name}")
    return f"{before}{begin}\n\n{text}\n{end}{after}"


def with_commands(page: str) -> str:
    """Write the tables of commands anew."""
    return with_part(page, "commands", command_tables())


def with_rooms(page: str) -> str:
    """Write the tables of rooms, and of the parts of the two largest, anew."""
    with_table = with_part(page, "rooms", room_table())
    for room in ("domain", "report"):
        with_table = with_part(with_table, f"floors of {room}", floor_table(room))
    return with_table


def floor_table(room: str) -> str:
    """Write what each part of *room* holds, from the roof down; each stands on those below."""
    found = list(enumerate(floors(room), start=1))
    return _table(
        ("floor", "part", "holds"),
        (
            (str(floor), _code(part), _first_line(f"{room}/{part}"))
            for floor, parts in reversed(found)
            for part in parts
        ),
    )


def with_facts(page: str) -> str:
    """Write the tables of what is reported anew."""
    return with_part(page, "facts", fact_tables())


def fact_tables() -> str:
    """Write a table for each model of the facts, and for a time in a phase."""
    schema = Row.model_json_schema()
    definitions = schema["$defs"]
    names = (
        "PhaseSpan",
        "Score",
        "Programme",
        "Facts",
        *(each.__name__ for each in FACTS),
        "Reported",
    )
    definitions["Reported"] = Reported.model_json_schema()
    return "\n".join(
        f"### {_spaced(name)}\n\n{definitions[name]['description']}\n\n"
        + _table(
            ("key", "meaning"),
            (
                (_code(key), value.get("description", ""))
                for key, value in definitions[name]["properties"].items()
            ),
        )
        for name in names
    )


def _spaced(name: str) -> str:
    words = "".join(f" {char.lower()}" if char.isupper() else char for char in name)
    return words.strip().capitalize()


def with_columns(page: str) -> str:
    """Write the tables of exported columns anew."""
    return with_part(page, "columns", "\n".join(_columns(table) for table in (*SHEETS, PLAN)))


def _columns(table: Table) -> str:
    """Write the columns of *table*, with their headings in each language."""
    if not table.translated:
        rows = ((_code(column.key),) for column in table.columns)
        return f"### `{table.name}`\n\n{_table(('column',), rows)}"
    words = [Catalogue(language) for language in LANGUAGES]
    rows = (tuple(each.text(say(column.heading)) for each in words) for column in table.columns)
    return f"### `{table.name}`\n\n{_table(tuple(LANGUAGES.values()), rows)}"


def with_rows(page: str) -> str:
    """Write the tables of what the organisations need anew."""
    head = ("row", "what the program does", "shown by")
    told = (f"## {name}\n\n{_table(head, lines)}" for name, lines in tables().items())
    return with_part(page, "rows", "\n".join(told))


def with_costs(page: str) -> str:
    """Write the table of what the program costs anew, as it was last measured."""
    return with_part(page, "costs", shown(read_kept()))


WRITERS: dict[Path, Callable[[str], str]] = {
    README: with_costs,
    ROOT / "docs" / "architecture.md": with_rooms,
    ROOT / "docs" / "commands.md": with_commands,
    ROOT / "docs" / "exports.md": with_columns,
    ROOT / "docs" / "configuration.md": with_key_tables,
    ROOT / "docs" / "report-data.md": with_facts,
    ROOT / "docs" / "rows.md": with_rows,
    ROOT / "docs" / "rollup.md": lambda page: with_key_tables(page, Rollup),
}


def command_tables() -> str:
    """Write a table of rights, and one of words for each language."""
    config = preset()
    rights = _table(
        ("name", "decides", "who may, with the preset `digdir`"),
        ((_code(spec.name), _yes(spec.decides), _who(config, spec)) for spec in REGISTRY),
    )
    words = [f"## {title}\n\n{_words(language)}" for language, title in LANGUAGES.items()]
    return "\n".join([f"## Who may\n\n{rights}", *words])


def _words(language: Language) -> str:
    catalogue = Catalogue(language)
    return _table(
        ("command", "what it does", "other words"),
        (
            (
                catalogue.text(say(f"command-{spec.name}-usage")),
                catalogue.text(say(f"command-{spec.name}")),
                ", ".join(_code(f"/{word}") for word in spec.words[language][1:]) or "—",
            )
            for spec in REGISTRY
        ),
    )


def _who(config: Portfolio, spec: CommandSpec) -> str:
    if spec.name == "criterion":
        return "the roles that stand at the criterion"
    if spec.name == "score":
        return "the roles that stand at the criterion of the scoring"
    entitled = config.entitled(spec.name)
    if EVERYONE in entitled:
        return "everyone"
    who = ", ".join(_code(role) for role in entitled)
    gates = ", at a gate with `decided_by` those roles alone" if spec.name in _FORWARD else ""
    return who + gates


_FORWARD = {"phase", "next"}


def room_table() -> str:
    """Write what each room holds, and what it may import."""
    shown = {name: room for name, room in ROOMS.items() if name not in HIDDEN}
    return _table(
        ("room", "holds", "may import of ours", "of others'"),
        (_room(name, room) for name, room in shown.items()),
    )


def _room(name: str, room: Room) -> tuple[str, ...]:
    pure = " *Pure.*" if name in PURE else ""
    return (_code(name), _first_line(name) + pure, _codes(room.ours), _codes(room.others))


def _first_line(room: str) -> str:
    folder = SOURCE / room / "__init__.py"
    path = folder if folder.exists() else SOURCE / f"{room}.py"
    docstring = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    return docstring.split("\n\n", 1)[0].replace("\n", " ")


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    cells = ([cell.replace("|", "\\|") for cell in line] for line in lines)
    return "".join(f"| {' | '.join(line)} |\n" for line in cells)


def _codes(names: str) -> str:
    return ", ".join(_code(name) for name in names.split()) or "—"


def _code(word: str) -> str:
    return f"`{word}`"


def _yes(value: bool) -> str:  # noqa: FBT001 - a truth value put into words
    return "yes" if value else "no"
