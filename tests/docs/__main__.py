"""Write the generated parts of the documentation anew."""

from tests.docs.generated import WRITERS

for path, write in WRITERS.items():
    path.write_text(write(path.read_text("utf-8")), "utf-8", newline="\n")
