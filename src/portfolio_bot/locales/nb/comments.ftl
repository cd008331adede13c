### What the bot says in comments.

name = { $name }
role-name = { $name }
field-name = «{ $name }»
everyone = alle
nobody = ingen

## The status comment

status-title-missing = Tiltaket mangler noen opplysninger
status-title-complete = Opplysningene er på plass
status-title-stopped = Tiltaket er stoppet her
status-title-completed = Tiltaket er avsluttet
status-thanks = { $count ->
    [one] Takk! Én ting må på plass før tiltaket kan gå videre:
   *[other] Takk! { $count } ting må på plass før tiltaket kan gå videre:
  }
status-how-to-mend = Slik retter du: Trykk på de tre prikkene øverst i saken, velg **Edit**, fyll ut under riktig overskrift og lagre. Jeg ser over saken på nytt og oppdaterer denne kommentaren.
status-notes = Legg også merke til dette:
status-phase = Tiltaket er i fasen **{ $phase }**.
status-since = Det har vært der siden { $at }.
status-priority = Prioritet: **{ $name }**.
status-on-hold = Tiltaket er satt **på vent** ({ $at }).
status-stopped = Tiltaket er **stoppet** ({ $at }).
status-routed = Det er **sendt videre til { $name }** ({ $at }).
status-over-at-start = Slik sto det i kilden da tiltaket ble importert. Er ingen dag oppgitt der, er dagen importdagen.
status-completed = Tiltaket er **avsluttet** ({ $at }).
status-left = { $left ->
    [0] Alt på sjekklisten for fasen er oppfylt.
    [one] Ett punkt på sjekklisten for fasen gjenstår.
   *[other] { $left } punkter på sjekklisten for fasen gjenstår.
  }
status-reported = Sist rapportert:
status-footer = <sub>Jeg er porteføljeboten og holder denne kommentaren oppdatert. Skriv `/hjelp` i en kommentar for å se hva du kan gjøre.</sub>
mend-missing = **{ $label }** er ikke besvart.
mend-line = **{ $label }**: { $what }
next-move = { $left ->
    [0] **Neste steg:** Alle kriteriene er oppfylt. Nå kan { $roles } flytte tiltaket til **{ $after }**.
   *[other] **Neste steg:** Når kriteriene er oppfylt, kan { $roles } flytte tiltaket til **{ $after }**.
  }
next-complete = { $left ->
    [0] **Neste steg:** Alle kriteriene er oppfylt. Nå kan { $roles } avslutte tiltaket.
   *[other] **Neste steg:** Når kriteriene er oppfylt, kan { $roles } avslutte tiltaket.
  }
next-nobody = **Neste steg:** Ingen rolle er satt opp til å føre tiltaket videre. Administratoren kan legge det til i oppsettet.
next-free = **Neste steg:** Fasen har ingen sjekkliste. Når arbeidet er gjort, kan { $roles } flytte tiltaket til **{ $after }**.
checklist-title = **Fasen { $phase }** (sjekkliste, versjon { $version }):
criterion-line = { $text }
route-recommended = Etter svarene dine kan dette høre hjemme i **{ $name }**. { $text }
board-lacks = Tavlen mangler noe jeg skulle ha fylt ut: { $names }. Administratoren kan rette det i tavlen eller i oppsettet.
board-unseen = Jeg kommer ikke til tavlen, så den er ikke oppdatert. Administratoren må gi boten tilgang til prosjekter.
board-not-found = Jeg finner ikke tavlen som står i oppsettet, så den er ikke oppdatert. Administratoren må rette eier og nummer.

## What can be wrong with an answer

