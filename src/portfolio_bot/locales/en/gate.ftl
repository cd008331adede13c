### The living comment of a gate, ticks in its boxes, and what was changed after a sign-off.

status-gate-comment = The checklist stands in a comment of its own.
gate-title = Checklist: { $before } → { $after }
gate-title-last = Checklist: { $before } → completed
gate-progress = { $count ->
    [0] The phase has no criteria now.
    [one] **{ $met } of { $count } criterion is met.**
   *[other] **{ $met } of { $count } criteria are met.**
  }
gate-left = Left: { $what }.
gate-number = { $number }
gate-the-form = information in the form
gate-changed = { $count ->
    [one] ⚠️ **The issue was changed after one of the approvals:** { $fields }.
   *[other] ⚠️ **The issue was changed after { $count } of the approvals:** { $fields }.
  }
gate-changed-somewhere = { $count ->
    [one] ⚠️ **The issue was changed after one of the approvals.**
   *[other] ⚠️ **The issue was changed after { $count } of the approvals.**
  }
gate-approve-anew = Whoever has the role can approve anew with `/criterion` and the number.
gate-passed = **Passed on { $at }.** Decided by { $by }. Version { $version } of the criteria.
gate-completed = **The initiative was completed on { $at }.** Decided by { $by }. Version { $version } of the criteria.
gate-resting = The initiative was moved back to the phase **{ $here }**. The checklist holds again when the initiative has come to the phase **{ $phase }**.
gate-footer = { $boxes ->
    [0] <sub>Version { $version } of the criteria. I keep this comment up to date.</sub>
   *[other] <sub>If you have the role that stands at a criterion, you can tick its box or use the command. Ticks of others are put back. Version { $version } of the criteria. I keep this comment up to date.</sub>
  }
gate-footer-passed = <sub>This is the checklist as it was when the initiative went further. Changes here do not count.</sub>
commands-to-copy = Commands you can copy into a comment

## Ticks in boxes

box-denied = Criterion { $number } can only be approved, or its approval withdrawn, by { $roles }: { $text }
box-unknown = I cannot see whether you are { $roles }, so the tick at criterion { $number } does not count: { $text } The administrator must give the bot read access to teams and members.
box-passed = The phase { $phase } has been passed, so criterion { $number } cannot be changed there: { $text }
box-other-gate = The initiative is not in the phase { $phase } now, so criterion { $number } cannot be changed there: { $text }
box-overtaken = The box at criterion { $number } was changed again afterwards, so the older change does not count: { $text }
box-put-back = I have put the box back as it was.

## Changes after a sign-off

changed-after = ⚠️ The issue was changed after the approval: { $fields }.
changed-after-somewhere = ⚠️ The issue was changed after the approval.
changed-others = { $count ->
    [one] one other answer
   *[other] { $count } other answers
  }
changed-title = the title
passed-changed = { $count ->
    [one] Note: The issue was changed after one of the approvals. The checklist says what was changed.
   *[other] Note: The issue was changed after { $count } of the approvals. The checklist says what was changed.
  }
