### The digest of an edition.

digest-title = { $name } as of { $at }
digest-health = **In all:** { $word }
digest-health-ON_TRACK = on track
digest-health-AT_RISK = at risk
digest-health-OFF_TRACK = off track
digest-health-INACTIVE = no initiative is active
digest-due = { $days ->
    [0] “{ $title }” (issue { $number }) awaits a decision from today.
    [one] “{ $title }” (issue { $number }) has awaited a decision for 1 day.
   *[other] “{ $title }” (issue { $number }) has awaited a decision for { $days } days.
  }
digest-whole = [Read the whole report]({ $url })
digest-no-issue = The digest was to stand on issue { $number }, but there is no such issue.
digest-no-category = The digest was to stand in the category “{ $name }”, but there is none of that name among the discussions.
digest-no-board = The digest was to stand as a status update of the board, but no board is configured, or the bot does not see it.
digest-refused = GitHub would not take the digest: { $reason }
plan-digest-comment = write the digest as of { $at } as a comment
plan-digest-discussion = write the digest as of { $at } as a discussion
plan-digest-status-update = write the digest as of { $at } as a status update of the board