problem-number = Jeg klarer ikke å lese «{ $text }» som et tall. Skriv bare tallet, for eksempel `1,5` eller `1 500 000`.
problem-too-small = { $number } er for lite. Minste verdi er { $limit }.
problem-too-large = { $number } er for mye. Største verdi er { $limit }.
problem-date = Jeg klarer ikke å lese «{ $text }» som en dato. Skriv for eksempel `2027-03-01` eller `1. mars 2027`.
problem-user = Jeg finner ikke noe brukernavn i «{ $text }». Skriv GitHub-brukernavnet med krøllalfa foran.
problem-objectives = Jeg finner ingen mål. Skriv `Mål 1:` og målet på én linje, og nøkkelresultatene som punkter under.
problem-objectives-many = { $count } mål er for mange. Velg ut høyst { $most }.
problem-ends-first = Slutten ({ $end }) er før starten ({ $start }).
problem-depends-on-itself = Tiltaket kan ikke være avhengig av seg selv.
problem-no-issue = Det finnes ingen sak med nummer { $number } her.
problem-cycle = Sak nummer { $number } er også avhengig av dette tiltaket. Avhengigheten kan bare gå én vei.
problem-heading-out-of-order = Overskriften står på feil plass, så jeg vet ikke hva som er svaret. Sett den tilbake der skjemaet hadde den.
problem-heading-moved = Overskriften står et annet sted enn i skjemaet. Jeg leser svaret der det står. Sett den tilbake hvis det er feil.
problem-not-an-option = «{ $text }» er ikke et av valgene i skjemaet. Velg et av dem, skrevet på samme måte.
problem-checkbox-missing = Linjen «{ $option }» er slettet. Sett den tilbake og kryss av.
problem-checkbox-required = Du må krysse av for «{ $option }».
problem-ambiguous-heading = Overskriften står { $count } ganger. Jeg bruker den som passer best med skjemaet. Skriv om de andre hvis svaret er feil.
problem-ambiguous-options = Valgene kan leses på flere måter. Jeg har brukt de lengste som passer.
problem-text-before-first-field = Det står tekst før det første spørsmålet. Den blir stående, men regnes ikke som svar.
problem-unclaimed-text = Overskriften «{ $heading }» hører ikke til skjemaet. Teksten blir stående, men regnes ikke som svar.
problem-fence-missing = Svaret skulle stått i en kodeblokk. Jeg leser det som det står.
problem-required = Feltet må fylles ut.
problem-heading-missing = Overskriften mangler i saken.

## Gates

gate-form-met = Opplysningene som kreves, er fylt ut.
gate-form-unmet = Disse feltene må fylles ut eller rettes: { $fields }.
gate-ticked = Godkjent av { $by } { $at }.
gate-not-ticked = Venter på godkjenning fra { $roles }.
gate-answer = Besvart: «{ $text }»
gate-answers = Besvart i { $fields }.
gate-answer-missing = Mangler svar i { $fields }.
gate-any-missing = Mangler svar i minst ett av feltene { $fields }.
gate-boxes-ticked = Alt er krysset av.
gate-boxes-left = Ikke krysset av: { $boxes }.
gate-choice-needed = «{ $field }» må være: { $options }.
gate-objectives = { $objectives ->
    [one] Ett mål
   *[other] { $objectives } mål
  } med { $results ->
    [one] ett nøkkelresultat
   *[other] til sammen { $results } nøkkelresultater
  }.
gate-objectives-needed = Nå: { $have } Det skal være { $least }–{ $most } mål med { $results_least }–{ $results_most } nøkkelresultater hver.
gate-assigned = Tildelt { $who }.
gate-not-assigned = Ingen er tildelt saken. Bruk `/tildel` og brukernavnet.
gate-priority = Prioritet: { $name }.
gate-no-priority = Prioritet er ikke satt. Bruk `/prioritet` og én av { $names }.
gate-unmet = { $left ->
    [one] Tiltaket kan ikke gå fra **{ $before }** til **{ $after }** ennå. Ett punkt gjenstår:
   *[other] Tiltaket kan ikke gå fra **{ $before }** til **{ $after }** ennå. { $left } punkter gjenstår:
  }

gate-met-already = { $count ->
    [one] Ett punkt er oppfylt
   *[other] { $count } punkter er oppfylt
  }

## Moves

moved = **Fase: { $before } → { $after }.** Besluttet av { $by } { $at }.
judged-by = { $count ->
    [0] Fasen har ingen egne kriterier.
    [one] Kriteriet er oppfylt (versjon { $version }).
    [2] Begge kriteriene er oppfylt (versjon { $version }).
   *[other] Alle { $count } kriterier er oppfylt (versjon { $version }).
  }
