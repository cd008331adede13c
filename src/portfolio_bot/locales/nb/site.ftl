### The public page, for those without an account at GitHub.

site-skip = Hopp til innholdet
site-navigation = Hovedmeny
site-menu-index = Oversikt
site-menu-kanban = Tavle
site-menu-table = Tabell
site-menu-timeline = Tidslinje
site-menu-history = Historikk
site-made = Bygd av porteføljens data per { $at }. Det ingen har rapportert, står som «ikke rapportert». Det betyr at vi ikke vet, ikke at alt går som det skal.
site-pages = Sider
site-page = Side { $number }

## The front page

site-lead = Slik sto porteføljen ved slutten av { $at }.
site-figure-open = { $count ->
    [one] tiltak er åpent
   *[other] tiltak er åpne
  }, og { $held ->
    [0] ingen av dem
    [one] ett av dem
   *[other] { $held } av dem
  } er på vent
site-figure-due = { $count ->
    [one] sak venter på en beslutning
   *[other] saker venter på en beslutning
  }
site-figure-delayed = { $count ->
    [one] tiltak er forsinket
   *[other] tiltak er forsinket
  }, og { $behind ->
    [0] ingen
    [one] ett
   *[other] { $behind }
  } ligger noe etter planen. { $unknown ->
    [0] Alle andre er på plan eller ikke påbegynt
    [one] Ett vet vi ikke om
   *[other] { $unknown } vet vi ikke om
  }
site-figure-results = { $all ->
    [0] Ingen nøkkelresultater er skrevet i åpne tiltak
    [one] av 1 nøkkelresultat er nådd i åpne tiltak
   *[other] av { $all } nøkkelresultater er nådd i åpne tiltak
  }
site-figure-months = månedsverk i åpne tiltak. { $unknown ->
    [0] Alle har oppgitt behovet
    [one] Ett har ikke oppgitt behovet
   *[other] { $unknown } har ikke oppgitt behovet
  }
site-figure-completed = { $count ->
    [one] tiltak er avsluttet
   *[other] tiltak er avsluttet
  }, og { $ended ->
    [0] ingen
    [one] ett
   *[other] { $ended }
  } er stoppet, sendt videre eller lukket
site-decided-by = Besluttes av: { $roles }
site-waited = { $count ->
    [0] ventet siden i dag
    [one] ventet 1 dag
   *[other] ventet { $count } dager
  }
site-more-due = { $count ->
    [one] Én sak til venter på en beslutning.
   *[other] { $count } saker til venter på en beslutning.
  }
site-more-value = { $count ->
    [one] Én til er eldre, og står på siden til tiltaket.
   *[other] { $count } til er eldre, og står på sidene til tiltakene.
  }
site-status-note = { $count ->
    [0] Ingen av de { $all } åpne tiltakene har meldt avvik eller ligger etter planen.
    [one] Ett av { $all } åpne tiltak har meldt avvik eller ligger etter planen.
   *[other] { $count } av { $all } åpne tiltak har meldt avvik eller ligger etter planen.
  }
site-status-table = { $shown } av { $all } åpne tiltak, de med størst avvik først
site-column-reported = Sist rapportert
site-all = Se alle { $count } i tabellen

## The board

site-kanban-lead = Én kolonne for hver fase, og ett kort for hvert åpne tiltak. De som kom sist til fasen, står øverst.
site-column-count = { $limit ->
    [0] { $count } tiltak
   *[other] { $count } tiltak, høyst { $limit }
  }
site-over-limit = over grensen
site-days-here = { $count ->
    [0] kom hit i dag
    [one] 1 dag i fasen
   *[other] { $count } dager i fasen
  }
site-days-unknown = ukjent tid i fasen
site-column-more = { $count ->
    [one] Ett tiltak til i fasen { $phase }
   *[other] { $count } tiltak til i fasen { $phase }
  }

## The table

site-table-lead = { $count ->
    [0] Det er ingen tiltak her ennå.
    [one] Det ene tiltaket i porteføljen.
   *[other] Alle { $count } tiltak som har vært i porteføljen, de åpne først.
  }
