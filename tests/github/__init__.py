"""The room that knows GitHub."""
