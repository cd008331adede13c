"""What the bot has left behind in a scene, and what is wrong with it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from portfolio_bot.demo.stage import REPOSITORY, Run, Stage
from portfolio_bot.report.charts import CHARTS
from tests.journeys.scene import answers
from tests.security.oracles import TAGS, WORDS, acts, html_of, trouble
from tests.test_summary import obeyed

OUTPUTS = {"changed", "summary", "report-commit"}
OPERATIONS = {"Snapshot", "Comments", "Apply", "Portfolio", "Commit", None}
LINKED = ("portefolje.xlsx", "beslutningspakke.md", "vedtak.atom", "milepaeler.ics")
FILES = ("portfolio.json", *CHARTS, *LINKED)
SHAPES = {"svg", "title", "desc", "style", "rect", "line", "text", "circle", "polygon"}
LOOKS = {
    *("xmlns", "viewBox", "width", "height", "role", "aria-labelledby", "font-family"),
    *("id", "class", "x", "y", "x1", "x2", "y1", "y2", "rx", "cx", "cy", "r", "points"),
}

_MARKER = re.compile(r"<!-- portfolio-bot:(answer|gate|reminder|status) (\{[^\n<>&@#]*\}) -->")
_BOX = re.compile(r"^- \[[ x]\] (?=.* <!-- c:[a-z0-9_]+ -->)", re.MULTILINE)
_HIDDEN = re.compile(r"(?m)^(- .*) <!-- c:[a-z0-9_]+ -->")


def of_comment(body: str) -> list[str]:
    """Return what is wrong with a comment of the bot's: with its record, and with what it shows."""
    first, _, rest = body.partition("\n")
    marker = _MARKER.fullmatch(first)
    if marker is None or "--" in marker[2] or not json.loads(marker[2]):
        return [f"marker: {first}"]
    shown, boxes = _BOX.subn("- ", rest) if marker[1] == "gate" else (rest, 0)
    found = trouble(_HIDDEN.sub(r"\1", shown)) + (["too long"] if len(body) > 65_536 else [])
    return found if html_of(rest).count("<input") == boxes else [*found, "boxes"]


def of_page(page: str, repository: str = REPOSITORY) -> list[str]:
    """Return what is wrong with a report's page: it links to its own parts and issues only."""
    ours = {"#", *FILES, f"https://github.com/{repository}/issues/"}
    found = trouble(page, TAGS, frozenset({*ours, "https://github.com/orgs/"}))
    return found if _even(page) else [*found, "cells"]


def of_pack(page: str, repository: str = REPOSITORY) -> list[str]:
    """Return what is wrong with a decision pack: rules between cases, and links to them only."""
    return trouble(page, TAGS | {"hr"}, frozenset({f"https://github.com/{repository}/issues/"}))


def _even(page: str) -> bool:
    """Say whether all rows of each table have as many cells as its head."""
    tables = re.findall(r"(?:^\|.*\n)+", page, re.MULTILINE)
    rows = [[re.findall(r"(?<!\\)\|", line) for line in table.splitlines()] for table in tables]
    return all(len({len(bars) for bars in table}) == 1 for table in rows)


def of_drawing(text: str) -> list[str]:
    """Return what is wrong with a chart: only plain shapes, nothing fetched, nothing run."""
    root = ElementTree.fromstring(text)  # noqa: S314 - our own text, made in the same test
    nodes = list(root.iter())
    tags = {node.tag.rpartition("}")[2] for node in nodes}
    looks = {name for node in nodes for name in node.attrib}
    styles = "".join(node.text or "" for node in nodes if node.tag.endswith("style"))
    words = "".join(node.text or "" for node in nodes if not node.tag.endswith("style"))
    strange = sorted(tags - SHAPES) + sorted(looks - LOOKS)
    hidden = ["invisible"] if WORDS["invisible"].search(words.replace("\n", " ")) else []
    return strange + hidden + (["fetches"] if "url(" in styles or "@import" in styles else [])


def of_data(text: str) -> list[str]:
    """Return what is wrong with a data file: it is JSON, and a reader sees all of it."""
    json.loads(text)
    return ["invisible"] if WORDS["invisible"].search(text.replace("\n", " ")) else []


def of_runs(runs: list[Run]) -> list[str]:
    """Return what is wrong with what was logged and asked of GitHub."""
    lines = [line for run in runs for line in run.log]
    asked = {each["operation"] for run in runs for each in run.requests}
    return [line for line in lines if obeyed(line)] + [str(name) for name in asked - OPERATIONS]


def of_outputs(path: Path) -> list[str]:
    """Return the outputs that are not the Action's, read as the runner reads its file."""
    return sorted({name for name, _ in outputs(path.read_text("utf-8"))} - OUTPUTS)


def of_summary(folder: Path) -> list[str]:
    """Return what is wrong with the job summary, which names the report's commit and no other."""
    ours = dict(outputs((folder / "outputs").read_text("utf-8"))).get("report-commit")
    shown = (folder / "summary.md").read_text("utf-8")
    return trouble(shown.replace(ours, "-") if ours else shown)


def outputs(text: str) -> Iterator[tuple[str, str]]:
    """Read a file of outputs: `name=value`, or `name<<END` and lines until END.

    (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands)
    """
    lines = iter(re.split(r"\r\n|\r|\n", text.removesuffix("\n")))
    for line in lines:
        name, sign, value = re.split(r"(=|<<)", line, maxsplit=1) if line else ("", "", "")
        if sign == "<<":
            value = "\n".join(iter(lambda end=value: next(lines, end), value))
        if line:
            yield name, value


def of_commits(scene: Stage) -> list[str]:
    """Return what GitHub would act on in the messages of the bot's commits."""
    told = scene.sandbox.dump()["record"][REPOSITORY]["branches"]["main"]
    return [found for commit in told for found in acts(commit["message"])]


def of_scene(scene: Stage, runs: list[Run], numbers: list[int]) -> list[str]:
    """Return all that is wrong with what the bot has left, once it has made its report."""
    comments = [body for number in numbers for body in answers(scene, number)]
    found = [each for body in comments for each in of_comment(body)]
    found += of_runs(runs) + of_outputs(scene.folder / "outputs") + of_commits(scene)
    found += of_summary(scene.folder)
    found += of_page(scene.file("portefolje/README.md"))
    found += of_data(scene.file("portefolje/portfolio.json"))
    found += of_pack(scene.file("portefolje/beslutningspakke.md"))
    ElementTree.fromstring(scene.file("portefolje/vedtak.atom"))  # noqa: S314 - our own, as above
    drawings = (scene.file(f"portefolje/{name}") for name in CHARTS)
    return found + [each for drawing in drawings for each in of_drawing(drawing)]
