"""What an issue says: recognised, read by its form, and judged for what is missing or wrong."""
