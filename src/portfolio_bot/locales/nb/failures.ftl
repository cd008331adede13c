### What can go wrong with a call, or with GitHub, and how to mend it.

usage-command = Kommandoen «{ $word }» finnes ikke. De kjente er { $known }.
usage-no-token = Det finnes ikke noe token. Gi det i Actionens inndata `token`.
usage-repository = Repositoriet må være skrevet som `eier/navn`.
usage-no-event = Det finnes ingen hendelse. Gi `--event` og `--payload`.
usage-unreadable = { $file } kan ikke leses: { $reason }. Gi en fil som kan leses.
usage-no-json = { $file } er ikke et JSON-objekt. Gi hendelsen slik GitHub sender den.
usage-payload = Hendelsen er ikke slik GitHub sender den. Feilen er i { $where }.
usage-dry-run = dry-run er verken `true` eller `false`, men «{ $word }».
usage-date = «{ $word }» er ingen dato. Skriv den som `2026-11-23`.
usage-moment = «{ $word }» er ikke noe tidspunkt. Skriv det som `2026-11-23T08:00Z`.
usage-yaml = { $file }{ $line ->
    [0] {""}
   *[other] , linje { $line }
  }: ikke gyldig YAML. Rett det der.
usage-not-utf8 = Teksten er ikke i UTF-8. Lagre den som UTF-8.

github-no-service = GitHub svarte { $status }. Prøv igjen senere.
github-no-answer = GitHub svarte ikke ({ $reason }). Prøv igjen senere.
github-no-json = GitHub ga et svar som ikke kan leses. Prøv igjen senere.
github-gave-up = GitHub ga opp spørringen. Prøv igjen senere.
github-left-out = GitHub utelot noe av svaret. Prøv igjen senere.
github-left-out-because = GitHub utelot noe av svaret ({ $reason }). Prøv igjen senere.
github-limit = Grensen hos GitHub er nådd ({ $reason }). Prøv igjen senere.
github-bad-token = GitHub godtar ikke tokenet. Se etter i hemmeligheten det kommer fra.
github-no-scope = Tokenet mangler en tilgang ({ $reason }). Gi det den.
github-denied = Tokenet har ikke lov til dette, eller det finnes ikke ({ $reason }).
github-refused = GitHub avviste det ({ $reason }).
github-no-repository = Tokenet ser ikke repositoriet { $name }. Gi det tilgang, eller rett navnet.
github-not-there = Tokenet ser ikke sak { $number } i { $repository }. Gi det tilgang, eller rett nummeret.
github-no-branch = Greinen { $name }, som rapporten skal ligge på, finnes ikke. Opprett den, eller endre `report.branch`.
github-head-moved = Greinen { $branch } har fått en ny innsjekking. Kjør på nytt.
github-commit-refused = Innsjekkingen ble avvist ({ $reason }). Se etter at tokenet kan skrive innhold.
github-not-applied = Noe ble ikke gjort ({ $reason }).
github-changed-nothing = GitHub sa ja, men endret ingenting.

summary-fault = en feil i programmet ({ $kind }), se loggen
