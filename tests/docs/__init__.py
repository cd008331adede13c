"""What the documentation is checked against, and the parts of it that are written from the code."""
