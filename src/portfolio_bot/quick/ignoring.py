"""A look at an event about a comment: whether it is certainly nothing for us, and why.

It sees less than `domain.events` and `domain.answering` do, and never more: what it does not
know for certain it leaves to them. Nothing is imported here that Python has not loaded already,
so that an event that asks for nothing takes hardly longer than the start of Python itself.
"""

from __future__ import annotations

import os

OURS = "<!-- portfolio-bot:"
_WORDS = os.path.join(os.path.dirname(__file__), "ignored.tsv")  # noqa: PTH118, PTH120 - see above
_OTHER_BREAKS = "\x85\u2028\u2029"


def told(env: dict[str, str]) -> bool:
    """Tell of the event of *env*, as `action` would, if it is nothing for us; else do nothing."""
    if not _is_plain_run(env):
        return False
    key = reason(payload(_read(env["GITHUB_EVENT_PATH"])))
    words = key and sentence(key, _configuration(env))
    if not words:
        return False
    _add(env.get("GITHUB_STEP_SUMMARY"), f"### portfolio-bot\n\n{words}\n\n\n")
    _add(env.get("GITHUB_OUTPUT"), f"changed=false\nsummary={words}\nreport-commit=\n")
    print(f"portfolio-bot: {words}")  # noqa: T201 - the log
    return True


def _is_plain_run(env: dict[str, str]) -> bool:
    """Tell whether this is an event about a comment, with no input that `action` might refuse."""
    return (
        env.get("GITHUB_EVENT_NAME") == "issue_comment"
        and env.get("PORTFOLIO_BOT_COMMAND", "") in {"", "run"}
        and env.get("PORTFOLIO_BOT_DRY_RUN", "") in {"", "true", "false"}
        and env.get("PORTFOLIO_BOT_AS_OF", "") == ""
        and env.get("PORTFOLIO_BOT_EDITION", "") in {"", "weekly", "monthly", "tertial"}
        and bool(env.get("PORTFOLIO_BOT_TOKEN") or env.get("GITHUB_TOKEN"))
        and env.get("GITHUB_REPOSITORY", "").count("/") == 1
    )


class _Plainly:
    """How JSON is read: as `json.loads` does."""

    strict = True
    object_hook = object_pairs_hook = array_hook = None
    parse_float, parse_int, parse_constant = float, int, float
    memo: dict[str, str] = {}


def payload(text: str) -> object:
    """Read the JSON object *text*; None when it is none.

    The module `json` would import `re`, which takes as long as Python's start: this is its core.
    """
    from _json import make_scanner  # noqa: PLC0415 - where there is none, `action` reads it

    try:
        read, end = make_scanner(_Plainly())(text, 0)  # type: ignore[arg-type] # as `json` does
    except StopIteration:
        return None
    return read if not text[end:].strip(" \t\n\r") else None


def reason(payload: object) -> str | None:
    """Return the key of why a comment's event is nothing for us; None when it may be something."""
    issue, sender, comment = (_part(payload, name) for name in ("issue", "sender", "comment"))
    if issue.get("pull_request") is not None:
        return "ignored-pull-request" if isinstance(issue["pull_request"], dict) else None
    login, author = sender.get("login"), _part(comment, "user")
    if not (isinstance(login, str) and isinstance(author.get("login"), str)):
        return None
    own = str(author["login"]).casefold() == login.casefold()
    before = _before(payload)
    if before is None or (before.startswith(OURS) and not own and sender.get("type") != "Bot"):
        return None
    if author.get("type") == "Bot":
        return "ignored-bot"
    body = comment.get("body") or ""
    return "ignored-no-commands" if own and isinstance(body, str) and not _slash(body) else None


def _part(whole: object, name: str) -> dict[str, object]:
    part = whole.get(name) if isinstance(whole, dict) else None
    return part if isinstance(part, dict) else {}


def _before(payload: object) -> str | None:
    """Return what the comment said before; None when it was neither written nor edited."""
    action = payload.get("action") if isinstance(payload, dict) else None
    if action == "edited":
        before = _part(_part(payload, "changes"), "body").get("from")
        return before if isinstance(before, str) else ""
    return "" if action == "created" else None


def _slash(body: str) -> bool:
    """Tell whether any line begins with a slash, which every command does."""
    return any(line.lstrip(" ").startswith("/") for line in body.replace("\r", "\n").split("\n"))


def _configuration(env: dict[str, str]) -> str:
    workspace = env.get("GITHUB_WORKSPACE") or "."
    name = env.get("PORTFOLIO_BOT_CONFIG") or ".github/portfolio.yml"
    return _read(os.path.join(workspace, name))  # noqa: PTH118 - see above


def sentence(key: str, configuration: str) -> str | None:
    """Return the sentence *key* in the language of *configuration*; None when that is unsure."""
    with open(_WORDS, encoding="utf-8") as file:  # noqa: PTH123 - see above
        rows = dict(line.rstrip("\n").rsplit("\t", 1) for line in file)
    said = settings(configuration)
    if said is None:
        return None
    language = said.get("language") or rows.get(f"extends\t{said.get('extends', '')}", "")
    return rows.get(f"{key}\t{language}")


def settings(configuration: str) -> dict[str, str] | None:
    """Return `language` and `extends`, where each is a plain word; None when that is unsure."""
    found: dict[str, str] = {}
    text = configuration.replace("\r\n", "\n")
    if any(sign in text for sign in ("\r", *_OTHER_BREAKS)):
        return None
    for line in text.split("\n"):
        name, _, value = line.partition(":")
        word = value.partition(" #")[0].strip()
        if line[:1] not in {"", " ", "#"} and not (name.isidentifier() and name.isascii()):
            return None
        if name in {"language", "extends"}:
            if name in found or not (word.isascii() and word.replace("-", "").isalpha()):
                return None
            found[name] = word
    return found


def _read(path: str) -> str:
    with open(path, encoding="utf-8") as file:  # noqa: PTH123 - see above
        return file.read()


def _add(path: str | None, text: str) -> None:
    if path:
        with open(path, "a", encoding="utf-8") as file:  # noqa: PTH123 - see above
            file.write(text)
