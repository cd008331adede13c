### What can go wrong with a call, or with GitHub, and how to mend it.

usage-command = the command «{ $word }» is not known; the known ones are { $known }
usage-no-token = there is no token; give the Action's input `token`, or set PORTFOLIO_BOT_TOKEN
usage-repository = the repository must be written as `owner/name`
usage-no-event = there is no event; give `--event` and `--payload`
usage-unreadable = { $file } cannot be read: { $reason }; give a file that can be read
usage-no-json = { $file } is not a JSON object; give the event as GitHub sends it
usage-payload = the event is not as GitHub sends it; the fault is in { $where }
usage-dry-run = dry-run is neither `true` nor `false`, but «{ $word }»
usage-date = «{ $word }» is no date; write it as `2026-11-23`
usage-moment = «{ $word }» is no moment; write it as `2026-11-23T08:00Z`
usage-yaml = { $file }{ $line ->
    [0] {""}
   *[other] , line { $line }
  }: not correct YAML; mend it there
usage-not-utf8 = the input is not in UTF-8; save it as UTF-8

github-no-service = GitHub answered { $status }; run again later
github-no-answer = GitHub did not answer ({ $reason }); run again later
github-no-json = GitHub gave an answer that cannot be read; run again later
github-gave-up = GitHub gave up on the query; run again later
github-left-out = GitHub left out part of the answer; run again later
github-left-out-because = GitHub left out part of the answer ({ $reason }); run again later
github-limit = GitHub's limit is reached ({ $reason }); run again later
github-bad-token = GitHub does not accept the token; check the secret that it comes from
github-no-scope = the token lacks a scope ({ $reason }); give it that scope
github-denied = the token may not do this, or it is not there ({ $reason })
github-refused = GitHub refused it ({ $reason })
github-no-repository = the token does not see the repository { $name }; give it access, or mend the name
github-not-there = the token does not see issue { $number } of { $repository }; give it access, or mend the number
github-no-branch = the branch { $name }, where the report shall be, is not there; make it, or change `report.branch`
github-head-moved = the branch { $branch } has a new commit; run again
github-commit-refused = the commit was refused ({ $reason }); see that the token may write contents
github-not-applied = something was not done ({ $reason })
github-changed-nothing = GitHub said yes and changed nothing

summary-fault = a fault of the program ({ $kind }); see the log
