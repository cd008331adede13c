### The public page, for those without an account at GitHub.

site-skip = Hopp til innhaldet
site-navigation = Hovudmeny
site-menu-index = Oversikt
site-menu-kanban = Tavle
site-menu-table = Tabell
site-menu-timeline = Tidslinje
site-menu-history = Historikk
site-made = Bygd av dataa til porteføljen per { $at }. Det ingen har rapportert, står som «ikkje rapportert». Det tyder at vi ikkje veit, ikkje at alt går som det skal.
site-pages = Sider
site-page = Side { $number }

## The front page

site-lead = Slik stod porteføljen ved slutten av { $at }.
site-figure-open = { $count ->
    [one] tiltak er ope
   *[other] tiltak er opne
  }, og { $held ->
    [0] ingen av dei
    [one] eitt av dei
   *[other] { $held } av dei
  } er på vent
site-figure-due = { $count ->
    [one] sak ventar på ei avgjerd
   *[other] saker ventar på ei avgjerd
  }
site-figure-delayed = { $count ->
    [one] tiltak er forseinka
   *[other] tiltak er forseinka
  }, og { $behind ->
    [0] ingen
    [one] eitt
   *[other] { $behind }
  } ligg noko etter planen. { $unknown ->
    [0] Alle andre er på plan eller ikkje påbegynte
    [one] Eitt veit vi ikkje om
   *[other] { $unknown } veit vi ikkje om
  }
site-figure-results = { $all ->
    [0] Ingen nøkkelresultat er skrivne i opne tiltak
    [one] av 1 nøkkelresultat er nådd i opne tiltak
   *[other] av { $all } nøkkelresultat er nådde i opne tiltak
  }
site-figure-months = månadsverk i opne tiltak. { $unknown ->
    [0] Alle har oppgitt behovet
    [one] Eitt har ikkje oppgitt behovet
   *[other] { $unknown } har ikkje oppgitt behovet
  }
site-figure-completed = { $count ->
    [one] tiltak er avslutta
   *[other] tiltak er avslutta
  }, og { $ended ->
    [0] ingen
    [one] eitt
   *[other] { $ended }
  } er stoppa, sende vidare eller lukka
site-decided-by = Blir avgjort av: { $roles }
site-waited = { $count ->
    [0] venta sidan i dag
    [one] venta 1 dag
   *[other] venta { $count } dagar
  }
site-more-due = { $count ->
    [one] Éi sak til ventar på ei avgjerd.
   *[other] { $count } saker til ventar på ei avgjerd.
  }
site-more-value = { $count ->
    [one] Éin til er eldre, og står på sida til tiltaket.
   *[other] { $count } til er eldre, og står på sidene til tiltaka.
  }
site-status-note = { $count ->
    [0] Ingen av dei { $all } opne tiltaka har meldt avvik eller ligg etter planen.
    [one] Eitt av { $all } opne tiltak har meldt avvik eller ligg etter planen.
   *[other] { $count } av { $all } opne tiltak har meldt avvik eller ligg etter planen.
  }
site-status-table = { $shown } av { $all } opne tiltak, dei med størst avvik først
site-column-reported = Sist rapportert
site-all = Sjå alle { $count } i tabellen

## The board

site-kanban-lead = Éi kolonne for kvar fase, og eitt kort for kvart opne tiltak. Dei som kom sist til fasen, står øvst.
site-column-count = { $limit ->
    [0] { $count } tiltak
   *[other] { $count } tiltak, høgst { $limit }
  }
site-over-limit = over grensa
site-days-here = { $count ->
    [0] kom hit i dag
    [one] 1 dag i fasen
   *[other] { $count } dagar i fasen
  }
site-days-unknown = ukjend tid i fasen
site-column-more = { $count ->
    [one] Eitt tiltak til i fasen { $phase }
   *[other] { $count } tiltak til i fasen { $phase }
  }

## The table

site-table-lead = { $count ->
    [0] Det er ingen tiltak her enno.
    [one] Det eine tiltaket i porteføljen.
   *[other] Alle { $count } tiltak som har vore i porteføljen, dei opne først.
  }
