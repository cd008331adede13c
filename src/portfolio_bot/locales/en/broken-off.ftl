# What a run that stopped half-way did not come to.

sweep-not-reached = Issue { $number } was not come to.
ledger-append = { $count ->
    [one] write one decision into the ledger
   *[other] write { $count } decisions into the ledger
  }
