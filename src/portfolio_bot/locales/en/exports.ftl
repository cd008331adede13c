### The files beside the page: tables, workbook, feed and calendar.

exports-yes = yes
exports-no = no
exports-feed = decisions

## Sheets

exports-sheet-tiltak = Initiatives
exports-sheet-gevinster = Benefits
exports-sheet-usikkerhet = Uncertainties
exports-sheet-leveranser = Deliverables
exports-sheet-okonomi = Economy
exports-sheet-ressurser = Resources

## Columns

exports-column-number = Number
exports-column-title = Title
exports-column-url = Address
exports-column-state = State
exports-column-state-since = State since
exports-column-state-reason = Reason for the state
exports-column-review = To be reviewed
exports-column-bound = Bound since
exports-column-phase = Phase
exports-column-phase-since = In the phase since
exports-column-days-in-phase = Days in the phase
exports-column-gate-met = Criteria met
exports-column-gate-total = Criteria in all
exports-column-priority = Priority
exports-column-route = Route
exports-column-leaders = Leaders
exports-column-owner = Owner
exports-column-product-group = Product group
exports-column-responsible = Responsible
exports-column-start = Start
exports-column-end = End
exports-column-person-months = Person-months
exports-column-objectives = Objectives
exports-column-key-results = Key results
exports-column-key-results-done = Key results reached
exports-column-progress = Progress (%)
exports-column-health = Progress against plan
exports-column-expected = Expected progress (%)
exports-column-overdue-days = Days overdue
exports-column-overdue-percent = Per cent overdue
exports-column-success = Success indicator
exports-column-status-economy = Economy status
exports-column-status-risk = Risk status
exports-column-status-quality = Quality status
exports-column-status-progress = Progress status
exports-column-status-benefits = Benefits status
exports-column-status-opportunity = Opportunity status
exports-column-reported = Last reported
exports-column-reported-by = Reported by
exports-column-waits-for = Waits for
exports-column-parts-closed = Parts closed
exports-column-parts = Parts in all
exports-column-missing = Lacks answers to
exports-column-created = Opened
exports-column-closed = Closed
exports-column-last-decision = Latest decision
exports-column-last-activity = Latest activity
exports-column-silent-days = Days of silence
exports-column-id = Id
exports-column-benefit = Benefit
exports-column-benefit-kind = Type of benefit
exports-column-assumptions = Assumptions
exports-column-benefit-owner = Benefit owner
exports-column-due = Due
exports-column-next-measurement = Next measurement
exports-column-indicator = Indicator
exports-column-unit = Unit
exports-column-baseline = Baseline
exports-column-potential = Potential
exports-column-target = Target
exports-column-measured = Latest measurement
exports-column-measured-on = Measured on
exports-column-withdrawn = Withdrawn
exports-column-uncertainty = Uncertainty
exports-column-side = Threat or opportunity
exports-column-probability = Probability (1–5)
exports-column-impact = Impact (1–5)
exports-column-factor = Risk factor
exports-column-probability-after = Probability after response
exports-column-impact-after = Impact after response
exports-column-factor-after = Risk factor after response
exports-column-near = May happen from
exports-column-strategy = Strategy
exports-column-response = Response
exports-column-over = Over
exports-column-deliverable = Deliverable
exports-column-milestone = Milestone
exports-column-planned = First planned
exports-column-done = Delivered
exports-column-year = Year
exports-column-need = Need (NOK)
exports-column-budget = Budget (NOK)
exports-column-allocated = Allocated (NOK)
exports-column-spent = Spent (NOK)
exports-column-forecast = Forecast (NOK)
exports-column-deviation = Deviation (NOK)
exports-column-certainty = Certainty of the estimate
exports-column-skill = Skill
exports-column-month = Month
exports-column-person = Person

## Our own words in cells

exports-word-direct = direct
exports-word-indirect = indirect
exports-word-qualitative = qualitative
exports-word-count = count
exports-word-kroner = NOK
exports-word-percent = per cent
exports-word-hours = hours
exports-word-threat = threat
exports-word-opportunity = opportunity
exports-word-reduce = reduce
exports-word-monitor = monitor
exports-word-avoid = avoid
exports-word-transfer = transfer
exports-word-share = share
exports-word-accept = accept
exports-word-increase = increase
exports-word-exploit = exploit
exports-word-low = low
exports-word-medium = medium
exports-word-high = high

## Days of the calendar

exports-calendar-left-out = { $left ->
    [one] One day farther away is left out; it is in the tables.
   *[other] { $left } days farther away are left out; they are in the tables.
}
exports-day-hold = Review
exports-day-milestone = Milestone
exports-day-delivery = Deliverable
exports-day-status = Status review
exports-day-response = Response to uncertainty
exports-day-benefit = Benefit due
exports-day-measurement = Benefit measurement

## Delivery

report-not-delivered = The report is made, but the configuration says that it shall not be delivered.
proposal-title = { $name }
proposal-body = Here is the latest edition of the report. The files stand in the folder `{ $folder }`. New editions come as new commits on the same branch until somebody merges or closes this pull request.
summary-offered = The changes are in this pull request: { $url }
github-not-offered = GitHub would not take the pull request: { $reason }
report-file-xlsx = Excel
report-file-pack = Decision pack
report-file-feed = Decisions (Atom)
report-file-calendar = Calendar
