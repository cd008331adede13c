"""The locks: true to what the project asks for, hashed, and silent about where things come from."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.packaging.files import NODE_FOLDER, ROOT, short, tracked_files

LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PIN = re.compile(r"^([a-z0-9][a-z0-9.-]*)==(\S+)(?: ; .+)? \\$", re.MULTILINE)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

# In parts, so that this file does not name them.
REGISTRIES = [
    ".".join(parts)
    for parts in [
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
    ]
]
MACHINE_PATHS = ["/" + name + "/" for name in ("work", "root", "opt/pypi", "opt/wheels")]
# A path of a machine begins where no path goes before it: `network/work/` is a folder like another.
ELSEWHERE = re.compile(
    "|".join([*map(re.escape, REGISTRIES), *(rf"(?<![\w.-]){path}" for path in MACHINE_PATHS)])
)


def elsewhere(text: str) -> bool:
    """Tell whether a text names a registry or a machine's path; most have not even the letters."""
    there = any(name in text for name in (*REGISTRIES, *MACHINE_PATHS))
    return there and ELSEWHERE.search(text) is not None


def pins(name: str) -> dict[str, list[str]]:
    """Return the versions that a lock holds of each package, one for each set of platforms."""
    found: dict[str, list[str]] = {}
    for package, version in PIN.findall((ROOT / "requirements" / name).read_text("utf-8")):
        found.setdefault(package, []).append(version)
    return found


def unmet(requirements: list[str], lock: str) -> list[str]:
    """Return the requirements that a lock has no fitting version for."""
    held = pins(lock)
    asked = [Requirement(text) for text in requirements]
    return [
        str(one)
        for one in asked
        if not any(one.specifier.contains(version) for version in held.get(key(one), []))
    ]


def key(requirement: Requirement) -> str:
    """Return a requirement's name as the locks spell it."""
    return re.sub(r"[-_.]+", "-", requirement.name).lower()


def test_runtime_lock_is_current() -> None:
    """The Action's lock holds a fitting version of all that the package depends on."""
    assert unmet(PROJECT["project"]["dependencies"], "runtime.txt") == []


def test_developers_lock_is_current() -> None:
    """The developers' lock holds all that the package, its sandbox and its tests depend on."""
    project = PROJECT["project"]
    asked = project["dependencies"] + project["optional-dependencies"]["sandbox"]
    assert unmet(asked + PROJECT["dependency-groups"]["dev"], "dev.txt") == []


def test_tests_run_on_what_users_get() -> None:
    """The developers' lock has the very versions of the Action's lock."""
    assert pins("runtime.txt").items() <= pins("dev.txt").items()


@pytest.mark.parametrize("path", LOCKS, ids=short)
def test_lock_is_hashed(path: Path) -> None:
    """Every entry of a lock has a hash, and no line says where it comes from."""
    entries = re.split(r"^(?=\S)", path.read_text("utf-8"), flags=re.MULTILINE)
    packages = [entry for entry in entries if entry.strip() and not entry.startswith("#")]
    assert packages
    assert all(PIN.match(entry) and "--hash=sha256:" in entry for entry in packages)


def test_node_lock_is_hashed() -> None:
    """Every Node package has an exact version, a hash and no address."""
    lock = json.loads((NODE_FOLDER / "package-lock.json").read_text("utf-8"))
    root = lock["packages"].pop("")
    assert all(
        re.fullmatch(r"(npm:[a-z]+@)?\d+\.\d+\.\d+", version)
        for version in root["devDependencies"].values()
    )
    assert root["devDependencies"] == declared_in_node()
    assert not [name for name, entry in lock["packages"].items() if "integrity" not in entry]
    assert not [name for name, entry in lock["packages"].items() if "resolved" in entry]


def declared_in_node() -> dict[str, str]:
    """Return what package.json asks for."""
    manifest = json.loads((NODE_FOLDER / "package.json").read_text("utf-8"))
    return dict(manifest["devDependencies"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"--index-url https://{REGISTRIES[0]}/simple", True),
        (f"see {MACHINE_PATHS[0]}main", True),
        (f"file://{MACHINE_PATHS[2]}simple", True),
        ("docs/work/plan.md", False),
    ],
)
def test_addresses_are_seen(text: str, found: bool) -> None:  # noqa: FBT001 -- a test's parameter
    """A registry's host or a machine's path is seen, a folder of the same name is not."""
    assert elsewhere(text) is found


def test_no_registry_or_machine_is_named() -> None:
    """No file of the project names a package registry's host or a path on some machine."""
    texts = {path: path.read_text("utf-8", errors="replace") for path in tracked_files()}
    assert texts
    assert [short(path) for path, text in texts.items() if elsewhere(text)] == []
