"""`python -m tests.fuzz.one TARGET FOLDER SECONDS SEED`: one target, in a process of its own.

With atheris the program is watched for what each text reaches, and texts that reach more are
kept; where there is none, the same changes are made blindly. Both end with 1 at a finding,
which is left in FOLDER as `finding-…`.
"""

from __future__ import annotations

import hashlib
import importlib.util
import sys
import time
import traceback
from pathlib import Path
from random import Random

from tests.fuzz.mutation import mutated
from tests.security.texts import LONGEST

_EVERY = 500
"""Calls between two notes of the figures."""


def main(name: str, folder: Path, seconds: int, seed: int) -> int:
    """Fuzz the target *name*, with the texts of `corpus` in *folder* to start from."""
    if importlib.util.find_spec("atheris") is None:
        return blindly(name, folder, seconds, seed)
    guided(name, folder, seconds, seed)
    return 0


def guided(name: str, folder: Path, seconds: int, seed: int) -> None:
    """Let atheris choose the texts; does not return."""
    import atheris  # noqa: PLC0415 - it is not everywhere

    with atheris.instrument_imports(include=["portfolio_bot"]):
        from tests.fuzz.targets import TARGETS  # noqa: PLC0415 - seen only when imported here
        from tests.fuzz.watch import Watch  # noqa: PLC0415
    watch = Watch(TARGETS[name], folder)

    def once(data: bytes) -> None:
        try:
            watch(data)
        finally:
            if watch.calls % _EVERY < 2:
                watch.save()

    def change(data: bytes, most: int, number: int) -> bytes:
        chance = Random(number)  # noqa: S311 - no secret
        if chance.random() < 0.3:
            return bytes(atheris.Mutate(data, most))
        return mutated(data, chance, most)

    options = (
        f"-max_total_time={seconds}",
        f"-seed={seed}",
        f"-max_len={LONGEST}",
        "-len_control=0",
        "-timeout=60",
        "-rss_limit_mb=4096",
        "-verbosity=0",
        "-print_final_stats=1",
        f"-artifact_prefix={folder}/finding-",
    )
    atheris.Setup([name, *options, str(folder / "corpus")], once, custom_mutator=change)
    atheris.Fuzz()


def blindly(name: str, folder: Path, seconds: int, seed: int, most: int | None = None) -> int:
    """Change the texts by chance, for *seconds* or *most* calls."""
    from tests.fuzz.targets import TARGETS  # noqa: PLC0415 - `guided` must be the first
    from tests.fuzz.watch import Watch  # noqa: PLC0415

    chance = Random(seed)  # noqa: S311 - no secret
    pool = [path.read_bytes() for path in sorted((folder / "corpus").iterdir())]
    watch, end = Watch(TARGETS[name], folder), time.monotonic() + seconds
    while time.monotonic() < end and (most is None or watch.calls < most):
        at = watch.calls
        data = pool[at] if at < len(pool) else mutated(chance.choice(pool), chance)
        try:
            watch(data)
        except Exception:
            keep(folder, data)
            watch.save()
            return 1
    watch.save()
    return 0


def keep(folder: Path, data: bytes) -> None:
    """Leave *data* as a finding, and tell the trace."""
    traceback.print_exc()
    (folder / f"finding-{hashlib.sha256(data).hexdigest()[:16]}").write_bytes(data)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])))
