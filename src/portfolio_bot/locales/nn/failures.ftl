### What can go wrong with a call, or with GitHub, and how to mend it.

usage-command = Kommandoen «{ $word }» finst ikkje. Dei kjende er { $known }.
usage-no-token = Det finst ikkje noko token. Gi det i inndata `token` til Actionen.
usage-repository = Repositoriet må vere skrive som `eigar/namn`.
usage-no-event = Det finst inga hending. Gi `--event` og `--payload`.
usage-unreadable = { $file } kan ikkje lesast: { $reason }. Gi ei fil som kan lesast.
usage-no-json = { $file } er ikkje eit JSON-objekt. Gi hendinga slik GitHub sender ho.
usage-payload = Hendinga er ikkje slik GitHub sender ho. Feilen er i { $where }.
usage-dry-run = dry-run er verken `true` eller `false`, men «{ $word }».
usage-date = «{ $word }» er ingen dato. Skriv han som `2026-11-23`.
usage-moment = «{ $word }» er ikkje noko tidspunkt. Skriv det som `2026-11-23T08:00Z`.
usage-yaml = { $file }{ $line ->
    [0] {""}
   *[other] , linje { $line }
  }: ikkje gyldig YAML. Rett det der.
usage-not-utf8 = Teksten er ikkje i UTF-8. Lagre han som UTF-8.

github-no-service = GitHub svarte { $status }. Prøv igjen seinare.
github-no-answer = GitHub svarte ikkje ({ $reason }). Prøv igjen seinare.
github-no-json = GitHub gav eit svar som ikkje kan lesast. Prøv igjen seinare.
github-gave-up = GitHub gav opp spørjinga. Prøv igjen seinare.
github-left-out = GitHub utelét noko av svaret. Prøv igjen seinare.
github-left-out-because = GitHub utelét noko av svaret ({ $reason }). Prøv igjen seinare.
github-limit = Grensa hos GitHub er nådd ({ $reason }). Prøv igjen seinare.
github-bad-token = GitHub godtek ikkje tokenet. Sjå etter i løyndomen det kjem frå.
github-no-scope = Tokenet manglar ein tilgang ({ $reason }). Gi det han.
github-denied = Tokenet har ikkje lov til dette, eller det finst ikkje ({ $reason }).
github-refused = GitHub avviste det ({ $reason }).
github-no-repository = Tokenet ser ikkje repositoriet { $name }. Gi det tilgang, eller rett namnet.
github-not-there = Tokenet ser ikkje sak { $number } i { $repository }. Gi det tilgang, eller rett nummeret.
github-no-branch = Greina { $name }, som rapporten skal liggje på, finst ikkje. Opprett ho, eller endre `report.branch`.
github-head-moved = Greina { $branch } har fått ei ny innsjekking. Køyr på nytt.
github-commit-refused = Innsjekkinga vart avvist ({ $reason }). Sjå etter at tokenet kan skrive innhald.
github-not-applied = Noko vart ikkje gjort ({ $reason }).
github-changed-nothing = GitHub sa ja, men endra ingenting.

summary-fault = ein feil i programmet ({ $kind }), sjå loggen
