"""The guides, in bokmål: their commands, examples and quotations are the program's own."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.case.reading import find_phase, find_priority, find_route
from portfolio_bot.domain.commands import BY_NAME, Command, parse
from portfolio_bot.domain.gates.judging import roles
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.values import (
    read_date,
    read_issue_links,
    read_number,
    read_objectives,
    read_users,
)
from tests.docs.generated import preset
from tests.docs.markdown import codes, fences, quotes, rows
from tests.docs.sentences import is_said
from tests.packaging.files import ROOT, short
from tests.source import SOURCE

GUIDES = sorted((ROOT / "docs" / "veiledning").glob("*.md"))
PROPOSER, LEAD, MANAGER = (
    (ROOT / "docs" / "veiledning" / f"{name}.md").read_text("utf-8")
    for name in ("forslagsstiller", "produktgruppeleder", "portefoljestyrer")
)
PRESET = preset()
WORDS = Catalogue("nb", escape=str)

GITHUB_WORDS = {"not planned"}
"""Words of GitHub's own pages that the guides put in quotation marks."""

each_guide = pytest.mark.parametrize("page", GUIDES, ids=short)


def ordered(guide: str) -> list[Command]:
    """Return the commands that a guide shows, alone or in blocks; an unknown one fails."""
    inline = [code for code in codes(guide) if code.startswith("/")]
    shown = [fence.text for fence in fences(guide) if "/" in fence.text]
    found = [command for text in (*inline, *shown) for command in parse(text)]
    written = len(inline) + sum(len(text.splitlines()) for text in shown)
    assert len(found) == written
    assert all(isinstance(command, Command) for command in found), found
    return [command for command in found if isinstance(command, Command)]


@each_guide
def test_commands_of_guides_are_known(page: Path) -> None:
    """Every command a guide shows is known, is complete, and names what the preset has."""
    finders = {"phase": find_phase, "priority": find_priority, "route": find_route}
    commands = ordered(page.read_text("utf-8"))
    assert commands
    for command in commands:
        args = " ".join(command.args)
        assert args or not BY_NAME[command.command].required, command
        if command.command in finders and args:
            word = args.split(" ")[0] if command.command == "route" else args
            assert finders[command.command](PRESET, word), command


def test_criteria_of_guides_can_be_approved() -> None:
    """The criteria that the lead's guide approves are ticked by that role in the first phase."""
    criteria = [*PRESET.phases["ikke-startet"].gate.criteria.values()]
    numbers = {int(each.args[0]) for each in ordered(LEAD) if each.command == "criterion"}
    assert numbers
    assert all("product-group-lead" in criteria[number - 1].tick for number in numbers)


@each_guide
def test_bot_can_say_what_guides_quote(page: Path) -> None:
    """Every sentence that a guide quotes from the bot stands in the catalogue."""
    found = quotes(page.read_text("utf-8"))
    assert found
    assert [text for text in found if not is_said(text)] == []


def test_invented_sentence_is_seen() -> None:
    """A sentence that no message can become is told from one that a message can."""
    assert is_said("**Produktgruppe** er ikke besvart.")
    assert not is_said("**Produktgruppe** er helt på jordet.")


@each_guide
def test_words_in_quotation_marks_are_ours(page: Path) -> None:
    """What a guide puts in quotation marks is written like that in the preset or a catalogue."""
    prose = "\n".join(line for line in page.read_text("utf-8").splitlines() if line[:1] != ">")
    sources = [SOURCE / "presets" / "digdir.yml", *sorted((SOURCE / "locales" / "nb").glob("*"))]
    ours = "\n".join(source.read_text("utf-8") for source in sources)
    said = set(re.findall("«([^»]+)»", prose)) - GITHUB_WORDS
    assert [word for word in said if word not in ours] == []


def test_proposers_guide_has_the_phases() -> None:
    """The proposer's guide draws the phases in the preset's order."""
    assert " → ".join(phase.name for phase in PRESET.phases.values()) in PROPOSER


def test_proposers_guide_has_the_first_questions() -> None:
    """The proposer's guide names the questions that the first phase requires."""
    first = PRESET.phase_ids()[0]
    asked = [field for field in PRESET.fields.values() if field.required_from == first]
    assert len(asked) == 4
    assert [field.label for field in asked if f"«{field.label}»" not in PROPOSER] == []


def test_examples_of_answers_are_read() -> None:
    """Every answer that the proposer's guide gives as an example is read by its question."""
    fields = {field.label: field for field in PRESET.fields.values()}
    examples = [(fields[label], code) for label, cell in rows(PROPOSER) for code in codes(cell)]
    assert len(examples) == 9
    for field, text in examples:
        readers: dict[str, Callable[[str], object]] = {
            "number": partial(read_number, units=field.units),
            "date": read_date,
            "users": read_users,
            "initiatives": partial(read_issue_links, home="owner/name"),
        }
        assert readers[field.meaning](text), text


def test_example_of_objectives_is_read() -> None:
    """The objectives in the proposer's guide are within the preset's limits."""
    (text,) = [fence.text for fence in fences(PROPOSER)]
    found = read_objectives(text)
    results = PRESET.objectives.key_results
    assert len(found) == 2
    assert all(results.minimum <= len(each.key_results) <= results.maximum for each in found)


def test_leads_guide_says_who_decides() -> None:
    """The lead's guide gives each gate the roles that decide there."""
    told = {
        phase.name: phase.gate.decided_by or PRESET.entitled("next")
        for phase in PRESET.phases.values()
    }
    lists = {
        name: WORDS.text(say("help-roles", roles=roles(PRESET, who)))[4:-1]
        for name, who in told.items()
    }
    assert {cells[0]: cells[1] for cells in rows(LEAD)} == lists


def told(guide: str) -> set[str]:
    """Return the names of the commands that a guide shows."""
    return {command.command for command in ordered(guide)}


def test_every_command_stands_in_a_guide() -> None:
    """No command is left to the table of commands alone."""
    assert BY_NAME.keys() == told(PROPOSER) | told(LEAD) | told(MANAGER)


def test_leads_guide_has_what_a_lead_may() -> None:
    """The lead's guide shows every command that the preset gives to a lead."""
    mine = {name for name in BY_NAME if "product-group-lead" in PRESET.entitled(name)}
    assert mine - told(LEAD) == set()


def test_managers_guide_has_the_other_editions() -> None:
    """The manager's guide names the sections that the longer editions have besides."""
    more = set(PRESET.report.full_sections) - set(PRESET.report.sections)
    titles = [WORDS.text(say(f"report-section-{name}")) for name in more]
    assert [title for title in titles if f"«{title}»" not in MANAGER] == []


def test_managers_guide_has_the_sections() -> None:
    """The manager's guide goes through the report's sections in their order."""
    titles = [WORDS.text(say(f"report-section-{name}")) for name in PRESET.report.sections]
    assert re.findall(r"^\d\. «([^»]+)»", MANAGER, re.MULTILINE) == titles
