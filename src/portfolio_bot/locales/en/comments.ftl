### What the bot says in comments.

name = { $name }
role-name = { $name }
field-name = “{ $name }”
everyone = everyone
nobody = nobody

## The status comment

status-title-missing = The initiative lacks some information
status-title-complete = The information is in place
status-title-stopped = The initiative has stopped here
status-title-completed = The initiative is completed
status-thanks = { $count ->
    [one] Thank you! One thing must be in place before the initiative can go further:
   *[other] Thank you! { $count } things must be in place before the initiative can go further:
  }
status-how-to-mend = How to mend it: Click the three dots at the top of the issue, choose **Edit**, write under the right heading and save. I shall read the issue again and update this comment.
status-notes = Please note as well:
status-phase = The initiative is in the phase **{ $phase }**.
status-since = It has been there since { $at }.
status-priority = Priority: **{ $name }**.
status-on-hold = The initiative is **on hold** ({ $at }).
status-stopped = The initiative is **stopped** ({ $at }).
status-routed = It has been **passed on to { $name }** ({ $at }).
status-over-at-start = So it stood where the initiative was imported from. If no day is given there, the day is that of the import.
status-completed = The initiative is **completed** ({ $at }).
status-left = { $left ->
    [0] Everything on the checklist of the phase is met.
    [one] One item on the checklist of the phase is left.
   *[other] { $left } items on the checklist of the phase are left.
  }
status-reported = Last reported:
status-footer = <sub>I am the portfolio bot and keep this comment up to date. Write `/help` in a comment to see what you can do.</sub>
mend-missing = **{ $label }** has no answer.
mend-line = **{ $label }**: { $what }
next-move = { $left ->
    [0] **Next step:** All criteria are met. Now { $roles } can move the initiative to **{ $after }**.
   *[other] **Next step:** When the criteria are met, { $roles } can move the initiative to **{ $after }**.
  }
next-complete = { $left ->
    [0] **Next step:** All criteria are met. Now { $roles } can complete the initiative.
   *[other] **Next step:** When the criteria are met, { $roles } can complete the initiative.
  }
next-nobody = **Next step:** No role is set up to take the initiative further. The administrator can add one to the configuration.
next-free = **Next step:** This phase has no checklist. When the work is done, { $roles } can move the initiative to **{ $after }**.
checklist-title = **The phase { $phase }** (checklist, version { $version }):
criterion-line = { $text }
route-recommended = By your answers this may belong in **{ $name }**. { $text }
board-lacks = The board lacks something I should have filled in: { $names }. The administrator can mend it on the board or in the configuration.
board-unseen = I cannot reach the board, so it is not updated. The administrator must give the bot access to projects.
board-not-found = I cannot find the board that the configuration names, so it is not updated. The administrator must correct its owner and number.

## What can be wrong with an answer

problem-number = I cannot read “{ $text }” as a number. Write only the number, for example `1,5` or `1 500 000`.
problem-too-small = { $number } is too little. The least value is { $limit }.
problem-too-large = { $number } is too much. The greatest value is { $limit }.
problem-date = I cannot read “{ $text }” as a date. Write for example `2027-03-01` or `1 March 2027`.
problem-user = I find no user name in “{ $text }”. Write the GitHub user name with an at sign before it.
problem-objectives = I find no objectives. Write `Objective 1:` and the objective on one line, and its key results as a list below.
problem-objectives-many = { $count } objectives are too many. Choose at most { $most }.
problem-ends-first = The end ({ $end }) is before the start ({ $start }).
problem-depends-on-itself = The initiative cannot depend on itself.
problem-no-issue = There is no issue with the number { $number } here.
problem-cycle = Issue number { $number } depends on this initiative too. A dependency can only go one way.
problem-heading-out-of-order = The heading stands in the wrong place, so I cannot tell what the answer is. Put it back where the form had it.
problem-heading-moved = The heading stands elsewhere than in the form. I read the answer where it stands. Put it back if that is wrong.
problem-not-an-option = “{ $text }” is none of the form's options. Choose one of them, written the same way.
problem-checkbox-missing = The line “{ $option }” was deleted. Put it back and tick it.
problem-checkbox-required = You must tick “{ $option }”.
problem-ambiguous-heading = The heading stands { $count } times. I use the one that fits the form best. Reword the others if the answer is wrong.
problem-ambiguous-options = The options can be read in several ways. I have used the longest that fit.
problem-text-before-first-field = There is text before the first question. It stays, but does not count as an answer.
problem-unclaimed-text = The heading “{ $heading }” does not belong to the form. The text stays, but does not count as an answer.
problem-fence-missing = The answer should have been in a code block. I read it as it stands.
problem-required = The field must be filled in.
problem-heading-missing = The heading is missing from the issue.

