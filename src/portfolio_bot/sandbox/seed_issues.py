"""Filling the world with the repositories, files and issues of a seed."""

from portfolio_bot.sandbox.access import Session
from portfolio_bot.sandbox.changes.comments import make_comment
from portfolio_bot.sandbox.changes.commits import signature_of
from portfolio_bot.sandbox.changes.issues import make_issue
from portfolio_bot.sandbox.changes.versions import keep_version
from portfolio_bot.sandbox.model import (
    Collaborator,
    Comment,
    Issue,
    Level,
    Protection,
    Reaction,
    Repository,
    User,
)
from portfolio_bot.sandbox.runs import Workflow, WorkflowRun
from portfolio_bot.sandbox.seed_file import SeedError
from portfolio_bot.sandbox.seed_people import person
from portfolio_bot.sandbox.seed_schema import (
    Reactions,
    SeedComment,
    SeedEdit,
    SeedIssue,
    SeedRepository,
)
from portfolio_bot.sandbox.state import Token, World
from portfolio_bot.sandbox.words import REST_REACTIONS


def acting(world: World, user: User) -> Session:
    """Return a session in which the user does what the seed says he has done."""
    return Session(world, Token("", user))


def add_repository(world: World, full_name: str, given: SeedRepository) -> None:
    """Add a repository with what is in it."""
    login, _, name = full_name.partition("/")
    owner = world.owner(login)
    if owner is None or not name:
        raise SeedError(f"seed: repositories.{full_name}: no such owner")
    repository = world.add_repository(
        owner,
        name,
        private=given.private,
        default_branch=given.default_branch,
        description=given.description,
    )
    repository.created_at = given.created_at or repository.created_at
    for label in given.labels:
        world.add_label(repository, label.name, label.color, label.description)
    for each, role in given.collaborators.items():
        user = person(world, each, f"repositories.{full_name}.collaborators")
        level = Level[role.permission.upper()]
        invited = Collaborator(user, level, role.role_name or role.permission)
        repository.collaborators[user.login.lower()] = invited
    for rule in given.protected_branches:
        bypass = tuple(each.lower().removesuffix("[bot]") for each in rule.bypass)
        repository.protections[rule.name] = Protection(rule.name, bypass)
    for file, workflow in given.workflows.items():
        runs = tuple(WorkflowRun(**run.model_dump()) for run in workflow.runs)
        repository.workflows[file] = Workflow(workflow.state, runs)
    for category in given.discussion_categories:
        world.add_category(repository, category)
    _add_files(world, repository, given.files)
    for number, issue in enumerate(given.issues):
        _add_issue(world, repository, issue, f"repositories.{full_name}.issues.{number}")


def _add_files(world: World, repository: Repository, files: dict[str, str]) -> None:
    """One first commit with the files; without any the repository is empty."""
    if not files:
        return
    content = {path: text.encode() for path, text in files.items()}
    ghost = ("ghost", "ghost@users.noreply.github.com")
    owner = repository.owner
    who = signature_of(acting(world, owner)) if isinstance(owner, User) else ghost
    repository.git.commit(
        repository.default_branch, "Initial commit", content, who, repository.created_at
    )


def _add_issue(world: World, repository: Repository, given: SeedIssue, place: str) -> None:
    author = person(world, given.author, place)
    created = given.created_at or world.clock.now()
    if given.number in repository.issues:
        raise SeedError(f"seed: {place}: another issue has the number {given.number}")
    session = acting(world, author)
    issue = make_issue(session, repository, given.title, given.body, created, given.number)
    issue.labels = [
        repository.labels.get(name.lower()) or world.add_label(repository, name)
        for name in given.labels
    ]
    issue.assignees = [person(world, login, place) for login in given.assignees]
    _set_state(world, issue, given, place)
    for comment in given.comments:
        _add_comment(world, issue, comment, place)
    _add_reactions(world, issue, given.reactions, place)
    latest = max([created, issue.closed_at or "", *(c.updated_at for c in issue.comments)])
    issue.updated_at = given.updated_at or latest
    if given.edited_at:
        issue.last_edited_at = given.edited_at
        issue.editor = person(world, given.editor or given.author, place)
    _add_edits(world, issue, given.edits, place)


def _set_state(world: World, issue: Issue, given: SeedIssue, place: str) -> None:
    if given.state_reason:
        issue.state_reason = given.state_reason.upper()
    if given.state == "closed":
        issue.state = "CLOSED"
        issue.state_reason = issue.state_reason or "COMPLETED"
        issue.closed_at = given.closed_at or given.updated_at or issue.created_at
        issue.closed_by = person(world, given.closed_by or given.author, place)


def _add_comment(world: World, issue: Issue, given: SeedComment, place: str) -> None:
    author = person(world, given.author, place)
    created = given.created_at or issue.created_at
    comment = make_comment(acting(world, author), issue, given.body, created)
    comment.is_minimized = given.minimized
    if given.editor or given.updated_at:
        edited = given.updated_at or created
        comment.updated_at = comment.last_edited_at = edited
        comment.editor = person(world, given.editor or given.author, place)
    _add_edits(world, comment, given.edits, place)
    _add_reactions(world, comment, given.reactions, place)


def _add_edits(world: World, subject: Issue | Comment, given: list[SeedEdit], place: str) -> None:
    for edit in given:
        editor = person(world, edit.editor, place)
        keep_version(world, subject, editor, edit.body, edit.edited_at)


def _add_reactions(world: World, subject: Issue | Comment, given: Reactions, place: str) -> None:
    for content, logins in given.items():
        if content not in REST_REACTIONS:
            raise SeedError(f"seed: {place}.reactions: {content!r} is none of GitHub's reactions")
        for login in logins:
            user = person(world, login, place)
            number, identifier = world.ids.next("REA")
            made = Reaction(subject, user, content, subject.created_at, number, identifier)
            subject.reactions.append(made)
            world.register(made)
