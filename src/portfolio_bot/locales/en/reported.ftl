# Answers to the commands that report.

reported-item = { $kind ->
    [benefit] The benefit
    [uncertainty] The uncertainty
    [member] The member
    [party] The party
    [value] The value
   *[deliverable] The deliverable
  } **{ $id }** “{ $name }” is { $state ->
    [new] recorded.
    [withdrawn] recorded as withdrawn. Its history stays.
    [closed] recorded as over.
    [done] recorded as delivered.
    [asked] recorded as asked.
    [heard] recorded as heard.
   *[changed] updated.
  }
reported-measurement = Measured for **{ $id }** “{ $name }”: { $value }.
reported-status = **{ $dimension }**: { $level }.
reported-progress = Progress: **{ $percent }%**.
reported-demand = The need for { $skill } is recorded.
reported-cost = The money for **{ $year }** is recorded.
reported-dependency = { $state ->
    [settled] The initiative no longer waits for { $what }.
   *[open] The initiative waits for { $what }.
  }
reported-key-result = Key result **{ $place }** “{ $text }” is updated.
reported-now = Now: { $value }.
reported-line = { $name }: { $value }
report-example = { $example }
report-comment-wanted = Please say why and what you do about it: add `; comment: …; response: …; next: DATE`.
report-key-near = I do not know “{ $word }”. Did you mean `{ $near }`?
report-wrong-empty = There is nothing behind “{ $name }”.
report-wrong-user = “{ $text }” is not one user name. Write `{ $name }: @username`.
report-wrong-scores = “{ $text }” is not two numbers from 1 to 5. Write, say, `{ $name }: 2 x 3`.
report-wrong-score = “{ $text }” is not a whole number from 1 to 5. Write, say, `{ $name }: 3`.
report-wrong-number = I find no number in “{ $text }”. Write, say, `{ $name }: 1.5` or `{ $name }: 2 mill`.
report-wrong-negative = “{ $text }” is below zero. “{ $name }” must be zero or more.
report-wrong-date = “{ $text }” is not a date. Write year-month-day, say `{ $name }: 2027-03-01`.
report-wrong-choice = “{ $text }” is not a choice for “{ $name }”. Choose from: { $names }.
report-wrong-percent = “{ $text }” is not a percentage from 0 to 100.
report-wrong-year = “{ $text }” is not a year. Write, say, `/cost 2027; budget: 2 mill`.
report-wrong-result = “{ $text }” is not a key result. Write the number of the objective and the result, say `/objective 1.2 now 40`.
report-no-result = There is no key result { $text } in the issue. { $count ->
    [0] The issue has no objectives yet.
    [one] The issue has one objective.
   *[other] The issue has { $count } objectives.
  }
report-no-dimension = I do not know “{ $word }”. You can report the status of: { $names }.
report-no-level = “{ $word }” is not a step for { $dimension }. Choose from: { $names }.
report-no-item = There is no { $id } in this issue. This is what there is: { $known }.
report-no-verb = I do not understand “{ $word }” here. Behind the number there may stand { $words }, or `; key: value`.
report-nameless = Say what it is about, right behind the command.
report-lacks = Missing: { $names }.
report-lacks-one = Write at least one of: { $names }.
report-nothing-new = It does not say what to change about **{ $id }** “{ $name }”.
report-target-is-baseline = The target is the same as where you begin, so nobody can see whether it gets better. Write another target.
command-progress = Reports how far the work has come, in per cent.
command-progress-usage = `/progress PER CENT; end: DATE; comment: TEXT`
command-progress-incomplete = Write, say, `/progress 60; end: 2027-06-30`.
command-benefit = Records a benefit, changes it, or reports a measurement.
command-benefit-usage = `/benefit NAME; baseline: NUMBER; target: NUMBER; due: DATE`, `/benefit g1 measured NUMBER`, `/benefit g1 action TEXT; responsible: @user; due: DATE` or `/benefit g1 withdrawn; reason: TEXT`
command-benefit-incomplete = Write, say, `/benefit Shorter waiting; indicator: days; baseline: 30; target: 10; due: 2027-12-31`, or `/benefit g1 measured 22`.
command-risk = Records a threat or an opportunity, changes it, or says that it is over.
command-risk-usage = `/risk NAME; probability: 1–5; impact: 1–5; response: TEXT`, `/risk r1; after: 2 x 3` or `/risk r1 closed`
command-risk-incomplete = Write, say, `/risk The supplier is late; probability: 3; impact: 4`.
command-deliverable = Records a deliverable or milestone, moves it, or says that it is delivered.
command-deliverable-usage = `/deliverable NAME; due: DATE`, `/deliverable l1; due: DATE` or `/deliverable l1 done`
command-deliverable-incomplete = Write, say, `/deliverable New service live; due: 2027-05-01`.
command-resource = Records the need for a skill in a month.
command-resource-usage = `/resource SKILL; month: 2027-01; person-months: 1.5; person: @user`
command-resource-incomplete = Write, say, `/resource development; month: 2027-01; person-months: 1.5`.
command-cost = Records need, budget, allocation, spending and forecast for a year.
command-cost-usage = `/cost YEAR; budget: AMOUNT; spent: AMOUNT; forecast: AMOUNT; source: BODY`
command-cost-incomplete = Write, say, `/cost 2027; budget: 2 mill; forecast: 2.4 mill`.
command-depends = Records what the initiative waits for, or that it waits no more.
command-depends-usage = `/depends #12; by: DATE`, `/depends BODY; supplier; duty: TEXT` or `/depends #12 settled`
command-depends-incomplete = Write, say, `/depends #12; by: 2027-03-01`.
command-objective = Reports where a key result stands.
command-objective-usage = `/objective 1.2 now NUMBER; start: NUMBER; target: NUMBER`
command-objective-incomplete = Write, say, `/objective 1.2 now 40; start: 0; target: 100`.
latest-status = { $dimension }: { $level } (reported { $day }){ $comment }
latest-comment = {"."} { $comment }
latest-end = {"."}
latest-progress = Progress: { $percent }% (reported { $day }).