site-table-caption = Tiltakene per { $at }
site-table-part = Del { $part } av { $parts } av tabellen.
site-table-shown = Viser { $shown } av { $all } tiltak.
site-table-loading = Henter resten av tabellen …
site-table-failed = Resten av tabellen kunne ikke hentes. Prøv igjen, eller bla i sidene under.
site-filter = Finn tiltak
site-filter-search = Søk i tabellen
site-filter-any = Alle
site-filter-reset = Nullstill
site-column-number = Nr.
site-column-state = Tilstand
site-column-start = Planlagt start
site-column-end = Planlagt slutt

## The timeline

site-timeline-lead = Planlagt start og slutt for åpne tiltak. Den stiplede streken er { $at }, og ringene er milepæler og leveranser.
site-timeline-undated = { $count ->
    [one] Ett åpent tiltak har ikke både start og slutt, og er ikke tegnet.
   *[other] { $count } åpne tiltak har ikke både start og slutt, og er ikke tegnet.
  }
site-timeline-next = Neste: { $name }, { $at }

## The history

site-history-lead = Beslutningene i porteføljen, de siste først.
site-history-capped = Her står de siste. Eldre beslutninger står på siden til hvert tiltak.
site-history-caption = Hva som er besluttet, av hvem og hvorfor

## An initiative

site-issue = Saken på GitHub
site-state-reason = Begrunnelse:
site-case-facts = Kort om tiltaket
site-case-status = Status
site-case-phases = Faser
site-case-phases-caption = Når tiltaket kom til hver fase, og når det gikk videre
site-case-answers = Svar i skjemaet
site-case-no-answers = Ingen spørsmål er besvart ennå.
site-case-decisions = Beslutninger
site-waits-for = Venter på
site-reported-on = rapportert { $at }
site-response = Tiltak mot avviket:
site-column-from = Fra
site-column-to = Til
site-column-days = Dager
site-withdrawn = trukket
site-members-caption = Medlemmer av styringsgruppen
site-member = Medlem
site-member-authority = Fullmakt
site-parties-caption = Hvem tiltaket berører, og hva de har svart
site-party = Hvem
site-party-affected = Berørt
site-party-how = På hvilken måte
site-party-answer = Svar
site-value-caption = Verdi som er levert, den nyeste først
site-benefits-caption = Planlagte gevinster, og det siste som er målt
site-benefit = Gevinst
site-benefit-indicator = Indikator
site-benefit-baseline = Før
site-benefit-target = Mål
site-benefit-measured = Sist målt
site-benefit-due = Skal nås
site-not-measured = ikke målt
site-unit-count = antall
site-unit-kroner = kroner
site-unit-percent = prosent
site-unit-hours = timer
site-uncertainties = Usikkerhet
site-uncertainties-caption = Trusler og muligheter, før og etter det som gjøres med dem
site-uncertainty = Hva som kan skje
site-uncertainty-side = Type
site-uncertainty-before = Før
site-uncertainty-after = Etter
site-uncertainty-response = Hva som gjøres
site-uncertainty-closed = ikke lenger aktuelt
site-side-threat = trussel
site-side-opportunity = mulighet
site-score = sannsynlighet { $probability } av 5, konsekvens { $impact } av 5
site-deliverables = Leveranser og milepæler
site-deliverables-caption = Hva som leveres, og når
site-deliverable = Leveranse
site-deliverable-planned = Først lovet
site-deliverable-due = Lovet nå
site-deliverable-done = Levert
site-milestone = milepæl
site-costs = Økonomi
site-costs-caption = Penger år for år, i kroner
site-cost-year = År
site-cost-need = Behov
site-cost-budget = Budsjett
site-cost-allocated = Tildelt
site-cost-spent = Brukt
site-cost-forecast = Prognose
site-result-done = nådd
site-result-open = ikke nådd
site-more-facts = { $count ->
    [one] Én til er ikke vist her.
   *[other] { $count } til er ikke vist her.
  }
site-more-decisions = { $count ->
    [one] Én eldre beslutning er ikke vist her.
   *[other] { $count } eldre beslutninger er ikke vist her.
  }

## The command

site-bad-data = { $file } er ikke data som dette programmet kan lese. Feilen er i { $where }. Lag rapporten på nytt med denne utgaven av programmet.
site-bad-ledger = Protokollen er ikke hel, så siden er ikke bygd. { $first }
site-written = { $count ->
    [one] Én fil er skrevet til { $folder }.
   *[other] { $count } filer er skrevet til { $folder }.
  }
