"""The whole way of a run, against the embedded GitHub."""
