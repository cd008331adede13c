"""What must hold before a release, and what the Marketplace asks of the action."""

import importlib.util
import re
from pathlib import Path

import pytest

from tests.packaging.files import ACTION, ROOT, read_yaml, tracked_files

SPEC = importlib.util.spec_from_file_location("release", ROOT / "tools" / "release.py")
assert SPEC is not None
assert SPEC.loader is not None
release = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(release)

CHANGELOG = (
    "## [Unreleased]\n\n## [1.2.3] - 2026-11-28\n\nText.\n\n## [1.2.2] - 2026-11-01\n\nOld.\n"
)


def checkout(folder: Path, changelog: str = CHANGELOG, version: str = "1.2.3") -> Path:
    """Write the two files that tell of a version."""
    (folder / release.DECLARED).parent.mkdir(parents=True)
    (folder / release.DECLARED).write_text(f'"""Doc."""\n\n__version__ = "{version}"\n', "utf-8")
    (folder / release.CHANGELOG).write_text(changelog, "utf-8")
    return folder


@pytest.mark.parametrize(
    ("tags", "leads", "latest"),
    [
        ([], True, True),
        (["v1.2.3", "v1.2.2", "v1", "v2", "v2.0.0-rc.1"], True, True),
        (["v2.0.0"], True, False),
        (["v1.10.0"], False, False),
    ],
)
def test_newest_release_leads(
    tmp_path: Path,
    tags: list[str],
    leads: bool,  # noqa: FBT001 -- a test's parameter
    latest: bool,  # noqa: FBT001 -- a test's parameter
) -> None:
    """A release moves the major tag when it is the newest of it, and is the latest if of all."""
    made = release.prepare("v1.2.3", checkout(tmp_path), tags)
    assert made == ("v1", leads, latest, "Text.\n")


@pytest.mark.parametrize(
    ("tag", "changelog", "told"),
    [
        ("v1.2", CHANGELOG, "write it as v1.2.3"),
        ("v1.2.4", CHANGELOG, "declares 1.2.3"),
        ("v1.2.3", CHANGELOG.replace("1.2.3", "1.2.4"), r"no section \[1.2.3\]"),
        ("v1.2.3", CHANGELOG.replace(" - 2026-11-28", ""), "with a date"),
        ("v1.2.3", CHANGELOG.replace("Text.", ""), "and a text"),
        ("v1.2.3", CHANGELOG.replace("[Unreleased]\n", "[Unreleased]\n\n- x\n"), "Unreleased"),
    ],
)
def test_no_release(tmp_path: Path, tag: str, changelog: str, told: str) -> None:
    """A tag that is none, or that version or changelog do not bear out, is refused."""
    with pytest.raises(release.ReleaseError, match=told):
        release.prepare(tag, checkout(tmp_path, changelog), [])


def test_our_own_files_are_read() -> None:
    """Version and changelog stand where the release looks for them, in the form that it reads."""
    assert release._VERSION.search((ROOT / release.DECLARED).read_text("utf-8"))
    found = [name for name, _ in release._SECTION.findall((ROOT / release.CHANGELOG).read_text())]
    assert found[0] == "Unreleased"
    headings = re.findall(r"^## .*$", (ROOT / release.CHANGELOG).read_text("utf-8"), re.MULTILINE)
    assert len(found) == len(headings)


def test_marketplace_takes_the_action() -> None:
    """The action has a name of its own kind, a description of that length, an icon and a colour.

    (https://docs.github.com/en/actions/how-tos/create-and-publish-actions/publish-in-github-marketplace)
    That icon and colour are known is what the action's schema holds.
    """
    action = read_yaml(ACTION)
    assert re.fullmatch(r"[\w][\w .-]{2,}", action["name"])
    assert not re.search(r"\b(github|actions?)\b", action["name"].casefold())
    assert 20 <= len(action["description"]) < 125
    assert action["author"]
    assert action["branding"].keys() == {"icon", "color"}


def test_marketplace_finds_what_it_shows() -> None:
    """One action stands at the root and no other anywhere, with a README and a licence beside."""
    names = {"action.yml", "action.yaml", "Dockerfile"}
    assert [path for path in tracked_files() if path.name in names] == [ACTION]
    assert (ROOT / "README.md").exists()
    assert (ROOT / "LICENSE").exists()
