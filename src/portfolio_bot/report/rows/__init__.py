"""Initiatives as rows: read from records as of a day, with what each row is judged by."""
