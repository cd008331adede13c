"""GitHub's own description of its REST, as the package @octokit/openapi brings it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from tests.sandbox.crosscheck.exchanges import Exchange
from tests.sandbox.crosscheck.schemas import Schema, Schemas

SOURCE = (
    Path(__file__).parents[2] / "node/node_modules/@octokit/openapi/generated/api.github.com.json"
)
MISSING = "GitHub's description is not here: run `make deps`"
_JSON = "application/json"

# Where the description falls short: what is found, as a pattern, and why it is no fault.
FALSE_ALARMS = {
    r"GET /repos/\S+/contents/?: GitHub describes no such operation": (
        "the root of a repository is listed so; the description has only paths below it"
    ),
    r"GET /repos/\S+/git/refs(/heads/\S+)?: GitHub describes no such operation": (
        "older calls that GitHub still answers; PyGithub makes the second"
    ),
    r".* 422: answer \$\.status is not described": (
        "GitHub's refusals tell their status since 2024; of a 422 the description does not say so"
    ),
    r"PUT /repos/{owner}/{repo}/contents/{path} 409: answer \$: .* breaks oneOf": (
        "a conflict fits both of two descriptions, of which only one is meant to fit"
    ),
    r"POST /repos/.*/issues/{issue_number}/labels 200: request \$: .* is not of type 'object'": (
        "the bare list of labels that PyGithub sends is allowed by the words, not by the schema"
    ),
    r"GET \S+ 304: answer the status is not described": (
        "GitHub answers every GET so when nothing has changed; the description says it of some"
    ),
    r"GET /orgs/\S+/teams/\S+/members/\S+: GitHub describes no such operation": (
        "an older call, described below a team's number alone; PyGithub makes it"
    ),
    r"GET /repos/.*/issues/{issue_number}/events 200: answer .*state_reason is not described": (
        "GitHub tells why an issue was closed; the description has it in the timeline alone"
    ),
}

# In these the description takes what GitHub itself takes as several parts of an address.
WITH_SLASHES = {"path", "ref", "branch", "tree_sha", "name"}

# Any call may be refused so, whether or not its description says it.
_ANYWHERE = {"400", "401", "403", "404", "429"}


def true_faults(faults: Iterable[str]) -> list[str]:
    """Leave out the false alarms."""
    return [each for each in faults if not any(re.fullmatch(one, each) for one in FALSE_ALARMS)]


class Operation(NamedTuple):
    """One operation: its name, and what the description says of it."""

    name: str
    told: Schema
    values: dict[str, str]


class Description:
    """What GitHub says of its operations and of its web hooks."""

    def __init__(self, document: Schema) -> None:
        self.schemas = Schemas(document)

    def operation(self, method: str, path: str) -> Operation | None:
        """Find the operation of a path; the one whose path has the most fixed words wins."""
        paths = self.schemas.document["paths"]
        fitting = [
            (template.count("{"), -len(template), template, found.groupdict())
            for template in paths
            if path.startswith(template.partition("{")[0])
            and method.lower() in paths[template]
            and (found := _pattern(template).fullmatch(path))
        ]
        if not fitting:
            return None
        *_, template, values = min(fitting, key=lambda each: each[:3])
        return Operation(f"{method} {template}", paths[template][method.lower()], values)

    def faults(self, exchange: Exchange) -> list[str]:
        """Tell what in a request and its answer is not as GitHub describes it."""
        sent = exchange.request
        found = self.operation(sent.method, sent.path)
        if found is None:
            return [f"{sent.method} {sent.path}: GitHub describes no such operation"]
        # What was put wrongly is refused; all else that is refused was asked as it should be.
        is_wrong = exchange.answer.status in {400, 422}
        wrong = [] if is_wrong else [f"request {each}" for each in self._asked(found, exchange)]
        wrong += [f"answer {each}" for each in self._answered(found, exchange)]
        told = [f"{found.name} {exchange.answer.status}: {each}" for each in wrong]
        return list(dict.fromkeys(told))

    def delivery_faults(self, event: str, payload: dict[str, Any]) -> list[str]:
        """Tell what in a delivery is not as GitHub describes it."""
        name = f"{event}-{payload['action']}".replace("_", "-")
        hook = self.schemas.document["x-webhooks"].get(name)
        if hook is None:
            return [f"{name}: GitHub describes no such delivery"]
        schema = hook["post"]["requestBody"]["content"][_JSON]["schema"]
        return [f"{name}: {each}" for each in self.schemas.faults(schema, payload)]

    def _asked(self, found: Operation, exchange: Exchange) -> Iterator[str]:
        places = [self.schemas.follow(each) for each in found.told.get("parameters", ())]
        given = {"path": found.values, "query": exchange.request.query}
        for place, values in given.items():
            known = {each["name"]: each for each in places if each["in"] == place}
            yield from (f"?{name} is not described" for name in values if name not in known)
            needed = {name for name, each in known.items() if each.get("required")}
            yield from (f"{name} is missing" for name in needed - values.keys())
            for name in known.keys() & values.keys():
                read = _read(known[name]["schema"], values[name])
                for fault in self.schemas.faults(known[name]["schema"], read):
                    yield f"{name} {fault}"
        yield from self._body(found, exchange)

    def _body(self, found: Operation, exchange: Exchange) -> Iterator[str]:
        asked = self.schemas.follow(found.told.get("requestBody", {}))
        if exchange.request.body and not asked:
            yield "body is not described"
        elif exchange.request.body:
            yield from self.schemas.faults(asked["content"][_JSON]["schema"], exchange.given)
        elif asked.get("required"):
            yield "body is missing"

    def _answered(self, found: Operation, exchange: Exchange) -> Iterator[str]:
        answer, status = exchange.answer, str(exchange.answer.status)
        told = found.told["responses"].get(status)
        if told is None and status not in _ANYWHERE:
            yield "the status is not described"
            return
        kinds = self.schemas.follow(told or {}).get("content", {})
        if status in _ANYWHERE and not kinds:
            kinds = {_JSON: {"schema": {"$ref": "#/components/schemas/basic-error"}}}
        kind = answer.headers.get("Content-Type", "").partition(";")[0]
        if kind == "application/vnd.github.raw+json":
            return  # a file as it is
        if not kinds:
            yield from ["a body is not described"] if answer.body else []
        elif kind != _JSON:
            yield f"the body is {kind or 'of no kind'}, and not {_JSON}"
        else:
            yield from self.schemas.faults(kinds[_JSON]["schema"], exchange.answered)


@cache
def _pattern(template: str) -> re.Pattern[str]:
    def place(found: re.Match[str]) -> str:
        name = found[1].replace("-", "_")
        return f"(?P<{name}>{'.+' if name in WITH_SLASHES else '[^/]+'})"

    return re.compile(re.sub(r"\\\{(.+?)\\\}", place, re.escape(template)))


def _read(schema: Schema, text: str) -> object:
    """Read a word of an address as the type that is asked for."""
    return int(text) if schema.get("type") == "integer" and text.isdecimal() else text


@cache
def description() -> Description:
    """Read the description that GitHub publishes."""
    assert SOURCE.is_file(), MISSING
    return Description(json.loads(SOURCE.read_text(encoding="utf-8")))
