"""The quick look at an event: never surer than the full reading, and in the same words."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from portfolio_bot.action import run
from portfolio_bot.catalogue import LANGUAGES
from portfolio_bot.configuration.load import load_text, preset_names
from portfolio_bot.domain.answering import has_commands
from portfolio_bot.domain.events import CommentEvent, Ignored, read_event
from portfolio_bot.domain.records.markers import GateMark, gate_marker
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.quick.ignoring import payload, reason, sentence, settings, told
from portfolio_bot.surroundings import Surroundings, surroundings
from tests.journeys.scene import CONFIG
from tests.quick.generated import FOLDER, HOW, KEYS, ignored

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
GATE = f"{gate_marker(GateMark(phase='problem'))}\n\n- [ ] Eier"
RECORD = '<!-- portfolio-bot:answer {"comment":"IC_1","commands":["next"]} -->\nSaken er flyttet.'

logins = st.sampled_from(["ola", "OLA", "kari", "portefoljebot[bot]"])
people = st.fixed_dictionaries(
    {"login": logins}, optional={"type": st.sampled_from(["User", "Bot", "Organization"])}
)
lines = ["/neste", "/", "/fase konsept", "/å", "/usr/bin", "Takk!", "> /neste", "```", "~~~", "⁄a"]
signs = [" ", "    ", "\t", "\n", "\r", "\r\n", "\x85", "\u2028", "\u0338", "\ufeff", "\\", "&#47;"]
hidden = ["<!--", "-->", GATE, RECORD, "\U000f0000", "\ud800"]
pieces = st.sampled_from([*lines, *signs, *hidden])
texts = st.lists(pieces | st.text(max_size=3), max_size=8).map("".join)
changes = st.just({}) | st.fixed_dictionaries({"body": st.fixed_dictionaries({"from": texts})})
issues = st.fixed_dictionaries(
    {"number": st.just(1), "body": st.none() | texts},
    optional={"pull_request": st.none() | st.just({}) | st.just({"url": "https://x"})},
)


@st.composite
def payloads(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a payload as GitHub sends them; who does it is mostly who has written the comment."""
    author = draw(st.none() | people)
    days = ["2026-11-27T12:00:00Z", "2026-11-28T12:00:00Z"]
    return {
        "action": draw(st.sampled_from(["created", "edited", "edited", "deleted", "pinned"])),
        "issue": draw(issues),
        "comment": {
            "node_id": "IC_1",
            "user": author,
            "body": draw(st.none() | texts),
            "created_at": days[0],
            "updated_at": draw(st.sampled_from(days)),
        },
        "sender": draw(people) if author is None or draw(st.booleans()) else author,
        "changes": draw(changes),
    }


def commented(body: str = "Takk!", *, by: str = "ola", kind: str = "User", **more: Any) -> Any:
    """Return the payload of a comment that somebody has written; *more* goes over it."""
    author = {"login": by, "type": kind}
    comment = {
        "node_id": "IC_1",
        "user": author,
        "body": body,
        "updated_at": "2026-11-28T12:00:00Z",
    }
    written = {"action": "created", "issue": {"number": 1}, "comment": comment, "sender": author}
    return written | more


def edited(before: str, after: str, *, author: str = "ola", editor: str = "ola") -> Any:
    """Return the payload of a comment's edit."""
    more = {"action": "edited", "changes": {"body": {"from": before}}}
    return commented(after, by=author, sender={"login": editor, "type": "User"}, **more)


BOT = {"login": "portefoljebot[bot]", "type": "Bot"}
PULL_REQUEST = {"number": 1, "pull_request": {"url": "https://x"}}


