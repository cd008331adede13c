"""Issues opened in batches, and labels set on those that lack one, for an import.

GitHub asks for a pause between writes that make content, and takes eighty of them a minute.
(https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from portfolio_bot.domain.documents import Document as Text
from portfolio_bot.domain.effects import AddLabels
from portfolio_bot.domain.messages import say
from portfolio_bot.github.client import Client
from portfolio_bot.github.errors import AccessError, GitHubError, UnavailableError
from portfolio_bot.github.mutations import Ids, mutation
from portfolio_bot.github.nodes import present
from portfolio_bot.github.queries import Document
from portfolio_bot.github.readback import is_so
from portfolio_bot.github.refusals import told_by

BATCH = 10
PAUSE = 8.0
"""Seconds after a batch: seventy-five issues a minute at most."""

_AT_ONCE = 50

_T = TypeVar("_T")
_Told = Callable[[int], None]


class New(NamedTuple):
    """An issue to be opened; ``assignees`` are node ids."""

    title: str
    body: str
    labels: tuple[str, ...]
    assignees: tuple[str, ...] = ()


def find_assignable(
    client: Client, repository: str, logins: Sequence[str]
) -> dict[str, tuple[str, str]]:
    """Return login and node id of those of *logins* that issues can be assigned to.

    They are by the login in small letters. Fifty a request; none where there are none.
    """
    found: dict[str, tuple[str, str]] = {}
    for start in range(0, len(logins), _AT_ONCE):
        part = logins[start : start + _AT_ONCE]
        for login, node in zip(part, _assignable(client, repository, part), strict=True):
            same = (each for each in present(node) if each["login"].casefold() == login.casefold())
            found |= {login.casefold(): (each["login"], each["id"]) for each in same}
    return found


def open_issues(
    client: Client,
    repository: str,
    issues: Sequence[New],
    colour: str,
    pause: Callable[[float], None],
    told: _Told,
) -> None:
    """Open *issues*, ten a request, with labels that are made if they lack.

    *told* hears how many are open, after each request. Raises `GitHubError`; what is open by
    then stays, and is found again by its marker.
    """
    names = dict.fromkeys(name for each in issues for name in each.labels)
    ids = _labels(client, repository, names, colour)
    _in_batches(client, issues, lambda document, each: _opening(document, each, ids), pause, told)


def label_issues(
    client: Client,
    repository: str,
    issues: Sequence[str],
    label: tuple[str, str],
    pause: Callable[[float], None],
    told: _Told,
) -> None:
    """Set a label, by name and colour, on the issues with the node ids *issues*."""
    name, colour = label
    ids = _labels(client, repository, (name,), colour)
    effect = AddLabels(names=(name,), colour=colour)

    def step(document: Document, issue: str) -> str:
        return mutation(document, effect, Ids(issue, ids.repository, labels=ids.labels), _no_words)

    _in_batches(client, issues, step, pause, told)


def _assignable(
    client: Client, repository: str, logins: Sequence[str]
) -> list[Mapping[str, Any] | None]:
    """Ask for the people whose login, or name, is like each of *logins*."""
    document = Document("query ImportPeople")
    asked = " ".join(
        f"u{index}: assignableUsers(query: {document.variable('String!', each)}, first: 20)"
        " { nodes { id login } }"
        for index, each in enumerate(logins)
    )
    text = document.text(f"{_repository(document, repository)} {{ {asked} }}")
    found = client.query(text, document.variables).data.get("repository")
    if found is None:
        raise AccessError(say("github-no-repository", name=repository))
    return [found.get(f"u{index}") for index in range(len(logins))]


def _repository(document: Document, repository: str) -> str:
    owner, _, name = repository.partition("/")
    where = ", ".join(
        f"{key}: {document.variable('String!', word)}"
        for key, word in (("owner", owner), ("name", name))
    )
    return f"repository({where})"


def _opening(document: Document, issue: New, ids: Ids) -> str:
    given = {
        "repositoryId": ids.repository,
        "title": issue.title,
        "body": issue.body,
        "labelIds": [ids.labels[name] for name in issue.labels],
        "assigneeIds": list(issue.assignees),
    }
    return (
        f"createIssue(input: {document.variable('CreateIssueInput!', given)}) {{ issue {{ id }} }}"
    )


def _in_batches(
    client: Client,
    items: Sequence[_T],
    step: Callable[[Document, _T], str],
    pause: Callable[[float], None],
    told: _Told,
) -> None:
    for start in range(0, len(items), BATCH):
        if start:
            pause(PAUSE)
        document = Document("mutation Import")
        batch = [step(document, each) for each in items[start : start + BATCH]]
        body = " ".join(f"m{index}: {text}" for index, text in enumerate(batch))
        answer = client.mutate(document.text(body), document.variables)
        if not all(answer.data.get(f"m{index}") for index in range(len(batch))):
            raise _undone(told_by(answer.errors))
        told(start + len(batch))


def _labels(client: Client, repository: str, names: Iterable[str], colour: str) -> Ids:
    """Return the ids of the labels *names*; those that lack are made."""
    document = Document("query ImportLabels")
    wanted = tuple(names)
    asked = " ".join(
        f"l{index}: label(name: {document.variable('String!', each)}) {{ id }}"
        for index, each in enumerate(wanted)
    )
    text = document.text(f"{_repository(document, repository)} {{ id {asked} }}")
    found = client.query(text, document.variables).data.get("repository")
    if found is None:
        raise AccessError(say("github-no-repository", name=repository))
    known = {each: found.get(f"l{index}") for index, each in enumerate(wanted)}
    ids = Ids("", found["id"], labels={each: node["id"] for each, node in known.items() if node})
    lacking = [each for each, node in known.items() if not node]
    for each, identifier in _made(client, lacking, colour, ids) if lacking else ():
        ids.labels[each] = identifier
    return ids


def _made(client: Client, names: Sequence[str], colour: str, ids: Ids) -> Iterator[tuple[str, str]]:
    document = Document("mutation ImportLabels")
    steps = [mutation(document, (name, colour), ids, _no_words) for name in names]
    body = " ".join(f"m{index}: {text}" for index, text in enumerate(steps))
    answer = client.mutate(document.text(body), document.variables)
    for index, name in enumerate(names):
        result = answer.data.get(f"m{index}")
        if not is_so((name, colour), result, ids, _no_words) or result is None:
            raise _undone(told_by(answer.errors))
        yield name, result["label"]["id"]


def _no_words(_document: Text) -> str:
    raise TypeError("no comment is written here")


def _undone(reason: str) -> GitHubError:
    if reason:
        return GitHubError(say("github-not-applied", reason=reason))
    return UnavailableError(say("github-changed-nothing"))
