"""Pull requests and discussions: how they are read and changed."""

from portfolio_bot.sandbox.changes import talk
from portfolio_bot.sandbox.graph.git_objects import Branch
from portfolio_bot.sandbox.graph.issue_mutations import node_of
from portfolio_bot.sandbox.graph.registry import Args, Context, constant, mutates, resolves
from portfolio_bot.sandbox.model import Repository
from portfolio_bot.sandbox.talk import Discussion, DiscussionCategory, PullRequest

_HEADS = "refs/heads/"

constant("isAnswerable", "DiscussionCategory", value=False)


@resolves("viewerDidAuthor", "Discussion", "PullRequest")
def _wrote(source: Discussion | PullRequest, context: Context, _args: Args) -> bool:
    return source.author is context.viewer


@resolves("headRefOid", "PullRequest")
def _head(source: PullRequest, _context: Context, _args: Args) -> str:
    return source.repository.git.head(source.head_ref_name) or "0" * 40


@resolves("headRef", "PullRequest")
def _head_ref(source: PullRequest, _context: Context, _args: Args) -> Branch | None:
    known = source.repository.git.head(source.head_ref_name)
    return Branch(source.repository, source.head_ref_name) if known else None


@resolves("pullRequests", "Repository")
def _pull_requests(source: Repository, _context: Context, args: Args) -> list[PullRequest]:
    states, base, head = (args.get(key) for key in ("states", "baseRefName", "headRefName"))
    return [
        each
        for each in source.pull_requests.values()
        if (not states or each.state in states)
        and base in (None, each.base_ref_name)
        and head in (None, each.head_ref_name)
    ]


@resolves("discussionCategories", "Repository")
def _categories(source: Repository, _context: Context, _args: Args) -> list[DiscussionCategory]:
    return source.discussion_categories


@resolves("hasDiscussionsEnabled", "Repository")
def _enabled(source: Repository, _context: Context, _args: Args) -> bool:
    return bool(source.discussion_categories)


@resolves("discussions", "Repository")
def _discussions(source: Repository, _context: Context, args: Args) -> list[Discussion]:
    """List the discussions, the latest changed first."""
    wanted = args.get("categoryId")
    found = [d for d in source.discussions.values() if wanted in (None, d.category.id)]
    return sorted(found, key=lambda each: (each.updated_at, each.number), reverse=True)


@mutates("createPullRequest")
def _create_pull_request(context: Context, given: Args) -> Args:
    home = node_of(context, given["repositoryId"], Repository)
    base, head = (given[key].removeprefix(_HEADS) for key in ("baseRefName", "headRefName"))
    told = (given["title"], given.get("body") or "")
    made = talk.open_pull_request(context.session, home, base, head, *told)
    return {"pullRequest": made}


@mutates("createDiscussion")
def _create_discussion(context: Context, given: Args) -> Args:
    node_of(context, given["repositoryId"], Repository)
    category = node_of(context, given["categoryId"], DiscussionCategory)
    made = talk.start_discussion(context.session, category, given["title"], given["body"])
    return {"discussion": made}


@mutates("updateDiscussion")
def _update_discussion(context: Context, given: Args) -> Args:
    found = node_of(context, given["discussionId"], Discussion)
    talk.edit_discussion(context.session, found, given.get("title"), given.get("body"))
    return {"discussion": found}
