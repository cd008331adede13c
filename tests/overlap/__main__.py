"""Print how well overlaps are found, and what it costs."""

import sys

from tests.overlap.figures import seconds, table

sys.stdout.write(f"{table()}\n\n")
for count in (1_000, 10_000):
    sys.stdout.write(f"{count:>10,} initiatives: {seconds(count):.1f} processor seconds\n")
