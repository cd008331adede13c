"""Names, numbers, cells and markdown: how a page says what the report knows."""
