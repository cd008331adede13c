"""Configuration files: read, merged with a preset, checked, and what is generated from them."""
