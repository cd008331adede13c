### What the demo tells, on the terminal and on its pages.

demo-day = { $day }
demo-send =   { $who } sends in “{ $title }”
demo-edit =   { $who } edits issue { $number }
demo-comment =   { $who } comments on issue { $number }: { $command }
demo-mend =   { $who } edits a comment
demo-close =   { $who } closes issue { $number }
demo-tick =   { $who } ticks a box in issue { $number }
demo-drag =   { $who } drags the card of issue { $number } to { $column }
demo-part =   { $who } makes issue { $number } a part of issue { $whole }
demo-label =   { $who } gives issue { $number } the labels { $names }
demo-open =   { $who } opens “{ $title }” under issue { $whole }
demo-sweep =   The bot looks over the whole portfolio
demo-report =   The report as of { $at } is made
demo-done = Done: { $initiatives } initiatives, { $events } events, { $requests } requests by the bot. Look here:
demo-look-index = Everything, in the browser: { $path }
demo-look-report = The report:                 { $path }
demo-look-ledger = The ledger of decisions:    { $path }
demo-look-requests = The requests, one a line:   { $path }
demo-look-sandbox = All that the sandbox holds: { $path }

demo-page-skip = Skip to the content
demo-page-menu = Menu
demo-page-index = Start
demo-page-rapport = Report
demo-page-tavle = Board
demo-page-fictitious = The organisation, the people and the figures are made up.
demo-page-title = Some months with the portfolio bot
demo-page-lead = Here is an organisation that does not exist, and the initiatives it worked on for some months of 2026. All that the bot has written comes from the same program that runs at GitHub.
demo-page-highlights = Worth a look
demo-page-cases = All initiatives
demo-page-files = The files
demo-page-file-report = The report as it is committed to the repository, with its data and charts.
demo-page-file-cases = The issues as pages and as markdown.
demo-page-file-ledger = The ledger of decisions: one line for each, bound to the line before.
demo-page-file-requests = All requests to the sandbox, one a line.
demo-page-file-sandbox = All that the sandbox held at the end.
demo-page-open = Open
demo-page-completed = Completed
demo-page-closed = Closed
demo-page-on-hold = On hold
demo-page-comments = { $count ->
    [one] 1 comment
   *[other] { $count } comments
  }
demo-page-opened = Proposed by { $who } on { $at }
demo-page-assigned = Assigned to { $who }
demo-page-answers = The answers in the form
demo-page-bot = bot
demo-page-edited = edited
demo-page-progress = Progress
demo-page-reaction-ok = Done
demo-page-reaction-confused = Not done
demo-page-moment = { $day } at { $time }
