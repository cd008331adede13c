"""Objects and branches are kept alike in a folder and in memory."""

from pathlib import Path

import pytest

from portfolio_bot.sandbox.gitfolder import Folder, Keep, Memory

OID = "a" * 40


@pytest.fixture(params=["folder", "memory"])
def keep(request: pytest.FixtureRequest, tmp_path: Path) -> Keep:
    """Make an empty repository, in either place."""
    memory = Memory("main")
    return memory if request.param == "memory" else memory.written(tmp_path / "r.git")


def test_branch_comes_and_goes(keep: Keep) -> None:
    """A branch points where it was last set, and can be removed."""
    assert keep.head("main") is None
    for oid in ("1", "2"):
        keep.set_head("grein/ny", oid)
    assert keep.head("grein/ny") == "2"
    assert keep.heads() == {"grein/ny": "2"}
    keep.delete_head("grein/ny")
    assert keep.heads() == {}


@pytest.mark.parametrize("name", ["", "grein", "../heads/grein/ny", "/grein/ny"])
def test_only_a_branch_has_a_commit(keep: Keep, name: str) -> None:
    """Neither a part of a branch's name nor a way out of the folder is a branch."""
    keep.set_head("grein/ny", OID)
    assert keep.head(name) is None


def test_object_is_found_again(keep: Keep) -> None:
    """An object is given back as it was kept; one that is not here is an error."""
    keep.store(OID, b"blob 1\0x")
    keep.store(OID, b"blob 1\0x")
    assert keep.load(OID) == b"blob 1\0x"
    for unknown in ("b" * 40, "../../HEAD"):
        with pytest.raises(KeyError):
            keep.load(unknown)


def test_all_is_written(tmp_path: Path) -> None:
    """What was kept in memory is in the folder that it is written into, for others to read."""
    memory = Memory("hoved")
    memory.store(OID, b"blob 1\0x")
    memory.set_head("hoved", OID)
    memory.written(tmp_path)
    assert (tmp_path / "HEAD").read_text() == "ref: refs/heads/hoved\n"
    assert Folder(tmp_path).heads() == {"hoved": OID}
    assert Folder(tmp_path).load(OID) == b"blob 1\0x"
