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
command-mandate = Records a new version of the mandate, as text or link.
command-mandate-usage = `/mandate TEXT; link: ADDRESS; date: DATE`
command-mandate-incomplete = Write, say, `/mandate The project shall procure a new system by 2027; link: https://archive.example.no/1`.
command-steering = Records who sits in the steering group, or that they leave.
command-steering-usage = `/steering BODY; member: NAME; authority: TEXT` or `/steering s1 withdrawn`
command-steering-incomplete = Write, say, `/steering NAV; member: Kari Nordmann; authority: may bind NAV`.
command-party = Records whom the initiative affects, that they are asked, or what they answer.
command-party-usage = `/party NAME; affected: low, medium or high`, `/party p1 asked; date: DATE` or `/party p1 heard ANSWER`
command-party-incomplete = Write, say, `/party KS; affected: high; comment: Municipalities must change routines`.
command-value = Records value that is delivered.
command-value-usage = `/value TEXT; date: DATE; link: ADDRESS` or `/value v1 withdrawn`
command-value-incomplete = Write, say, `/value Digital application in use for all; date: 2026-11-01`.
reported-mandate = Version **{ $version }** of the mandate is recorded.
report-mandate-same = That is the same as version { $version } of the mandate.
report-no-answer = Say what they answered: `/party { $id } heard ANSWER`.
gate-no-mandate = No mandate is recorded. Write `/mandate`.
gate-mandated = Version { $version } of the mandate, recorded by { $by }, holds from { $at }.
gate-no-parties = It is not recorded whom the initiative affects. Write `/party`.
gate-not-heard = These are not heard yet: { $names }.
gate-heard = { $count ->
    [one] The one who is affected is heard.
    [2] Both who are affected are heard.
   *[other] All { $count } who are affected are heard.
  }
config-advisory-board-decides = the role “{ $role }” sits only on boards that advise; set “advisory: true”, or let one of the boards decide
report-section-value-log = Value delivered
report-value-none = Nobody has recorded value delivered yet.
report-outcomes = Outcomes
report-value-silent = { $count ->
    [0] All open initiatives have recorded value or outcomes.
    [one] One open initiative has recorded neither value nor outcomes.
   *[other] { $count } open initiatives have recorded neither value nor outcomes.
  }
report-column-value = Value
report-column-evidence = Evidence
report-column-outcome-of = Outcome
report-column-now = Now
report-boards = Boards
report-board-decides = **{ $name }** ({ $role }) decides. Covers: { $covers }.
report-board-advises = **{ $name }** ({ $role }) advises. Covers: { $covers }.
report-board-all = the whole portfolio
report-affected = affected: { $level }
report-party-unasked = Not asked.
report-party-asked = Asked { $at }, has not answered.
report-party-heard = Answered { $at }: { $answer }
pack-steering = Mandate and steering
pack-mandate = Mandate, version { $version }, from { $at } ({ $by }):
pack-parties = Affected parties
