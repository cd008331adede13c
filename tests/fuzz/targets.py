"""What is fuzzed: a part of the program that takes texts, and what must hold of its answer.

A target's `run` is the program's work, and is what time is measured of. Its `check` returns
what is wrong with the answer. Neither may raise.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.findings import ConfigurationError
from portfolio_bot.configuration.load import load_text
from portfolio_bot.domain.commands import Command, Parsed, parse
from portfolio_bot.domain.decide import decide
from portfolio_bot.domain.effects import WriteComment
from portfolio_bot.domain.events import (
    CommentEvent,
    Event,
    Ignored,
    IssueEvent,
    PayloadError,
    read_event,
)
from portfolio_bot.domain.forms import ParsedForm
from portfolio_bot.domain.forms import parse as parse_form
from portfolio_bot.domain.initiative.asked import form_of
from portfolio_bot.domain.records.markers import (
    Answered,
    Start,
    answer_marker,
    is_status,
    read_answer,
    read_status,
)
from portfolio_bot.domain.snapshot import Issue
from portfolio_bot.summary import Account, configuration_faults, failed
from portfolio_bot.wording import write
from tests.domain.examples import (
    CONFIG,
    body_of,
    chief,
    comment_event,
    decision,
    issue_event,
    issue_of,
    world,
)
from tests.report.portfolio import decision as logged
from tests.report.portfolio import entry, files_of, record, report_of
from tests.security.checks import of_comment, of_data, of_drawing, of_page
from tests.security.oracles import trouble
from tests.security.texts import LONGEST
from tests.test_summary import obeyed

WORDS = Catalogue("nb")
FORM = form_of(CONFIG)
HOME = "digdir/portfolio"
ORDERS = ("fase", "rut", "vent", "prioritet", "tildel", "tilbake", "fortsett")
TITLE = 256
"""Characters that GitHub takes in a title."""
QUOTED = 2_000


class Target(NamedTuple):
    """A part of the program under fuzzing."""

    run: Callable[[str], Any]
    check: Callable[[str, Any], list[str]]

    def trouble(self, text: str) -> list[str]:
        """Return what is wrong with the answer to *text*."""
        return self.check(text, self.run(text))


def run_form(text: str) -> ParsedForm:
    """Read a body by its form."""
    return parse_form(text, FORM)


def check_form(text: str, parsed: ParsedForm) -> list[str]:
    """Hold that every sign stands in one span, in order, and every field has an answer."""
    kept = "".join(text[span.start : span.end] for span in parsed.spans)
    lost = ["text lost"] if kept != text else []
    return lost + (["fields"] if set(parsed.answers) != {field.id for field in FORM.fields} else [])


def check_commands(text: str, found: tuple[Parsed, ...]) -> list[str]:
    """Hold that a command's line begins with a slash, and that its record is short."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [
        each.signature
        for each in found
        if not lines[each.line - 1].lstrip(" ").startswith("/")
        or len(each.signature) > 100
        or (isinstance(each, Command) and any("\n" in arg for arg in each.args))
    ]


def run_configuration(text: str) -> list[Account]:
    """Load a text as a configuration of its own, and laid over the preset; tell what is wrong."""
    told: list[Account] = []
    for given in (text, f"extends: digdir\nboard: {{owner: o, number: 1}}\n{text}"):
        try:
            load_text(given, "portfolio.yml")
        except ConfigurationError as error:
            told.append(configuration_faults(error))
    return told


def check_configuration(_text: str, told: list[Account]) -> list[str]:
    """Tell what is wrong in lines that nobody obeys, and on a page that GitHub takes."""
    lines = [line for account in told for line in account.log()]
    pages = [account.markdown() for account in told]
    large = ["too large" for page in pages if len(page.encode()) > 1_048_576]
    bad = [line for line in lines if obeyed(line)]
    return bad + large + [each for page in pages for each in trouble(page[:LONGEST])]


def run_body(text: str) -> list[str]:
    """Let the bot answer an issue that is opened with a body."""
    return _written(issue_of(text, title=text[:TITLE]), issue_event(body=text))


def run_comment(text: str) -> list[str]:
    """Let the bot answer a comment on an issue whose answers quote it."""
    quoted = text[:QUOTED]
    issue = issue_of(body_of({"problem": quoted, "goals": quoted, "owner": quoted}))
    return _written(issue, comment_event(text, issue_body=issue.body))


def run_orders(text: str) -> list[str]:
    """Let the bot answer a comment in which a text stands behind every command."""
    says = " ".join(text.split())
    orders = "\n".join(f"/{word} {says}" for word in ORDERS)
    return _written(issue_of(), comment_event(orders[:LONGEST]))


