### Det `init`, `sync` og `doctor` fortel: å setje opp ein portefølje, og kva som er gale med han.

usage-init = det er ingen terminal å spørje i; legg til { $flags }
usage-role = --role { $word }: skriv ROLLE=KVEN, til dømes legal=kari-nordmann eller legal=mi-verksemd/juristar
usage-role-unknown = --role { $word }: forløpet har inga slik rolle. Vel mellom { $known }
usage-board = --board { $word }: skriv EIGAR/NUMMER, EIGAR for ei tavle som ikkje er laga enno, eller none
usage-action = --action { $word }: skriv EIGAR/REPOSITORIUM, eller EIGAR/REPOSITORIUM@COMMIT med alle førti teikna
usage-action-commit = --action { $word }: dette programmet kjem ikkje frå ein klone, så skriv EIGAR/REPOSITORIUM@COMMIT med alle førti teikna

init-ask-preset = Kva prosess byrjar porteføljen med?
init-ask-name = Kva heiter porteføljen?
init-ask-board = Kva tavle? EIGAR/NUMMER, berre EIGAR for å få laga ei, eller none
init-ask-role = Kven er { $name }? Brukarnamn eller ORG/TEAM med komma mellom, tomt for ingen enno
init-ask-action = Kva Action bruker arbeidsflytane (EIGAR/REPOSITORIUM, gjerne med @COMMIT)?
init-file = { $standing ->
    [new] ny: { $path }
    [update] oppdatert: { $path }
    [kept] får stå, fordi ho har endringar som er dykkar eigne: { $path }
    [merged] oppdatert, med dykkar eigne endringar i behald: { $path }
   *[beside] dykkar får stå, og den nye blir lagd ved sida av: { $path }
  }
init-question = { $count ->
    [one] Skrive denne fila til { $folder }?
   *[other] Skrive desse { $count } filene til { $folder }?
  }
init-nothing = Alt er på plass frå før.
init-not-written = Ingenting er skrive. Legg til --yes for å skrive.
init-beside = Samanlikn kvar fil som sluttar på .new med den ved sida av, ta inn det de vil ha, og slett ho.
init-next = Skrive. Det neste: portfolio-bot sync gjer etikettar og tavle klare, så blir filene lagde inn på standardgreina, og portfolio-bot doctor ser over alt saman.

sync-kind = { $kind ->
    [single_select] enkeltval
    [number] tal
    [date] dato
    [text] tekst
   *[other] ein annan type
  }
sync-make-label = lage etiketten «{ $name }»
sync-change-label = gi etiketten «{ $before }» namnet «{ $name }» og rett farge
sync-make-board = lage tavla «{ $title }» for { $owner }
sync-link-board = vise tavla i repositoriet
sync-make-field = lage feltet «{ $name }» ({ $kind })
sync-make-field-like = lage feltet «{ $name }» ({ $kind }). Tavla har «{ $like }»: er det same felt, skriv namnet under board.aliases først
sync-rename-field = endre namnet på feltet «{ $before }» til «{ $name }»; verdiane blir ståande
sync-add-options = leggje til i feltet «{ $field }»: { $names }; alle verdiar blir ståande
sync-order-options = gi vala i feltet «{ $field }» namn og rekkjefølgje som fasane eller stega; alle verdiar blir ståande
sync-nothing = Etikettar og tavle er slik dei skal vere.
sync-planned = { $count ->
    [one] Dette skal gjerast:
   *[other] Desse { $count } tinga skal gjerast:
  }
sync-not-applied = Ingenting er gjort. Legg til --apply for å gjere det.
sync-done = Alt er gjort, og lese tilbake.
sync-write-number = Tavla har nummer { $number }. Skriv det som board.number i konfigurasjonen.
sync-number-written = Tavla har nummer { $number }, som no står i { $file }. Legg inn fila.
sync-refused = GitHub avviste ein del av det: { $reason }. Køyr sync på nytt for å sjå kva som står att

doctor-line = { $severity ->
    [error] Feil
    [warning] Åtvaring
   *[note] Merknad
  } – { $where }: { $what } { $mend }
doctor-sum = { $errors ->
    [one] 1 feil
   *[other] { $errors } feil
  }, { $warnings ->
    [one] 1 åtvaring
   *[other] { $warnings } åtvaringar
  }, { $notes ->
    [one] 1 merknad
   *[other] { $notes } merknader
  }.

