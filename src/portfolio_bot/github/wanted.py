"""What one event makes it necessary to ask for, and the one query that asks for it all."""

from __future__ import annotations

from typing import Any

from portfolio_bot.domain.asked import form_of
from portfolio_bot.domain.commands import Command, parse
from portfolio_bot.domain.config import Holders, Portfolio, Role
from portfolio_bot.domain.desired import every_label, label_name
from portfolio_bot.domain.events import BoxesEvent, CommentEvent
from portfolio_bot.domain.forms import read
from portfolio_bot.domain.found import Cause, actor_of, text_of
from portfolio_bot.domain.orders import named_logins
from portfolio_bot.domain.values import read_issue_links
from portfolio_bot.github.histories import asked_along
from portfolio_bot.github.queries import BOARD, COMMENTS, ISSUE, Document, board_values

_MOST_OTHERS = 30


class Wanted:
    """What one event makes it necessary to ask for, in the order of the query's aliases.

    ``actor`` is whose rights are asked for, with ``custom_roles`` those too that the
    organisation has made itself; ``fields`` are those of the board, ``limited`` the phases that
    have a limit, ``logins`` whom commands name, ``others`` the linked issues, ``edited`` the
    comment of the bot's that somebody edited.
    """

    def __init__(self, config: Portfolio, repository: str, cause: Cause) -> None:
        self.actor = actor_of(cause)
        self.edited = cause.comment if isinstance(cause, BoxesEvent) else None
        self.labels = list(dict.fromkeys(every_label(config)))
        self.teams = _teams(config)
        self.custom_roles = any(role.custom_roles for role in config.roles.values())
        self.fields = list(dict.fromkeys(config.board.fields.values())) if config.board else []
        self.limited = [key for key, phase in config.phases.items() if phase.wip_limit]
        self.logins = _logins(cause)
        self.others = _linked(config, repository, text_of(cause), cause.number)


def snapshot_query(
    config: Portfolio, repository: str, number: int, wanted: Wanted
) -> tuple[str, dict[str, Any]]:
    """Write the query, with its variables, for all that *wanted* names."""
    document = Document("query Snapshot")
    owner, name = repository.split("/", 1)
    actor = document.variable("String!", wanted.actor)
    repo = (
        f"repository(owner: {document.variable('String!', owner)},"
        f" name: {document.variable('String!', name)}) {{ id nameWithOwner"
        f" issue(number: {document.variable('Int!', number)}) {{ {ISSUE}"
        f" comments(first: 100) {{ {COMMENTS} }} {_items(config, document, wanted)} }}"
        f" collaborators(query: {actor}, first: 20) {{ edges {{ {_rights(wanted)} }}"
        " pageInfo { hasNextPage } }"
        f" {_aliases(config, document, wanted)} }}"
    )
    board, teams = _board_part(config, document), _team_parts(document, wanted, actor)
    history = asked_along(document, wanted.edited) if wanted.edited else ""
    return document.text(f"viewer {{ login }} {repo} {board} {teams} {history}"), document.variables


def _rights(wanted: Wanted) -> str:
    """Ask where a right comes from only when it matters: not every token may see that."""
    sources = " permissionSources { roleName }" if wanted.custom_roles else ""
    return f"permission{sources} node {{ login }}"


def _items(config: Portfolio, document: Document, wanted: Wanted) -> str:
    if config.board is None:
        return ""
    values = board_values(document, wanted.fields)
    return (
        "projectItems(first: 20, includeArchived: true) {"
        f" nodes {{ id project {{ id }} {values} }} }}"
    )


def _aliases(config: Portfolio, document: Document, wanted: Wanted) -> str:
    parts = [
        f"l{index}: label(name: {document.variable('String!', name)}) {{ id name }}"
        for index, name in enumerate(wanted.labels)
    ]
    parts += [
        f"d{index}: issueOrPullRequest(number: {document.variable('Int!', number)})"
        " { ... on Issue { number title state body } }"
        for index, number in enumerate(wanted.others)
    ]
    parts += [
        f"u{index}: assignableUsers(query: {document.variable('String!', login)}, first: 20)"
        " { nodes { id login } }"
        for index, login in enumerate(wanted.logins)
    ]
    for index, key in enumerate(wanted.limited):
        label = label_name(config.labels.phase_prefix, config.phases[key].name)
        labels = document.variable("[String!]", [label])
        parts.append(f"w{index}: issues(first: 1, labels: {labels}, states: OPEN) {{ totalCount }}")
    return " ".join(parts)


def _board_part(config: Portfolio, document: Document) -> str:
    if config.board is None:
        return ""
    return (
        f"board: repositoryOwner(login: {document.variable('String!', config.board.owner)}) {{"
        " ... on ProjectV2Owner {"
        f" projectV2(number: {document.variable('Int!', config.board.number)}) {{ {BOARD} }} }} }}"
    )


def _team_parts(document: Document, wanted: Wanted, actor: str) -> str:
    return " ".join(
        f"t{index}: organization(login: {document.variable('String!', team.split('/')[0])}) {{"
        f" team(slug: {document.variable('String!', team.split('/')[1])}) {{"
        f" members(query: {actor}, first: 100)"
        " { nodes { login } pageInfo { hasNextPage } } } }"
        for index, team in enumerate(wanted.teams)
    )


def _teams(config: Portfolio) -> list[str]:
    groups = (holders for group in config.groups.values() for holders in group.roles.values())
    everybody: tuple[Role | Holders, ...] = (*config.roles.values(), *groups)
    return list(dict.fromkeys(team.casefold() for each in everybody for team in each.teams))


def _logins(cause: Cause) -> list[str]:
    if not isinstance(cause, CommentEvent):
        return []
    commands = [each for each in parse(cause.body) if isinstance(each, Command)]
    named = (
        login for each in commands if each.command == "assign" for login in named_logins(each.args)
    )
    return list(dict.fromkeys(login.casefold() for login in named))[:_MOST_OTHERS]


def _linked(config: Portfolio, repository: str, body: str, number: int) -> list[int]:
    field = config.field_of("dependencies")
    answer = read(body, form_of(config)).answers.get(field) if field else None
    links = read_issue_links(answer, repository) if isinstance(answer, str) else ()
    own = (link.number for link in links if link.repository is None)
    return [each for each in dict.fromkeys(own) if each != number and each < 2**31][:_MOST_OTHERS]
