"""Obeying the commands by which people report: status, benefits, costs, steering."""
