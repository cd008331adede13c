"""The ledger: every decision on a line of its own, each sealed with the hash of the one before."""