doctor-token-ends = Tokenet til { $login } går ut { $day }.
doctor-token-ends-mend = Lag eit nytt, og legg det der det gamle låg.
doctor-token-scope = Tokenet manglar retten { $scope }.
doctor-token-scope-mend = Gi det den retten i innstillingane for tokenet.
doctor-elsewhere-unseen = Det går ikkje an å sjå { $path } i { $repository }, så nye tiltak blir ikkje samanlikna med tiltaka der.
doctor-elsewhere-unseen-mend = Sjå etter at namnet er rett, installer appen der, og la han lese filer.
doctor-elsewhere-silent = { $repository } deler ingen behov å samanlikne med.
doctor-elsewhere-silent-mend = Er det meininga, treng ingen å gjere noko. Elles blir `overlap.share: true` sett i oppsettet der; det gjeld frå neste rapport.
doctor-team-unseen = Det går ikkje an å sjå teamet { $team }.
doctor-team-unseen-mend = Sjå etter at namnet er rett, og gi tokenet rett til å lese medlemer.
doctor-team-empty = Teamet { $team } har ingen medlemer, så ingen har rolla gjennom det.
doctor-team-empty-mend = Legg til medlemer i teamet.
doctor-person-unknown = Det er ingen som heiter { $login } på GitHub.
doctor-person-unknown-mend = Rett brukarnamnet i konfigurasjonen.
doctor-role-empty = Ingen er { $name } enno; det berre den rolla kan gjere, må vente.
doctor-role-empty-mend = Skriv kven under roles.{ $role } når det er bestemt.
doctor-label-drift = Etiketten «{ $name }» manglar, og det er ein «{ $like }» som ingenting kjenner.
doctor-label-drift-mend = Er det den same, så gi han nytt namn på GitHub, eller skriv namnet i konfigurasjonen.
doctor-label-missing = Etiketten «{ $name }» er ikkje laga enno.
doctor-label-missing-mend = portfolio-bot sync lagar han, og det gjer boten òg når han treng han.
doctor-owner-unseen = Det er ingen konto som heiter { $owner }.
doctor-owner-unseen-mend = Rett eigaren i konfigurasjonen.
doctor-board-not-made = { $owner } har inga tavle for denne porteføljen enno.
doctor-board-not-made-mend = portfolio-bot sync --apply lagar ho, og skriv nummeret i konfigurasjonen.
doctor-board-unseen = Det går ikkje an å sjå tavle nummer { $number } hos { $owner }.
doctor-board-unseen-mend = Rett nummeret, eller gi tokenet rett til Projects. Med nummer 0 lagar portfolio-bot sync ei ny tavle.
doctor-board-readonly = Tokenet kan lese tavla { $url }, men ikkje skrive til ho.
doctor-board-readonly-mend = Gi det rett til å skrive til Projects.
doctor-field-missing = Tavla har ikkje feltet «{ $name }».
doctor-field-missing-mend = portfolio-bot sync --apply lagar det; eller ta det bort med null under board.fields.
doctor-field-drift = Tavla har ikkje feltet «{ $name }», men eit som heiter «{ $like }».
doctor-field-drift-mend = Er det same felt, så skriv «{ $like }» under board.fields, eller under board.aliases og la portfolio-bot sync gi det nytt namn.
doctor-field-alias = Feltet «{ $name }» heiter «{ $like }» på tavla.
doctor-field-alias-mend = portfolio-bot sync --apply gir det nytt namn, og held på verdiane.
doctor-field-kind = Feltet «{ $name }» er av typen { $kind }, men det trengst { $need }.
doctor-field-kind-mend = Gi det eit anna namn på tavla, og la portfolio-bot sync lage eit nytt.
doctor-option-missing = Feltet «{ $field }» har ikkje valet «{ $name }».
doctor-option-missing-mend = portfolio-bot sync --apply legg det til, og held på alle verdiar.
doctor-option-drift = Feltet «{ $field }» har ikkje valet «{ $name }», men eit som heiter «{ $like }».
doctor-option-drift-mend = Er det same val, så gi det nytt namn på tavla, eller skriv namnet blant aliasa og la portfolio-bot sync gi det nytt namn.
doctor-file-missing = Fila er ikkje på standardgreina.
doctor-file-missing-mend = Køyr portfolio-bot init, og legg inn fila.
doctor-file-older = Fila er ikkje det konfigurasjonen og denne versjonen lagar.
doctor-file-older-mend = Køyr portfolio-bot init, og legg inn fila.
doctor-file-own = Fila har endringar som er dykkar eigne.
doctor-file-own-mend = Ingenting må gjerast.
doctor-file-apart = Fila er verken det som vart laga sist, eller det som blir laga no.
doctor-file-apart-mend = Køyr portfolio-bot init: han held på endringane dykkar, og viser kva som er nytt.
doctor-file-placeholder = Arbeidsflyten har framleis ein plasshaldar der Action skal stå.
doctor-file-placeholder-mend = Køyr portfolio-bot init med --action EIGAR/REPOSITORIUM@COMMIT.
doctor-config-missing = Det er ingen konfigurasjon på standardgreina, så arbeidsflytane finn ingen.
doctor-config-missing-mend = Legg han inn der.
doctor-config-apart = Konfigurasjonen på standardgreina er ein annan enn den som er undersøkt her.
doctor-config-apart-mend = Legg inn og send opp, eller hent, så dei blir like.
doctor-actions-unseen = Tokenet får ikkje sjå om arbeidsflytane køyrer.
doctor-actions-unseen-mend = Gi det rett til å lese Actions for å få det undersøkt.
doctor-workflow-off = GitHub har slått av arbeidsflyten ({ $state }).
doctor-workflow-off-mend = Slå han på i repositoriet, under Actions.
doctor-schedule-never = Tidsplanen har ikkje starta arbeidsflyten enno.
doctor-schedule-never-mend = Det skjer innan eit døgn når fila er på standardgreina.
doctor-schedule-silent = Tidsplanen har ikkje starta arbeidsflyten på { $days } dagar.
doctor-schedule-silent-mend = Start han for hand under Actions, og sjå etter at han er slått på.
doctor-ledger-none = Greina { $branch } for protokollen er ikkje der enno.
doctor-ledger-none-mend = Den første gjennomgangen lagar ho.
