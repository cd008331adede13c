# Kva ei køyring som stoppa midt i, ikkje rakk.

sweep-not-reached = Sak { $number } vart det ikkje tid til.
ledger-append = { $count ->
    [one] før éi avgjerd i protokollen
   *[other] før { $count } avgjerder i protokollen
  }
