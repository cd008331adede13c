# Hva en kjøring som stoppet midt i, ikke rakk.

sweep-not-reached = Sak { $number } ble det ikke tid til.
ledger-append = { $count ->
    [one] før én beslutning i protokollen
   *[other] før { $count } beslutninger i protokollen
  }
