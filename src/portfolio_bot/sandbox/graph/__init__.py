"""The GraphQL face of the sandbox."""
