"""Pull requests, discussions and what is changed in them."""

from portfolio_bot.sandbox.access import Session, require
from portfolio_bot.sandbox.changes.text import check_comment, check_title
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.model import Repository
from portfolio_bot.sandbox.talk import Discussion, DiscussionCategory, PullRequest


def open_pull_request(
    session: Session, repository: Repository, base: str, head: str, title: str, body: str
) -> PullRequest:
    """Ask for the commits of *head* to come to *base*; two of the same branches are refused."""
    require(session, "pulls", repository)
    check_title(title)
    _check_branches(repository, base, head)
    number, identifier = session.world.ids.next("PR")
    now = session.world.clock.tick()
    place = repository.next_number()
    made = PullRequest(
        *(repository, place, title, body, session.user, base, head, now, now, number, identifier)
    )
    repository.pull_requests[place] = made
    session.world.register(made)
    return made


def _check_branches(repository: Repository, base: str, head: str) -> None:
    git = repository.git
    for name, branch in (("Base", base), ("Head", head)):
        if not git.head(branch):
            raise RefusedError("invalid", f"{name} ref must be a branch")
    for each in repository.pull_requests.values():
        if not each.closed and (each.base_ref_name, each.head_ref_name) == (base, head):
            message = f"A pull request already exists for {repository.owner.login}:{head}."
            raise RefusedError("invalid", message)
    behind = {commit.oid for commit in git.history(git.head(base) or "")}
    if git.head(head) in behind:
        raise RefusedError("invalid", f"No commits between {base} and {head}")


def start_discussion(
    session: Session, category: DiscussionCategory, title: str, body: str
) -> Discussion:
    """Start a discussion."""
    repository = category.repository
    require(session, "discussions", repository)
    check_title(title)
    check_comment(body)
    number, identifier = session.world.ids.next("D")
    now = session.world.clock.tick()
    place = repository.next_number()
    made = Discussion(
        *(repository, category, place, title, body, session.user, now, now, number, identifier)
    )
    repository.discussions[place] = made
    session.world.register(made)
    return made


def edit_discussion(
    session: Session, discussion: Discussion, title: str | None, body: str | None
) -> None:
    """Change the title or the body; None leaves it."""
    require(session, "discussions", discussion.repository)
    if title is not None:
        check_title(title)
        discussion.title = title
    if body is not None:
        check_comment(body)
        discussion.body = body
    discussion.updated_at = session.world.clock.tick()
