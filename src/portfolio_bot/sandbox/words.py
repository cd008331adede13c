"""The words that differ between GitHub's GraphQL and REST faces."""

REST_REACTIONS = {
    "THUMBS_UP": "+1",
    "THUMBS_DOWN": "-1",
    "LAUGH": "laugh",
    "HOORAY": "hooray",
    "CONFUSED": "confused",
    "HEART": "heart",
    "ROCKET": "rocket",
    "EYES": "eyes",
}
"""Reaction contents: the schema's word -> REST's."""

SCHEMA_REACTIONS = {rest: schema for schema, rest in REST_REACTIONS.items()}

_EVENTS = {
    "LabeledEvent": "labeled",
    "UnlabeledEvent": "unlabeled",
    "ClosedEvent": "closed",
    "ReopenedEvent": "reopened",
    "AssignedEvent": "assigned",
    "UnassignedEvent": "unassigned",
    "RenamedTitleEvent": "renamed",
    "AddedToProjectV2Event": "added_to_project_v2",
    "ProjectV2ItemStatusChangedEvent": "project_v2_item_status_changed",
}


def event_name(kind: str) -> str:
    """REST's word for the event whose type in the schema is `kind`."""
    return _EVENTS[kind]
