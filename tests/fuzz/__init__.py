"""Fuzzing: the same targets for the suite, by hypothesis, and for `make fuzz`, by coverage."""
