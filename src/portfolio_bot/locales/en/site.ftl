### The public page, for those without an account at GitHub.

site-skip = Skip to the content
site-navigation = Main menu
site-menu-index = Overview
site-menu-kanban = Board
site-menu-table = Table
site-menu-timeline = Timeline
site-menu-history = History
site-made = Built from the portfolio's data as of { $at }. What nobody has reported stands as “not reported”. It means that we do not know, not that all is well.
site-pages = Pages
site-page = Page { $number }

## The front page

site-lead = How the portfolio stood at the end of { $at }.
site-figure-open = { $count ->
    [one] initiative is open
   *[other] initiatives are open
  }, and { $held ->
    [0] none of them is
    [one] one of them is
   *[other] { $held } of them are
  } on hold
site-figure-due = { $count ->
    [one] case awaits a decision
   *[other] cases await a decision
  }
site-figure-delayed = { $count ->
    [one] initiative is delayed
   *[other] initiatives are delayed
  }, and { $behind ->
    [0] none is
    [one] one is
   *[other] { $behind } are
  } somewhat behind plan. { $unknown ->
    [0] All others are on plan or not started
    [one] Of one we do not know
   *[other] Of { $unknown } we do not know
  }
site-figure-results = { $all ->
    [0] No key results are written in open initiatives
    [one] of 1 key result is reached in open initiatives
   *[other] of { $all } key results are reached in open initiatives
  }
site-figure-months = person-months in open initiatives. { $unknown ->
    [0] All have said what they need
    [one] One has not said what it needs
   *[other] { $unknown } have not said what they need
  }
site-figure-completed = { $count ->
    [one] initiative is completed
   *[other] initiatives are completed
  }, and { $ended ->
    [0] none is
    [one] one is
   *[other] { $ended } are
  } stopped, sent on or closed
site-decided-by = Decided by: { $roles }
site-waited = { $count ->
    [0] waiting since today
    [one] waiting for 1 day
   *[other] waiting for { $count } days
  }
site-more-due = { $count ->
    [one] One more case awaits a decision.
   *[other] { $count } more cases await a decision.
  }
site-more-value = { $count ->
    [one] One more is older, and stands on the initiative's page.
   *[other] { $count } more are older, and stand on the initiatives' pages.
  }
site-status-note = { $count ->
    [0] None of the { $all } open initiatives has reported a deviation or is behind plan.
    [one] One of { $all } open initiatives has reported a deviation or is behind plan.
   *[other] { $count } of { $all } open initiatives have reported a deviation or are behind plan.
  }
site-status-table = { $shown } of { $all } open initiatives, those that deviate most first
site-column-reported = Last reported
site-all = See all { $count } in the table

## The board

site-kanban-lead = A column for each phase, and a card for each open initiative. Those that came to the phase last are at the top.
site-column-count = { $limit ->
    [0] { $count ->
        [one] 1 initiative
       *[other] { $count } initiatives
      }
   *[other] { $count ->
        [one] 1 initiative, at most { $limit }
       *[other] { $count } initiatives, at most { $limit }
      }
  }
site-over-limit = over the limit
site-days-here = { $count ->
    [0] came here today
    [one] 1 day in the phase
   *[other] { $count } days in the phase
  }
site-days-unknown = time in the phase unknown
site-column-more = { $count ->
    [one] One more initiative in the phase { $phase }
   *[other] { $count } more initiatives in the phase { $phase }
  }

## The table

site-table-lead = { $count ->
    [0] There are no initiatives here yet.
    [one] The one initiative of the portfolio.
   *[other] All { $count } initiatives that have been in the portfolio, the open ones first.
  }
site-table-caption = The initiatives as of { $at }
site-table-part = Part { $part } of { $parts } of the table.
site-table-shown = Showing { $shown } of { $all } initiatives.
site-table-loading = Fetching the rest of the table …
site-table-failed = The rest of the table could not be fetched. Try again, or turn the pages below.
site-filter = Find initiatives
site-filter-search = Search the table
site-filter-any = All
site-filter-reset = Reset
site-column-number = No.
site-column-state = State
site-column-start = Planned start
site-column-end = Planned end

## The timeline

site-timeline-lead = Planned start and end of open initiatives. The dashed line is { $at }, and the rings are milestones and deliverables.
site-timeline-undated = { $count ->
    [one] One open initiative lacks a start or an end, and is not drawn.
   *[other] { $count } open initiatives lack a start or an end, and are not drawn.
  }
site-timeline-next = Next: { $name }, { $at }

## The history

site-history-lead = The portfolio's decisions, the latest first.
site-history-capped = These are the latest. Older decisions stand on the page of each initiative.
site-history-caption = What was decided, by whom and why

## An initiative

site-issue = The issue at GitHub
site-state-reason = Reason:
site-case-facts = In short
site-case-status = Status
site-case-phases = Phases
site-case-phases-caption = When the initiative came to each phase, and when it went on
site-case-answers = Answers to the form
site-case-no-answers = No question is answered yet.
site-case-decisions = Decisions
site-waits-for = Waits for
site-reported-on = reported { $at }
site-response = What is done about it:
site-column-from = From
site-column-to = To
site-column-days = Days
site-withdrawn = withdrawn
site-members-caption = Members of the steering group
site-member = Member
site-member-authority = Authority
site-parties-caption = Whom the initiative affects, and what they have answered
site-party = Who
site-party-affected = Affected
site-party-how = In which way
site-party-answer = Answer
site-value-caption = Value that is delivered, the newest first
site-benefits-caption = Planned benefits, and what was measured last
site-benefit = Benefit
site-benefit-indicator = Indicator
site-benefit-baseline = Before
site-benefit-target = Target
site-benefit-measured = Last measured
site-benefit-due = To be reached
site-not-measured = not measured
site-unit-count = items
site-unit-kroner = kroner
site-unit-percent = per cent
site-unit-hours = hours
site-uncertainties = Uncertainty
site-uncertainties-caption = Threats and opportunities, before and after what is done about them
site-uncertainty = What may happen
site-uncertainty-side = Kind
site-uncertainty-before = Before
site-uncertainty-after = After
site-uncertainty-response = What is done
site-uncertainty-closed = over
site-side-threat = threat
site-side-opportunity = opportunity
site-score = probability { $probability } of 5, impact { $impact } of 5
site-deliverables = Deliverables and milestones
site-deliverables-caption = What is delivered, and when
site-deliverable = Deliverable
site-deliverable-planned = First promised
site-deliverable-due = Promised now
site-deliverable-done = Delivered
site-milestone = milestone
site-costs = Economy
site-costs-caption = Money year by year, in kroner
site-cost-year = Year
site-cost-need = Need
site-cost-budget = Budget
site-cost-allocated = Allocated
site-cost-spent = Spent
site-cost-forecast = Forecast
site-result-done = reached
site-result-open = not reached
site-more-facts = { $count ->
    [one] One more is not shown here.
   *[other] { $count } more are not shown here.
  }
site-more-decisions = { $count ->
    [one] One older decision is not shown here.
   *[other] { $count } older decisions are not shown here.
  }

## The command

site-bad-data = { $file } is not data that this program can read. The fault is in { $where }. Make the report again with this version of the program.
site-bad-ledger = The ledger is not whole, so the page was not built. { $first }
site-written = { $count ->
    [one] One file was written to { $folder }.
   *[other] { $count } files were written to { $folder }.
  }
