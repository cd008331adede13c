### The report. Tables, the summary's lines, and the charts.

report-nothing = –
report-days = { $days ->
    [0] today
    [one] 1 day
   *[other] { $days } days
  }
report-part-of = { $part } of { $whole }
report-rest = { $count } more are in
report-more = { $count ->
    [one] One more row is in
   *[other] { $count } more rows are in
  }

## The head

report-about = **{ $name }** as of { $at }.
report-compared = Changes are since the report as of { $at }.
report-first = This is the first report, so there is nothing to compare with.
report-unreadable = The previous report cannot be used: its data are damaged, or as new as this one. So this report is compared with nothing.
report-board = The board
report-data = Data (JSON)

report-section-summary = In brief
report-section-decisions-due = For decision
report-section-changes = Changes since last time
report-section-status = Portfolio status
report-section-missing = Reports missing
report-section-decision-log = Decision log

## The summary

report-summary-happening = **What happens:** { $active ->
    [one] One initiative is active
   *[other] { $active } initiatives are active
  }{ $active_change }, and { $held ->
    [0] none is
    [one] one is
   *[other] { $held } are
  } on hold{ $held_change }. In all, { $completed } { $completed ->
    [one] is
   *[other] are
  } completed and { $stopped } stopped, referred or closed.
report-summary-due = **For decision:** { $count ->
    [0] No case awaits a decision{ $change }.
    [one] One case awaits a decision{ $change }.
   *[other] { $count } cases await a decision{ $change }.
  }
report-summary-cost = **What it costs:** { $months ->
    [one] 1 person-month
   *[other] { $months } person-months
  }{ $change } for initiatives that are active or on hold. { $unknown ->
    [0] All have stated their need.
    [one] One initiative has not stated its need and is not in the sum.
   *[other] { $unknown } initiatives have not stated their need and are not in the sum.
  }{ $money }
report-summary-gain = **What it gives:** { $results ->
    [0] No key results are written yet.
   *[other] { $done } of { $results } key results ({ $percent }%) are reached, for { $objectives ->
        [one] one objective.
       *[other] { $objectives } objectives.
      }
  } { $without ->
    [0] All initiatives have objectives.
    [one] One initiative has no objectives.
   *[other] { $without } initiatives have no objectives.
  }{ $benefits }{ $twice }
report-summary-spending = **What it costs:**{ $known ->
    [yes] {""}
   *[no] { " " }Nobody has reported economy yet.
  }{ $money }
report-summary-benefits = **What it gives:** { $count ->
    [0] No benefits are recorded.
    [one] One benefit is followed.
   *[other] { $count } benefits are followed.
  } { $without ->
    [0] All open initiatives have benefits.
    [one] One open initiative has no benefits.
   *[other] { $without } open initiatives have no benefits.
  }{ $benefits }{ $twice }
report-summary-money = { " " }The forecast for { $year } is { $forecast } kr{ $way ->
    [over] , { $over } kr over the budget.
    [under] , { $over } kr under the budget.
   *[even] .
  }
report-summary-realised = { " " }Benefits of { $realised } kr are realised of { $planned } kr planned{ $unmeasured ->
    [0] .
    [one] ; one is not measured.
   *[other] ; { $unmeasured } are not measured.
  }
report-summary-deviations = **Deviations:** { $delayed ->
    [0] No initiative is delayed
    [one] One initiative is delayed
   *[other] { $delayed } initiatives are delayed
  }{ $change }, { $behind ->
    [0] none is
    [one] one is
   *[other] { $behind } are
  } somewhat behind plan, and { $silent ->
    [0] none lacks reports.
    [one] one lacks reports.
   *[other] { $silent } lack reports.
  } { $over ->
    [0] No phase holds more initiatives than its limit.
    [one] One phase holds more initiatives than its limit.
   *[other] { $over } phases hold more initiatives than their limits.
  }
report-change-same = { " " }(unchanged)
report-change-up = { " " }(up { $by })
report-change-down = { " " }(down { $by })

## What awaits a decision

report-due-none = No case awaits a decision.
report-due-move = Can move to **{ $after }**.
report-due-complete = Can be completed.
report-due-route = By its answers it belongs in **{ $route }**. Confirm, or choose otherwise.
report-due-hold = On hold since { $since }. Resume or stop?
report-due-met = { $count ->
    [0] All key results are reached.
    [one] The criterion is met.
    [2] Both criteria are met.
   *[other] All { $count } criteria are met.
  }

## What has changed