site-table-caption = Tiltaka per { $at }
site-table-part = Del { $part } av { $parts } av tabellen.
site-table-shown = Viser { $shown } av { $all } tiltak.
site-table-loading = Hentar resten av tabellen …
site-table-failed = Resten av tabellen kunne ikkje hentast. Prøv igjen, eller bla i sidene under.
site-filter = Finn tiltak
site-filter-search = Søk i tabellen
site-filter-any = Alle
site-filter-reset = Nullstill
site-column-number = Nr.
site-column-state = Tilstand
site-column-start = Planlagd start
site-column-end = Planlagd slutt

## The timeline

site-timeline-lead = Planlagd start og slutt for opne tiltak. Den stipla streken er { $at }, og ringane er milepålar og leveransar.
site-timeline-undated = { $count ->
    [one] Eitt ope tiltak har ikkje både start og slutt, og er ikkje teikna.
   *[other] { $count } opne tiltak har ikkje både start og slutt, og er ikkje teikna.
  }
site-timeline-next = Neste: { $name }, { $at }

## The history

site-history-lead = Avgjerdene i porteføljen, dei siste først.
site-history-capped = Her står dei siste. Eldre avgjerder står på sida til kvart tiltak.
site-history-caption = Kva som er avgjort, av kven og kvifor

## An initiative

site-issue = Saka på GitHub
site-state-reason = Grunngiving:
site-case-facts = Kort om tiltaket
site-case-status = Status
site-case-phases = Fasar
site-case-phases-caption = Når tiltaket kom til kvar fase, og når det gjekk vidare
site-case-answers = Svar i skjemaet
site-case-no-answers = Ingen spørsmål er svara på enno.
site-case-decisions = Avgjerder
site-waits-for = Ventar på
site-reported-on = rapportert { $at }
site-response = Tiltak mot avviket:
site-column-from = Frå
site-column-to = Til
site-column-days = Dagar
site-withdrawn = trekt
site-members-caption = Medlemer av styringsgruppa
site-member = Medlem
site-member-authority = Fullmakt
site-parties-caption = Kven tiltaket råkar, og kva dei har svara
site-party = Kven
site-party-affected = Råka
site-party-how = På kva måte
site-party-answer = Svar
site-value-caption = Verdi som er levert, den nyaste først
site-benefits-caption = Planlagde gevinstar, og det siste som er målt
site-benefit = Gevinst
site-benefit-indicator = Indikator
site-benefit-baseline = Før
site-benefit-target = Mål
site-benefit-measured = Sist målt
site-benefit-due = Skal nåast
site-not-measured = ikkje målt
site-unit-count = tal
site-unit-kroner = kroner
site-unit-percent = prosent
site-unit-hours = timar
site-uncertainties = Uvisse
site-uncertainties-caption = Truslar og moglegheiter, før og etter det som blir gjort med dei
site-uncertainty = Kva som kan skje
site-uncertainty-side = Type
site-uncertainty-before = Før
site-uncertainty-after = Etter
site-uncertainty-response = Kva som blir gjort
site-uncertainty-closed = ikkje lenger aktuelt
site-side-threat = trussel
site-side-opportunity = moglegheit
site-score = sannsyn { $probability } av 5, konsekvens { $impact } av 5
site-deliverables = Leveransar og milepålar
site-deliverables-caption = Kva som blir levert, og når
site-deliverable = Leveranse
site-deliverable-planned = Først lova
site-deliverable-due = Lova no
site-deliverable-done = Levert
site-milestone = milepåle
site-costs = Økonomi
site-costs-caption = Pengar år for år, i kroner
site-cost-year = År
site-cost-need = Behov
site-cost-budget = Budsjett
site-cost-allocated = Tildelt
site-cost-spent = Brukt
site-cost-forecast = Prognose
site-result-done = nådd
site-result-open = ikkje nådd
site-more-facts = { $count ->
    [one] Éin til er ikkje vist her.
   *[other] { $count } til er ikkje viste her.
  }
site-more-decisions = { $count ->
    [one] Éi eldre avgjerd er ikkje vist her.
   *[other] { $count } eldre avgjerder er ikkje viste her.
  }

## The command

site-bad-data = { $file } er ikkje data som dette programmet kan lese. Feilen er i { $where }. Lag rapporten på nytt med denne utgåva av programmet.
site-bad-ledger = Protokollen er ikkje heil, så sida er ikkje bygd. { $first }
site-written = { $count ->
    [one] Éi fil er skriven til { $folder }.
   *[other] { $count } filer er skrivne til { $folder }.
  }
