### Checks of gates on labels, sub-issues and sums; kinds, roles, scoring.

gate-label = Label: { $names }.
gate-no-label = No label begins with “{ $prefix }”. The case must have exactly one such label.
gate-labels-many = Several labels begin with “{ $prefix }”: { $names }. Keep one, and remove the others.
gate-no-parts = The case has no sub-issues. Open one for each part of the work.
gate-parts = { $done } of { $count } sub-issues are closed.
problem-sum = This says { $total }, but { $parts } come to { $found } together. Correct what is wrong.
role-guidance = **{ $name }:** { $text }
roles-guidance = What the roles are there for
reminder-parts = **Reminder:** All sub-issues are closed. If the initiative is finished, it can be completed: take it to the last phase, and write `/next` when the criteria there are met. If something is left, open a new sub-issue.
report-due-parts = All sub-issues are closed. Can the initiative be completed?
