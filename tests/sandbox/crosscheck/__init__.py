"""The sandbox against what GitHub publishes of itself, and against an emulator by others."""
