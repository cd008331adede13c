### The digest of an edition.

digest-title = { $name } per { $at }
digest-health = **Samlet:** { $word }
digest-health-ON_TRACK = i rute
digest-health-AT_RISK = i faresonen
digest-health-OFF_TRACK = ute av rute
digest-health-INACTIVE = ingen tiltak er i gang
digest-due = { $days ->
    [0] «{ $title }» (sak { $number }) venter på en beslutning fra i dag.
    [one] «{ $title }» (sak { $number }) har ventet på en beslutning i 1 dag.
   *[other] «{ $title }» (sak { $number }) har ventet på en beslutning i { $days } dager.
  }
digest-whole = [Les hele rapporten]({ $url })
digest-no-issue = Sammendraget skulle stå på sak { $number }, men den saken finnes ikke.
digest-no-category = Sammendraget skulle stå i kategorien «{ $name }», men den finnes ikke blant diskusjonene.
digest-no-board = Sammendraget skulle stå som statusoppdatering på tavlen, men tavlen er ikke satt opp, eller boten ser den ikke.
digest-refused = GitHub ville ikke ta imot sammendraget: { $reason }
plan-digest-comment = skriv sammendraget per { $at } som en kommentar
plan-digest-discussion = skriv sammendraget per { $at } som en diskusjon
plan-digest-status-update = skriv sammendraget per { $at } som en statusoppdatering på tavlen
