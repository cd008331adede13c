"""Faults in a file, each with place, code, and the word that was meant."""

from collections.abc import Iterator
from importlib.resources import files

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from portfolio_bot.configuration.document import Document
from portfolio_bot.configuration.findings import CODES, KeyPath
from portfolio_bot.configuration.load import preset
from portfolio_bot.configuration.shape import shape_of
from tests.configuration.samples import FILE, MINIMAL, SMALL, findings_in

FIELD = "fields:\n  {name}: {{type: {type}, label: {name}, {more}}}\n"


def field(more: str, type: str = "input", name: str = "x") -> str:  # noqa: A002  # the key's name
    """Return a configuration whose preset has one more field, in line 4."""
    return MINIMAL + FIELD.format(name=name, type=type, more=more)


SAMPLES: dict[str, tuple[str, int, str, str | None]] = {
    "advisory-board-decides": (
        MINIMAL + "boards: {x: {name: x, role: legal, deciding: false}}\n"
        "phases: {konsept: {gate: {vote: {role: legal, quorum: 1}}}}",
        4,
        "phases.konsept.gate.vote.advisory",
        None,
    ),
    "anchor": (MINIMAL + "name: &a x", 3, "name", None),
    "criterion-one-way": (
        MINIMAL + "phases:\n  problem: {gate: {criteria: {x: {text: x}}}}",
        4,
        "phases.problem.gate.criteria.x",
        None,
    ),
    "duplicate-key": (MINIMAL + "name: x\nname: y", 4, "name", None),
    "empty-text": (MINIMAL + "name: ' '", 3, "name", None),
    "escalation-unconditional": (
        MINIMAL + "phases:\n  konsept:\n    gate:\n      escalations:\n"
        "        x: {text: x, decided_by: [leadership]}",
        7,
        "phases.konsept.gate.escalations.x",
        None,
    ),
    "invalid": (
        f"extends: digdir\nboard: {{owner: x, number: '{'9' * 5000}'}}",
        2,
        "board.number",
        None,
    ),
    "key-no-text": (MINIMAL + "2: x", 3, "", None),
    "key-not-for-type": (field("multiple: true"), 4, "fields.x.multiple", None),
    "missing-key": (MINIMAL + "fields:\n  x: {type: input}", 4, "fields.x.label", None),
    "no-mapping": ("- a", 1, "", None),
    "options-missing": (field("", type="dropdown"), 4, "fields.x", None),
    "part-meaning": (field("part: start"), 4, "fields.x.meaning", None),
    "part-options": (field("part: kind", type="dropdown"), 4, "fields.x", None),
    "part-type": (field("part: kind"), 4, "fields.x.type", None),
    "score-one-way": (
        MINIMAL + "scoring:\n  criteria:\n    a: {name: A}",
        5,
        "scoring.criteria.a",
        None,
    ),
    "score-terms": (
        MINIMAL + "scoring:\n  method: wsjf\n  criteria:\n    a: {name: A, field: x}",
        5,
        "scoring.criteria",
        None,
    ),
    "quote-text": (MINIMAL + "name: 2027", 3, "name", None),
    "range-reversed": (
        MINIMAL + "objectives:\n  objectives: {minimum: 4}",
        4,
        "objectives.objectives.minimum",
        None,
    ),
    "repeated-name": (
        MINIMAL + "phases:\n  konsept: {aliases: [PROBLEM]}",
        4,
        "phases.konsept",
        None,
    ),
    "repeated-option": (
        field("options: [{label: a}, {label: a}]", type="dropdown"),
        4,
        "fields.x.options[1]",
        None,
    ),
    "repeated-part": (field("part: problem"), 4, "fields.x.part", None),
    "reserved-option": (
        field("options: [{label: None}]", type="checkboxes"),
        4,
        "fields.x.options[0]",
        None,
    ),
    "several-documents": ("a: 1\n---\nb: 1", 2, "", None),
    "syntax": ("a: [", 1, "", None),
    "tag": ("a: !x y", 1, "a", None),
    "too-deep": ("a: " + "[" * 60, 1, "a" + "[0]" * 49, None),
    "too-few": (
        MINIMAL
        + "phases: {problem: {gate: {criteria: {x: {text: x, check: "
        + "{kind: answered, fields: []}}}}}}",
        3,
        "phases.problem.gate.criteria.x.check.fields",
        None,
    ),
    "too-large": ("# " + "x" * 300_000, 1, "", None),
    "too-long": (MINIMAL + f"labels:\n  initiative: {'x' * 51}", 4, "labels.initiative", None),
    "too-small": (MINIMAL + "report:\n  rows: 0", 4, "report.rows", None),
    "unknown-key": (MINIMAL + "report:\n  foldr: x", 4, "report.foldr", "folder"),
    "unknown-preset": ("name: x\nextends: digdri", 2, "extends", "digdir"),
    "unknown-reference": (MINIMAL + "may:\n  stop: [owners]", 4, "may.stop[0]", "owner"),
    "unknown-timezone": (MINIMAL + "timezone: Europe/Olso", 3, "timezone", "Europe/Oslo"),
    "unknown-word": (MINIMAL + "language: nbb", 3, "language", "nb"),
    "unreadable-character": ("a: b\nc: \x07", 2, "", None),
    "value-not-option": (
        field("value: b, options: [{label: a}]", type="dropdown"),
        4,
        "fields.x.value",
        None,
    ),
    "wrong-form": (MINIMAL + "report:\n  folder: ../x", 4, "report.folder", None),
    "wrong-kind": (MINIMAL + "fields: []", 3, "fields", None),
}

