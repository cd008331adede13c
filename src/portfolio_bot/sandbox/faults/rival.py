"""Somebody else, who commits to the branch just before the request comes."""

from typing import Any

from portfolio_bot.sandbox.exchange import Answer, Handler, Request
from portfolio_bot.sandbox.faults.strike import Strike
from portfolio_bot.sandbox.ids import content_of
from portfolio_bot.sandbox.model import Repository
from portfolio_bot.sandbox.state import World

_FILE = "somebody-else.md"
_WHO = ("Somebody Else", "somebody-else@users.noreply.github.com")


def stale(strike: Strike, request: Request, inner: Handler) -> Answer:
    """Move the head of each branch that the document commits to."""
    with strike.world.lock:
        for part in strike.asked.parts:
            if part.field == "createCommitOnBranch":
                _overtake(strike, part.given)
    return inner(request)


def _overtake(strike: Strike, given: Any) -> None:
    """Commit to the branch that a mutation's input names, if there is one."""
    repository, branch = _named(strike.world, given)
    head = repository.git.head(branch) if repository else None
    if repository is None or head is None:
        return
    path = strike.fault.argument or _FILE
    content = f"{strike.number}: after {head}\n".encode()
    date = strike.world.clock.tick()
    repository.git.commit(branch, "Something else", {path: content}, _WHO, date)
    strike.land()


def _named(world: World, given: Any) -> tuple[Repository | None, str]:
    """Find the branch, told by its node id or by the names of repository and branch."""
    told = given.get("branch") if isinstance(given, dict) else None
    if not isinstance(told, dict):
        return None, ""
    if told.get("id"):
        home, _, branch = content_of(str(told["id"])).decode(errors="replace").partition(":")
    else:
        home = str(told.get("repositoryNameWithOwner") or "")
        branch = str(told.get("branchName") or "").removeprefix("refs/heads/")
    return world.repositories.get(home.lower()), branch
