"""What rows add up to: totals, what is due, what has changed, scores and formulas."""
