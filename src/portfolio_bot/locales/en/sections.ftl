# The sections that show what people report, and their charts.

report-section-deviations = Deviations
report-section-flow = Flow
report-section-balance = Objectives and balance
report-section-benefits = Benefits
report-section-economy = Economy
report-section-resources = Resources and skills
report-section-uncertainty = Uncertainty
report-section-deliveries = Deliverables and milestones
report-section-dependencies = Dependencies
report-section-appendix = Appendix
report-period-weekly = Week { $week }, { $year }.
report-period-monthly = Monthly report, { $month }.
report-period-tertial = Four-month report, part { $number } of { $year }.
report-percent = { $percent }%
report-unit-kroner = kroner
report-unit-percent = %
report-unit-hours = hours
report-overdue = (overdue)
report-unanswered = Not answered
report-deviation-plan = Past its planned end
report-deviations-none = No initiative has reported a deviation. Those that have not reported stand under “Missing reports”.
report-flow-lead = { $started ->
    [0] No initiatives are in progress
    [one] One initiative is in progress
   *[other] { $started } initiatives are in progress
  }. Finished in the last 30 days: { $month }. In the last 90 days: { $quarter }.
report-flow-cycle = An initiative usually takes { $median } days from start to finish. Nine in ten take at most { $most } days.
report-flow-chart-title = Cumulative flow
report-flow-chart-description = Areas that show how many initiatives had come to each phase or beyond, week by week until { $at }. The figures of the last week stand beside the names.
report-flow-reached = { $phase } or beyond: { $reached }
report-flow-stays = Time in each phase, in days
report-flow-aged = { $count ->
    [one] One initiative in progress
   *[other] { $count } initiatives in progress, the oldest first
  }
report-flow-old = (older than nine in ten)
report-flow-none = No initiatives are in progress.
report-ageing-title = Age of work in progress
report-ageing-description = Bars with the days since each initiative started, as of { $at }, the oldest on top. The figures also stand in the table beside.
report-legend-usual = as usual
report-legend-old = older than nine in ten that are finished
report-chart-empty = Nothing to show yet.
report-balance-lead = { $objectives ->
    [one] One objective is
   *[other] { $objectives } objectives are
  } reached by { $percent }% on average. { $without ->
    [0] All initiatives have objectives.
    [one] One initiative has none.
   *[other] { $without } initiatives have none.
  }
report-balance-no-aims = No initiative has written objectives yet.
report-balance-aims = { $count ->
    [one] The objective
   *[other] All { $count } objectives
  }
report-balance-without = { $count ->
    [one] One initiative without objectives
   *[other] { $count } initiatives without objectives
  }
report-bubbles-title = The balance of the portfolio
report-bubbles-description = Circles with the issue’s number, placed by two of the answers in the form, as of { $at }. Large circles take many person-months. The figures also stand in the table beside.
report-bubbles-table = The figures of the chart: the place of each initiative
report-benefits-sum = **In { $unit }:** { $realised } realised of { $planned } planned and { $potential } possible. { $unmeasured ->
    [0] All are measured.
    [one] One of { $count } is not measured, so the figure is uncertain.
   *[other] { $unmeasured } of { $count } are not measured, so the figure is uncertain.
  }
report-benefits-count = { $count ->
    [one] One benefit is
   *[other] { $count } benefits are
  } followed up. { $late ->
    [0] No measurement is overdue.
    [one] One measurement is overdue.
   *[other] { $late } measurements are overdue.
  } { $without ->
    [0] All open initiatives have benefits.
    [one] One open initiative has none.
   *[other] { $without } open initiatives have none.
  }
report-benefits-none = Nobody has reported benefits yet.
report-benefits-chart-title = Benefits: realised of what is planned
report-benefits-chart-description = Bars with how many per cent of each planned benefit are measured as of { $at }, those that lack most on top. Benefits that are not measured are not drawn. The figures also stand in the table beside.
report-legend-realised = realised
report-legend-missed = past its day, and not reached
report-legend-planned = planned (100%)
report-benefits-doubled = May be counted twice
report-benefits-withdrawn = { $count ->
    [one] One benefit is withdrawn
   *[other] { $count } benefits are withdrawn
  }
report-measure-late = (should have been measured { $at })
report-benefit-faulty = The target is the baseline. That must be mended.
report-trend-better = better than last time
report-trend-same = as last time
report-trend-worse = worse than last time
report-missed = (past its day)
report-economy-chart-title = Budget, spending and forecast
report-economy-chart-description = Three bars a year: budget, spending and forecast as of { $at }. The figures also stand in the table beside.
report-economy-none = Nobody has reported money yet.
report-economy-note = The deviation is forecast minus budget, for initiatives that have given both. { $silent ->
    [0] All open initiatives have reported.
    [one] One open initiative has not reported and is not counted.
   *[other] { $silent } open initiatives have not reported and are not counted.
  }
report-economy-needs = Need, allocation and certainty
report-economy-accounts = Each initiative
report-resources-chart-title = Need for skills against capacity
report-resources-chart-description = Bars with the person-months that are needed of each skill each month from { $at }, with a line for the capacity where it is given. The figures also stand in the table beside.
report-resources-table = The figures of the chart: person-months by month and skill
report-resources-none = Nobody has reported a need for people yet.
report-resources-silent = { $count ->
    [0] All open initiatives have reported their need.
    [one] One open initiative has not reported its need and is not counted.
   *[other] { $count } open initiatives have not reported their need and are not counted.
  }