over-limit = Merk: Fasen { $phase } har nå { $count } tiltak. Grensen er { $limit }.
already-there = Tiltaket er allerede i fasen { $phase }.
back-needs-reason = { $phase } er en tidligere fase. Bruk `/tilbake` og en begrunnelse, så går tiltaket én fase tilbake.
no-phase-before = { $phase } er den første fasen, så tiltaket kan ikke gå lenger tilbake.
ticks-taken-back = Godkjenningene ut av fasen må gis på nytt.
no-such-phase = Jeg kjenner ingen fase som heter «{ $word }». Fasene er { $names }.
no-such-phase-near = Jeg kjenner ingen fase som heter «{ $word }». Mente du **{ $near }**?
completed = **Tiltaket er avsluttet.**
already-completed = Tiltaket er allerede avsluttet.
not-complete = { $left ->
    [one] Tiltaket kan ikke avsluttes ennå. Ett punkt gjenstår:
   *[other] Tiltaket kan ikke avsluttes ennå. { $left } punkter gjenstår:
  }
is-completed = Tiltaket er avsluttet. Skriv `/fortsett` først hvis det skal tas opp igjen.
is-stopped = Tiltaket er stoppet. Skriv `/fortsett` først hvis det skal tas opp igjen.
is-on-hold = Tiltaket er på vent. Skriv `/fortsett` først.

## Criteria

criterion-ticked = **Kriterium { $number } er godkjent** av { $by } { $at }: { $text }
criterion-unticked = **Godkjenningen av kriterium { $number } er trukket tilbake** av { $by } { $at }: { $text }
criterion-usage = { $count ->
    [0] Denne fasen har ingen kriterier.
   *[other] Skriv nummeret på kriteriet (1–{ $count }) og `ok` eller `ikke`, for eksempel `/kriterium 2 ok`.
  }
criterion-no-such = { $count ->
    [0] Det finnes ikke noe kriterium { $number }. Fasen { $phase } har ingen kriterier.
   *[other] Det finnes ikke noe kriterium { $number }. Fasen { $phase } har kriteriene 1–{ $count }.
  }
criterion-is-checked = Kriterium { $number } sjekker jeg selv, ut fra saken: { $text }

## Choices

priority-set = **Prioritet: { $name }.** Satt av { $by }.
priority-same = Prioriteten er allerede { $name }.
no-such-priority = Jeg kjenner ingen prioritet som heter «{ $word }». Velg én av { $names }.
route-set = **Tiltaket hører hjemme i { $name }.** Avgjort av { $by }.
route-leaves = Saken lukkes derfor her. Skriv `/fortsett` hvis den skal tas opp igjen.
no-such-route = Jeg kjenner ingen rute som heter «{ $word }». Velg én av { $names }.
route-needs-reason = Skriv en begrunnelse etter «{ $name }», så alle ser hvorfor.
assigned = Tildelt { $users }.
not-assignable = Saken kan ikke tildeles { $users }. Sjekk skrivemåten, og at den du vil tildele saken til, har tilgang til repositoriet.
assign-usage = Skriv brukernavnet med krøllalfa foran.

## Pauses

held = **Tiltaket er satt på vent** av { $by }. Skriv `/fortsett` når det skal gå videre.
already-on-hold = Tiltaket er allerede på vent. Skriv `/vent til` og en dato hvis det skal vurderes en annen dag.
stopped = **Tiltaket er stoppet** av { $by }. Saken lukkes. Skriv `/fortsett` hvis det skal tas opp igjen.
already-stopped = Tiltaket er allerede stoppet.
resumed = **Tiltaket fortsetter.** Besluttet av { $by }.
not-halted = Tiltaket er verken på vent, stoppet eller avsluttet.
by-hand-complete = **Tiltaket er avsluttet** av { $by } { $at }. Alle kriteriene er oppfylt.
by-hand-stop = **Tiltaket er stoppet** av { $by } { $at }.
by-hand-resume = **Tiltaket er tatt opp igjen** av { $by } { $at }.
by-hand-complete-refused = Saken ble lukket, men tiltaket er ikke ferdig, så jeg har åpnet den igjen. Et tiltak avsluttes i den siste fasen, når alle kriteriene er oppfylt, av { $roles }. Skal tiltaket ikke gjennomføres, bruk `/stopp`.
by-hand-stop-refused = Saken ble lukket av en som ikke kan stoppe tiltaket, så jeg har åpnet den igjen. Det kan { $roles }.
by-hand-resume-refused = Saken ble åpnet av en som ikke kan ta opp igjen tiltaket, så jeg har lukket den igjen. Det kan { $roles }, med `/fortsett`.

