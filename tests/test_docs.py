"""The documentation says what the project holds: links, examples, commands, tables."""

import re
from pathlib import Path
from typing import get_args
from urllib.parse import unquote, urlsplit

import pytest
import yaml

from portfolio_bot.configuration.load import load_text, preset_names
from portfolio_bot.demo import presets
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.records.history import Kind
from tests.docs.generated import HOW, WRITERS, with_part
from tests.docs.markdown import codes, fences, headings, links, rows
from tests.docs.shell import TARGETS, trouble
from tests.packaging.files import ACTION, ROOT, SAMPLES, read_yaml, schema_errors, short
from tests.source import MODULES, SOURCE, name_of

README = ROOT / "README.md"
PAGES = [README, ROOT / "SECURITY.md", *sorted((ROOT / "docs").rglob("*.md"))]

each_page = pytest.mark.parametrize("page", PAGES, ids=short)


def leads_nowhere(page: Path, target: str) -> bool:
    """Say whether a link is a relative one to a file or heading that is not there."""
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        return False
    file = page.parent / unquote(parts.path) if parts.path else page
    if not file.exists():
        return True
    return bool(parts.fragment) and parts.fragment not in anchors(file)


def anchors(file: Path) -> set[str]:
    """Return the anchors that GitHub gives a page's headings."""
    titles = (re.sub(r"[^\w\- ]", "", title.casefold()) for title in headings(file.read_text()))
    return {title.replace(" ", "-") for title in titles}


def blocks(*languages: str) -> list[tuple[Path, str]]:
    """Return the fenced blocks of those languages, on all pages but the configuration's.

    Its examples, some of them faulty on purpose, have a test of their own.
    """
    pages = [page for page in PAGES if page.name != "configuration.md"]
    return [
        (page, fence.text)
        for page in pages
        for fence in fences(page.read_text("utf-8"))
        if fence.language in languages
    ]


@pytest.mark.parametrize("name", read_yaml(ACTION)["inputs"])
def test_readme_names_inputs(name: str) -> None:
    """The README names every input of the action."""
    assert f"`{name}`" in README.read_text("utf-8")


@pytest.mark.parametrize("name", read_yaml(ACTION)["outputs"])
def test_readme_names_outputs(name: str) -> None:
    """The README names every output of the action."""
    assert f"`{name}`" in README.read_text("utf-8")


def test_readme_gives_defaults() -> None:
    """The README gives each input the default that the action gives it."""
    shown = {cells[0].strip("`"): cells[1].strip("`") for cells in rows(README.read_text("utf-8"))}
    inputs = read_yaml(ACTION)["inputs"]
    told = {name: shown[name] for name in inputs}
    assert told == {name: each.get("default", "—") for name, each in inputs.items()}


@pytest.mark.parametrize("command", ["make demo", "make test"])
def test_readme_names_commands(command: str) -> None:
    """The README says how to see the project work, and how to test it."""
    assert command in README.read_text("utf-8")


@each_page
def test_relative_links_resolve(page: Path) -> None:
    """Every relative link of a page leads to a file of the project, and to a heading in it."""
    found = links(page.read_text("utf-8"))
    assert [target for target in found if leads_nowhere(page, target)] == []


def test_dead_link_is_seen(tmp_path: Path) -> None:
    """A link to a missing file or heading is found; the web and code are left alone."""
    page = tmp_path / "page.md"
    page.write_text(
        "# Here, now\n[a](gone.md#x) [b](#here-now) [c](https://example.org/x) [d](page.md) "
        "![e](gone.svg) [f](#there) `[g](h)`",
        "utf-8",
    )
    found = links(page.read_text("utf-8"))
    assert [target for target in found if leads_nowhere(page, target)] == [
        "gone.md#x",
        "gone.svg",
        "#there",
    ]


@pytest.mark.parametrize(("page", "text"), blocks("yaml"))
def test_yaml_can_be_used(page: Path, text: str, tmp_path: Path) -> None:
    """Every YAML example is a configuration that loads, or a workflow that fits the schema."""
    if "jobs" not in yaml.safe_load(text):
        assert load_text(text, page.name).config.phases
        return
    workflow = tmp_path / "workflow.yml"
    workflow.write_text(text, "utf-8")
    assert schema_errors("github-workflows", workflow) == ""


def test_first_configuration_leaves_nobody_waiting() -> None:
    """With the README's configuration, every gate, criterion and command has somebody."""
    (text,) = [text for page, text in blocks("yaml") if page == README]
    config = load_text(text, "portfolio.yml").config
    gates = [phase.gate for phase in config.phases.values()]
    needed = [gate.decided_by for gate in gates if gate.decided_by]
    needed += [each.tick for gate in gates for each in gate.criteria.values() if each.tick]
    needed += [each.decided_by for gate in gates for each in gate.escalations.values()]
    needed += config.may.values()
    assert [role for role in needed if not any(held(config, name) for name in role)] == []


