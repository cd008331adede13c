### Initiatives that ask for the same thing: found, gathered, and in the report.

alike = { $count ->
    [one] **Another initiative may ask for the same thing:**
   *[other] **{ $count } other initiatives may ask for the same thing:**
  }
alike-item = #{ $number }: also about { $words }.
alike-item-elsewhere = { $repository }#{ $number } “{ $title }” in { $portfolio }: also about { $words }.
alike-word = “{ $word }”
alike-ignore = Read them, and say so here if the need is the same. If it is another one, there is nothing you have to do.
alike-gather = If the need is the same, { $roles } can gather the cases with `/gather #{ $number }`.

issue-number = #{ $number }
status-gathered = Gathered with { $issues }, which ask for the same thing.
done-gather = **Gathered with { $issues }:** the cases ask for the same thing. Entered by { $by }. Write `/separate` and the number to undo it.
done-separate = **No longer gathered with { $issues }.** Entered by { $by }.
gather-itself = A case cannot be gathered with itself. Write the other case’s number, for example `/gather #12`.
gather-elsewhere = Cases in { $name } cannot be gathered from here. Link to the case in a comment instead.
gather-unknown = I find no initiative with the number { $number } in this portfolio. Check the number, and try again.
gathered-already = The case is gathered with { $issues } already.
not-gathered = Every case that you name must be gathered with this one. It is gathered with { $issues }.
none-gathered = The case is not gathered with any other.

command-gather = Gathers the case with others that ask for the same thing.
command-gather-usage = `/gather #NUMBER REASON`
command-gather-incomplete = Write the number of the case that asks for the same thing, for example `/gather #12`.
command-separate = Records that the cases do not ask for the same thing after all.
command-separate-usage = `/separate #NUMBER REASON`
command-separate-incomplete = Write the number of the case that does not belong, for example `/separate #12`.

ledger-kind-gather = gathered with case { $after }
ledger-kind-separate = no longer gathered with case { $after }
plan-record-on = write the decision on case { $number } too

report-section-shared-needs = Shared needs
report-shared-needs-about = Initiatives that seem to ask for the same thing, found by the words they share. The list is a proposal: read the cases before you gather them with `/gather`.
report-shared-needs-more = and { $count } more
report-shared-needs-none = No open initiatives seem to ask for the same thing.
report-column-alike = Initiatives
report-column-shared-words = Shared words
report-column-gathered = Gathered
report-gathered-all = yes
report-gathered-some = some of them
report-gathered-none = no
report-of-group = { $title } ({ $group })
