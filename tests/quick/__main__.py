"""Write anew what is kept of click's help and of the catalogues."""

from tests.quick.generated import kept

for path, text in kept().items():
    path.write_text(text, "utf-8", newline="\n")
