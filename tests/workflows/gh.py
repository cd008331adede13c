"""A stand-in for the GitHub CLI, in so far as our workflows call it.

What reads goes to the sandbox. What would make a release or move a tag is done to nothing: the
machine's record of commands has it, and a tag is there when the file `tags` in its home names it.
"""

import os
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen


def read(header: str, path: str) -> int:
    """Print what the sandbox answers, or its refusal on standard error with the code 1."""
    name, _, value = header.partition(": ")
    url = f"{os.environ['GITHUB_API_URL']}/{path}"
    headers = {name: value, "Authorization": f"token {os.environ['GH_TOKEN']}"}
    try:
        with urlopen(Request(url, headers=headers), timeout=30) as answer:  # noqa: S310 -- loopback
            sys.stdout.buffer.write(answer.read())
    except HTTPError as error:
        sys.stderr.write(f"gh: {error.read().decode()} (HTTP {error.code})\n")
        return 1
    return 0


def write(method: str, path: str) -> int:
    """Refuse to move a tag that there is not; all else can be done."""
    tags = Path(os.environ["HOME"]) / "tags"
    known = tags.read_text("utf-8").split() if tags.exists() else []
    if method == "PATCH" and path.rpartition("/")[2] not in known:
        sys.stderr.write("gh: Reference does not exist (HTTP 422)\n")
        return 1
    return 0


def release(files: list[str]) -> int:
    """Refuse files that are not there."""
    missing = [name for name in files if not Path(name).is_file()]
    if missing:
        sys.stderr.write(f"no matches found for {missing}\n")
    return 1 if missing else 0


def main(words: list[str]) -> int:
    """Do as the words say, as far as they are known, and the token may."""
    match words:
        case ["api", "--header", header, path]:
            return read(header, path)
        case _ if ".contents-write" not in os.environ["GH_TOKEN"]:
            sys.stderr.write("gh: Resource not accessible by integration (HTTP 403)\n")
            return 1
        case ["api", "--silent", "--method", method, path, *_]:
            return write(method, path)
        case ["release", "create", _, "--draft", "--verify-tag", "--title", _, *more]:
            return release(more[1:])
        case ["release", "edit", _, "--draft=false", _]:
            return 0
        case _:
            sys.stderr.write(f"this stand-in does not know: gh {' '.join(words)}\n")
            return 64


sys.exit(main(sys.argv[1:]))
