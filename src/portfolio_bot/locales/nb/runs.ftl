### What a run tells: job summary, dry run, and why an event led to nothing.

ignored-event = Hendelsen «{ $name }» gjelder ikke porteføljen.
ignored-action = Handlingen «{ $action }» krever ikke noe av boten.
ignored-pull-request = Hendelsen gjelder en pull request, ikke et tiltak.
ignored-bot = Kommentaren er skrevet av en bot eller en slettet konto.
ignored-editor = Kommentaren ble endret av { $editor }, som ikke har skrevet den. Da teller den ikke.
ignored-no-commands = Kommentaren har ingen nye kommandoer.
ignored-not-initiative = Saken er ikke et tiltak.
ignored-gone = Sak nummer { $number } er ikke her lenger. Den er flyttet eller slettet.

plan-comment-new = { $kind ->
    [status] skriv statuskommentaren
    [gate] skriv sjekklisten for fasen
   *[answer] skriv et svar
  }
plan-comment-edit = { $kind ->
    [status] oppdater statuskommentaren
    [gate] oppdater sjekklisten for fasen
   *[answer] oppdater et svar
  }
plan-react = { $content ->
    [THUMBS_UP] kvitter for kommentaren med tommel opp
   *[CONFUSED] kvitter for kommentaren med et spørrende ansikt
  }
plan-board-add = legg saken på tavlen
plan-board-set = sett «{ $field }» på tavlen til { $value }
plan-board-clear = tøm «{ $field }» på tavlen
plan-labels-add = { $count ->
    [one] sett etiketten { $names }
   *[other] sett etikettene { $names }
  }
plan-labels-remove = { $count ->
    [one] fjern etiketten { $names }
   *[other] fjern etikettene { $names }
  }
plan-assign = tildel { $users }
plan-close = { $reason ->
    [COMPLETED] lukk saken som fullført
   *[NOT_PLANNED] lukk saken som ikke planlagt
  }
plan-reopen = åpne saken igjen
plan-write = skriv filene { $files }

summary-nothing = Ingenting måtte endres.
summary-planned = Prøvekjøring. Dette ville blitt gjort:
summary-done = { $count ->
    [one] Dette ble gjort:
   *[other] Disse { $count } tingene ble gjort:
  }
summary-commit = Rapporten er lagret i { $commit }.
summary-read = { $count } tiltak er lest.
summary-failed = Kjøringen stoppet: { $what }
summary-retry = Ingenting av det noen har skrevet, er tapt. Kjør jobben på nytt når årsaken er rettet. Det som er gjort, blir ikke gjort om igjen.
summary-configuration = { $count ->
    [one] Oppsettet har en feil:
   *[other] Oppsettet har { $count } feil:
  }
commit-report = Porteføljerapport per { $at }
summary-saved = { $count ->
    [one] Én fil er skrevet til { $folder }:
   *[other] { $count } filer er skrevet til { $folder }:
  }
report-rebuilt = Utgaven per { $at } er laget på nytt av det som ble lagret da.
report-rebuilt-otherwise = Utgaven per { $at } er laget på nytt av det som ble lagret da. Den ble først laget av versjon { $version }, så den kan se annerledes ut nå.
