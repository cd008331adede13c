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
kind-endless = The initiative is of the kind “{ $kind }”, which goes on without an end. So it does not come to the phase { $phase }, and is not completed. If it is to end all the same, use `/stop`.
report-column-kind = Kind
exports-column-kind = Kind
report-section-objectives = Governing objectives
report-objectives-lead = { $count ->
    [one] One objective governs
   *[other] { $count } objectives govern
  } the portfolio. { $without ->
    [0] Every open initiative contributes to one of them.
    [one] One open initiative contributes to none of them.
   *[other] { $without } open initiatives contribute to none of them.
  }
report-objectives-many = ⚠️ The register has { $count } objectives, and is to have { $most } at most. Few and clear objectives are easier to govern by.
report-objectives-unknown = { $count ->
    [one] (one has not reported)
   *[other] ({ $count } have not reported)
  }
report-objectives-initiatives = The initiatives that contribute to each objective
report-objectives-nobody = No open initiatives
report-objectives-without = { $count ->
    [one] One open initiative that contributes to none of the objectives
   *[other] { $count } open initiatives that contribute to none of the objectives
  }
report-objectives-none = No governing objectives are in the register.
report-column-period = Period
report-column-completed = Completed
