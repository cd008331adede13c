"""Issues above, below and before one another."""

from portfolio_bot.sandbox.access import Session, require
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.model import Issue

MAX_SUB_ISSUES = 100
MAX_DEPTH = 8


def add_sub_issue(session: Session, parent: Issue, child: Issue, *, replace: bool = False) -> None:
    """Put `child` under `parent`. An issue has one parent, which `replace` allows changing."""
    require(session, "triage", parent.repository)
    _check_family(parent, child, replace=replace)
    parent.updated_at = child.updated_at = session.world.clock.tick()
    if child.parent:
        child.parent.sub_issues.remove(child)
    child.parent = parent
    parent.sub_issues.append(child)


def _check_family(parent: Issue, child: Issue, *, replace: bool) -> None:
    if child in parent.sub_issues:
        message = "Issue may not contain duplicate sub-issues"
        raise RefusedError("invalid", f"{message} and Sub issue may only have one parent")
    if child.parent and not replace:
        raise RefusedError("invalid", "Sub issue may only have one parent")
    above = _line_above(parent)
    if child in above:
        raise RefusedError("invalid", "Sub-issues may not form a cycle")
    if len(above) + _height(child) > MAX_DEPTH:
        raise RefusedError("invalid", f"Sub-issues may not be more than {MAX_DEPTH} layers deep")
    if len(parent.sub_issues) >= MAX_SUB_ISSUES:
        raise RefusedError("invalid", f"Parent cannot have more than {MAX_SUB_ISSUES} sub-issues")


def _line_above(issue: Issue) -> list[Issue]:
    line = [issue]
    while line[-1].parent:
        line.append(line[-1].parent)
    return line


def _height(issue: Issue) -> int:
    return 1 + max(map(_height, issue.sub_issues), default=0)


def add_blocked_by(session: Session, issue: Issue, blocker: Issue) -> None:
    """Say that `issue` waits for `blocker`."""
    require(session, "triage", issue.repository)
    if blocker is issue:
        raise RefusedError("invalid", "Issue cannot be blocked by itself")
    if blocker in issue.blocked_by:
        raise RefusedError("invalid", "Target issue has already been taken")
    issue.updated_at = session.world.clock.tick()
    issue.blocked_by.append(blocker)
    blocker.blocking.append(issue)