@given(payloads())
@example(commented("/neste"))
@example(commented("Takk!\r/neste"))
@example(commented("   /neste", by="OLA"))
@example(edited("/neste", "Takk!"))
@example(edited("Takk!", "/neste"))
@example(edited(GATE, "Takk!", author="portefoljebot[bot]", editor="kari"))
@example(edited(RECORD, "Takk!", author="portefoljebot[bot]", editor="kari"))
@example(commented(RECORD, by="portefoljebot[bot]", kind="Bot"))
def test_never_surer_than_the_full_reading(drawn: Any) -> None:
    """What is told to be nothing is told so by the full reading too, for the same reason."""
    key = reason(drawn)
    if key is None:
        return
    event = read_event("issue_comment", drawn)
    if isinstance(event, Ignored):
        assert event.reason.key == key
    else:
        assert isinstance(event, CommentEvent)
        assert (key, has_commands(event)) == ("ignored-no-commands", False)


@pytest.mark.parametrize(
    ("given_payload", "key"),
    [
        (commented("Takk!\n\nSe docs/a.md."), "ignored-no-commands"),
        (commented(""), "ignored-no-commands"),
        (edited("/neste", "Takk!"), "ignored-no-commands"),
        (edited(RECORD, "Takk!"), "ignored-no-commands"),
        (commented("/neste", kind="Bot"), "ignored-bot"),
        (commented(sender=BOT, by=BOT["login"], kind="Bot"), "ignored-bot"),
        (commented("/neste", issue=PULL_REQUEST), "ignored-pull-request"),
    ],
)
def test_nothing_is_seen(given_payload: Any, key: str) -> None:
    """A comment without a slash, of a bot or on a pull request is nothing, and it is said why."""
    assert reason(given_payload) == key


@pytest.mark.parametrize(
    "given_payload",
    [
        commented("/neste"),
        commented("Hei\r\n   /neste"),
        edited(GATE, "x", author="portefoljebot[bot]", editor="kari"),
        edited(RECORD, "x", author="portefoljebot[bot]", editor="kari"),
        edited("Hei", "Takk!", editor="kari"),
        commented(RECORD, by="portefoljebot[bot]", action="deleted"),
        commented(action="pinned"),
        commented(comment=None),
        commented(comment={"user": None, "body": "Takk!"}),
        commented(sender={}),
        [],
        None,
    ],
)
def test_rest_is_left_to_the_full_reading(given_payload: Any) -> None:
    """What may be a command, a box, a record, or is not as GitHub sends it, is left alone."""
    assert reason(given_payload) is None


def environment(folder: Path, event: Any, config: str = CONFIG) -> dict[str, str]:
    """Return the environment of a run of the Action for *event*, with its files in *folder*."""
    (folder / "event.json").write_text(json.dumps(event), "utf-8")
    (folder / "portfolio.yml").write_text(config, "utf-8")
    return {
        "PORTFOLIO_BOT_TOKEN": "t",
        "PORTFOLIO_BOT_CONFIG": "portfolio.yml",
        "PORTFOLIO_BOT_COMMAND": "run",
        "PORTFOLIO_BOT_DRY_RUN": "false",
        "PORTFOLIO_BOT_EDITION": "weekly",
        "PORTFOLIO_BOT_AS_OF": "",
        "GITHUB_API_URL": "http://127.0.0.1:9",
        "GITHUB_REPOSITORY": "o/r",
        "GITHUB_WORKSPACE": str(folder),
        "GITHUB_EVENT_NAME": "issue_comment",
        "GITHUB_EVENT_PATH": str(folder / "event.json"),
        "GITHUB_STEP_SUMMARY": str(folder / "summary.md"),
        "GITHUB_OUTPUT": str(folder / "outputs"),
    }


