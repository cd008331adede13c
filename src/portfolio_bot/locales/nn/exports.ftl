### The files beside the page: tables, workbook, feed and calendar.

exports-yes = ja
exports-no = nei
exports-feed = avgjerder

## Sheets

exports-sheet-tiltak = Tiltak
exports-sheet-gevinster = Gevinstar
exports-sheet-usikkerhet = Uvisse
exports-sheet-leveranser = Leveransar
exports-sheet-okonomi = Økonomi
exports-sheet-ressurser = Ressursar

## Columns

exports-column-number = Nummer
exports-column-title = Tittel
exports-column-url = Adresse
exports-column-state = Tilstand
exports-column-state-since = Tilstand sidan
exports-column-state-reason = Grunngjeving for tilstanden
exports-column-review = Blir vurdert igjen
exports-column-bound = Bunden sidan
exports-column-phase = Fase
exports-column-phase-since = I fasen sidan
exports-column-days-in-phase = Dagar i fasen
exports-column-gate-met = Oppfylte kriterium
exports-column-gate-total = Kriterium i alt
exports-column-priority = Prioritet
exports-column-route = Rute
exports-column-leaders = Leiarar
exports-column-owner = Eigar
exports-column-product-group = Produktgruppe
exports-column-responsible = Ansvarleg
exports-column-start = Start
exports-column-end = Slutt
exports-column-person-months = Månadsverk
exports-column-objectives = Mål
exports-column-key-results = Nøkkelresultat
exports-column-key-results-done = Nøkkelresultat nådde
exports-column-progress = Framdrift (%)
exports-column-health = Framdrift mot plan
exports-column-expected = Venta framdrift (%)
exports-column-overdue-days = Dagar over planen
exports-column-overdue-percent = Prosent over planen
exports-column-success = Suksessindikator
exports-column-status-economy = Status for økonomi
exports-column-status-risk = Status for risiko
exports-column-status-quality = Status for kvalitet
exports-column-status-progress = Status for framdrift
exports-column-status-benefits = Status for gevinstar
exports-column-status-opportunity = Status for moglegheiter
exports-column-reported = Sist rapportert
exports-column-reported-by = Rapportert av
exports-column-waits-for = Ventar på
exports-column-parts-closed = Lukka delar
exports-column-parts = Delar i alt
exports-column-missing = Manglar svar på
exports-column-created = Oppretta
exports-column-closed = Lukka
exports-column-last-decision = Siste avgjerd
exports-column-last-activity = Sist omtalt
exports-column-silent-days = Dagar utan omtale
exports-column-id = Id
exports-column-benefit = Gevinst
exports-column-benefit-kind = Gevinsttype
exports-column-assumptions = Føresetnader
exports-column-benefit-owner = Gevinsteigar
exports-column-due = Frist
exports-column-next-measurement = Neste måling
exports-column-indicator = Indikator
exports-column-unit = Eining
exports-column-baseline = Utgangspunkt
exports-column-potential = Potensial
exports-column-target = Mål (planlagt)
exports-column-measured = Sist målt
exports-column-measured-on = Målt dato
exports-column-withdrawn = Trekt
exports-column-uncertainty = Uvisse
exports-column-side = Trugsmål eller moglegheit
exports-column-probability = Sannsyn (1–5)
exports-column-impact = Konsekvens (1–5)
exports-column-factor = Risikofaktor
exports-column-probability-after = Sannsyn etter tiltak
exports-column-impact-after = Konsekvens etter tiltak
exports-column-factor-after = Risikofaktor etter tiltak
exports-column-near = Kan hende frå
exports-column-strategy = Strategi
exports-column-response = Tiltak mot uvissa
exports-column-over = Over
exports-column-deliverable = Leveranse
exports-column-milestone = Milepæl
exports-column-planned = Først planlagd
exports-column-done = Levert
exports-column-year = År
exports-column-need = Behov (kr)
exports-column-budget = Budsjett (kr)
exports-column-allocated = Tildelt (kr)
exports-column-spent = Brukt (kr)
exports-column-forecast = Prognose (kr)
exports-column-deviation = Avvik (kr)
exports-column-certainty = Tryggleik i anslaget
exports-column-skill = Kompetanse
exports-column-month = Månad
exports-column-person = Person

## Our own words in cells

exports-word-direct = direkte
exports-word-indirect = indirekte
exports-word-qualitative = kvalitativ
exports-word-count = tal på
exports-word-kroner = kroner
exports-word-percent = prosent
exports-word-hours = timar
exports-word-threat = trugsmål
exports-word-opportunity = moglegheit
exports-word-reduce = redusere
exports-word-monitor = overvake
exports-word-avoid = unngå
exports-word-transfer = overføre
exports-word-share = dele
exports-word-accept = akseptere
exports-word-increase = auke
exports-word-exploit = utnytte
exports-word-low = låg
exports-word-medium = middels
exports-word-high = høg

## Days of the calendar

exports-calendar-left-out = { $left ->
    [one] Éin dag lenger unna er utelaten; han står i tabellane.
   *[other] { $left } dagar lenger unna er utelatne; dei står i tabellane.
}
exports-day-hold = Vurder på nytt
exports-day-milestone = Milepæl
exports-day-delivery = Leveranse
exports-day-status = Status blir vurdert igjen
exports-day-response = Tiltak mot uvisse
exports-day-benefit = Gevinst skal vere nådd
exports-day-measurement = Gevinst blir målt

## Delivery

report-not-delivered = Rapporten er laga, men oppsettet seier at han ikkje skal leverast.
proposal-title = { $name }
proposal-body = Her er den nyaste utgåva av rapporten. Filene står i mappa `{ $folder }`. Nye utgåver kjem som nye innsjekkingar på den same greina til nokon slår saman eller lukkar førespurnaden.
summary-offered = Endringane ligg i denne førespurnaden om samanslåing: { $url }
github-not-offered = GitHub ville ikkje ta imot førespurnaden om samanslåing: { $reason }
report-file-xlsx = Excel
report-file-pack = Vedtakspakke
report-file-feed = Vedtak (Atom)
report-file-calendar = Kalender
