"""The ledger of decisions."""
