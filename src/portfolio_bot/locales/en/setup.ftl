### What `init`, `sync` and `doctor` tell: installing a portfolio, and what is amiss with it.

usage-init = there is no terminal to ask at; add { $flags }
usage-role = --role { $word }: write ROLE=WHO, such as legal=kari-nordmann or legal=my-organisation/lawyers
usage-role-unknown = --role { $word }: the process has no such role. Choose from { $known }
usage-board = --board { $word }: write OWNER/NUMBER, OWNER for a board that is yet to be made, or none
usage-action = --action { $word }: write OWNER/REPOSITORY, or OWNER/REPOSITORY@COMMIT with all forty signs of the commit
usage-action-commit = --action { $word }: this program is not run from a clone, so write OWNER/REPOSITORY@COMMIT with all forty signs of the commit

init-ask-preset = Which process does the portfolio begin with?
init-ask-name = What is the portfolio called?
init-ask-board = Which board? OWNER/NUMBER, OWNER alone to have one made, or none
init-ask-role = Who is { $name }? Logins or ORG/TEAM with commas between, empty for nobody yet
init-ask-action = Which Action do the workflows use (OWNER/REPOSITORY, perhaps with @COMMIT)?
init-file = { $standing ->
    [new] new: { $path }
    [update] updated: { $path }
    [kept] left alone, as it has changes of your own: { $path }
    [merged] updated, and your own changes kept: { $path }
   *[beside] yours is left alone, and the new one is laid beside it: { $path }
  }
init-question = { $count ->
    [one] Write this file to { $folder }?
   *[other] Write these { $count } files to { $folder }?
  }
init-nothing = Everything is there already.
init-not-written = Nothing is written. Add --yes to write it.
init-beside = Compare each file that ends in .new with the one beside it, take over what you want, and delete it.
init-next = Written. Next: portfolio-bot sync prepares labels and board, then commit the files to the default branch, and portfolio-bot doctor examines it all.

sync-kind = { $kind ->
    [single_select] single select
    [number] number
    [date] date
    [text] text
   *[other] another kind
  }
sync-make-label = make the label “{ $name }”
sync-change-label = give the label “{ $before }” the name “{ $name }” and its colour
sync-make-board = make the board “{ $title }” for { $owner }
sync-link-board = show the board at the repository
sync-make-field = make the field “{ $name }” ({ $kind })
sync-make-field-like = make the field “{ $name }” ({ $kind }). The board has “{ $like }”: if that is the same one, write its name under board.aliases first
sync-rename-field = rename the field “{ $before }” to “{ $name }”; its values stay
sync-add-options = add to the field “{ $field }”: { $names }; all values stay
sync-order-options = name and order the options of the field “{ $field }” as the phases or steps are; all values stay
sync-nothing = Labels and board are as they shall be.
sync-planned = { $count ->
    [one] This is to be done:
   *[other] These { $count } things are to be done:
  }
sync-not-applied = Nothing is done. Add --apply to do it.
sync-done = All of it is done, and read back.
sync-write-number = The board has the number { $number }. Write it as board.number in the configuration.
sync-number-written = The board has the number { $number }, which now stands in { $file }. Commit the file.
sync-refused = GitHub refused a part of it: { $reason }. Run sync again to see what is left

doctor-line = { $severity ->
    [error] Error
    [warning] Warning
   *[note] Note
  } – { $where }: { $what } { $mend }
doctor-sum = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
  }, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
  }, { $notes ->
    [one] 1 note
   *[other] { $notes } notes
  }.

