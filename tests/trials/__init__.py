"""Heavy proofs: every journey broken off everywhere, disturbed by every fault, and crowded."""
