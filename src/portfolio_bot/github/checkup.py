"""All that the set-up is examined by, in one query, and two requests for the workflows' runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.setup.people import role_holders
from portfolio_bot.domain.setup.there import Checkup, Place, Token, Workflow
from portfolio_bot.github.client import Answer, Client
from portfolio_bot.github.elsewhere import elsewhere_parts, read_elsewhere
from portfolio_bot.github.errors import AccessError
from portfolio_bot.github.nodes import moment
from portfolio_bot.github.queries import Document
from portfolio_bot.github.setup import place_parts, read_place

Node = Mapping[str, Any]

_EXPIRY = ("%Y-%m-%d %H:%M:%S %z", "%Y-%m-%d %H:%M:%S %Z")


def load_surroundings(
    client: Client,
    config: Portfolio,
    repository: str,
    now: datetime,
    paths: Sequence[str],
    sweep: str,
) -> tuple[Place, Checkup]:
    """Read the place and what is around it, in three requests.

    *paths* are the files that are read on the default branch; *sweep* is the file name of the
    workflow whose last scheduled run is asked for. Raises `AccessError` when the token does
    not see the repository.
    """
    teams, people = _teams(config), _people(config)
    document = Document("query Checkup")
    body = place_parts(document, config, repository, _beside(document, config, paths))
    others = elsewhere_parts(document, config)
    parts = [body, "viewer { login }", *_people_parts(document, teams, people), others]
    answer = client.query(document.text(" ".join(parts)), document.variables)
    data, found = answer.data, answer.data.get("repository") or {}
    return read_place(config, repository, data), Checkup(
        now=now,
        token=_token(answer),
        teams={team: _members(data.get(f"t{index}")) for index, team in enumerate(teams)},
        people={login: bool(data.get(f"u{index}")) for index, login in enumerate(people)},
        files={path: _text(found.get(f"p{index}")) for index, path in enumerate(paths)},
        workflows=_workflows(client, repository, sweep),
        ledger=bool(found.get("ledger")),
        elsewhere={
            key: None if told is None else len(told)
            for key, told in read_elsewhere(config, data).items()
        },
    )


def _beside(document: Document, config: Portfolio, paths: Sequence[str]) -> str:
    """Ask the repository for its files and the ledger's branch."""
    files = [
        f"p{index}: object(expression: {document.variable('String!', f'HEAD:{path}')})"
        " { ... on Blob { text } }"
        for index, path in enumerate(paths)
    ]
    if config.ledger.branch is None:
        return " ".join(files)
    name = document.variable("String!", f"refs/heads/{config.ledger.branch}")
    return " ".join((*files, f"ledger: ref(qualifiedName: {name}) {{ id }}"))


def _people_parts(document: Document, teams: list[str], people: list[str]) -> list[str]:
    parts = [
        f"u{index}: user(login: {document.variable('String!', login)}) {{ id }}"
        for index, login in enumerate(people)
    ]
    for index, team in enumerate(teams):
        owner, slug = (document.variable("String!", word) for word in team.split("/", 1))
        parts.append(
            f"t{index}: organization(login: {owner}) {{ team(slug: {slug})"
            " { members(first: 1) { totalCount } } }"
        )
    return parts


def _teams(config: Portfolio) -> list[str]:
    named = (team.casefold() for _, role in role_holders(config) for team in role.teams)
    return list(dict.fromkeys(named))


def _people(config: Portfolio) -> list[str]:
    named = (login.casefold() for _, role in role_holders(config) for login in role.users)
    return list(dict.fromkeys(named))


def _members(node: Node | None) -> int | None:
    team = (node or {}).get("team")
    return team["members"]["totalCount"] if team else None


def _text(node: Node | None) -> str | None:
    return node.get("text") if node else None


def _token(answer: Answer) -> Token:
    """Read whose the token is; the headers tell more of a personal one."""
    scopes = answer.headers.get("x-oauth-scopes")
    named = (word.strip() for word in scopes.split(",")) if scopes else ()
    return Token(
        login=answer.data["viewer"]["login"],
        scopes=frozenset(named) if scopes else None,
        expires=_expiry(answer.headers.get("github-authentication-token-expiration")),
    )


def _expiry(text: str | None) -> datetime | None:
    for form in _EXPIRY:
        try:
            found = datetime.strptime(text or "", form)  # noqa: DTZ007 - the zone is set below
        except ValueError:
            continue
        return found if found.tzinfo else found.replace(tzinfo=UTC)
    return None


def _workflows(client: Client, repository: str, sweep: str) -> dict[str, Workflow] | None:
    """Ask for the workflows and the sweep's last scheduled run; None when they are not seen."""
    path = f"/repos/{repository}/actions/workflows"
    try:
        listed = client.read(path, {"per_page": "100"})["workflows"]
        files = {each["path"].rpartition("/")[2]: each["state"] for each in listed}
        if sweep not in files:
            return {name: Workflow(state=state) for name, state in files.items()}
        asked = {"event": "schedule", "per_page": "1"}
        runs = client.read(f"{path}/{sweep}/runs", asked)["workflow_runs"]
    except AccessError:
        return None
    last = moment(runs[0]["created_at"]) if runs else None
    return {
        name: Workflow(state=state, scheduled=last if name == sweep else None)
        for name, state in files.items()
    }