report-changes-first = There is no earlier report to compare with.
report-changes-none = Nothing has changed since the previous report.
report-change-new = **New** in { $after }
report-change-moved = **Moved** from { $before } to { $after }
report-change-state = **State:** from { $before } to { $after }
report-change-health = **Progress:** from { $before } to { $after }
report-change-start = **Start** changed from { $before } to { $after }
report-change-end = **End** changed from { $before } to { $after }
report-change-gone = **No longer** in the portfolio
report-unset = not set

report-state-active = active
report-state-on-hold = on hold
report-state-completed = completed
report-state-stopped = stopped
report-state-referred = referred
report-state-closed = closed without a decision

## Status

report-health-on-plan = on plan
report-health-behind = somewhat behind plan
report-health-delayed = delayed
report-health-not-started = not started
report-health-unknown = not reported
report-health-no-plan = no plan
report-progress = { $percent }%
report-plan-from = from { $day }
report-plan-until = until { $day }
report-missing = missing
report-unreported = not reported
report-place = { $days ->
    [one] { $phase }, 1 day
   *[other] { $phase }, { $days } days
  }
report-place-unknown = { $phase }
report-place-held = { $days ->
    [one] { $phase }, 1 day – on hold
   *[other] { $phase }, { $days } days – on hold
  }
report-place-held-unknown = { $phase } – on hold
report-over = (over the limit)
report-status-none = No initiatives are active or on hold.
report-status-note = Progress is what the initiative has reported. Where it has not, it is worked out from the key results and the planned dates. “Missing” means that nobody has reported it, not that all is well.
report-phases-table = The chart's figures: initiatives in each phase
report-plan-table = Plan, need and objectives of each initiative
report-ended-table = { $count ->
    [one] One initiative that is no longer active
   *[other] { $count } initiatives that are no longer active
  }

## Missing reports, and the log

report-missing-note = Active initiatives that nobody has written about for more than { $days ->
    [one] 1 day
   *[other] { $days } days
  }, or that lack answers their phase requires.
report-missing-none = All active initiatives have been written about in the last { $days ->
    [one] day
   *[other] { $days } days
  } and have the answers their phase requires.
report-faulty = To be mended:
report-log-none = No decisions are recorded yet.
report-log-older = Earlier decisions
report-log-note = Criteria approved, advice, votes and people assigned are in the data file.
report-log-move = Phase: { $before } → { $after }
report-log-priority = Priority: { $after }
report-log-priority-changed = Priority: { $before } → { $after }
report-log-route = Belongs in { $after }
report-log-hold = Put on hold
report-log-resume = Resumed
report-log-stop = Stopped
report-log-complete = Completed

## Columns

report-column-initiative = Initiative
report-column-decision = Decision
report-column-deciders = Decided by
report-column-waited = Waited
report-column-change = Change
report-column-phase = Phase
report-column-open = Initiatives
report-column-held = Of them on hold
report-column-limit = Limit
report-column-leader = Leader
report-column-owner = Owner
report-column-progress = Progress
report-column-economy = Economy
report-column-risk = Risk
report-column-quality = Quality
report-column-benefits = Benefits
report-column-reported = Last reported
report-column-priority = Priority
report-column-group = Product group
report-column-plan = Plan
report-column-months = Person-months
report-column-results = Key results reached
report-column-criteria = Criteria met
report-column-outcome = Outcome
report-column-date = Date
report-column-reason = Reason
report-column-contact = Owner or leader
report-column-silence = Since last
report-column-fields = Missing
report-column-decided = Decision
report-column-by = Who

## The charts

report-phases-title = Initiatives in each phase
report-phases-description = Bars with the number of initiatives in each phase as of { $at }, and a line for how many the phase should hold. The table beside has the same figures.
report-phases-count = { $limit ->
    [0] { $open }
   *[other] { $open } of at most { $limit }
  }
report-phases-held = { $held } on hold
report-legend-active = active
report-legend-held = on hold
report-legend-limit = limit
report-timeline-title = Timeline of the initiatives
report-timeline-description = Bars from planned start to planned end of each initiative as of { $at }, phase by phase. The table beside has the same dates.
report-timeline-today = { $at }
report-timeline-left-out = { $undated ->
    [0] { "" }
    [one] One initiative without dates is not drawn.
   *[other] { $undated } initiatives without dates are not drawn.
  } { $more ->
    [0] { "" }
    [one] One more initiative is not shown.
   *[other] { $more } more initiatives are not shown.
  }
report-timeline-none = No initiative has both a start and an end.