## Gates

gate-form-met = The information that is required is filled in.
gate-form-unmet = These fields must be filled in or mended: { $fields }.
gate-ticked = Approved by { $by } on { $at }.
gate-not-ticked = Waits for approval from { $roles }.
gate-answer = Answered: “{ $text }”
gate-answers = Answered in { $fields }.
gate-answer-missing = No answer in { $fields }.
gate-any-missing = No answer in any of the fields { $fields }.
gate-boxes-ticked = Everything is ticked.
gate-boxes-left = Not ticked: { $boxes }.
gate-choice-needed = “{ $field }” must be: { $options }.
gate-objectives = { $objectives ->
    [one] One objective
   *[other] { $objectives } objectives
  } with { $results ->
    [one] one key result
   *[other] { $results } key results
  } in all.
gate-objectives-needed = Now: { $have } There shall be { $least }–{ $most } objectives with { $results_least }–{ $results_most } key results each.
gate-assigned = Assigned to { $who }.
gate-not-assigned = Nobody is assigned. Use `/assign` and the user name.
gate-priority = Priority: { $name }.
gate-no-priority = The priority is not set. Use `/priority` and one of { $names }.
gate-unmet = { $left ->
    [one] The initiative cannot go from **{ $before }** to **{ $after }** yet. One thing is left:
   *[other] The initiative cannot go from **{ $before }** to **{ $after }** yet. { $left } things are left:
  }

gate-met-already = { $count ->
    [one] One condition is met
   *[other] { $count } conditions are met
  }

## Moves

moved = **Phase: { $before } → { $after }.** Decided by { $by } on { $at }.
judged-by = { $count ->
    [0] The phase has no criteria of its own.
    [one] The criterion is met (version { $version }).
    [2] Both criteria are met (version { $version }).
   *[other] All { $count } criteria are met (version { $version }).
  }
over-limit = Note: The phase { $phase } now holds { $count } initiatives. The limit is { $limit }.
already-there = The initiative is already in the phase { $phase }.
back-needs-reason = { $phase } is an earlier phase. Use `/back` and a reason, and the initiative goes back one phase.
no-phase-before = { $phase } is the first phase, so the initiative cannot go further back.
ticks-taken-back = The approvals out of the phase must be given again.
no-such-phase = I know no phase called “{ $word }”. The phases are { $names }.
no-such-phase-near = I know no phase called “{ $word }”. Did you mean **{ $near }**?
completed = **The initiative is completed.**
already-completed = The initiative is already completed.
not-complete = { $left ->
    [one] The initiative cannot be completed yet. One thing is left:
   *[other] The initiative cannot be completed yet. { $left } things are left:
  }
is-completed = The initiative is completed. Write `/resume` first if it is to be taken up again.
is-stopped = The initiative is stopped. Write `/resume` first if it is to be taken up again.
is-on-hold = The initiative is on hold. Write `/resume` first.

## Criteria

criterion-ticked = **Criterion { $number } was approved** by { $by } on { $at }: { $text }
criterion-unticked = **The approval of criterion { $number } was withdrawn** by { $by } on { $at }: { $text }
criterion-usage = { $count ->
    [0] This phase has no criteria.
   *[other] Write the number of the criterion (1–{ $count }) and `ok` or `not`, for example `/criterion 2 ok`.
  }
criterion-no-such = { $count ->
    [0] There is no criterion { $number }. The phase { $phase } has no criteria.
   *[other] There is no criterion { $number }. The phase { $phase } has criteria 1–{ $count }.
  }
criterion-is-checked = Criterion { $number } is one I check myself, from the issue: { $text }

## Choices

priority-set = **Priority: { $name }.** Set by { $by }.
priority-same = The priority is already { $name }.
no-such-priority = I know no priority called “{ $word }”. Choose one of { $names }.
route-set = **The initiative belongs in { $name }.** Decided by { $by }.
route-leaves = The issue is therefore closed here. Write `/resume` if it is to be taken up again.
no-such-route = I know no route called “{ $word }”. Choose one of { $names }.
route-needs-reason = Write a reason after “{ $name }”, so that everyone sees why.
assigned = Assigned to { $users }.
not-assignable = The case cannot be assigned to { $users }. Check the spelling, and that whoever you name has access to the repository.
assign-usage = Write the user name with an at sign before it.

