### Det `init`, `sync` og `doctor` forteller: å sette opp en portefølje, og hva som er galt med den.

usage-init = det er ingen terminal å spørre i; legg til { $flags }
usage-role = --role { $word }: skriv ROLLE=HVEM, for eksempel legal=kari-nordmann eller legal=min-virksomhet/jurister
usage-role-unknown = --role { $word }: forløpet har ingen slik rolle. Velg blant { $known }
usage-board = --board { $word }: skriv EIER/NUMMER, EIER for en tavle som ikke er laget ennå, eller none
usage-action = --action { $word }: skriv EIER/REPOSITORIUM, eller EIER/REPOSITORIUM@COMMIT med alle førti tegnene
usage-action-commit = --action { $word }: dette programmet kommer ikke fra en klone, så skriv EIER/REPOSITORIUM@COMMIT med alle førti tegnene

init-ask-preset = Hvilken prosess begynner porteføljen med?
init-ask-name = Hva heter porteføljen?
init-ask-board = Hvilken tavle? EIER/NUMMER, bare EIER for å få laget en, eller none
init-ask-role = Hvem er { $name }? Brukernavn eller ORG/TEAM med komma mellom, tomt for ingen ennå
init-ask-action = Hvilken Action bruker arbeidsflytene (EIER/REPOSITORIUM, gjerne med @COMMIT)?
init-file = { $standing ->
    [new] ny: { $path }
    [update] oppdatert: { $path }
    [kept] får stå, fordi den har endringer som er deres egne: { $path }
    [merged] oppdatert, med deres egne endringer i behold: { $path }
   *[beside] deres får stå, og den nye legges ved siden av: { $path }
  }
init-question = { $count ->
    [one] Skrive denne filen til { $folder }?
   *[other] Skrive disse { $count } filene til { $folder }?
  }
init-nothing = Alt er på plass fra før.
init-not-written = Ingenting er skrevet. Legg til --yes for å skrive.
init-beside = Sammenlign hver fil som slutter på .new med den ved siden av, ta inn det dere vil ha, og slett den.
init-next = Skrevet. Det neste: portfolio-bot sync gjør etiketter og tavle klare, så legges filene inn på standardgreinen, og portfolio-bot doctor ser over alt sammen.

sync-kind = { $kind ->
    [single_select] enkeltvalg
    [number] tall
    [date] dato
    [text] tekst
   *[other] en annen type
  }
sync-make-label = lage etiketten «{ $name }»
sync-change-label = gi etiketten «{ $before }» navnet «{ $name }» og riktig farge
sync-make-board = lage tavlen «{ $title }» for { $owner }
sync-link-board = vise tavlen i repositoriet
sync-make-field = lage feltet «{ $name }» ({ $kind })
sync-make-field-like = lage feltet «{ $name }» ({ $kind }). Tavlen har «{ $like }»: er det samme felt, skriv navnet under board.aliases først
sync-rename-field = endre navnet på feltet «{ $before }» til «{ $name }»; verdiene blir stående
sync-add-options = legge til i feltet «{ $field }»: { $names }; alle verdier blir stående
sync-order-options = gi valgene i feltet «{ $field }» navn og rekkefølge som fasene eller trinnene; alle verdier blir stående
sync-nothing = Etiketter og tavle er slik de skal være.
sync-planned = { $count ->
    [one] Dette skal gjøres:
   *[other] Disse { $count } tingene skal gjøres:
  }
sync-not-applied = Ingenting er gjort. Legg til --apply for å gjøre det.
sync-done = Alt er gjort, og lest tilbake.
sync-write-number = Tavlen har nummer { $number }. Skriv det som board.number i konfigurasjonen.
sync-number-written = Tavlen har nummer { $number }, som nå står i { $file }. Legg inn filen.
sync-refused = GitHub avviste en del av det: { $reason }. Kjør sync på nytt for å se hva som gjenstår

doctor-line = { $severity ->
    [error] Feil
    [warning] Advarsel
   *[note] Merknad
  } – { $where }: { $what } { $mend }
doctor-sum = { $errors ->
    [one] 1 feil
   *[other] { $errors } feil
  }, { $warnings ->
    [one] 1 advarsel
   *[other] { $warnings } advarsler
  }, { $notes ->
    [one] 1 merknad
   *[other] { $notes } merknader
  }.