def held(config: Portfolio, name: str) -> bool:
    """Say whether anybody holds a role."""
    role = config.roles.get(name)
    return role is None or bool(role.users or role.teams or role.permissions or role.people)


@pytest.mark.parametrize(("page", "text"), blocks("sh", "bash", "shell", "console"))
def test_shell_commands_can_be_given(page: Path, text: str) -> None:
    """Every shell command is a target, a command of ours with its options, or moves our files."""
    assert {line: wrong for line in text.splitlines() if (wrong := trouble(line))} == {}, page


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("make coffee", "no such target: coffee"),
        ("cp workflows/none.yml x", "no such file: workflows/none.yml"),
        (".venv/bin/portfolio-bot brew", "no such command: brew"),
        (".venv/bin/portfolio-bot report --when now", "No such option '--when'"),
        (".venv/bin/python -m tests.bench --swift", "no such option: --swift"),
        (".venv/bin/python -m tests.nothing", "no such file: tests/nothing/__main__.py"),
        ("rm -rf x", "not known here: rm"),
    ],
)
def test_wrong_shell_command_is_seen(line: str, wrong: str) -> None:
    """A target, command, option or file that there is not is found."""
    assert trouble(line).replace(": --when", " '--when'").startswith(wrong)


@each_page
def test_makefile_has_the_targets(page: Path) -> None:
    """Every `make` that a sentence speaks of is a target."""
    named = [code.split()[1] for code in codes(page.read_text("utf-8")) if code.startswith("make ")]
    assert [name for name in named if name not in TARGETS] == []


@pytest.mark.parametrize(("page", "text"), blocks("mermaid"))
def test_drawings_are_plain(page: Path, text: str) -> None:
    """A drawing is a small flowchart whose every text is quoted, so that any Mermaid reads it."""
    first, *lines = text.splitlines()
    bare = [re.sub(r'\["[^"\[\]]+"\]', "", line).strip() for line in lines]
    assert first.startswith("flowchart "), page
    assert len(lines) <= 20
    assert all(re.fullmatch(r"\w+ --> \w+", line) for line in bare), bare


@pytest.mark.parametrize("page", WRITERS, ids=short)
def test_generated_parts_are_fresh(page: Path) -> None:
    """What a page says of registry, rooms or model is what the code has today."""
    text = page.read_text("utf-8")
    assert WRITERS[page](text) == text, HOW


def test_lost_marker_is_refused() -> None:
    """A page that has lost a marker of its generated part is not written over."""
    with pytest.raises(ValueError, match="markers of the part rooms"):
        with_part("<!-- rooms: written from the code -->", "rooms", "text")


def test_named_modules_exist() -> None:
    """Every module, template folder or catalogue that the architecture names is there."""
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    folders = {path.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("*") if path.is_dir()}
    known = {*map(name_of, MODULES), *folders}
    named = [code for code in codes(page) if re.match(r"(domain|github|report|app|action)/", code)]
    assert [name for name in named if name not in known] == []
    assert [name for name in codes(page) if name.endswith(".ftl") and not catalogues(name)] == []


def catalogues(name: str) -> list[Path]:
    """Return the catalogues that a name stands for."""
    return [*SOURCE.rglob(name)]


def test_samples_are_named_alike() -> None:
    """The installation page copies each sample workflow there is."""
    page = (ROOT / "docs" / "installation.md").read_text("utf-8")
    assert [path for path in SAMPLES if f"workflows/{path.name}" not in page] == []


def test_installation_has_the_fields_of_the_board() -> None:
    """The installation page lists the board's fields as the preset names them."""
    page = (ROOT / "docs" / "installation.md").read_text("utf-8")
    config = load_text("extends: digdir\nboard: {owner: o, number: 1}\n", "portfolio.yml").config
    assert config.board is not None
    assert {cells[0] for cells in rows(page)} >= set(config.board.fields.values())


def test_ledger_page_has_every_kind_of_decision() -> None:
    """The ledger's page names each kind of decision that a line can hold."""
    page = (ROOT / "docs" / "ledger.md").read_text("utf-8")
    (cell,) = [cells[1] for cells in rows(page) if cells[0] == "`kind`"]
    assert {*codes(cell)} == {*get_args(Kind)}


def test_readme_names_every_preset() -> None:
    """The README's table has each preset, and the demo a story of each."""
    named = [cells[0].strip("`") for cells in rows(README.read_text("utf-8"))]
    assert set(preset_names()) <= set(named)
    assert sorted(presets()) == sorted(preset_names())
