"""The pages before a judge of HTML: well-formed, and by the rules of the standard."""

import json
from pathlib import Path

from tests.packaging.files import NODE_FOLDER, run
from tests.website.portfolio import configured, data, written


def judged(folder: Path, pages: dict[str, str]) -> list[dict[str, str]]:
    """Return what the judge finds wrong in *pages*."""
    paths = [folder / name.replace("/", "-") for name in pages]
    for path, text in zip(paths, pages.values(), strict=True):
        path.write_text(text, "utf-8")
    done = run("node", NODE_FOLDER / "judge-pages.mjs", *paths)
    assert done.returncode == 0, done.stderr
    found: list[dict[str, str]] = json.loads(done.stdout)
    return found


def test_pages_are_well_formed(tmp_path: Path) -> None:
    """Pages with everything on them, and those with nothing, break no rule of HTML."""
    full = written(data(14))
    bare = {f"bare-{path}": text for path, text in written(data(0), configured("en")).items()}
    assert judged(tmp_path, full | bare) == []


def test_judge_sees_what_is_wrong(tmp_path: Path) -> None:
    """A page that is not closed, and a picture without words, are found."""
    wrong = "<!doctype html><html lang=nb><head><title>x</title></head><body><img src=x><p><b>"
    assert {each["ruleId"] for each in judged(tmp_path, {"x.html": wrong})} >= {"close-order"}
