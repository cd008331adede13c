"""Files that a call names."""

from pathlib import Path

import pytest

from portfolio_bot.domain.messages import UsageError
from portfolio_bot.files import read_bytes


def test_file_is_read_as_it_is(tmp_path: Path) -> None:
    """Nothing is decoded, and line ends stay."""
    (tmp_path / "a").write_bytes(b"\xff\r\n")
    assert read_bytes(tmp_path / "a") == b"\xff\r\n"


@pytest.mark.parametrize("name", ["borte", "."])
def test_what_cannot_be_read_is_named(tmp_path: Path, name: str) -> None:
    """A file that is not there, or is none, is refused by its name and with the reason."""
    with pytest.raises(UsageError) as refused:
        read_bytes(tmp_path / name)
    assert refused.value.message.key == "usage-unreadable"
    assert (tmp_path / name).as_posix() in str(refused.value.message.params)


def test_absent_file_can_be_none(tmp_path: Path) -> None:
    """Where it may be missing it is None; one that cannot be read is refused all the same."""
    assert read_bytes(tmp_path / "borte", absent=True) is None
    with pytest.raises(UsageError):
        read_bytes(tmp_path / ("x" * 300), absent=True)
