"""The gates between phases: every criterion judged, each with its evidence."""
