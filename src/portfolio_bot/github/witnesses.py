"""What GitHub's own history tells of an issue: who moved its card, closed it or reopened it.

Moves are missing for most changes since September 2026, so nothing may rest on them alone.
(https://docs.github.com/en/graphql/reference/unions#issuetimelineitems)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from portfolio_bot.domain.snapshot import Witness
from portfolio_bot.github.nodes import login_of, moment, present

WITNESSES = """
timelineItems(last: 30, itemTypes: [
  PROJECT_V2_ITEM_STATUS_CHANGED_EVENT, CLOSED_EVENT, REOPENED_EVENT
]) { nodes {
  __typename
  ... on ProjectV2ItemStatusChangedEvent {
    id createdAt actor { login } status project { id }
  }
  ... on ClosedEvent { id createdAt actor { login } stateReason }
  ... on ReopenedEvent { id createdAt actor { login } }
} }
"""


def read_witnesses(
    node: Mapping[str, Any], project: Mapping[str, Any] | None
) -> tuple[Witness, ...]:
    """Read what `WITNESSES` asked of an issue; of moves, those on the board *project* alone."""
    found = (_witness(each, project) for each in present(node.get("timelineItems")))
    return tuple(witness for witness in found if witness is not None)


def _witness(node: Mapping[str, Any], project: Mapping[str, Any] | None) -> Witness | None:
    told = {"id": node["id"], "by": login_of(node, "actor"), "at": moment(node["createdAt"])}
    match node["__typename"]:
        case "ClosedEvent":
            reason = str(node.get("stateReason") or "").casefold()
            return Witness(kind="closed", after=reason, **told)
        case "ReopenedEvent":
            return Witness(kind="reopened", **told)
        case _:
            board = (node.get("project") or {}).get("id")
            if project is None or board != project["id"]:
                return None
            return Witness(kind="moved", after=node.get("status") or "", **told)
