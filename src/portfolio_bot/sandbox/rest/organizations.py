"""Organisations, their members and their repositories."""

from portfolio_bot.sandbox import shapes
from portfolio_bot.sandbox.access import can_see, can_see_members
from portfolio_bot.sandbox.errors import invalid, not_found
from portfolio_bot.sandbox.model import Organization, Repository
from portfolio_bot.sandbox.rest.routing import Call, Reply, route

_ORGANIZATION = "/orgs/<login>"


def find_organization(call: Call, login: str) -> Organization:
    """Find the organisation, which anybody may see. Raises RefusedError (404)."""
    found = call.world.organizations.get(login.lower())
    if found is None:
        raise not_found()
    return found


@route("GET", _ORGANIZATION)
def _show(call: Call, login: str) -> Reply:
    organization = find_organization(call, login)
    count = call.world.public_repositories(organization)
    return Reply(200, shapes.organization_profile(organization, call.api, count))


@route("GET", f"{_ORGANIZATION}/members")
def _members(call: Call, login: str) -> Reply:
    """List owners and members; to an outsider, who sees public members only, there are none."""
    organization = find_organization(call, login)
    if call.query.get("filter", "all") != "all":
        raise invalid("Organization", "filter", "invalid")
    of_role = {"admin": organization.owners, "member": organization.members}
    everybody = dict.fromkeys((*organization.owners, *organization.members))
    found = list(of_role.get(call.query.get("role", "all"), everybody))
    shown = found if can_see_members(call.session, organization) else []
    return call.page(shown, lambda user: shapes.account(user, call.api))


@route("GET", f"{_ORGANIZATION}/members/<username>")
def _member(call: Call, login: str, username: str) -> Reply:
    """Answer 204 or 404; an outsider is sent on to ask among the public members."""
    organization = find_organization(call, login)
    if not can_see_members(call.session, organization):
        place = f"{call.api}/orgs/{organization.login}/public_members/{username}"
        return Reply(302, headers={"Location": place})
    if call.world.user(username) not in (*organization.owners, *organization.members):
        raise not_found()
    return Reply(204)


@route("GET", f"{_ORGANIZATION}/public_members/<username>")
def _public_member(_call: Call, **_who: str) -> Reply:
    """Answer 404: in the sandbox nobody has made his membership public."""
    raise not_found()


@route("GET", f"{_ORGANIZATION}/repos")
def _repositories(call: Call, login: str) -> Reply:
    """List what the caller sees; a repository counts as never changed after it was made."""
    organization = find_organization(call, login)
    kind = call.query.get("type", "all")
    found = [
        each
        for each in call.world.repositories.values()
        if each.owner is organization and can_see(call.session, each) and _is_of(each, kind)
    ]
    by_name = call.query.get("sort") == "full_name"
    usual = "asc" if by_name else "desc"
    found.sort(
        key=lambda each: each.name_with_owner.lower() if by_name else each.created_at,
        reverse=call.query.get("direction", usual) == "desc",
    )
    return call.page(found, lambda each: shapes.repository(each, call.api))


def _is_of(repository: Repository, kind: str) -> bool:
    visible = {"private": repository.is_private, "public": not repository.is_private}
    return visible.get(kind, kind != "forks")
