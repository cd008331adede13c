"""The tests: rooms as in the package, journeys through it, and what stands around it."""