## Pauses

held = **The initiative was put on hold** by { $by }. Write `/resume` when it is to go on.
already-on-hold = The initiative is already on hold. Write `/hold until` and a date if it is to be reviewed on another day.
stopped = **The initiative was stopped** by { $by }. The issue is closed. Write `/resume` if it is to be taken up again.
already-stopped = The initiative is already stopped.
resumed = **The initiative goes on.** Decided by { $by }.
not-halted = The initiative is neither on hold, stopped nor completed.
by-hand-complete = **The initiative was completed** by { $by } on { $at }. All criteria are met.
by-hand-stop = **The initiative was stopped** by { $by } on { $at }.
by-hand-resume = **The initiative was taken up again** by { $by } on { $at }.
by-hand-complete-refused = The issue was closed, but the initiative is not finished, so I have opened it again. An initiative is completed in the last phase, when all criteria are met, by { $roles }. If it is not to be carried out, use `/stop`.
by-hand-stop-refused = The issue was closed by somebody who cannot stop the initiative, so I have opened it again. Entitled: { $roles }.
by-hand-resume-refused = The issue was opened by somebody who cannot take up the initiative again, so I have closed it again. Entitled: { $roles }, with `/resume`.

## Rights

denied = Only { $roles } can do this. Ask one of them to write the command.
denied-nobody = No role is set up to do this. The administrator can add one to the configuration.
unknown-role = I cannot see whether you are { $roles }, so the command was not carried out. The administrator must give the bot read access to teams and members.

## Commands

unknown-command = I do not know the command “/{ $word }”. Write `/{ $help }` to see those there are.
unknown-command-near = I do not know the command “/{ $word }”. Did you mean `/{ $near }`? Write `/{ $help }` to see them all.
too-many-commands = I carry out at most { $most } commands in one comment. Write the rest in a new one.
help-intro = Write a command at the beginning of a line of a comment. You can use several, one on each line.
help-line = { $usage } – { $description } { $who }
help-everyone = Everyone can use it.
help-roles = For { $roles }.
help-nobody = No role is set up to use it.
help-criterion-roles = For the role that stands beside the criterion.
help-end = Commands in quotations, in code and in the middle of sentences do not count. If you edit a comment, I carry out only what is new.

command-phase = Moves the initiative to a later phase when the criteria are met.
command-phase-usage = `/phase NAME`
command-phase-incomplete = Write the name of the phase, for example `/phase concept`.
command-next = Moves the initiative to the next phase, or completes it in the last one.
command-next-usage = `/next`
command-next-incomplete = Write `/next`.
command-back = Moves the initiative back one phase.
command-back-usage = `/back REASON`
command-back-incomplete = Write a reason after `/back`, so that everyone sees why.
command-criterion = Approves a criterion, or withdraws the approval.
command-criterion-usage = `/criterion N ok` or `/criterion N not`, with a reason if you like
command-criterion-incomplete = Write the number of the criterion, for example `/criterion 2 ok`.
command-priority = Sets the priority.
command-priority-usage = `/priority must`, `should`, `could` or `won't`
command-priority-incomplete = Write the priority, for example `/priority should`.
command-assign = Assigns the initiative to one or more people.
command-assign-usage = `/assign @user`
command-assign-incomplete = Write the user name after `/assign`, with an at sign before it.
command-route = Decides where the case belongs.
command-route-usage = `/route NAME REASON`
command-route-incomplete = Write the route and a reason, for example `/route team Concerns one team only`.
command-hold = Puts the initiative on hold.
command-hold-usage = `/hold REASON` or `/hold until DATE REASON`
command-hold-incomplete = Write a reason after `/hold`.
command-resume = Takes up again an initiative that is on hold, stopped or completed.
command-resume-usage = `/resume`
command-resume-incomplete = Write `/resume`.
command-stop = Stops the initiative and closes the issue.
command-stop-usage = `/stop REASON`
command-stop-incomplete = Write a reason after `/stop`.
command-help = Shows this overview.
command-help-usage = `/help`
command-help-incomplete = Write `/help`.
command-status = Shows where the initiative stands. With words behind it: reports status.
command-status-usage = `/status` or `/status DIMENSION LEVEL; comment: TEXT; response: TEXT; next: DATE`
command-status-incomplete = Write, say, `/status economy on budget`, or just `/status` to see where the initiative stands.
