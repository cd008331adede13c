"""Configuration files: reading, merging, faults, and what is generated."""
