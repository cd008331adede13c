### The living comment of a gate, ticks in its boxes, and what was changed after a sign-off.

status-gate-comment = Sjekklisten står i en egen kommentar i saken.
gate-title = Sjekkliste: { $before } → { $after }
gate-title-last = Sjekkliste: { $before } → avsluttet
gate-progress = { $count ->
    [0] Fasen har ingen kriterier nå.
    [one] **{ $met } av { $count } kriterium er oppfylt.**
   *[other] **{ $met } av { $count } kriterier er oppfylt.**
  }
gate-left = Gjenstår: { $what }.
gate-number = { $number }
gate-the-form = opplysninger i skjemaet
gate-changed = { $count ->
    [one] ⚠️ **Saken er endret etter én av godkjenningene:** { $fields }.
   *[other] ⚠️ **Saken er endret etter { $count } av godkjenningene:** { $fields }.
  }
gate-changed-somewhere = { $count ->
    [one] ⚠️ **Saken er endret etter én av godkjenningene.**
   *[other] ⚠️ **Saken er endret etter { $count } av godkjenningene.**
  }
gate-approve-anew = Den som har rollen, kan godkjenne på nytt med `/kriterium` og nummeret.
gate-passed = **Passert { $at }.** Besluttet av { $by }. Kriteriene er i versjon { $version }.
gate-completed = **Tiltaket ble avsluttet { $at }.** Besluttet av { $by }. Kriteriene er i versjon { $version }.
gate-resting = Tiltaket er flyttet tilbake til fasen **{ $here }**. Sjekklisten gjelder igjen når tiltaket er kommet til fasen **{ $phase }**.
gate-footer = { $boxes ->
    [0] <sub>Kriteriene er i versjon { $version }. Jeg holder denne kommentaren oppdatert.</sub>
   *[other] <sub>Har du rollen som står ved et kriterium, kan du krysse av i boksen eller bruke kommandoen. Kryss fra andre blir satt tilbake. Kriteriene er i versjon { $version }. Jeg holder denne kommentaren oppdatert.</sub>
  }
gate-footer-passed = <sub>Slik var sjekklisten da tiltaket gikk videre. Endringer her teller ikke.</sub>
commands-to-copy = Kommandoer du kan kopiere inn i en kommentar

## Ticks in boxes

box-denied = Kriterium { $number } kan bare godkjennes, eller trekkes tilbake, av { $roles }: { $text }
box-unknown = Jeg får ikke se om du er { $roles }, så krysset ved kriterium { $number } teller ikke: { $text } Administratoren må gi boten lesetilgang til team og medlemmer.
box-passed = Fasen { $phase } er passert, så kriterium { $number } kan ikke endres der: { $text }
box-other-gate = Tiltaket er ikke i fasen { $phase } nå, så kriterium { $number } kan ikke endres der: { $text }
box-overtaken = Boksen ved kriterium { $number } er endret igjen etterpå, så den eldre endringen teller ikke: { $text }
box-put-back = Jeg har satt boksen tilbake slik den var.

## Changes after a sign-off

changed-after = ⚠️ Saken er endret etter godkjenningen: { $fields }.
changed-after-somewhere = ⚠️ Saken er endret etter godkjenningen.
changed-others = { $count ->
    [one] én annen opplysning
   *[other] { $count } andre opplysninger
  }
changed-title = tittelen
passed-changed = { $count ->
    [one] Merk: Saken er endret etter én av godkjenningene. Det står i sjekklisten hva som er endret.
   *[other] Merk: Saken er endret etter { $count } av godkjenningene. Det står i sjekklisten hva som er endret.
  }
