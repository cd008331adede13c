"""Measure, print the table, and end with 1 when anything is not as it may be."""

import sys

from tests.bench.measuring import main

sys.exit(main(*sys.argv[1:]))