OF_FILES = {"missing-file", "not-utf8", "unreadable-file"}
"""Codes of files as such; test_load has them."""

OF_ROLLUPS = {"missing-rollup", "source-one-way"}
"""Codes of a roll-up's file; test_rollup has them."""


def test_every_code_has_a_sample() -> None:
    """No code is without a test, and no test without a code."""
    assert set(SAMPLES) | OF_FILES | OF_ROLLUPS == set(CODES)


@pytest.mark.parametrize("code", SAMPLES)
def test_fault_is_found_where_it_is(code: str) -> None:
    """Each fault is the only one found, with file, line, key path and suggestion."""
    text, line, path, suggestion = SAMPLES[code]
    (finding,) = findings_in(text)
    assert (finding.code, finding.file, finding.line) == (code, FILE, line)
    assert (finding.path, finding.suggestion) == (path, suggestion)


@pytest.mark.parametrize(
    ("more", "wanted"),
    [
        ("name: [x]", "text"),
        ("form: x", "mapping"),
        ("phases: {problem: 1}", "mapping"),
        ("bots: x", "list"),
        ("fields: {x: {type: input, label: x, multiple: maybe}}", "truth"),
        ("fields: {x: {type: input, label: x, multiple: [1]}}", "truth"),
        ("fields: {x: {type: input, label: x, minimum: many}}", "number"),
        ("fields: {x: {type: input, label: x, minimum: .nan}}", "number"),
        ("report: {rows: many}", "whole-number"),
        ("report: {rows: 1.5}", "whole-number"),
    ],
)
def test_kind_that_is_wanted(more: str, wanted: str) -> None:
    """A value of the wrong kind is answered with the kind that is wanted."""
    (finding,) = findings_in(MINIMAL + more)
    assert (finding.code, finding.params) == ("wrong-kind", {"wanted": wanted})


@pytest.mark.parametrize(
    ("more", "example"),
    [
        ("roles: {legal: {teams: [jurister]}}", "my-organisation/portfolio-office"),
        ("roles: {legal: {users: ['@kari']}}", "octocat"),
        ("labels: {colour: '#0b5cad'}", "0b5cad"),
        ("phases: {Problem: {name: x}}", "product-group"),
        ("name: |\n  two\n  lines", "a text on one line"),
    ],
)
def test_form_that_is_wanted(more: str, example: str) -> None:
    """A text of the wrong form is answered with an example of the right one."""
    (finding,) = findings_in(MINIMAL + more)
    assert (finding.code, finding.params["example"]) == ("wrong-form", example)


def test_what_a_preset_leaves_open_is_asked_of_the_repository() -> None:
    """A key that the preset lacks is missing in the repository's file, as near as it goes."""
    at_root = findings_in("extends: digdir\n")
    assert [(f.place(), f.path) for f in at_root] == [(f"{FILE}:1", "board.owner")]
    (below,) = findings_in("extends: digdir\nboard:\n  number: 7\n")
    assert (below.place(), below.path) == (f"{FILE}:2", "board.owner")


