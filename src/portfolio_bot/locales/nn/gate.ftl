### The living comment of a gate, ticks in its boxes, and what was changed after a sign-off.

status-gate-comment = Sjekklista står i ein eigen kommentar i saka.
gate-title = Sjekkliste: { $before } → { $after }
gate-title-last = Sjekkliste: { $before } → avslutta
gate-progress = { $count ->
    [0] Fasen har ingen kriterium no.
    [one] **{ $met } av { $count } kriterium er oppfylt.**
   *[other] **{ $met } av { $count } kriterium er oppfylte.**
  }
gate-left = Står att: { $what }.
gate-number = { $number }
gate-the-form = opplysningar i skjemaet
gate-changed = { $count ->
    [one] ⚠️ **Saka er endra etter éi av godkjenningane:** { $fields }.
   *[other] ⚠️ **Saka er endra etter { $count } av godkjenningane:** { $fields }.
  }
gate-changed-somewhere = { $count ->
    [one] ⚠️ **Saka er endra etter éi av godkjenningane.**
   *[other] ⚠️ **Saka er endra etter { $count } av godkjenningane.**
  }
gate-approve-anew = Den som har rolla, kan godkjenne på nytt med `/kriterium` og nummeret.
gate-passed = **Passert { $at }.** Bestemt av { $by }. Kriteria er i versjon { $version }.
gate-completed = **Tiltaket vart avslutta { $at }.** Bestemt av { $by }. Kriteria er i versjon { $version }.
gate-resting = Tiltaket er flytta tilbake til fasen **{ $here }**. Sjekklista gjeld igjen når tiltaket er kome til fasen **{ $phase }**.
gate-footer = { $boxes ->
    [0] <sub>Kriteria er i versjon { $version }. Eg held denne kommentaren oppdatert.</sub>
   *[other] <sub>Har du rolla som står ved eit kriterium, kan du krysse av i boksen eller bruke kommandoen. Kryss frå andre blir sette tilbake. Kriteria er i versjon { $version }. Eg held denne kommentaren oppdatert.</sub>
  }
gate-footer-passed = <sub>Slik var sjekklista da tiltaket gjekk vidare. Endringar her tel ikkje.</sub>
commands-to-copy = Kommandoar du kan kopiere inn i ein kommentar

## Ticks in boxes

box-denied = Kriterium { $number } kan berre godkjennast, eller trekkjast tilbake, av { $roles }: { $text }
box-unknown = Eg får ikkje sjå om du er { $roles }, så krysset ved kriterium { $number } tel ikkje: { $text } Administratoren må gi boten lesetilgang til team og medlemer.
box-passed = Fasen { $phase } er passert, så kriterium { $number } kan ikkje endrast der: { $text }
box-other-gate = Tiltaket er ikkje i fasen { $phase } no, så kriterium { $number } kan ikkje endrast der: { $text }
box-overtaken = Boksen ved kriterium { $number } er endra igjen etterpå, så den eldre endringa tel ikkje: { $text }
box-put-back = Eg har sett boksen tilbake slik han var.

## Changes after a sign-off

changed-after = ⚠️ Saka er endra etter godkjenninga: { $fields }.
changed-after-somewhere = ⚠️ Saka er endra etter godkjenninga.
changed-others = { $count ->
    [one] éi anna opplysning
   *[other] { $count } andre opplysningar
  }
changed-title = tittelen
passed-changed = { $count ->
    [one] Merk: Saka er endra etter éi av godkjenningane. Det står i sjekklista kva som er endra.
   *[other] Merk: Saka er endra etter { $count } av godkjenningane. Det står i sjekklista kva som er endra.
  }
