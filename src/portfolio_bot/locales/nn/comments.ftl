### What the bot says in comments.

name = { $name }
role-name = { $name }
field-name = «{ $name }»
everyone = alle
nobody = ingen

## The status comment

status-title-missing = Tiltaket manglar nokre opplysningar
status-title-complete = Opplysningane er på plass
status-title-stopped = Tiltaket er stoppa her
status-title-completed = Tiltaket er avslutta
status-thanks = { $count ->
    [one] Takk! Éin ting må på plass før tiltaket kan gå vidare:
   *[other] Takk! { $count } ting må på plass før tiltaket kan gå vidare:
  }
status-how-to-mend = Slik rettar du: Trykk på dei tre prikkane øvst i saka, vel **Edit**, fyll ut under rett overskrift og lagre. Eg ser over saka på nytt og oppdaterer denne kommentaren.
status-notes = Legg òg merke til dette:
status-phase = Tiltaket er i fasen **{ $phase }**.
status-since = Det har vore der sidan { $at }.
status-priority = Prioritet: **{ $name }**.
status-on-hold = Tiltaket er sett **på vent** ({ $at }).
status-stopped = Tiltaket er **stoppa** ({ $at }).
status-routed = Det er **sendt vidare til { $name }** ({ $at }).
status-over-at-start = Slik stod det i kjelda då tiltaket blei importert. Er ingen dag oppgitt der, er dagen importdagen.
status-completed = Tiltaket er **avslutta** ({ $at }).
status-left = { $left ->
    [0] Alt på sjekklista for fasen er oppfylt.
    [one] Eitt punkt på sjekklista for fasen står att.
   *[other] { $left } punkt på sjekklista for fasen står att.
  }
status-reported = Sist rapportert:
status-footer = <sub>Eg er porteføljeboten og held denne kommentaren oppdatert. Skriv `/hjelp` i ein kommentar for å sjå kva du kan gjere.</sub>
mend-missing = **{ $label }** er ikkje svara på.
mend-line = **{ $label }**: { $what }
next-move = { $left ->
    [0] **Neste steg:** Alle kriteria er oppfylte. No kan { $roles } flytte tiltaket til **{ $after }**.
   *[other] **Neste steg:** Når kriteria er oppfylte, kan { $roles } flytte tiltaket til **{ $after }**.
  }
next-complete = { $left ->
    [0] **Neste steg:** Alle kriteria er oppfylte. No kan { $roles } avslutte tiltaket.
   *[other] **Neste steg:** Når kriteria er oppfylte, kan { $roles } avslutte tiltaket.
  }
next-nobody = **Neste steg:** Inga rolle er sett opp til å føre tiltaket vidare. Administratoren kan leggje det til i oppsettet.
next-free = **Neste steg:** Fasen har inga sjekkliste. Når arbeidet er gjort, kan { $roles } flytte tiltaket til **{ $after }**.
checklist-title = **Fasen { $phase }** (sjekkliste, versjon { $version }):
criterion-line = { $text }
route-recommended = Etter svara dine kan dette høyre heime i **{ $name }**. { $text }
board-lacks = Tavla manglar noko eg skulle ha fylt ut: { $names }. Administratoren kan rette det i tavla eller i oppsettet.
board-unseen = Eg kjem ikkje til tavla, så ho er ikkje oppdatert. Administratoren må gi boten tilgang til prosjekt.
board-not-found = Eg finn ikkje tavla som står i oppsettet, så ho er ikkje oppdatert. Administratoren må rette eigar og nummer.

## What can be wrong with an answer