doctor-token-ends = Tokenet til { $login } går ut { $day }.
doctor-token-ends-mend = Lag et nytt, og legg det der det gamle lå.
doctor-token-scope = Tokenet mangler rettigheten { $scope }.
doctor-token-scope-mend = Gi det den rettigheten i innstillingene for tokenet.
doctor-elsewhere-unseen = { $path } i { $repository } kan ikke ses, så nye tiltak sammenlignes ikke med tiltakene der.
doctor-elsewhere-unseen-mend = Se etter at navnet er riktig, installer appen der, og la den lese filer.
doctor-elsewhere-silent = { $repository } deler ingen behov å sammenligne med.
doctor-elsewhere-silent-mend = Er det meningen, trenger ingen å gjøre noe. Ellers settes `overlap.share: true` i oppsettet der; det gjelder fra neste rapport.
doctor-team-unseen = Teamet { $team } kan ikke ses.
doctor-team-unseen-mend = Se etter at navnet er riktig, og gi tokenet rett til å lese medlemmer.
doctor-team-empty = Teamet { $team } har ingen medlemmer, så ingen har rollen gjennom det.
doctor-team-empty-mend = Legg til medlemmer i teamet.
doctor-person-unknown = Det er ingen som heter { $login } på GitHub.
doctor-person-unknown-mend = Rett brukernavnet i konfigurasjonen.
doctor-role-empty = Ingen er { $name } ennå; det bare den rollen kan gjøre, må vente.
doctor-role-empty-mend = Skriv hvem under roles.{ $role } når det er bestemt.
doctor-label-drift = Etiketten «{ $name }» mangler, og det er en «{ $like }» som ingenting kjenner.
doctor-label-drift-mend = Er det den samme, så gi den nytt navn på GitHub, eller skriv navnet i konfigurasjonen.
doctor-label-missing = Etiketten «{ $name }» er ikke laget ennå.
doctor-label-missing-mend = portfolio-bot sync lager den, og det gjør boten også når den trenger den.
doctor-owner-unseen = Det er ingen konto som heter { $owner }.
doctor-owner-unseen-mend = Rett eieren i konfigurasjonen.
doctor-board-not-made = { $owner } har ingen tavle for denne porteføljen ennå.
doctor-board-not-made-mend = portfolio-bot sync --apply lager den, og skriver nummeret i konfigurasjonen.
doctor-board-unseen = Tavle nummer { $number } hos { $owner } kan ikke ses.
doctor-board-unseen-mend = Rett nummeret, eller gi tokenet rett til Projects. Med nummer 0 lager portfolio-bot sync en ny tavle.
doctor-board-readonly = Tokenet kan lese tavlen { $url }, men ikke skrive til den.
doctor-board-readonly-mend = Gi det rett til å skrive til Projects.
doctor-field-missing = Tavlen har ikke feltet «{ $name }».
doctor-field-missing-mend = portfolio-bot sync --apply lager det; eller ta det bort med null under board.fields.
doctor-field-drift = Tavlen har ikke feltet «{ $name }», men et som heter «{ $like }».
doctor-field-drift-mend = Er det samme felt, så skriv «{ $like }» under board.fields, eller under board.aliases og la portfolio-bot sync gi det nytt navn.
doctor-field-alias = Feltet «{ $name }» heter «{ $like }» på tavlen.
doctor-field-alias-mend = portfolio-bot sync --apply gir det nytt navn, og beholder verdiene.
doctor-field-kind = Feltet «{ $name }» er av typen { $kind }, men { $need } trengs.
doctor-field-kind-mend = Gi det et annet navn på tavlen, og la portfolio-bot sync lage et nytt.
doctor-option-missing = Feltet «{ $field }» har ikke valget «{ $name }».
doctor-option-missing-mend = portfolio-bot sync --apply legger det til, og beholder alle verdier.
doctor-option-drift = Feltet «{ $field }» har ikke valget «{ $name }», men et som heter «{ $like }».
doctor-option-drift-mend = Er det samme valg, så gi det nytt navn på tavlen, eller skriv navnet blant aliasene og la portfolio-bot sync gi det nytt navn.
doctor-file-missing = Filen er ikke på standardgreinen.
doctor-file-missing-mend = Kjør portfolio-bot init, og legg inn filen.
doctor-file-older = Filen er ikke det konfigurasjonen og denne versjonen lager.
doctor-file-older-mend = Kjør portfolio-bot init, og legg inn filen.
doctor-file-own = Filen har endringer som er deres egne.
doctor-file-own-mend = Ingenting må gjøres.
doctor-file-apart = Filen er verken det som ble laget sist, eller det som lages nå.
doctor-file-apart-mend = Kjør portfolio-bot init: den beholder endringene deres, og viser hva som er nytt.
doctor-file-placeholder = Arbeidsflyten har fortsatt en plassholder der Action skal stå.
doctor-file-placeholder-mend = Kjør portfolio-bot init med --action EIER/REPOSITORIUM@COMMIT.
doctor-config-missing = Det er ingen konfigurasjon på standardgreinen, så arbeidsflytene finner ingen.
doctor-config-missing-mend = Legg den inn der.
doctor-config-apart = Konfigurasjonen på standardgreinen er en annen enn den som er undersøkt her.
doctor-config-apart-mend = Legg inn og send opp, eller hent, så de blir like.
doctor-actions-unseen = Tokenet får ikke se om arbeidsflytene kjører.
doctor-actions-unseen-mend = Gi det rett til å lese Actions for å få det undersøkt.
doctor-workflow-off = GitHub har slått av arbeidsflyten ({ $state }).
doctor-workflow-off-mend = Slå den på i repositoriet, under Actions.
doctor-schedule-never = Tidsplanen har ikke startet arbeidsflyten ennå.
doctor-schedule-never-mend = Det skjer innen et døgn når filen er på standardgreinen.
doctor-schedule-silent = Tidsplanen har ikke startet arbeidsflyten på { $days } dager.
doctor-schedule-silent-mend = Start den for hånd under Actions, og se etter at den er slått på.
doctor-ledger-none = Greinen { $branch } for protokollen er ikke der ennå.
doctor-ledger-none-mend = Den første gjennomgangen lager den.
