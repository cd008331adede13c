"""The set-up, tested part by part."""
