### The board paper of a case, and the decision pack.

command-board-paper = Writes a board paper of what stands in the case.
command-board-paper-usage = `/board-paper`
command-board-paper-incomplete = Write `/board-paper`.

paper-title = Board paper: { $title }
paper-forum = **Decided by:** { $roles }
paper-date = **Date:** { $day }
paper-number = **Case:** { $number }
paper-phase = **Phase:** { $phase }
paper-owner = **Owner or leader:** { $names }
paper-background = Background
paper-no-background = The problem is not described.
paper-answers = { $count ->
    [one] One more answer in the case
   *[other] { $count } more answers in the case
  }
paper-answer = **{ $label }**
paper-assessment = Assessment
paper-criteria = The criteria for leaving { $phase }:
paper-nothing-reported = Neither status, progress nor benefits are reported.
paper-benefit = Benefit: { $name } (due: { $due }).
paper-no-day = not stated
paper-economy = Economy
paper-no-economy = Neither need, budget nor spending is reported.
paper-cost = { $year }: need { $need }, budget { $budget }, allocated { $allocated }, spent { $spent }, forecast { $forecast }.
paper-unreported = not reported
paper-months = People needed: { $months } person-months.
paper-risks = Uncertainty
paper-no-risks = No uncertainty is reported. That does not mean that there is none.
paper-threat = Threat: { $name }. Probability { $probability }, impact { $impact }, risk factor { $factor }{ $response }
paper-opportunity = Opportunity: { $name }. Probability { $probability }, impact { $impact }, factor { $factor }{ $response }
paper-advice = Advice and limits
paper-no-advice = Nobody has given advice in this phase.
paper-room = { $phase } has { $count } of at most { $limit } initiatives, so there is room for one more.
paper-full = { $phase } has { $count } initiatives, and the limit is { $limit }. If this case is to come in, another must give way.
paper-proposal = Proposed decision
paper-not-ready = { $left ->
    [one] The case is not ready: one thing is left.
   *[other] The case is not ready: { $left } things are left.
  } When that is in place, the proposal is:
paper-propose-move = The initiative is moved from { $before } to { $after }.
paper-propose-complete = The initiative is completed.
paper-propose-hold = The initiative is resumed. Alternatively it is stopped, with a reason.
paper-nothing-to-decide = There is nothing more to decide in the case.

pack-title = Decision pack
pack-about = { $name } as of { $at }: { $count ->
    [0] No case awaits a decision.
    [one] One case awaits a decision.
   *[other] { $count } cases await a decision.
  }
pack-asked = **Question:**
pack-deciders = **Decided by:**
pack-since = { $days ->
    [0] **Has waited:** since today
    [one] **Has waited:** 1 day, since { $since }
   *[other] **Has waited:** { $days } days, since { $since }
  }
pack-figures = Figures
pack-criteria = Criteria and evidence
pack-no-criteria = No criteria are judged to be met for this decision.
pack-advice = Advice
pack-votes = Votes: { $for } for, { $against } against, { $abstained } abstaining.
pack-no-votes = Nobody has voted.
pack-risks = Uncertainty
pack-displaces = Room
pack-no-limit = The phase that the case is to come to has no limit.
pack-money = Economy
