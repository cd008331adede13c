"""The model of the configuration."""
