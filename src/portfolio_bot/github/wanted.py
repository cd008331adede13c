"""What one event makes it necessary to ask for, and the one query that asks for it all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from portfolio_bot.domain.commands import Command, parse
from portfolio_bot.domain.config import CommandName, Holders, Portfolio, Role
from portfolio_bot.domain.desired import every_label, label_name
from portfolio_bot.domain.events import BoxesEvent, CommentEvent, IssueEvent
from portfolio_bot.domain.forms import read
from portfolio_bot.domain.found import Cause, OutOfStep, actor_of, text_of
from portfolio_bot.domain.initiative.asked import form_of
from portfolio_bot.domain.orders import named_issues, named_logins
from portfolio_bot.domain.values import read_issue_links
from portfolio_bot.github.elsewhere import elsewhere_parts
from portfolio_bot.github.histories import asked_along
from portfolio_bot.github.queries import BOARD, COMMENTS, ISSUE, RECORDED, Document, board_values

_MOST_OTHERS = 30
_NEIGHBOURS = 100
"""Open initiatives, the newest, that a new text is compared with."""


class Wanted:
    """What one event makes it necessary to ask for, in the order of the query's aliases.

    ``actor`` is whose rights are asked for, with ``custom_roles`` those too that the
    organisation has made itself; ``fields`` are those of the board, ``limited`` the phases that
    have a limit, ``logins`` whom commands name, ``others`` the linked issues, ``named`` those of
    them that commands name, ``edited`` the comment of the bot's that somebody edited.
    ``neighbours`` tells whether others may ask for the same, as the text is new.
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
        self.named = _named(repository, cause)
        linked = _linked(config, repository, text_of(cause))
        self.others = _at_hand((*self.named, *linked), cause.number)
        self.neighbours = config.overlap.on_opening and _has_new_text(cause)


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
    others = elsewhere_parts(document, config) if wanted.neighbours else ""
    parts = f"viewer {{ login }} {repo} {board} {teams} {history} {others}"
    return document.text(parts), document.variables


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
        f" {{ ... on Issue {{ number title state body {_recorded(wanted, number)} }} }}"
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
    if wanted.neighbours:
        labels = document.variable("[String!]", [config.labels.initiative])
        newest = "orderBy: { field: CREATED_AT, direction: DESC }"
        parts.append(
            f"neighbours: issues(first: {_NEIGHBOURS}, labels: {labels}, states: OPEN, {newest})"
            " { nodes { number title body } }"
        )
    return " ".join(parts)


def _recorded(wanted: Wanted, number: int) -> str:
    return RECORDED if number in wanted.named else ""


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
    named = (login for each in _commands(cause, "assign") for login in named_logins(each.args))
    return list(dict.fromkeys(login.casefold() for login in named))[:_MOST_OTHERS]


def _named(repository: str, cause: Cause) -> list[int]:
    commands = _commands(cause, "gather", "separate")
    named = (named_issues(" ".join(each.args), repository) for each in commands)
    links = (link for each in named for link in each.links)
    return [link.number for link in links if link.repository is None]


def _commands(cause: Cause, *names: CommandName) -> list[Command]:
    """Return the commands of those *names* in a comment."""
    if not isinstance(cause, CommentEvent):
        return []
    commands = (each for each in parse(cause.body) if isinstance(each, Command))
    return [each for each in commands if each.command in names]


def _linked(config: Portfolio, repository: str, body: str) -> list[int]:
    field = config.field_of("dependencies")
    answer = read(body, form_of(config)).answers.get(field) if field else None
    links = read_issue_links(answer, repository) if isinstance(answer, str) else ()
    return [link.number for link in links if link.repository is None]


def _at_hand(numbers: Iterable[int], home: int) -> list[int]:
    """Return those of *numbers* that can be asked for, but for the issue *home* itself."""
    return [each for each in dict.fromkeys(numbers) if each != home and each < 2**31][:_MOST_OTHERS]


def _has_new_text(cause: Cause) -> bool:
    """Tell whether title or text may be such as nobody has compared; a sweep finds lost events."""
    if isinstance(cause, IssueEvent):
        return cause.action in {"opened", "edited"}
    return isinstance(cause, OutOfStep)
