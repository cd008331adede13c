"""Who may see and do what. A refusal is worded by the caller's face of the API."""

from dataclasses import dataclass
from typing import Literal

from portfolio_bot.sandbox.board import Project
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.model import (
    Comment,
    Issue,
    Level,
    Organization,
    Owner,
    Repository,
    Team,
    User,
)
from portfolio_bot.sandbox.state import Token, World

INTEGRATION = "Resource not accessible by integration"
_RANK = {"read": 1, "write": 2, "admin": 3}

Right = Literal["issues", "triage", "labels", "edit", "contents", "pulls", "discussions"]
_NEEDED: dict[Right, tuple[Level, str]] = {
    "issues": (Level.READ, "issues"),
    "triage": (Level.TRIAGE, "issues"),
    "labels": (Level.WRITE, "issues"),
    "edit": (Level.WRITE, "issues"),
    "contents": (Level.WRITE, "contents"),
    "pulls": (Level.WRITE, "pull_requests"),
    "discussions": (Level.READ, "discussions"),
}


@dataclass(frozen=True, slots=True)
class Session:
    """One caller at one moment: the world, and the token shown (None: nobody in particular)."""

    world: World
    token: Token | None

    @property
    def user(self) -> User:
        """The acting user. Raises RefusedError (401) when the caller is anonymous."""
        if self.token is None:
            raise RefusedError("unauthorized", "Requires authentication")
        return self.token.user

    @property
    def is_person(self) -> bool:
        """Whether a user's own token was shown, not an app's or a job's."""
        return self.token is not None and self.token.kind == "user"


def level_of(user: User, repository: Repository) -> Level:
    """Return what the user may do in the repository, by ownership, membership and invitation."""
    owner = repository.owner
    if owner is user or (isinstance(owner, Organization) and user in owner.owners):
        return Level.ADMIN
    collaborator = repository.collaborators.get(user.login.lower())
    if collaborator:
        return collaborator.level
    member = isinstance(owner, Organization) and user in owner.members
    return Level.READ if member or not repository.is_private else Level.NONE


def role_name_of(user: User, repository: Repository) -> str:
    """Return the name of the user's role, which for a custom role is its own."""
    collaborator = repository.collaborators.get(user.login.lower())
    level = level_of(user, repository)
    if collaborator and collaborator.level is level:
        return collaborator.role_name
    return level.name.lower()


def is_installed(token: Token, owner: Owner, repository: Repository | None = None) -> bool:
    """Whether an app's or job's token reaches what belongs to `owner`."""
    if token.owners is not None and owner.login.lower() not in token.owners:
        return False
    if repository is None or token.repositories is None:
        return True
    return repository.name_with_owner.lower() in token.repositories


def holds(token: Token, permission: str, wanted: str) -> bool:
    """Whether an app's token was given `permission` at `wanted` (read, write) or above."""
    return _RANK.get(token.permissions.get(permission, ""), 0) >= _RANK[wanted]


def can_see(session: Session, repository: Repository) -> bool:
    """Whether the repository exists as far as the caller can tell."""
    token = session.token
    if not repository.is_private:
        return True
    if token is None:
        return False
    if token.kind == "user":
        return level_of(token.user, repository) > Level.NONE
    return is_installed(token, repository.owner, repository)


def may(session: Session, right: Right, repository: Repository) -> bool:
    """Whether the caller holds a right in a repository that he can see."""
    token = session.token
    if token is None:
        return False
    level, permission = _NEEDED[right]
    if token.kind == "user":
        return level_of(token.user, repository) >= level
    return is_installed(token, repository.owner, repository) and holds(token, permission, "write")


def require(session: Session, right: Right, repository: Repository) -> None:
    """Raise RefusedError (401 or 403) unless the caller holds the right."""
    if not may(session, right, repository):
        raise denied(session)


def denied(session: Session) -> RefusedError:
    """Return the refusal of a caller who sees the thing but may not touch it."""
    message = "Must have admin rights to Repository."
    return RefusedError("forbidden", message if session.user and session.is_person else INTEGRATION)


def require_author_or(session: Session, right: Right, subject: Issue | Comment) -> None:
    """As `require`, but an author may always change what he wrote."""
    if session.is_person and subject.author is session.user:
        return
    require(session, right, subject.repository)


def is_insider(user: User, owner: Owner) -> bool:
    """Whether the user is the owner, or of the organisation that is."""
    if isinstance(owner, Organization):
        return user in owner.owners or user in owner.members
    return user is owner


def takes_part(user: User, repository: Repository) -> bool:
    """Whether a person's role in the repository is more than what anybody has."""
    invited = user.login.lower() in repository.collaborators
    return not user.is_bot and (invited or is_insider(user, repository.owner))


def can_see_members(session: Session, organization: Organization) -> bool:
    """Whether the caller is told who is a member; membership is hidden from outsiders."""
    token = session.token
    if token is None:
        return False
    if token.kind == "user":
        return is_insider(token.user, organization)
    return is_installed(token, organization) and holds(token, "members", "read")


def can_see_team(session: Session, team: Team) -> bool:
    """Whether the caller can tell that the team exists."""
    token, home = session.token, team.organization
    if token is None:
        return False
    if token.kind != "user":
        may_read = token.kind == "app" and holds(token, "members", "read")
        return may_read and is_installed(token, home)
    if token.user in home.owners or token.user in team.members:
        return True
    return token.user in home.members and team.privacy == "closed"


def project_level(session: Session, project: Project) -> Level:
    """Return what the caller may do with a board; an organisation's members write to its own."""
    token, owner = session.token, project.owner
    if token is None:
        return Level.NONE
    if token.kind != "user":
        return _app_project_level(token, owner)
    if token.user is owner:
        return Level.ADMIN
    public = Level.READ if project.public else Level.NONE
    return Level.WRITE if is_insider(token.user, owner) else public


def _app_project_level(token: Token, owner: Owner) -> Level:
    """Return a job's token reaches no board; an app reaches its organisation's, never a user's."""
    organisation = isinstance(owner, Organization) and is_installed(token, owner)
    if token.kind == "actions" or not organisation:
        return Level.NONE
    if holds(token, "organization_projects", "write"):
        return Level.WRITE
    return Level.READ if holds(token, "organization_projects", "read") else Level.NONE
