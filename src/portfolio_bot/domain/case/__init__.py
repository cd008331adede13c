"""A case: what its issue says, where it stands, and what has changed since a sign-off."""
