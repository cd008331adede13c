### What a run tells: job summary, dry run, and why an event led to nothing.

ignored-event = Hendinga «{ $name }» gjeld ikkje porteføljen.
ignored-action = Handlinga «{ $action }» krev ikkje noko av boten.
ignored-pull-request = Hendinga gjeld ein pull request, ikkje eit tiltak.
ignored-bot = Kommentaren er skriven av ein bot eller ein sletta konto.
ignored-editor = Kommentaren blei endra av { $editor }, som ikkje har skrive han. Då tel han ikkje.
ignored-no-commands = Kommentaren har ingen nye kommandoar.
ignored-not-initiative = Saka er ikkje eit tiltak.
ignored-gone = Sak nummer { $number } er ikkje her lenger. Ho er flytta eller sletta.

plan-comment-new = { $kind ->
    [status] skriv statuskommentaren
    [gate] skriv sjekklista for fasen
   *[answer] skriv eit svar
  }
plan-comment-edit = { $kind ->
    [status] oppdater statuskommentaren
    [gate] oppdater sjekklista for fasen
   *[answer] oppdater eit svar
  }
plan-react = { $content ->
    [THUMBS_UP] kvitter for kommentaren med tommel opp
   *[CONFUSED] kvitter for kommentaren med eit spørjande ansikt
  }
plan-board-add = legg saka på tavla
plan-board-set = set «{ $field }» på tavla til { $value }
plan-board-clear = tøm «{ $field }» på tavla
plan-labels-add = { $count ->
    [one] set etiketten { $names }
   *[other] set etikettane { $names }
  }
plan-labels-remove = { $count ->
    [one] fjern etiketten { $names }
   *[other] fjern etikettane { $names }
  }
plan-assign = tildel { $users }
plan-close = { $reason ->
    [COMPLETED] lukk saka som fullført
   *[NOT_PLANNED] lukk saka som ikkje planlagd
  }
plan-reopen = opne saka igjen
plan-write = skriv filene { $files }

summary-nothing = Ingenting måtte endrast.
summary-planned = Prøvekøyring. Dette ville ha blitt gjort:
summary-done = { $count ->
    [one] Dette blei gjort:
   *[other] Desse { $count } tinga blei gjorde:
  }
summary-commit = Rapporten er lagra i { $commit }.
summary-read = { $count } tiltak er lesne.
summary-failed = Køyringa stoppa: { $what }
summary-retry = Ingenting av det nokon har skrive, er tapt. Køyr jobben på nytt når årsaka er retta. Det som er gjort, blir ikkje gjort om igjen.
summary-configuration = { $count ->
    [one] Oppsettet har ein feil:
   *[other] Oppsettet har { $count } feil:
  }
commit-report = Porteføljerapport per { $at }
summary-saved = { $count ->
    [one] Éi fil er skriven til { $folder }:
   *[other] { $count } filer er skrivne til { $folder }:
  }
report-rebuilt = Utgåva per { $at } er laga på nytt av det som vart lagra då.
report-rebuilt-otherwise = Utgåva per { $at } er laga på nytt av det som vart lagra då. Ho vart først laga av versjon { $version }, så ho kan sjå annleis ut no.