problem-number = Eg klarer ikkje å lese «{ $text }» som eit tal. Skriv berre talet, til dømes `1,5` eller `1 500 000`.
problem-too-small = { $number } er for lite. Minste verdi er { $limit }.
problem-too-large = { $number } er for mykje. Største verdi er { $limit }.
problem-date = Eg klarer ikkje å lese «{ $text }» som ein dato. Skriv til dømes `2027-03-01` eller `1. mars 2027`.
problem-user = Eg finn ikkje noko brukarnamn i «{ $text }». Skriv GitHub-brukarnamnet med krøllalfa framfor.
problem-objectives = Eg finn ingen mål. Skriv `Mål 1:` og målet på éi linje, og nøkkelresultata som punkt under.
problem-objectives-many = { $count } mål er for mange. Vel ut høgst { $most }.
problem-ends-first = Slutten ({ $end }) er før starten ({ $start }).
problem-depends-on-itself = Tiltaket kan ikkje vere avhengig av seg sjølv.
problem-no-issue = Det finst inga sak med nummer { $number } her.
problem-cycle = Sak nummer { $number } er òg avhengig av dette tiltaket. Avhengnaden kan berre gå éin veg.
problem-heading-out-of-order = Overskrifta står på feil plass, så eg veit ikkje kva som er svaret. Set ho tilbake der skjemaet hadde ho.
problem-heading-moved = Overskrifta står ein annan stad enn i skjemaet. Eg les svaret der det står. Set ho tilbake dersom det er feil.
problem-not-an-option = «{ $text }» er ikkje eitt av vala i skjemaet. Vel eitt av dei, skrive på same måten.
problem-checkbox-missing = Linja «{ $option }» er sletta. Set ho tilbake og kryss av.
problem-checkbox-required = Du må krysse av for «{ $option }».
problem-ambiguous-heading = Overskrifta står { $count } gonger. Eg bruker den som passar best med skjemaet. Skriv om dei andre dersom svaret er feil.
problem-ambiguous-options = Vala kan lesast på fleire måtar. Eg har brukt dei lengste som passar.
problem-text-before-first-field = Det står tekst før det første spørsmålet. Han blir ståande, men tel ikkje som svar.
problem-unclaimed-text = Overskrifta «{ $heading }» høyrer ikkje til skjemaet. Teksten blir ståande, men tel ikkje som svar.
problem-fence-missing = Svaret skulle ha stått i ei kodeblokk. Eg les det slik det står.
problem-required = Feltet må fyllast ut.
problem-heading-missing = Overskrifta manglar i saka.

## Gates

gate-form-met = Opplysningane som blir kravde, er fylte ut.
gate-form-unmet = Desse felta må fyllast ut eller rettast: { $fields }.
gate-ticked = Godkjent av { $by } { $at }.
gate-not-ticked = Ventar på godkjenning frå { $roles }.
gate-answer = Svar: «{ $text }»
gate-answers = Svar finst i { $fields }.
gate-answer-missing = Manglar svar i { $fields }.
gate-any-missing = Manglar svar i minst eitt av felta { $fields }.
gate-boxes-ticked = Alt er kryssa av.
gate-boxes-left = Ikkje kryssa av: { $boxes }.
gate-choice-needed = «{ $field }» må vere: { $options }.
gate-objectives = { $objectives ->
    [one] Eitt mål
   *[other] { $objectives } mål
  } med { $results ->
    [one] eitt nøkkelresultat
   *[other] til saman { $results } nøkkelresultat
  }.
gate-objectives-needed = No: { $have } Det skal vere { $least }–{ $most } mål med { $results_least }–{ $results_most } nøkkelresultat kvar.
gate-assigned = Tildelt { $who }.
gate-not-assigned = Ingen er tildelt saka. Bruk `/tildel` og brukarnamnet.
gate-priority = Prioritet: { $name }.
gate-no-priority = Prioriteten er ikkje sett. Bruk `/prioritet` og éin av { $names }.
gate-unmet = { $left ->
    [one] Tiltaket kan ikkje gå frå **{ $before }** til **{ $after }** enno. Eitt punkt står att:
   *[other] Tiltaket kan ikkje gå frå **{ $before }** til **{ $after }** enno. { $left } punkt står att:
  }

gate-met-already = { $count ->
    [one] Eitt punkt er oppfylt
   *[other] { $count } punkt er oppfylte
  }

## Moves

moved = **Fase: { $before } → { $after }.** Bestemt av { $by } { $at }.
judged-by = { $count ->
    [0] Fasen har ingen eigne kriterium.
    [one] Kriteriet er oppfylt (versjon { $version }).
    [2] Begge kriteria er oppfylte (versjon { $version }).
   *[other] Alle dei { $count } kriteria er oppfylte (versjon { $version }).
  }
