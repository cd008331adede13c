### Who decides what: advice, votes, the last word, and resolutions that bind.

## Advice

advice-for = { $by } ({ $role }) advises in favour
advice-against = { $by } ({ $role }) advises against
advice-reservation = { $by } ({ $role }) has reservations
advice-noted = **Advice noted:** { $advice }. Advice is no decision.
advice-given = Advice given in this phase:
gate-advised = Advice was given: { $advice }.
gate-no-advice = Advice is lacking from { $roles }. Use `/advise`.
gate-advice-left = Advice was given: { $advice }. It is lacking from { $roles }.

## Votes

vote-for = **{ $by } votes for.**
vote-against = **{ $by } votes against.**
vote-abstain = **{ $by } abstains.**
vote-tally = Votes: { $yes } for, { $no } against, { $abstained } abstaining.
vote-carried = There is a majority for going on.
vote-lacks-quorum = { $quorum ->
    [one] At least one vote must be cast.
   *[other] At least { $quorum } votes must be cast. Now there are { $cast }.
  }
vote-lacks-simple = There is no majority: more must vote for than against.
vote-lacks-absolute = There is no majority: more than half of all who have voted must vote for.
vote-lacks-two-thirds = There is no majority: two thirds of those who vote for or against must vote for.
vote-lacks-unanimous = There is no agreement: at least one must vote for, and none against.
vote-leads-on = Now { $roles } can use `/next`.
vote-advises = The votes are advice. The decision is for { $roles }.
vote-needed = Here { $roles } votes with `/vote` when the criteria are met. There must be a majority before the case goes on.
vote-asked = Here { $roles } can give advisory votes with `/vote` when the criteria are met.
vote-first = The initiative cannot go on until there is a majority. Here { $roles } votes with `/vote`.
vote-not-here = There is no vote on cases in the phase { $phase }.
vote-not-ready = { $left ->
    [one] There can be no vote yet. One thing is left:
   *[other] There can be no vote yet. { $left } things are left:
  }

## The last word

escalated = The decision here is for { $roles }. { $text }
approved = **Approved by { $by } on { $at }, subject to a decision by { $roles }.**
approved-next = The case moves when { $roles } confirms with `/next`.
approved-unseen = I cannot see whether you yourself are { $roles }. The administrator must give the bot read access to teams and members.
approved-already = Approved by { $by } on { $at }, subject to a decision by { $roles }. The case moves when it is confirmed with `/next`.

## Bound by a resolution

bound = **A resolution binds the initiative.** Entered by { $by }. It cannot be put on hold, stopped or sent out of the portfolio.
bound-on-hold = The initiative is on hold now. Write `/resume` to let it go on.
bound-since = The initiative is **bound** by a resolution, entered by { $by } on { $at }: “{ $reason }”.
bound-goes-on = The initiative can be neither put on hold, stopped nor sent out of the portfolio. If the resolution no longer applies, write `/unbind` and a reason first.
already-bound = The initiative is already bound.
unbound = **The initiative is no longer bound.** Entered by { $by }.
not-bound = No resolution binds the initiative.
by-hand-stop-bound = The issue was closed, but the initiative cannot be stopped, so I have opened it again.

## Holds and evidence

held-until = **The initiative was put on hold** by { $by }. It is reviewed on { $at }. Write `/resume` when it is to go on.
hold-unread = I cannot read “{ $text }” as a date. Write for example `/hold until 2027-03-01` and a reason.
hold-past = { $at } has passed. Write a date to come.
status-on-hold-until = The initiative is **on hold** ({ $at }) and is reviewed on { $review }.
gate-ticked-because = Approved by { $by } on { $at }: “{ $reason }”

## Commands

command-advise = Gives advice on the case. Advice is no decision.
command-advise-usage = `/advise for REASON`, `against` or `reservation`
command-advise-incomplete = Write `for`, `against` or `reservation` and a reason, for example `/advise for Users need it`.
command-vote = Votes on whether the initiative goes to the next phase.
command-vote-usage = `/vote for REASON`, `against` or `abstain`
command-vote-incomplete = Write `for`, `against` or `abstain` and a reason, for example `/vote for Well prepared`.
command-bind = Records that a resolution binds the initiative, so that it can be neither put on hold nor stopped.
command-bind-usage = `/bind RESOLUTION`
command-bind-incomplete = Write which resolution binds, for example `/bind Resolution 123 of the parliament`.
command-unbind = Records that the resolution no longer binds.
command-unbind-usage = `/unbind REASON`
command-unbind-incomplete = Write a reason after `/unbind`, so that everyone sees why.

## The report

report-due-hold-review = On hold since { $since }. To be reviewed on { $review }. Resume or stop?
report-due-hold-bound = On hold since { $since }, but bound by a resolution. To be resumed.
report-due-approved = Approved conditionally. Awaits confirmation.
report-log-approve = Approved conditionally
report-log-bind = Bound by a resolution
report-log-unbind = No longer bound
