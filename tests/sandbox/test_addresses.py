"""The addresses told beside a thing."""

from portfolio_bot.sandbox.addresses import of_account, of_repository, part

API = "https://api.github.com"
PAGE = "https://github.com/etat/portefolje"


def test_names_are_written_as_parts_of_an_address() -> None:
    """Spaces, letters beyond ASCII and brackets are escaped; colons and slashes stand."""
    assert part("fase: Utført/a") == "fase:%20Utf%C3%B8rt/a"
    assert part("bot[bot]") == "bot%5Bbot%5D"


def test_addresses_lead_on_from_their_things() -> None:
    """Each address is the thing's own with something after it."""
    account = of_account(f"{API}/users/ola")
    assert account["repos_url"] == f"{API}/users/ola/repos"
    repository = of_repository(f"{API}/repos/etat/portefolje", PAGE)
    assert repository["issues_url"] == f"{API}/repos/etat/portefolje/issues{{/number}}"


def test_git_takes_a_repository_by_four_addresses() -> None:
    """A repository is taken over HTTPS, git's own protocol, SSH and Subversion."""
    told = of_repository(f"{API}/repos/etat/portefolje", PAGE)
    assert told["clone_url"] == f"{PAGE}.git"
    assert told["git_url"] == "git://github.com/etat/portefolje.git"
    assert told["ssh_url"] == "git@github.com:etat/portefolje.git"
    assert told["svn_url"] == PAGE