over-limit = Merk: Fasen { $phase } har no { $count } tiltak. Grensa er { $limit }.
already-there = Tiltaket er alt i fasen { $phase }.
back-needs-reason = { $phase } er ein tidlegare fase. Bruk `/tilbake` og ei grunngiving, så går tiltaket éin fase tilbake.
no-phase-before = { $phase } er den første fasen, så tiltaket kan ikkje gå lenger tilbake.
ticks-taken-back = Godkjenningane ut av fasen må givast på nytt.
no-such-phase = Eg kjenner ingen fase som heiter «{ $word }». Fasane er { $names }.
no-such-phase-near = Eg kjenner ingen fase som heiter «{ $word }». Meinte du **{ $near }**?
completed = **Tiltaket er avslutta.**
already-completed = Tiltaket er alt avslutta.
not-complete = { $left ->
    [one] Tiltaket kan ikkje avsluttast enno. Eitt punkt står att:
   *[other] Tiltaket kan ikkje avsluttast enno. { $left } punkt står att:
  }
is-completed = Tiltaket er avslutta. Skriv `/hald-fram` først dersom det skal takast opp att.
is-stopped = Tiltaket er stoppa. Skriv `/hald-fram` først dersom det skal takast opp att.
is-on-hold = Tiltaket er på vent. Skriv `/hald-fram` først.

## Criteria

criterion-ticked = **Kriterium { $number } er godkjent** av { $by } { $at }: { $text }
criterion-unticked = **Godkjenninga av kriterium { $number } er trekt tilbake** av { $by } { $at }: { $text }
criterion-usage = { $count ->
    [0] Denne fasen har ingen kriterium.
   *[other] Skriv nummeret på kriteriet (1–{ $count }) og `ok` eller `ikkje`, til dømes `/kriterium 2 ok`.
  }
criterion-no-such = { $count ->
    [0] Det finst ikkje noko kriterium { $number }. Fasen { $phase } har ingen kriterium.
   *[other] Det finst ikkje noko kriterium { $number }. Fasen { $phase } har kriteria 1–{ $count }.
  }
criterion-is-checked = Kriterium { $number } sjekkar eg sjølv, ut frå saka: { $text }

## Choices

priority-set = **Prioritet: { $name }.** Sett av { $by }.
priority-same = Prioriteten er alt { $name }.
no-such-priority = Eg kjenner ingen prioritet som heiter «{ $word }». Vel éin av { $names }.
route-set = **Tiltaket høyrer heime i { $name }.** Avgjort av { $by }.
route-leaves = Saka blir difor lukka her. Skriv `/hald-fram` dersom ho skal takast opp att.
no-such-route = Eg kjenner inga rute som heiter «{ $word }». Vel éi av { $names }.
route-needs-reason = Skriv ei grunngiving etter «{ $name }», så alle ser kvifor.
assigned = Tildelt { $users }.
not-assignable = Saka kan ikkje tildelast { $users }. Sjekk skrivemåten, og at den du vil tildele saka til, har tilgang til repositoriet.
assign-usage = Skriv brukarnamnet med krøllalfa framfor.

## Pauses

held = **Tiltaket er sett på vent** av { $by }. Skriv `/hald-fram` når det skal gå vidare.
already-on-hold = Tiltaket er alt på vent. Skriv `/vent til` og ein dato om det skal vurderast ein annan dag.
stopped = **Tiltaket er stoppa** av { $by }. Saka blir lukka. Skriv `/hald-fram` dersom det skal takast opp att.
already-stopped = Tiltaket er alt stoppa.
resumed = **Tiltaket held fram.** Bestemt av { $by }.
not-halted = Tiltaket er verken på vent, stoppa eller avslutta.
by-hand-complete = **Tiltaket er avslutta** av { $by } { $at }. Alle kriteria er oppfylte.
by-hand-stop = **Tiltaket er stoppa** av { $by } { $at }.
by-hand-resume = **Tiltaket er teke opp att** av { $by } { $at }.
by-hand-complete-refused = Saka blei lukka, men tiltaket er ikkje ferdig, så eg har opna ho igjen. Eit tiltak blir avslutta i den siste fasen, når alle kriteria er oppfylte, av { $roles }. Skal tiltaket ikkje gjennomførast, bruk `/stopp`.
by-hand-stop-refused = Saka blei lukka av ein som ikkje kan stoppe tiltaket, så eg har opna ho igjen. Det kan { $roles }.
by-hand-resume-refused = Saka blei opna av ein som ikkje kan ta opp att tiltaket, så eg har lukka ho igjen. Det kan { $roles }, med `/hald-fram`.

