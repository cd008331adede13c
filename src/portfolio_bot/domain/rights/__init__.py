"""Who may do what, who has the last word at a gate, and how a board has voted."""
