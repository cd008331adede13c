"""Every kind of fault: what it does, what it takes, and which requests it can hit.

docs/sandbox.md has the same table; a test holds the two together.
"""

import re
from typing import Literal, NamedTuple

Reach = Literal["any", "graphql", "mutation", "commit"]
"""Any request; one to GraphQL; one that mutates; one that commits by `createCommitOnBranch`."""

_SECONDS = re.compile(r"0|[1-9][0-9]{0,8}")
_NAME = r"[A-Za-z_][A-Za-z0-9_]*"
_NUMBER = r"[1-9][0-9]{0,8}"
_STEP = r"\.?[A-Za-z0-9_-][A-Za-z0-9_.-]*"
_PART = re.compile(rf"{_NAME}|{_NUMBER}")
_PATH = re.compile(rf"{_NAME}(\.({_NAME}|0|{_NUMBER}))*")


class Kind(NamedTuple):
    """A kind of fault. `argument` is its name where it takes one, `pattern` its form."""

    meaning: str
    argument: str = ""
    pattern: re.Pattern[str] | None = None
    reach: Reach = "any"


KINDS: dict[str, Kind] = {
    "401": Kind("the token is not taken: `Bad credentials`"),
    "403": Kind("the token may not do it; no limit is meant"),
    "404": Kind("there is no such thing, or the token may not know of it"),
    "409": Kind("a conflict"),
    "422": Kind("`Validation Failed`, with its errors"),
    "429": Kind("the secondary limit under its newer status, without `retry-after`"),
    "500": Kind("`Server Error`"),
    "502": Kind("a page of HTML from what stands before GitHub"),
    "503": Kind("no server is available"),
    "504": Kind("no answer in time; nothing was carried out"),
    "drop": Kind("the connection is cut before anything is carried out"),
    "drop-after": Kind("it is carried out, and the connection cut instead of an answer"),
    "timeout-after": Kind(
        "it is carried out, and answered with 504, or that status", "STATUS", re.compile("50[0234]")
    ),
    "primary-limit": Kind(
        "the hour's points are spent, with the headers that say so, until SECONDS from now "
        "(3600): GraphQL answers 200 with the error `RATE_LIMITED`, REST 403",
        "SECONDS",
        _SECONDS,
    ),
    "secondary-limit": Kind(
        "403 with the words of the secondary limit; `retry-after` only with SECONDS",
        "SECONDS",
        _SECONDS,
    ),
    "secondary-limit-200": Kind(
        "the same as an error in an answer of 200", "SECONDS", _SECONDS, "graphql"
    ),
    "garbage": Kind("200 with a text that is no JSON; nothing is carried out"),
    "garbage-after": Kind("it is carried out, and answered so"),
    "partial": Kind(
        "it is carried out, and the field at PATH is null with an error beside the data; a field "
        "that cannot be null takes those above with it; without PATH a field is chosen, and in "
        "a list only some are hit",
        "PATH",
        _PATH,
        "graphql",
    ),
    "part-fails": Kind(
        "one PART of the document fails, the others are carried out; without PART one is chosen",
        "PART",
        _PART,
        "mutation",
    ),
    "no-op": Kind(
        "the document, or only PART of it, says success and changes nothing; its answer shows "
        "things as they stand, and null for what should have been made",
        "PART",
        _PART,
        "mutation",
    ),
    "false-success": Kind(
        "the same, but the answer shows the change as if it were made", "PART", _PART, "mutation"
    ),
    "stale": Kind(
        "somebody else commits to the branch, to the file FILE, just before: `STALE_DATA`",
        "FILE",
        re.compile(rf"{_STEP}(/{_STEP})*"),
        "commit",
    ),
}
