"""The release workflow: from a tag to a release that is checked, built, attested and published."""

import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.files import ROOT
from tests.workflows.commands import write_commands
from tests.workflows.running import Order, Ran, carry_out

RELEASE = ROOT / ".github" / "workflows" / "release.yml"
REPOSITORY = "your-organisation/portfolio-bot"
CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-11-28\n\n### Added\n\n- A thing.\n"
FILES = {
    "src/portfolio_bot/__init__.py": '__version__ = "1.2.3"\n',
    "CHANGELOG.md": CHANGELOG,
    "tools/release.py": (ROOT / "tools" / "release.py").read_text("utf-8"),
    # What they do is tested elsewhere; here it is when they are called.
    ".ci/run": "#!/usr/bin/env bash\necho .ci/run >> $HOME/commands.log\n",
    "Makefile": "build:\n\ttouch $(addprefix dist/portfolio_bot-1.2.3,.tar.gz -any.whl)\n",
}
PYTHON = "python tools/release.py v1.2.3 --notes dist/notes.md"
CREATE = (
    "gh release create v1.2.3 --draft --verify-tag --title v1.2.3 --notes-file dist/notes.md "
    "dist/portfolio_bot-1.2.3-any.whl dist/portfolio_bot-1.2.3.tar.gz"
)


def git(folder: Path, *words: str) -> str:
    """Run git in a folder, as nobody in particular."""
    who = ("-c", "user.name=N", "-c", "user.email=n@example.org", "-c", "tag.gpgSign=false")
    command = ("git", "-C", str(folder), *who, *words)
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603


def released(folder: Path, tag: str, *older: str, **details: Any) -> tuple[Ran, str]:
    """Carry out the workflow for a tag, with other tags before it; return the commit too."""
    work = folder / "work"
    for name, text in FILES.items():
        (work / name).parent.mkdir(parents=True, exist_ok=True)
        (work / name).write_text(text, "utf-8")
    (work / ".ci" / "run").chmod(0o755)
    git(work, "init", "--quiet", "--initial-branch=main")
    git(work, "add", ".")
    git(work, "commit", "--quiet", "--message=x")
    for name in (*older, tag):
        git(work, "tag", "--annotate", f"--message={name}", name)
    git(work, "clone", "--quiet", "--bare", str(work), str(folder / "bare.git"))
    order = Order(
        workflow=RELEASE,
        event="push",
        payload={"ref": f"refs/tags/{tag}", "repository": {"full_name": REPOSITORY}},
        repository=REPOSITORY,
        ref=f"refs/tags/{tag}",
        api_url="http://127.0.0.1:9",
        home=folder / "run",
        kept=folder,
        path=[write_commands(folder / "commands")],
        sources={REPOSITORY: folder / "bare.git"},
        **details,
    )
    order.home.mkdir()
    return carry_out(order), git(work, "rev-parse", "HEAD")


def test_tag_makes_a_release(tmp_path: Path) -> None:
    """A tag is checked, built, attested, drafted with its files, published; the major tag moves."""
    ran, commit = released(tmp_path, "v1.2.3", "v1.2.2")
    assert ran.result == "success", [job.log() for job in ran.jobs]
    build, publish = ran.jobs
    assert build.commands() == [PYTHON, ".ci/run"]
    create, edit, move, make = publish.commands()
    assert create == CREATE
    assert edit == "gh release edit v1.2.3 --draft=false --latest=true"
    assert f"--method PATCH repos/{REPOSITORY}/git/refs/tags/v1 --raw-field sha={commit}" in move
    assert f"--raw-field ref=refs/tags/v1 --raw-field sha={commit}" in make
    attested = publish.step("Attest where it was built").outputs["attestation-url"]
    assert attested == "portfolio_bot-1.2.3-any.whl,portfolio_bot-1.2.3.tar.gz"
    notes = tmp_path / "run" / "artifacts" / "release" / "notes.md"
    assert notes.read_text("utf-8") == "### Added\n\n- A thing.\n"


def test_correction_of_an_older_release_moves_nothing(tmp_path: Path) -> None:
    """When the major version has a newer release, its tag stays, and so does what is the latest."""
    ran, _ = released(tmp_path, "v1.2.3", "v1.3.0", "v2.0.0")
    assert ran.result == "success", [job.log() for job in ran.jobs]
    (publish,) = ran.of("publish")
    assert publish.commands() == [CREATE, "gh release edit v1.2.3 --draft=false --latest=false"]
    assert publish.step("Move the major tag").outcome == "skipped"


def test_wrong_tag_stops_before_anything_is_built(tmp_path: Path) -> None:
    """A tag that is not the declared version fails the job, and nothing is published."""
    ran, _ = released(tmp_path, "v1.2.4")
    build, publish = ran.jobs
    assert (build.result, publish.result) == ("failure", "skipped")
    assert "declares 1.2.3, and the tag is v1.2.4" in build.log()
    assert len(build.commands()) == 1


@pytest.mark.parametrize("tag", ["v1", "v1.2.3-rc.1", "nightly"])
def test_other_tags_release_nothing(tmp_path: Path, tag: str) -> None:
    """The major tag that the workflow moves, or a tag of another kind, starts no release."""
    ran, _ = released(tmp_path, tag)
    assert not ran.started
