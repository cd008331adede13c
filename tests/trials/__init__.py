"""Heavy proofs: journeys broken off, disturbed and crowded, and random walks through all of it."""
