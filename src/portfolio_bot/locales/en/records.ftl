### What people record: benefits from the application on, and what goes with them.

reported-action = { $state ->
    [new] Action { $place } for **{ $id }** is recorded: “{ $name }”.
    [done] Action { $place } for **{ $id }** is done: “{ $name }”.
    [withdrawn] Action { $place } for **{ $id }** is recorded as withdrawn: “{ $name }”.
   *[changed] Action { $place } for **{ $id }** is updated: “{ $name }”.
  }
report-is-withdrawn = **{ $id }** “{ $name }” is withdrawn and cannot be changed. Record it anew by another name.
report-why-withdrawn = Say why it is withdrawn, so that the history can be understood: `/benefit { $id } withdrawn; reason: …`.
report-why-changed = Please say why it is changed: add `; reason: …`.
report-no-action = { $count ->
    [0] **{ $id }** has no actions yet.
    [one] **{ $id }** has one action.
   *[other] **{ $id }** has { $count } actions.
  } Write, say, `/benefit { $id } action End the licence; responsible: @user; due: 2027-06-30`.
report-wrong-link = “{ $text }” is not a web address. Write, say, `{ $name }: https://www.ssb.no/table`.
plan-fault = The benefit “{ $line }”: { $fault }
plan-nameless = Begin the line with what gets better.
plan-named-twice = It stands there twice. Write it once.
plan-too-many = I read at most { $most } benefits. Record the others with `/benefit`.
reminder-benefit = **{ $id }** { $name }
reminder-evaluation = **Reminder:** The benefit was to be reached on { $at }. Measure it, also if the initiative is completed, and write, say, `/benefit g1 measured 22`. If the plan is another, write `/benefit g1; due: DATE; reason: …`.
report-summary-twice = { " " }Some may be counted twice; counted once it is { $least } kr.
report-taken = **Benefits now: { $realised }** of { $planned } planned. { $covered }% of what is planned is measured, so the figure is { $certainty ->
    [high] certain.
    [medium] fairly certain.
   *[low] uncertain.
  }
report-taken-least = Some may be counted twice; counted once it is **{ $least }**.
report-benefits-lacking = { $ownerless ->
    [0] All benefits have an owner.
    [one] One benefit has no owner.
   *[other] { $ownerless } benefits have no owner.
  } { $aimless ->
    [0] All serve a goal.
    [one] One serves no goal.
   *[other] { $aimless } serve no goal.
  }
report-benefits-doubled-why = They have the same indicator and unit, or nearly the same name.
report-benefits-ownerless = { $count ->
    [one] One benefit without an owner
   *[other] { $count } benefits without an owner
  }
report-benefits-aimless = { $count ->
    [one] One benefit that serves no goal
   *[other] { $count } benefits that serve no goal
  }
report-benefits-goals = Benefits for each goal
report-benefits-actions = Actions to take out the benefits
report-benefits-revised = { $count ->
    [one] One benefit is changed
   *[other] { $count } benefits are changed
  }
report-action-done = done { $at }
report-revision = { $on }: { $name } from { $before } to { $after } ({ $by }).
report-benefit-value-indicator = the indicator
report-benefit-value-unit = the unit
report-benefit-value-baseline = the baseline
report-benefit-value-potential = the potential
report-benefit-value-target = the target
report-benefit-value-due = the due day
report-benefit-value-owner = the owner
report-benefit-value-goal = what it serves
report-column-goal = Goal
report-column-action = Action
report-definition-taken = **Benefits now:** The latest measurement less the baseline, in the wished direction, added up for benefits in kroner, else in hours. The figure is certain when at least 80% of what is planned is measured and nothing may be counted twice, and uncertain when less than 50% is measured.
reported-cost-of = The money for **{ $year }**, paid by { $body }, is recorded.
paper-year-of = { $year }, paid by { $body }
report-economy-shares = Who pays
report-own-money = We ourselves
report-supplier = (supplier)
report-duty = Responsible for:
report-column-payer = Paid by
exports-column-paid-by = Paid by
exports-column-goal = Goal
exports-column-source = Source
exports-column-reason = Reason
