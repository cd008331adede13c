"""Reports of three fictitious agencies, read through as their portfolio managers would."""
