### The roll-up: several portfolios in one view.

rollup-about = **All portfolios** together as of { $at }.
rollup-about-area = **The area** across the portfolios as of { $at }.
rollup-all = All areas

rollup-section-areas = Areas
rollup-section-portfolios = Portfolios
rollup-section-reservations = Reservations
rollup-section-phases = Phases
rollup-section-doubles = In several portfolios
rollup-section-initiatives = Initiatives

## The summary

rollup-summary-cost-unknown = **What does it cost:** None of the portfolios shares its need for person-months.
rollup-summary-deviations = **Deviations:** { $delayed ->
    [0] No initiative is delayed
    [one] One initiative is delayed
   *[other] { $delayed } initiatives are delayed
  }, { $behind ->
    [0] none is
    [one] one is
   *[other] { $behind } are
  } somewhat behind plan, and { $silent ->
    [0] none has
    [one] one has
   *[other] { $silent } have
  } been silent for long.
rollup-summary-deviations-unknown = **Deviations:** None of the portfolios shares its progress. { $silent ->
    [0] No initiative has been silent for long.
    [one] One initiative has been silent for long.
   *[other] { $silent } initiatives have been silent for long.
  }
rollup-summary-complete = **Basis:** { $count ->
    [0] No portfolio belongs here.
    [one] The one portfolio has given its figures.
   *[other] All { $count } portfolios have given their figures.
  }
rollup-summary-missing = **Basis:** { $told } of { $count } portfolios have given their figures. There are none from { $names }, which are in no sum. [Read why](#reservations).

## Portfolios

report-column-portfolio = Portfolio
report-column-area = Area
report-column-told = Have given figures
report-column-active = Active
report-column-paused = On hold
report-column-due-count = For decision
report-column-behind-count = Somewhat behind plan
report-column-delayed-count = Delayed
report-column-as-of = Figures as of
report-column-end = End
report-column-stage-first = In the first phase
report-column-stage-between = Under way
report-column-stage-last = In the last phase
report-column-own-phases = Open initiatives in the portfolio's own phases
rollup-sum = Sum
rollup-sum-note = The sum is of what the portfolios share. “Missing” means that we do not know, not that it is zero. Initiatives that stand in several portfolios count once in the sum.
rollup-held-back = withheld
rollup-old = (old figures)
rollup-no-area = Without an area
rollup-others = { $count ->
    [one] one more
   *[other] { $count } more
  }

## Why there are no figures, or not all of them

rollup-absent = There is no file “deling.json”, or the token does not see it. Check the place in the configuration and what the token may read. Run the portfolio's report with a version of the program that writes the file.
rollup-unreached = The file could not be fetched: { $reason }
rollup-withheld = The portfolio shares nothing. That is its own choice, by “report.share” in its configuration.
rollup-damaged = The file “deling.json” is damaged. Run the portfolio's report again.
rollup-unknown-share = The portfolio shares in a way that this version of the program does not know, so nothing is shown. Update the program here.
rollup-newer-unread = The file is written by a newer version of the program, and this one cannot read it. Update the program here.
rollup-newer = The file is written by a newer version of the program. What is known here is shown. Update the program to get the rest.
rollup-older = The file is written by an older version of the program, so something may be missing. Update the program at the portfolio.
rollup-lost = { $count ->
    [one] One initiative cannot be read, and is not shown.
   *[other] { $count } initiatives cannot be read, and are not shown.
  } Run the portfolio's report again.
rollup-figures-only = The portfolio shares figures alone, so none of its initiatives is shown.
rollup-old-figures = The figures are of { $at }. Check whether the portfolio's report still runs.

## Initiatives

rollup-due-none = Nothing that is shared awaits a decision.
rollup-due-move = Can move to the next phase.
rollup-due-hold = On hold. Go on or stop?
rollup-due-route = May belong elsewhere. Choose a route.
rollup-late-none = No initiative that is shared is delayed or behind plan.
rollup-due-hidden = { $count ->
    [one] One more awaits a decision in portfolios that share figures alone.
   *[other] { $count } more await a decision in portfolios that share figures alone.
  }
rollup-late-hidden = { $count ->
    [one] One more initiative is delayed or somewhat behind plan in portfolios that share figures alone.
   *[other] { $count } more initiatives are delayed or somewhat behind plan in portfolios that share figures alone.
  }
rollup-phases-note = Each portfolio has phases of its own. To compare them, active initiatives are counted by whether they are in the first phase, in the last, or somewhere between.
rollup-doubles-note = **The same case.** These stand in several portfolios, and count once in the sums:
rollup-alike-note = **The same name.** These open initiatives have the same name. Each of them counts. Check whether they are one initiative:
rollup-needs-note = **The same need.** These open initiatives may ask for the same, by the words that they share. Each counts. See whether they should work together:
rollup-initiatives = { $count ->
    [one] The one initiative that is open or on hold
   *[other] All { $count } initiatives that are open or on hold
  }

rollup-chart-title = Open initiatives
rollup-chart-description = Bars of how many initiatives are active or on hold as of { $at }. The figures are in the table as well.
rollup-chart-told = { $count } open, { $due } for decision

## Runs

rollup-written = { $count ->
    [one] One file was written to { $folder }
   *[other] { $count } files were written to { $folder }
  }.
rollup-told = { $told } of { $portfolios } portfolios have figures.
commit-rollup = Portfolio roll-up as of { $at }
rollup-planned = The portfolios are listed for the jobs that fetch them.
usage-rollup-jobs = the configuration has { $count } portfolios in repositories, but GitHub takes { $most } jobs at most; run `rollup` without the folder of the jobs, and they are fetched one by one