report-over-capacity = (more than the capacity)
report-overloads = People with too much
report-overloads-none = Nobody is down for more than 100% in any month.
report-legend-needed = needed
report-legend-over = needed, more than the capacity
report-legend-capacity = capacity
report-matrix-title = Risk matrix before and after responses
report-matrix-description = Two grids of five by five: probability upwards and impact to the right, with the number of risks in each square, before and after responses, as of { $at }. The figures also stand in the table beside.
report-matrix-before = Before responses
report-matrix-after = After responses
report-matrix-table = The figures of the matrix
report-threats-none = Nobody has reported a risk yet.
report-opportunities = Opportunities
report-uncertainty-silent = { $count ->
    [0] All open initiatives have reported uncertainty.
    [one] One open initiative has not reported uncertainty.
   *[other] { $count } open initiatives have not reported uncertainty.
  }
report-unacceptable = unacceptable
report-deliveries-late = { $count ->
    [one] One deliverable is overdue
   *[other] { $count } deliverables are overdue
  }
report-deliveries-ahead = The next three months
report-deliveries-none = No deliverable is due in the next three months.
report-deliveries-quarters = Deliverables each quarter
report-quarter = Quarter { $quarter }, { $year }
report-deliveries-slipped = { $count ->
    [one] One deliverable has moved
   *[other] { $count } deliverables have moved
  } since it was first promised
report-deliveries-done = { $count ->
    [one] One deliverable is delivered
   *[other] { $count } deliverables are delivered
  } since the last report
report-cycles = These wait for each other. One of them must go first:
report-waiting-none = No initiative waits for another.
report-outside = Waiting for other bodies
report-graph-note = The arrow goes from the initiative that waits to the one it waits for.
report-card-people = Owner: { $owner }. Leader: { $leader }.
report-card-plan = Plan: { $plan }. Person-months: { $months }.
report-card-facts = Benefits: { $benefits }. Uncertainties: { $risks }. Deliverables: { $deliverables }.
report-definitions = How the figures are worked out
report-definition-colours = **Colours:** Green is as planned. Yellow is some deviation. Red is a material deviation, or that the initiative will very likely not be delivered as planned. A colour always stands with a word.
report-definition-missing = **Not reported:** Nobody has told the figure. It is never taken for zero, nor for green.
report-definition-progress = **Progress:** What the initiative has reported. Otherwise key results that are reached are compared with how much of the planned time has gone.
report-definition-wip = **In progress:** Initiatives that are started and not finished. An initiative starts when it leaves the first phase.
report-definition-age = **Age:** Days since the initiative started.
report-definition-cycle = **Cycle time:** Days from start to finish. “Nine in ten” is the time that nine in ten finished initiatives did not exceed.
report-definition-time-in-phase = **Time in phase:** The sum of the times an initiative has been in the phase, for those that have left it. The median is the middle one.
report-definition-objective = **Objective reached:** The weighted mean of its key results. A result with figures counts by how far it has come from start to target, any other when it is ticked.
report-definition-attainment = **Benefit reached:** (measured − baseline) / (target − baseline).
report-definition-deviation = **Deviation of money:** Forecast minus budget.
report-definition-overload = **Too much:** The sum of what a person is down for in a month, over 100%.
report-definition-factor = **Risk factor:** Probability times impact, both from 1 to 5. Above 10 is unacceptable while the risk is open.
report-definition-slip = **Moved:** Days from the first due day to the present one.
report-column-deviation = Deviation
report-column-why = Why
report-column-response = Response
report-column-next = Next look
report-column-left = Have left it
report-column-median = Median
report-column-p90 = Nine in ten
report-column-age = Age
report-column-objective = Objective
report-column-reached = Reached
report-column-option = Answer
report-column-across = Across
report-column-up = Up
report-column-benefit = Benefit
report-column-from-to = Baseline → target
report-column-measured = Last measured
report-column-year = Year
report-column-budget = Budget
report-column-spent = Spent
report-column-forecast = Forecast
report-column-off = Deviation
report-column-need = Need
report-column-allocated = Allocated
report-column-reporting = Initiatives
report-column-unsure = Unsure estimates
report-column-month = Month
report-column-skill = Skill
report-column-needed = Needed
report-column-capacity = Capacity
report-column-person = Person
report-column-share = Share
report-column-initiatives = The initiatives
report-column-threat = Risk
report-column-factor = Factor
report-column-probability = Probability
report-column-impact = Impact
report-column-before = Before
report-column-after = After
report-column-opportunity = Opportunity
report-column-deliverable = Deliverable
report-column-due = Due
report-column-slip = Moved
report-column-quarter = Quarter
report-column-count = Number
report-column-delivered = Delivered
report-column-waits-for = Waits for
report-column-chain = Links of the chain
report-column-body = Body
report-column-needed-by = Needed by
report-column-handling = Handling
usage-edition = “{ $word }” is not an edition of the report. Choose from: { $known }.