def test_fault_in_what_the_preset_says() -> None:
    """A word of the preset that lost its meaning is found in the preset's own file."""
    findings = findings_in(MINIMAL + "roles: {chief-designer: null}")
    assert {(f.file, f.code) for f in findings} == {("presets/digdir.yml", "unknown-reference")}
    assert "phases.ikke-startet.gate.criteria.innsikt.tick[1]" in [f.path for f in findings]
    assert len(findings) > 3


def test_all_faults_at_once_in_order() -> None:
    """Faults in several places are all reported, from the top of the file down."""
    text = MINIMAL + "report: {rows: -1}\nlanguage: xx\nfelds: {}\n"
    assert [f.line for f in findings_in(text)] == [3, 4, 5]


def test_misspelt_key_is_not_also_missing() -> None:
    """A needed key that was misspelt is reported once, as misspelt."""
    (finding,) = findings_in(MINIMAL + "contact_links: [{nam: a, url: https://a.no, about: b}]")
    assert (finding.path, finding.suggestion) == ("contact_links[0].nam", "name")


@pytest.mark.parametrize(
    ("check", "code", "path", "suggestion"),
    [
        ("{knd: answered, fields: [problem]}", "unknown-key", "knd", "kind"),
        ("{fields: [problem]}", "missing-key", "kind", None),
        ("{kind: answerd, fields: [problem]}", "unknown-word", "kind", "answered"),
        ("{kind: answered, field: [problem]}", "unknown-key", "field", "fields"),
        ("{kind: answered, fields: [problm]}", "unknown-reference", "fields[0]", "problem"),
        ("{kind: any-answered, fields: [ownr]}", "unknown-reference", "fields[0]", "owner"),
        ("{kind: ticked, field: problem}", "unknown-reference", "field", None),
        ("{kind: chosen, field: problem, options: [x]}", "unknown-reference", "field", None),
        (
            "{kind: chosen, field: teams, options: [Et team]}",
            "unknown-reference",
            "options[0]",
            "Ett team",
        ),
    ],
)
def test_faults_in_checks(check: str, code: str, path: str, suggestion: str | None) -> None:
    """A faulty check is explained by its kind's keys and by the fields that fit it."""
    text = (
        MINIMAL + f"phases: {{problem: {{gate: {{criteria: {{x: {{text: x, check: {check}}}}}}}}}}}"
    )
    finding = findings_in(text)[0]
    at = "phases.problem.gate.criteria.x.check"
    assert (finding.code, finding.path) == (code, f"{at}.{path}")
    assert finding.suggestion == suggestion


def test_check_that_is_no_mapping() -> None:
    """A check written as a single word is told that keys and values are wanted."""
    text = MINIMAL + "phases: {problem: {gate: {criteria: {x: {text: x, check: assigned}}}}}"
    (finding,) = findings_in(text)
    assert (finding.code, finding.params) == ("wrong-kind", {"wanted": "mapping"})


@pytest.mark.parametrize(
    ("more", "path", "meant"),
    [
        (
            "roles: {portfolio-manger: {users: [x]}}",
            "roles.portfolio-manger.name",
            "portfolio-manager",
        ),
        ("roles: {portfolio-manger: null}", "roles.portfolio-manger", "portfolio-manager"),
        ("fields: {problm: {label: x}}", "fields.problm.type", "problem"),
        ("phases: {konspt: {aliases: [x]}}", "phases.konspt.name", "konsept"),
        (
            "phases: {ikke-startet: {gate: {criteria: {insikt: {tick: [owner]}}}}}",
            "phases.ikke-startet.gate.criteria.insikt.text",
            "innsikt",
        ),
        (
            "phases: {ikke-startet: {gate: {criteria: {insikt: {text: x}}}}}",
            "phases.ikke-startet.gate.criteria.insikt",
            "innsikt",
        ),
        ("priorities: {mut: {aliases: [x]}}", "priorities.mut.name", "must"),
        ("routes: {portfolje: {aliases: [x]}}", "routes.portfolje.name", "portefolje"),
        ("roles: {zzz: {users: [x]}}", "roles.zzz.name", None),
    ],
)
def test_misspelt_id_of_the_preset(more: str, path: str, meant: str | None) -> None:
    """An id that is new and lacks what it needs may be one of the preset's, misspelt."""
    findings = {finding.path: finding.suggestion for finding in findings_in(MINIMAL + more)}
    assert findings[path] == meant


