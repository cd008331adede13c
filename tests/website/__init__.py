"""The public page: what its pages say, and how they behave in a browser."""