def _written(issue: Issue, event: IssueEvent | CommentEvent) -> list[str]:
    plan = decide(CONFIG, world(issue, chief()), event)
    comments = [effect for effect in plan.effects if isinstance(effect, WriteComment)]
    return [write(each.document, WORDS.text) for each in comments]


def check_comment(_text: str, bodies: list[str]) -> list[str]:
    """Hold that every comment has its record, and shows nothing but words."""
    return [wrong for body in bodies for wrong in of_comment(body)]


def run_report(text: str) -> dict[str, str]:
    """Report on an initiative of which everything is *text*."""
    first, *rest = (line[:TITLE] for line in text.split("\n", 1))
    answers = {"problem": text, "owner": first, "product-group": first, "objectives": text}
    made = (
        logged("move", 3, by=first, before="ikke-startet", after=first or "x"),
        logged("hold", 2, by=first, reason=text),
    )
    own = record(*made)
    one = entry(1, first, answers=answers, comments=own, assignees=(first, "kari"))
    other = entry(2, rest[0] if rest else "x", author=first, closed=2)
    earlier = files_of(report_of(other))["portfolio.json"] if len(text) < 2_000 else text
    return files_of(report_of(one, other, previous=earlier))


def check_report(_text: str, files: dict[str, str]) -> list[str]:
    """Hold that page, data and charts do nothing but show words."""
    drawings = [text for name, text in files.items() if name.endswith(".svg")]
    found = of_page(files["README.md"], HOME) + of_data(files["portfolio.json"])
    return found + [wrong for text in drawings for wrong in of_drawing(text)]


def run_marker(text: str) -> Iterator[Any]:
    """Read a text as a record, and within one; write it into one and read it back."""
    told = Answered(comment=text, commands=(text,), decisions=(decision("hold", reason=text),))
    start = Start(phase=text, priority=text)
    inside = (f"<!-- portfolio-bot:{kind} {text} -->" for kind in ("answer", "status"))
    readings = [(read_answer(each), read_status(each), is_status(each)) for each in (text, *inside)]
    return iter((told, start, answer_marker(told), readings))


def check_marker(text: str, answer: Iterator[Any]) -> list[str]:
    """Hold that a record is one HTML comment of one line, and reads as it was written."""
    told, _start, marker, readings = answer
    wrong = [] if read_answer(f"{marker}\n{text}") == told else ["not read back"]
    stray = readings[0][0] is not None and not text.startswith("<!-- portfolio-bot:answer {")
    sound = [each for each in of_comment(marker) if each != "too long"]
    return wrong + sound + (["record out of nothing"] if stray else [])


def run_event(text: str) -> list[Event | Account]:
    """Read a text as a payload, and as every word within one."""
    payload = {
        "action": "edited",
        "issue": {"number": 7, "body": text, "labels": [{"name": text}], "state_reason": text},
        "comment": {"node_id": text, "body": text, "user": {"login": text}},
        "sender": {"login": text},
        "changes": {"body": {"from": text}},
    }
    given: list[Any] = [payload, payload | {"action": text}, payload | {"issue": text}]
    try:
        loaded = json.loads(text)
    except (ValueError, RecursionError):
        loaded = text
    given += [loaded if isinstance(loaded, dict) else {"action": "opened", "issue": loaded}]
    return [_event(name, each) for name in ("issues", "issue_comment", text) for each in given]


def _event(name: str, payload: dict[str, Any]) -> Event | Account:
    try:
        return read_event(name, payload)
    except PayloadError as error:
        return failed("nb", error)


def check_event(_text: str, events: list[Event | Account]) -> list[str]:
    """Tell what is ignored or refused in words that nobody obeys."""
    told = [each for each in events if isinstance(each, Account)]
    told += [Account("nb", each.reason) for each in events if isinstance(each, Ignored)]
    pages = {each.markdown()[:LONGEST] for each in told}
    found = [wrong for page in pages for wrong in trouble(page)]
    return found + [line for each in told for line in each.log() if obeyed(line)]


TARGETS: dict[str, Target] = {
    "form": Target(run_form, check_form),
    "commands": Target(parse, check_commands),
    "configuration": Target(run_configuration, check_configuration),
    "body": Target(run_body, check_comment),
    "comment": Target(run_comment, check_comment),
    "orders": Target(run_orders, check_comment),
    "report": Target(run_report, check_report),
    "marker": Target(run_marker, check_marker),
    "event": Target(run_event, check_event),
}


def text_of(data: bytes) -> str:
    """Return the text that a fuzzer's bytes stand for: any at all, of GitHub's length at most."""
    return data.decode("utf-8", "replace")[:LONGEST]
