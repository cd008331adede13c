"""The words GitHub writes for an answer that was not given."""

NO_RESPONSE = "_No response_"
NO_CHOICE = "None"
NOTHING = frozenset({NO_RESPONSE, NO_CHOICE})
