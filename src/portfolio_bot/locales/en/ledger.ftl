### The ledger of decisions: what is wrong with it, what it says, and what was done with it.

ledger-fault = { $file }:{ $line }: { $what }
ledger-fault-name = the file is not named by a month, such as `2026-11.jsonl`. Move it out of the folder, or give it its name back.
ledger-fault-order = the file does not come after { $before }. Give the files by month, the oldest first, and each once.
ledger-fault-unfinished = the last line has no line end: it was written by half. Take the file back from an earlier commit.
ledger-fault-blank = the line is blank. Take the file back from an earlier commit.
ledger-fault-unreadable = the line cannot be read ({ $reason }). Take the file back from an earlier commit; if a newer version wrote it, update the program.
ledger-fault-spelling = the line is not spelt as the bot spells it (line ends, blanks, or the order of keys). Take the file back from an earlier commit, byte for byte.
ledger-fault-changed = line { $here } does not fit: line { $before } was changed after line { $here } was written, or line { $here } itself was. Take the files back from an earlier commit.
ledger-fault-missing = line { $here } follows line { $before }: lines are missing, doubled or moved here. Take the files back from an earlier commit.
ledger-fault-number = the line has the number { $here } and should have { $wanted }. Take the file back from an earlier commit.
ledger-fault-repeated = the decision stands in line { $first } already. Take the file back from an earlier commit.
ledger-fault-cut = the ledger ends with line { $here }, but has had { $last } lines: its end is cut off. Take the files back from the commit that names line { $last }.
ledger-fault-rewritten = line { $here } has another hash than the one that was kept of it: the ledger has been written anew. Take the files back from the commit that names line { $here }.
ledger-fault-foreign = line { $here } and what follows are named by no commit of the bot's: somebody else has added them. Take them away again.

ledger-broken = { $count ->
    [one] The ledger has a fault, and nothing is added to it. { $first }
   *[other] The ledger has { $count } faults, and nothing is added to it. The first: { $first }
  } All of them are listed by `portfolio-bot ledger verify`. No decision is lost: those that are not in the ledger yet stand on their issues.
ledger-no-commit = the repository { $name } has no commit yet; make one, then run again
ledger-no-branch = the branch { $branch } of the ledger could not be made ({ $reason }); make it, or change `ledger.branch`
ledger-no-files = there is no file of a ledger in { $folder }; give the folder with the files `YYYY-MM.jsonl`
ledger-anchor-form = «{ $word }» is no anchor; write it as a line's number, a colon, and the 64 digits of its hash

ledger-commit = { $count ->
    [one] Ledger: one decision, line { $last }
   *[other] Ledger: { $count } decisions, up to line { $last }
  }
ledger-appended = { $count ->
    [one] one decision is written down in the ledger
   *[other] { $count } decisions are written down in the ledger
  }
ledger-lost = line { $line }: the decision { $id } is no longer recorded on issue { $issue }. It counts all the same; the bot's comment there must be restored.
ledger-differs = line { $line }: issue { $issue } tells the decision { $id } otherwise. What the ledger says counts; the bot's comment there must be restored.
ledger-waiting = { $count ->
    [one] One decision is not collected yet; the next sweep does that.
   *[other] { $count } decisions are not collected yet; the next sweep does that.
  }
ledger-sound = { $count ->
    [0] The ledger is empty.
    [one] The ledger is whole: one line.
   *[other] The ledger is whole: { $count } lines.
  }
ledger-exported = { $count ->
    [one] One line is written to { $file }.
   *[other] { $count } lines are written to { $file }.
  }

## A line as people read it

ledger-line = { $n }  { $moment }  #{ $issue }  { $who }: { $what }
ledger-line-reason = { $n }  { $moment }  #{ $issue }  { $who }: { $what }. “{ $reason }”
ledger-by = { $by }
ledger-by-role = { $by } ({ $role })
ledger-kind-move = phase { $before } → { $after }
ledger-kind-tick = criterion { $criterion } of { $phase } { $met ->
    [yes] met
   *[no] taken back
  }
ledger-kind-priority = priority { $before } → { $after }
ledger-kind-assign = assigned to { $after }
ledger-kind-route = belongs in { $after }
ledger-kind-hold = put on hold
ledger-kind-resume = resumed
ledger-kind-stop = stopped
ledger-kind-complete = completed
ledger-kind-report = reported { $about } { $item }: { $values }
ledger-kind-advice = gave advice
ledger-kind-vote = voted
ledger-kind-approve = approved
ledger-kind-score = scored
ledger-kind-bind = made binding
ledger-kind-unbind = no longer binding
ledger-kind-start = began in { $after }

## Where a case stands by the ledger

ledger-standing = Issue { $issue } by the ledger:
ledger-standing-phase = Phase: { $phase }
ledger-standing-priority = Priority: { $priority }
ledger-standing-route = Belongs in: { $route }
ledger-standing-hold = On hold, { $by }, { $at }
ledger-standing-stop = Stopped, { $by }, { $at }
ledger-standing-complete = Completed, { $by }, { $at }
ledger-standing-tick = Met: { $criterion } of { $phase }, { $by }, { $at }
