"""An existing portfolio taken in: rows of a table as planned issues, and what people must see."""
