### What a run tells: job summary, dry run, and why an event led to nothing.

ignored-event = The event “{ $name }” does not concern the portfolio.
ignored-action = The action “{ $action }” asks nothing of the bot.
ignored-pull-request = The event is about a pull request, not an initiative.
ignored-bot = The comment was written by a bot or a deleted account.
ignored-editor = The comment was edited by { $editor }, who did not write it. It therefore does not count.
ignored-no-commands = The comment has no new commands.
ignored-not-initiative = The issue is not an initiative.
ignored-gone = Issue number { $number } is no longer here. It was moved or deleted.

plan-comment-new = { $kind ->
    [status] write the status comment
    [gate] write the checklist of the phase
   *[answer] write an answer
  }
plan-comment-edit = { $kind ->
    [status] update the status comment
    [gate] update the checklist of the phase
   *[answer] update an answer
  }
plan-react = { $content ->
    [THUMBS_UP] acknowledge the comment with a thumb up
   *[CONFUSED] acknowledge the comment with a confused face
  }
plan-board-add = put the issue on the board
plan-board-set = set “{ $field }” on the board to { $value }
plan-board-clear = clear “{ $field }” on the board
plan-labels-add = { $count ->
    [one] set the label { $names }
   *[other] set the labels { $names }
  }
plan-labels-remove = { $count ->
    [one] remove the label { $names }
   *[other] remove the labels { $names }
  }
plan-assign = assign { $users }
plan-close = { $reason ->
    [COMPLETED] close the issue as completed
   *[NOT_PLANNED] close the issue as not planned
  }
plan-reopen = reopen the issue
plan-write = write the files { $files }

summary-nothing = Nothing had to change.
summary-planned = Dry run. This would have been done:
summary-done = { $count ->
    [one] This was done:
   *[other] These { $count } things were done:
  }
summary-commit = The report is stored in { $commit }.
summary-read = { $count ->
    [one] One initiative was read.
   *[other] { $count } initiatives were read.
  }
summary-failed = The run stopped: { $what }
summary-retry = Nothing that anybody wrote is lost. Run the job again when the cause is mended. What is done will not be done twice.
summary-configuration = { $count ->
    [one] The configuration has one fault:
   *[other] The configuration has { $count } faults:
  }
commit-report = Portfolio report as of { $at }
summary-saved = { $count ->
    [one] One file is written to { $folder }:
   *[other] { $count } files are written to { $folder }:
  }
report-rebuilt = The edition as of { $at } was made again from what was kept of it.
report-rebuilt-otherwise = The edition as of { $at } was made again from what was kept of it. It was first made by version { $version }, so it may look different now.
