"""Every REST route of the sandbox, called as GitHub's own documentation calls it."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client

_TEXT = b64encode(b"Hei\n").decode()


def walk(sandbox: Sandbox) -> None:
    """Call every route, and let some of the calls be refused."""
    bot, liv, ola = (Client(sandbox.url, token) for token in ("bot", "liv", "ola"))
    _issues(bot, ola)
    _comments(bot)
    _labels(liv)
    _files(bot)
    _git(bot)
    _people(liv, ola)
    _actions(liv)
    _refusals(bot, Client(sandbox.url))


def _issues(bot: Client, ola: Client) -> None:
    issue = ola.post(f"{REPO}/issues", title="Ny", body="Kropp").data["number"]
    home = f"{REPO}/issues/{issue}"
    bot.post(f"{REPO}/issues", title="Til", labels=["tiltak"], assignees=["kari"])
    bot.patch(home, title="Nyere", body="Tekst", labels=["tiltak"], assignees=["kari"])
    bot.patch(home, state="closed", state_reason="not_planned")
    bot.patch(home, state="open", state_reason="reopened")
    bot.patch(home, state="closed")
    bot.get(home)
    filters = "state=all&labels=tiltak&sort=updated&direction=asc&since=2025-01-01T00:00:00Z"
    bot.get(f"{REPO}/issues?{filters}&creator=ola&assignee=kari&per_page=1&page=1")
    bot.get(f"{REPO}/issues?state=closed")
    bot.post(f"{home}/assignees", assignees=["kari"])
    bot.delete(f"{home}/assignees", assignees=["kari"])
    bot.get(f"{REPO}/assignees")
    bot.get(f"{REPO}/assignees/kari")
    bot.get(f"{REPO}/assignees/ingen")
    bot.post(f"{home}/comments", body="Hei")
    _react(bot, f"{home}/reactions")
    for list_ in ("events", "timeline"):
        bot.get(f"{home}/{list_}")
        bot.get(f"{REPO}/issues/2/{list_}")


def _react(bot: Client, place: str) -> None:
    made = bot.post(place, content="+1").data["id"]
    bot.post(place, content="+1")
    bot.post(place, content="eyes")
    bot.get(place)
    bot.get(f"{place}?content=eyes")
    bot.delete(f"{place}/{made}")


def _comments(bot: Client) -> None:
    made = bot.post(f"{REPO}/issues/1/comments", body="Hei").data["id"]
    home = f"{REPO}/issues/comments"
    bot.get(f"{REPO}/issues/1/comments?per_page=2&page=1&since=2025-01-01T00:00:00Z")
    bot.get(f"{home}?sort=created&direction=desc&since=2025-01-01T00:00:00Z")
    bot.get(f"{home}/{made}")
    bot.patch(f"{home}/{made}", body="Hei igjen")
    _react(bot, f"{home}/{made}/reactions")
    bot.delete(f"{home}/{made}")


def _labels(liv: Client) -> None:
    home = f"{REPO}/labels"
    liv.post(home, name="ny", color="ff0000", description="Nå")
    liv.get(home)
    liv.get(f"{home}/ny")
    liv.patch(f"{home}/ny", new_name="nyere", color="00ff00", description="Straks")
    liv.post(home, name="ny", color="ff0000")
    liv.delete(f"{home}/nyere")
    place = f"{REPO}/issues/1/labels"
    liv.get(place)
    liv.post(place, labels=["ny", "fase: konsept"])
    liv.put(place, labels=["tiltak"])
    liv.call("POST", place, ["ny"])  # PyGithub sends the bare list
    liv.delete(f"{place}/tiltak")
    liv.delete(f"{place}/tiltak")
    liv.delete(place)


def _files(bot: Client) -> None:
    home = f"{REPO}/contents"
    made = bot.put(f"{home}/rapport/a.md", message="Ny", content=_TEXT).data["content"]["sha"]
    changed: dict[str, Any] = {"message": "Endre", "content": b64encode(b"to").decode()}
    changed |= {"sha": made, "branch": "main"}
    who = {"name": "Ola", "email": "ola@example.org"}
    sha = bot.put(f"{home}/rapport/a.md", **changed, author=who).data["content"]["sha"]
    for path in ("", "/", "/rapport", "/rapport/a.md", "/rapport/a.md?ref=main", "/borte"):
        bot.get(home + path)
    raw = "application/vnd.github.raw+json"
    bot.get(f"{home}/rapport/a.md", accept=raw)
    bot.put(f"{home}/rapport/år 1.md", message="Ny", content=_TEXT, branch="main")
    bot.get(f"{home}/rapport/år 1.md")
    bot.get(f"{REPO}/readme")
    bot.put(f"{home}/rapport/a.md", message="Endre", content=_TEXT, sha=made)
    bot.put(f"{home}/rapport/a.md", message="Endre", content=_TEXT)
    bot.delete(f"{home}/rapport/a.md", message="Slett", sha=sha)


def _git(bot: Client) -> None:
    head = bot.get(f"{REPO}/branches/main").data["commit"]["sha"]
    tree = bot.get(f"{REPO}/git/commits/{head}").data["tree"]["sha"]
    bot.get(f"{REPO}/git/trees/{tree}")
    bot.get(f"{REPO}/git/trees/main?recursive=1")
    bot.get(f"{REPO}/branches?per_page=1")
    bot.get(f"{REPO}/commits?sha=main&path=rapport&since=2020-01-01T00:00:00Z&per_page=1")
    bot.get(f"{REPO}/commits/{head}")
    bot.get(f"{REPO}/commits/borte")
    bot.post(f"{REPO}/git/refs", ref="refs/heads/ny/gren", sha=head)
    bot.post(f"{REPO}/git/refs", ref="refs/heads/ny/gren", sha=head)
    bot.get(f"{REPO}/git/ref/heads/ny/gren")
    bot.get(f"{REPO}/git/refs")
    bot.get(f"{REPO}/git/refs/heads/ny/gren")
    bot.get(f"{REPO}/branches/ny/gren")
    bot.get(f"{REPO}/git/matching-refs/heads/ny")
    bot.delete(f"{REPO}/git/refs/heads/ny/gren")


def _people(liv: Client, ola: Client) -> None:
    for path in ("", "/members", "/members?role=admin", "/members/kari", "/repos?sort=full_name"):
        liv.get(f"/orgs/etat{path}")
    ola.get("/orgs/etat/members/kari")
    ola.get("/orgs/etat/public_members/kari")
    liv.get("/orgs/etat/teams")
    numbers = {each["slug"]: each["id"] for each in liv.get("/orgs/etat/teams").data}
    for home in ("/orgs/etat/teams/ledere", f"/teams/{numbers['underledere']}"):
        for rest in ("", "/members", "/members/per", "/memberships/per", "/memberships/ola"):
            liv.get(home + rest)
    for path in ("/user", "/users/ola", "/users/bot[bot]", "/users/etat", "/rate_limit"):
        liv.get(path)
    known = liv.get(REPO).headers["etag"]
    liv.get(REPO, If_None_Match=known)
    liv.get("/repos/etat/hemmelig")
    liv.get("/repos/ola/egen")
    for rest in ("", "?affiliation=direct&permission=push", "/tri", "/ola", "/tri/permission"):
        liv.get(f"{REPO}/collaborators{rest}")


def _actions(liv: Client) -> None:
    for name in ("sveip", "borte"):
        liv.get(f"{REPO}/actions/workflows/{name}.yml/runs?event=schedule&per_page=1")
    liv.get(f"{REPO}/actions/workflows?per_page=100")


def _refusals(bot: Client, nobody: Client) -> None:
    """Ask for what is not there, not allowed, not known, or wrongly put."""
    bot.get(f"{REPO}/issues/99")
    bot.post(f"{REPO}/issues", body="uten tittel")
    bot.post(f"{REPO}/issues/1/comments", body="")
    bot.post(f"{REPO}/issues/1/reactions", content="blunk")
    bot.post(f"{REPO}/labels", name="x" * 60, color="rød")
    bot.call("POST", f"{REPO}/issues", b"{")
    bot.get("/user")
    nobody.post(f"{REPO}/issues", title="Ny")
    Client(nobody.url, "feil").get(REPO)
    nobody.get(f"{REPO}/collaborators")