## Rights

denied = Dette kan bare gjøres av { $roles }. Be en av dem om å skrive kommandoen.
denied-nobody = Ingen rolle er satt opp til å gjøre dette. Administratoren kan legge det til i oppsettet.
unknown-role = Jeg får ikke se om du er { $roles }, så kommandoen er ikke utført. Administratoren må gi boten lesetilgang til team og medlemmer.

## Commands

unknown-command = Jeg kjenner ikke kommandoen «/{ $word }». Skriv `/{ $help }` for å se dem som finnes.
unknown-command-near = Jeg kjenner ikke kommandoen «/{ $word }». Mente du `/{ $near }`? Skriv `/{ $help }` for å se alle.
too-many-commands = Jeg utfører høyst { $most } kommandoer i én kommentar. Skriv resten i en ny.
help-intro = Skriv en kommando først på en linje i en kommentar. Du kan bruke flere, én på hver linje.
help-line = { $usage } – { $description } { $who }
help-everyone = Alle kan bruke den.
help-roles = For { $roles }.
help-nobody = Ingen rolle er satt opp til å bruke den.
help-criterion-roles = For rollen som står ved kriteriet.
help-end = Kommandoer i sitater, kode og midt i setninger teller ikke. Retter du en kommentar, utfører jeg bare det som er nytt.

command-phase = Flytter tiltaket til en senere fase når kriteriene er oppfylt.
command-phase-usage = `/fase NAVN`
command-phase-incomplete = Skriv navnet på fasen, for eksempel `/fase konsept`.
command-next = Flytter tiltaket til neste fase, eller avslutter det i den siste.
command-next-usage = `/neste`
command-next-incomplete = Skriv `/neste`.
command-back = Flytter tiltaket én fase tilbake.
command-back-usage = `/tilbake BEGRUNNELSE`
command-back-incomplete = Skriv en begrunnelse etter `/tilbake`, så alle ser hvorfor.
command-criterion = Godkjenner et kriterium, eller trekker godkjenningen tilbake.
command-criterion-usage = `/kriterium N ok` eller `/kriterium N ikke`, gjerne med en begrunnelse
command-criterion-incomplete = Skriv nummeret på kriteriet, for eksempel `/kriterium 2 ok`.
command-priority = Setter prioriteten.
command-priority-usage = `/prioritet må`, `bør`, `kan` eller `vil-ikke`
command-priority-incomplete = Skriv prioriteten, for eksempel `/prioritet bør`.
command-assign = Tildeler tiltaket til én eller flere.
command-assign-usage = `/tildel @bruker`
command-assign-incomplete = Skriv brukernavnet etter `/tildel`, med krøllalfa foran.
command-route = Avgjør hvor saken hører hjemme.
command-route-usage = `/rut NAVN BEGRUNNELSE`
command-route-incomplete = Skriv ruten og en begrunnelse, for eksempel `/rut team Gjelder bare ett team`.
command-hold = Setter tiltaket på vent.
command-hold-usage = `/vent BEGRUNNELSE` eller `/vent til DATO BEGRUNNELSE`
command-hold-incomplete = Skriv en begrunnelse etter `/vent`.
command-resume = Tar opp igjen et tiltak som er på vent, stoppet eller avsluttet.
command-resume-usage = `/fortsett`
command-resume-incomplete = Skriv `/fortsett`.
command-stop = Stopper tiltaket og lukker saken.
command-stop-usage = `/stopp BEGRUNNELSE`
command-stop-incomplete = Skriv en begrunnelse etter `/stopp`.
command-help = Viser denne oversikten.
command-help-usage = `/hjelp`
command-help-incomplete = Skriv `/hjelp`.
command-status = Viser hvor tiltaket står. Med ord bak: rapporterer status.
command-status-usage = `/status` eller `/status ØKONOMI NIVÅ; kommentar: TEKST; tiltak: TEKST; neste: DATO`
command-status-incomplete = Skriv for eksempel `/status økonomi på budsjett`, eller bare `/status` for å se hvor tiltaket står.