## Rights

denied = Dette kan berre gjerast av { $roles }. Be ein av dei om å skrive kommandoen.
denied-nobody = Inga rolle er sett opp til å gjere dette. Administratoren kan leggje det til i oppsettet.
unknown-role = Eg får ikkje sjå om du er { $roles }, så kommandoen er ikkje utført. Administratoren må gi boten lesetilgang til team og medlemer.

## Commands

unknown-command = Eg kjenner ikkje kommandoen «/{ $word }». Skriv `/{ $help }` for å sjå dei som finst.
unknown-command-near = Eg kjenner ikkje kommandoen «/{ $word }». Meinte du `/{ $near }`? Skriv `/{ $help }` for å sjå alle.
too-many-commands = Eg utfører høgst { $most } kommandoar i éin kommentar. Skriv resten i ein ny.
help-intro = Skriv ein kommando først på ei linje i ein kommentar. Du kan bruke fleire, éin på kvar linje.
help-line = { $usage } – { $description } { $who }
help-everyone = Alle kan bruke han.
help-roles = For { $roles }.
help-nobody = Inga rolle er sett opp til å bruke han.
help-criterion-roles = For rolla som står ved kriteriet.
help-end = Kommandoar i sitat, kode og midt i setningar tel ikkje. Rettar du ein kommentar, utfører eg berre det som er nytt.

command-phase = Flyttar tiltaket til ein seinare fase når kriteria er oppfylte.
command-phase-usage = `/fase NAMN`
command-phase-incomplete = Skriv namnet på fasen, til dømes `/fase konsept`.
command-next = Flyttar tiltaket til neste fase, eller avsluttar det i den siste.
command-next-usage = `/neste`
command-next-incomplete = Skriv `/neste`.
command-back = Flyttar tiltaket éin fase tilbake.
command-back-usage = `/tilbake GRUNNGIVING`
command-back-incomplete = Skriv ei grunngiving etter `/tilbake`, så alle ser kvifor.
command-criterion = Godkjenner eit kriterium, eller trekkjer godkjenninga tilbake.
command-criterion-usage = `/kriterium N ok` eller `/kriterium N ikkje`, gjerne med ei grunngiving
command-criterion-incomplete = Skriv nummeret på kriteriet, til dømes `/kriterium 2 ok`.
command-priority = Set prioriteten.
command-priority-usage = `/prioritet må`, `bør`, `kan` eller `vil-ikkje`
command-priority-incomplete = Skriv prioriteten, til dømes `/prioritet bør`.
command-assign = Tildeler tiltaket til éin eller fleire.
command-assign-usage = `/tildel @brukar`
command-assign-incomplete = Skriv brukarnamnet etter `/tildel`, med krøllalfa framfor.
command-route = Avgjer kvar saka høyrer heime.
command-route-usage = `/rut NAMN GRUNNGIVING`
command-route-incomplete = Skriv ruta og ei grunngiving, til dømes `/rut team Gjeld berre eitt team`.
command-hold = Set tiltaket på vent.
command-hold-usage = `/vent GRUNNGIVING` eller `/vent til DATO GRUNNGIVING`
command-hold-incomplete = Skriv ei grunngiving etter `/vent`.
command-resume = Tek opp att eit tiltak som er på vent, stoppa eller avslutta.
command-resume-usage = `/hald-fram`
command-resume-incomplete = Skriv `/hald-fram`.
command-stop = Stoppar tiltaket og lukkar saka.
command-stop-usage = `/stopp GRUNNGIVING`
command-stop-incomplete = Skriv ei grunngiving etter `/stopp`.
command-help = Viser denne oversikta.
command-help-usage = `/hjelp`
command-help-incomplete = Skriv `/hjelp`.
command-status = Viser kvar tiltaket står. Med ord bak: rapporterer status.
command-status-usage = `/status` eller `/status ØKONOMI NIVÅ; kommentar: TEKST; tiltak: TEKST; neste: DATO`
command-status-incomplete = Skriv til dømes `/status økonomi på budsjett`, eller berre `/status` for å sjå kvar tiltaket står.
