"""The addresses that REST and web hooks tell beside a thing, of the calls that lead on from it.

Most lead to what the sandbox does not have; they are told because GitHub always tells them.
"""

from urllib.parse import quote

_OF_ACCOUNT = {
    "followers": "/followers",
    "following": "/following{/other_user}",
    "gists": "/gists{/gist_id}",
    "starred": "/starred{/owner}{/repo}",
    "subscriptions": "/subscriptions",
    "organizations": "/orgs",
    "repos": "/repos",
    "events": "/events{/privacy}",
    "received_events": "/received_events",
}
_OF_REPOSITORY = {
    "archive": "/{archive_format}{/ref}",
    "assignees": "/assignees{/user}",
    "blobs": "/git/blobs{/sha}",
    "branches": "/branches{/branch}",
    "collaborators": "/collaborators{/collaborator}",
    "comments": "/comments{/number}",
    "commits": "/commits{/sha}",
    "compare": "/compare/{base}...{head}",
    "contents": "/contents/{+path}",
    "contributors": "/contributors",
    "deployments": "/deployments",
    "downloads": "/downloads",
    "events": "/events",
    "forks": "/forks",
    "git_commits": "/git/commits{/sha}",
    "git_refs": "/git/refs{/sha}",
    "git_tags": "/git/tags{/sha}",
    "hooks": "/hooks",
    "issue_comment": "/issues/comments{/number}",
    "issue_events": "/issues/events{/number}",
    "issues": "/issues{/number}",
    "keys": "/keys{/key_id}",
    "labels": "/labels{/name}",
    "languages": "/languages",
    "merges": "/merges",
    "milestones": "/milestones{/number}",
    "notifications": "/notifications{?since,all,participating}",
    "pulls": "/pulls{/number}",
    "releases": "/releases{/id}",
    "stargazers": "/stargazers",
    "statuses": "/statuses/{sha}",
    "subscribers": "/subscribers",
    "subscription": "/subscription",
    "tags": "/tags",
    "teams": "/teams",
    "trees": "/git/trees{/sha}",
}


def part(text: str) -> str:
    """Write a name as a part of an address, as GitHub does: `fase:%20konsept`."""
    return quote(text, safe="/:")


def of_account(url: str) -> dict[str, str]:
    """Tell the addresses below an account's own."""
    return _below(url, _OF_ACCOUNT)


def of_repository(url: str, page: str) -> dict[str, str]:
    """Tell the addresses below a repository's own, and those that git takes."""
    place = page.removeprefix("https://")
    host, _, path = place.partition("/")
    taken = {
        "clone_url": f"{page}.git",
        "git_url": f"git://{place}.git",
        "ssh_url": f"git@{host}:{path}.git",
        "svn_url": page,
    }
    return _below(url, _OF_REPOSITORY) | taken


def _below(url: str, rests: dict[str, str]) -> dict[str, str]:
    return {f"{name}_url": f"{url}{rest}" for name, rest in rests.items()}
