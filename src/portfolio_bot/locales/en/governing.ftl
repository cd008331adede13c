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
command-score = Scores a criterion by which initiatives are compared.
command-score-usage = `/score CRITERION POINTS REASON`
command-score-incomplete = Write the criterion, the points and a reason, for example `/score strategy 4 Supports two of the objectives`.
scored = **{ $name }: { $points } of { $highest }.** Scored by { $by }.
score-by-field = “{ $name }” is scored by the answer to “{ $label }” in the case. Edit the case to change it.
score-scale = Write a whole number from { $lowest } to { $highest } after “{ $name }”.
score-needs-reason = Write a reason after the points of “{ $name }”, so that everyone sees why.
score-nothing = No criterion is scored by a command here.
no-such-score = I know no criterion in “{ $word }”. Choose one of { $names }.
report-section-programmes = Programmes
report-programmes-none = No initiative is a sub-issue of another issue.
report-programmes-note = The person-months of a programme are those of its open initiatives together. If the programme itself says more, that counts.
report-programmes-parts = The initiatives of each programme
report-section-comparison = Comparison
report-comparison-lead = { $count ->
    [one] One initiative is not started
   *[other] { $count } initiatives are not started
  }, by score. { $unscored ->
    [0] All are scored.
    [one] One lacks points and comes last.
   *[other] { $unscored } lack points and come last.
  }
report-comparison-bare = The initiatives that are not started, side by side. No criteria for a score are configured.
report-comparison-reasons = { $count ->
    [one] The reason for the points
   *[other] { $count } reasons for the points
  }
report-comparison-none = No open initiative waits to start.
report-rank-must = must
report-rank-should = should
report-rank-could = could
report-rank-wont = won’t
report-rank-unset = not set
report-section-start-queue = Start queue
report-queue-places = The phase { $phase } now holds { $running ->
    [0] no initiatives.
    [one] one initiative.
   *[other] { $running } initiatives.
  }
report-queue-limit = The limit is { $limit }.
report-queue-note = The order is: bound by a resolution, priority, score, number. A place becomes free when an initiative is planned to end. The capacity is what is configured for each skill.
report-queue-none = No initiative is next.
report-turn-nothing = Can start now
report-turn-place = Can start in { $start }, when there is a place
report-turn-capacity = Can start in { $start }, when there is enough capacity of { $skill }
report-turn-no-place = Unknown: by the plans, no place becomes free
report-turn-no-capacity = Unknown: too little capacity of { $skill } in the next three years
report-turn-criteria = { $left ->
    [0] Not ready: answers are missing in the form
    [one] Not ready: one criterion is left
   *[other] Not ready: { $left } criteria are left
  }
report-works = By type of work
report-column-programme = Programme
report-column-late = Delayed
report-column-score = Score
report-column-criterion = Criterion
report-column-points = Points
report-column-place = Place
report-column-starts = Start
report-column-work = Type of work
exports-column-programme = Programme
exports-column-plan-year = Plan year
exports-column-problem = Problem
exports-column-governing-objectives = Objectives it serves
exports-column-need-plan-year = Need in the plan year
exports-column-need-year-after = Need in the year after
exports-column-benefits = Benefits
