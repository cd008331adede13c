### The digest of an edition.

digest-title = { $name } per { $at }
digest-health = **Samla:** { $word }
digest-health-ON_TRACK = i rute
digest-health-AT_RISK = i faresona
digest-health-OFF_TRACK = ute av rute
digest-health-INACTIVE = ingen tiltak er i gang
digest-due = { $days ->
    [0] «{ $title }» (sak { $number }) ventar på ei avgjerd frå i dag.
    [one] «{ $title }» (sak { $number }) har venta på ei avgjerd i 1 dag.
   *[other] «{ $title }» (sak { $number }) har venta på ei avgjerd i { $days } dagar.
  }
digest-whole = [Les heile rapporten]({ $url })
digest-no-issue = Samandraget skulle stå på sak { $number }, men den saka finst ikkje.
digest-no-category = Samandraget skulle stå i kategorien «{ $name }», men han finst ikkje blant diskusjonane.
digest-no-board = Samandraget skulle stå som statusoppdatering på tavla, men tavla er ikkje sett opp, eller boten ser henne ikkje.
digest-refused = GitHub ville ikkje ta imot samandraget: { $reason }
plan-digest-comment = skriv samandraget per { $at } som ein kommentar
plan-digest-discussion = skriv samandraget per { $at } som ein diskusjon
plan-digest-status-update = skriv samandraget per { $at } som ei statusoppdatering på tavla