doctor-token-ends = The token of { $login } ends on { $day }.
doctor-token-ends-mend = Make a new one, and store it where the old one was.
doctor-token-scope = The token lacks the scope { $scope }.
doctor-token-scope-mend = Give it that scope in the token's settings.
doctor-elsewhere-unseen = { $path } in { $repository } is not seen, so new initiatives are not compared with those there.
doctor-elsewhere-unseen-mend = See that the name is right, install the App there, and let it read files.
doctor-elsewhere-silent = { $repository } shares no needs to compare with.
doctor-elsewhere-silent-mend = If that is meant, nobody needs to do anything. Else set `overlap.share: true` in the configuration there; it takes effect with the next report.
doctor-team-unseen = The team { $team } is not seen.
doctor-team-unseen-mend = See that the name is right, and give the token the right to read members.
doctor-team-empty = The team { $team } has no members, so nobody has the role through it.
doctor-team-empty-mend = Add members to the team.
doctor-person-unknown = There is nobody called { $login } on GitHub.
doctor-person-unknown-mend = Correct the login in the configuration.
doctor-role-empty = Nobody is { $name } yet; what only that role may do waits.
doctor-role-empty-mend = Write who under roles.{ $role } when it is decided.
doctor-label-drift = The label “{ $name }” is missing, and there is a “{ $like }” that nothing knows.
doctor-label-drift-mend = If it is the same, rename it on GitHub, or write its name in the configuration.
doctor-label-missing = The label “{ $name }” is not there yet.
doctor-label-missing-mend = portfolio-bot sync makes it, and so does the bot when it needs it.
doctor-owner-unseen = There is no account called { $owner }.
doctor-owner-unseen-mend = Correct the owner in the configuration.
doctor-board-not-made = { $owner } has no board for this portfolio yet.
doctor-board-not-made-mend = portfolio-bot sync --apply makes it, and writes its number in the configuration.
doctor-board-unseen = Board number { $number } of { $owner } is not seen.
doctor-board-unseen-mend = Correct the number, or give the token the right to Projects. With the number 0, portfolio-bot sync makes a new board.
doctor-board-readonly = The token may read the board { $url }, but not write to it.
doctor-board-readonly-mend = Give it the right to write to Projects.
doctor-field-missing = The board has no field “{ $name }”.
doctor-field-missing-mend = portfolio-bot sync --apply makes it; or leave it out with null under board.fields.
doctor-field-drift = The board has no field “{ $name }”, but one called “{ $like }”.
doctor-field-drift-mend = If it is the same, write “{ $like }” under board.fields, or under board.aliases and let portfolio-bot sync rename it.
doctor-field-alias = The field “{ $name }” is called “{ $like }” on the board.
doctor-field-alias-mend = portfolio-bot sync --apply renames it, and keeps its values.
doctor-field-kind = The field “{ $name }” is of the kind { $kind }, but { $need } is needed.
doctor-field-kind-mend = Rename it on the board, and let portfolio-bot sync make a new one.
doctor-option-missing = The field “{ $field }” has no option “{ $name }”.
doctor-option-missing-mend = portfolio-bot sync --apply adds it, and keeps all values.
doctor-option-drift = The field “{ $field }” has no option “{ $name }”, but one called “{ $like }”.
doctor-option-drift-mend = If it is the same, rename it on the board, or write its name among the aliases and let portfolio-bot sync rename it.
doctor-file-missing = The file is not on the default branch.
doctor-file-missing-mend = Run portfolio-bot init, and commit the file.
doctor-file-older = The file is not what the configuration and this version make.
doctor-file-older-mend = Run portfolio-bot init, and commit the file.
doctor-file-own = The file has changes of your own.
doctor-file-own-mend = Nothing needs to be done.
doctor-file-apart = The file is neither what was generated last nor what is generated now.
doctor-file-apart-mend = Run portfolio-bot init: it keeps your changes, and shows what is new.
doctor-file-placeholder = The workflow still has a placeholder where the Action should be named.
doctor-file-placeholder-mend = Run portfolio-bot init with --action OWNER/REPOSITORY@COMMIT.
doctor-config-missing = There is no configuration on the default branch, so the workflows find none.
doctor-config-missing-mend = Commit it there.
doctor-config-apart = The configuration on the default branch is another than the one examined here.
doctor-config-apart-mend = Commit and push, or fetch, so that they are the same.
doctor-actions-unseen = The token may not see whether the workflows run.
doctor-actions-unseen-mend = Give it the right to read Actions to have that examined.
doctor-workflow-off = GitHub has switched the workflow off ({ $state }).
doctor-workflow-off-mend = Switch it on in the repository, under Actions.
doctor-schedule-never = The schedule has not started the workflow yet.
doctor-schedule-never-mend = It does within a day once the file is on the default branch.
doctor-schedule-silent = The schedule has not started the workflow for { $days } days.
doctor-schedule-silent-mend = Start it by hand under Actions, and see that it is switched on.
doctor-ledger-none = The ledger's branch { $branch } is not there yet.
doctor-ledger-none-mend = The first sweep makes it.
