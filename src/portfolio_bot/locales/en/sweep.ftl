### What the sweep finds and says: changes by hand, lost records, reminders.

hand-move-adopted = Somebody moved the initiative to **{ $after }** by hand. The requirements are met, so the move counts.
hand-move-put-back = Somebody moved the initiative to **{ $after }** by hand. The move does not count, so I have put it back to **{ $before }**:
hand-move-flagged = Somebody moved the card on the board to **{ $after }**. The move does not count, and the initiative is still in the phase **{ $before }**:
hand-move-unseen = I cannot see who moved it. Use the command `/phase` in a comment, so that the decision carries your name.
retold = { $count ->
    [one] A comment with a decision is gone from the issue, or changed. This is how it stands in the ledger:
   *[other] Comments with { $count } decisions are gone from the issue, or changed. This is how they stand in the ledger:
  }
retold-line = { $what }, by { $by } on { $at }
retold-kind = { $kind ->
    [move] Moved to «{ $after }»
    [tick] Criterion judged
    [priority] Priority set to «{ $after }»
    [assign] Assigned to { $after }
    [route] Sent to «{ $after }»
    [hold] Put on hold
    [resume] Taken up again
    [stop] Stopped
    [complete] Completed
    [advice] Advice given
    [vote] Vote cast
    [approve] Approved, subject to the decision of others
    [score] Scored: { $after }
    [bind] Bound by a resolution
    [unbind] No longer bound
    [gather] Gathered with case { $after }
    [separate] No longer gathered with case { $after }
    [report] Reported
   *[other] Decision
  }
reminder-silence = **Reminder:** It has been quiet here for long. How is the initiative doing? Answer in a comment, or write `/status` to see what is left.
reminder-unassigned = Nobody is assigned.
reminder-assigned = Assigned to { $who }.
reminder-review = **Reminder:** The initiative is on hold and was to be reviewed on { $at }. Write `/resume` to take it up again, `/hold` with a new date, or `/stop`.
reminder-measurement = **Reminder:** The benefits were to be measured on { $at }. Write the result in a comment, and set a new date in the issue if they are to be measured again.

plan-comment-restore = put back one of the bot's own comments
plan-comment-delete = take away a comment that stands twice
summary-undone = This was not done:
summary-unsure = This was to be done. Some of it may have been:
sweep-issue = Issue { $number }: { $what }
sweep-failed = Issue { $number } was not finished: { $what }
sweep-incomplete = { $count ->
    [one] One issue was not finished.
   *[other] { $count } issues were not finished.
  }
sweep-ledger-failed = The ledger was not updated: { $what }
