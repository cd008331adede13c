"""The ledger as the command line reads it."""