def left(here: Surroundings) -> tuple[str, str]:
    """Return what stands in summary and outputs, and take it away."""
    assert here.summary
    assert here.outputs
    texts = here.summary.read_text("utf-8"), here.outputs.read_text("utf-8")
    here.summary.unlink()
    here.outputs.unlink()
    return texts


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("event", "labels"),
    [
        (commented(), []),
        (commented(), ["tiltak"]),
        (commented(kind="Bot"), []),
        (commented(issue=PULL_REQUEST), []),
    ],
)
def test_told_as_the_full_way_tells_it(
    event: Any, labels: list[str], language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Log, job summary and outputs are the same, letter for letter, as without the quick look."""
    issue = event["issue"] | {"labels": [{"name": name} for name in labels]}
    config = f"{CONFIG}language: {language}\n"
    env = environment(tmp_path, event | {"issue": issue}, config)
    here = surroundings(env)
    assert run(here, NOW, print) is ExitCode.DONE
    full = left(here), capsys.readouterr()
    assert told(env)
    assert (left(here), capsys.readouterr()) == full


@pytest.mark.parametrize(
    "changed",
    [
        {"GITHUB_EVENT_NAME": "issues"},
        {"PORTFOLIO_BOT_COMMAND": "report"},
        {"PORTFOLIO_BOT_DRY_RUN": "yes"},
        {"PORTFOLIO_BOT_AS_OF": "2026-11-23"},
        {"PORTFOLIO_BOT_EDITION": "daily"},
        {"PORTFOLIO_BOT_TOKEN": ""},
        {"GITHUB_REPOSITORY": ""},
    ],
)
def test_strange_call_is_left_alone(
    changed: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the full way would do otherwise, or refuse, is left to it; nothing is told."""
    assert not told(environment(tmp_path, commented()) | changed)
    assert capsys.readouterr().out == ""
    assert not (tmp_path / "outputs").exists()


def test_dry_run_is_told_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A rehearsal, and a run without files to tell in, are told in the log."""
    env = environment(tmp_path, commented()) | {"PORTFOLIO_BOT_DRY_RUN": "true"}
    assert told({**env, "GITHUB_OUTPUT": "", "GITHUB_STEP_SUMMARY": ""})
    assert capsys.readouterr().out == "portfolio-bot: Kommentaren har ingen nye kommandoer.\n"


def test_unsure_language_is_left_alone(tmp_path: Path) -> None:
    """A configuration that is not plainly readable is left to the full way."""
    assert not told(environment(tmp_path, commented(), f"{CONFIG}'language': en\n"))


@pytest.mark.parametrize("name", preset_names())
def test_language_of_a_preset(name: str) -> None:
    """Each preset's language is known without reading it."""
    text = f"extends: {name}\nname: Prøven\nboard: null\n"
    known = dict(line.rsplit("\t", 1) for line in ignored().splitlines())
    language = load_text(text, "portfolio.yml").config.language
    assert sentence("ignored-bot", text) == known[f"ignored-bot\t{language}"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("extends: digdir\n", {"extends": "digdir"}),
        ("# a\n\nlanguage: nn # b\r\nroles:\n  language: x\n", {"language": "nn"}),
        ("name: x\n", {}),
        ("", {}),
        ("language: nn\nlanguage: en\n", None),
        ('language: "nn"\n', None),
        ("language: [nn]\n", None),
        ("language:\n  nn\n", None),
        ("{language: nn}\n", None),
        ("'language': nn\n", None),
        ("# a\rlanguage: nn\n", None),
        ("# a\u2028language: nn\n", None),
        ("--- {language: nn}\n", None),
    ],
)
def test_settings(text: str, found: dict[str, str] | None) -> None:
    """Language and preset are found where they stand plainly, and nothing is guessed."""
    assert settings(text) == found


@pytest.mark.parametrize("text", ['{"a": [1, 2.5, "\\u00e5"]}', "{}", '{"a": null} \n'])
def test_payload(text: str) -> None:
    """JSON is read as the module for it reads it."""
    assert payload(text) == json.loads(text)


@pytest.mark.parametrize("text", ["", "{} {}", "nonsense"])
def test_no_payload(text: str) -> None:
    """What is no JSON is no payload."""
    assert payload(text) is None


def test_words_are_the_catalogues() -> None:
    """The kept sentences are those of the catalogues, and the presets' languages theirs."""
    assert (FOLDER / "ignored.tsv").read_text("utf-8") == ignored(), HOW
    assert len(KEYS) == 3
