"""Commands of a runner's machine that stand in for the real ones, and keep a record.

Nothing is downloaded: what would install the dependencies links to those that the tests have.
"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
RECORD = """#!/usr/bin/env bash
set -euo pipefail
printf '%s\\n' "${0##*/} $*" >> "$HOME/commands.log"
"""

# `python3 -m pip install ... --target FOLDER ...` leaves uv in the folder.
INSTALLS_UV = """
[[ "$*" == *"-m pip install "* ]] || exit 64
while [[ "$1" != --target ]]; do shift; done
mkdir -p "$2/bin"
cp {folder}/uv "$2/bin/uv"
"""

# `uv venv ... FOLDER` makes an environment that has everything; `uv pip sync` leaves it alone.
UV = """
case "$1" in
  venv) ln -s {environment} "${{!#}}" ;;
  pip) ;;
  *) exit 64 ;;
esac
"""

SCRIPTS = {
    "python3": INSTALLS_UV,
    "uv": UV,
    "pip": "",
    "python": 'exec {environment}/bin/python "$@"\n',
    "gh": 'exec {environment}/bin/python -I -S {here}/gh.py "$@"\n',
}


def write_commands(folder: Path) -> Path:
    """Write the commands to *folder*, which is to go before others on a machine's path."""
    folder.mkdir(exist_ok=True)
    for name, script in SCRIPTS.items():
        path = folder / name
        told = script.format(folder=folder, environment=sys.prefix, here=HERE)
        path.write_text(RECORD + told, "utf-8")
        path.chmod(0o755)
    return folder