def test_id_without_a_preset_is_not_compared() -> None:
    """A new id is held against the preset's, not against others of the same file."""
    (finding,) = findings_in(SMALL.replace("phases:", "  ida: {type: textarea}\nphases:"))
    assert (finding.path, finding.suggestion) == ("fields.ida.label", None)


def test_misspelt_command() -> None:
    """A command that is not known is a misspelt key, with the command that was meant."""
    (finding,) = findings_in(MINIMAL + "may: {pririty: [owner]}")
    assert (finding.code, finding.path) == ("unknown-key", "may.pririty")
    assert finding.suggestion == "priority"


def test_very_many_faults_are_cut() -> None:
    """Of very many faults the first hundred are explained."""
    text = MINIMAL + "".join(f"k{number}: 1\n" for number in range(20_000))
    assert [finding.line for finding in findings_in(text)] == list(range(3, 103))


def test_long_words_are_cut() -> None:
    """A very long wrong word does not fill the screen."""
    (finding,) = findings_in(MINIMAL + f"language: {'x' * 1000}")
    assert len(str(finding.params["word"])) < 100


def test_without_a_preset() -> None:
    """A file that extends nothing is checked as it stands."""
    (finding,) = findings_in(
        SMALL.replace("closed:", "open:").replace("  open: {name: Closed}\n", "")
    )
    assert (finding.code, finding.params) == ("too-few", {"limit": 2})


def _model_keys(document: Document) -> Iterator[KeyPath]:
    """Find the key paths of *document* that the model names; ids are free and left out."""
    for path in document.positions:
        location = _location(path, document)
        if path and path[-1] in shape_of(location[:-1]).keys:
            yield path


def _location(path: KeyPath, document: Document) -> KeyPath:
    """Put the kind of a check into a key path, as pydantic's locations have it."""
    if "check" not in path or path[-1] == "check":
        return path
    at = path.index("check") + 1
    check = document.data
    for part in path[:at]:
        check = check[part]  # type: ignore[assignment, index]  # a path of this very document
    return (*path[:at], check["kind"], *path[at:])  # type: ignore[arg-type]  # likewise


DIGDIR = preset("digdir")
OWN = "presets/digdir.yml"
MODEL_KEYS = sorted((k for k in _model_keys(DIGDIR) if DIGDIR.positions[k].file == OWN), key=str)
TEXT = (files("portfolio_bot") / OWN).read_text("utf-8")
LINES = TEXT.replace("extends: norwegian", "language: nb").split("\n")


@st.composite
def misspellings(draw: st.DrawFn) -> tuple[KeyPath, str]:
    """Draw one key of the preset, and a way to misspell it."""
    path = draw(st.sampled_from(MODEL_KEYS))
    key = str(path[-1])
    at = draw(st.integers(1, len(key) - 1))
    left_out = key[:at] + key[at + 1 :]
    doubled = key[:at] + key[at] + key[at:]
    swapped = key[: at - 1] + key[at] + key[at - 1] + key[at + 1 :]
    # Two letters that changed places, and none beside them, are too little to know a key by.
    wrong = draw(st.sampled_from([left_out, doubled, *([swapped] if len(key) > 2 else [])]))
    assume(wrong != key)
    return path, wrong


@given(misspellings())
def test_any_misspelt_key_is_found(case: tuple[KeyPath, str]) -> None:
    """Whichever key of the preset is misspelt, the finding has its line and the right key."""
    path, wrong = case
    key = str(path[-1])
    _, line, column = DIGDIR.positions[path]
    before, after = LINES[line - 1][: column - 1], LINES[line - 1][column - 1 :]
    lines = [*LINES[: line - 1], before + after.replace(key, wrong, 1), *LINES[line:]]
    found = [
        (finding.file, finding.line, finding.key, finding.code, finding.suggestion)
        for finding in findings_in("\n".join(lines))
    ]
    assert (FILE, line, (*path[:-1], wrong), "unknown-key", key) in found


def test_keys_that_are_misspelt_are_many() -> None:
    """The keys drawn above are of every level of the file."""
    assert len(MODEL_KEYS) > 400
    assert {len(path) for path in MODEL_KEYS} >= {1, 2, 3, 4, 6, 7}
