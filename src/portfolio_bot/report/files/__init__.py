"""Files that programs read: the data, what is shared, the setup, and the cache."""
