### The files beside the page: tables, workbook, feed and calendar.

exports-yes = ja
exports-no = nei
exports-feed = beslutninger

## Sheets

exports-sheet-tiltak = Tiltak
exports-sheet-gevinster = Gevinster
exports-sheet-usikkerhet = Usikkerhet
exports-sheet-leveranser = Leveranser
exports-sheet-okonomi = Økonomi
exports-sheet-ressurser = Ressurser

## Columns

exports-column-number = Nummer
exports-column-title = Tittel
exports-column-url = Adresse
exports-column-state = Tilstand
exports-column-state-since = Tilstand siden
exports-column-state-reason = Begrunnelse for tilstanden
exports-column-review = Vurderes igjen
exports-column-bound = Bundet siden
exports-column-phase = Fase
exports-column-phase-since = I fasen siden
exports-column-days-in-phase = Dager i fasen
exports-column-gate-met = Oppfylte kriterier
exports-column-gate-total = Kriterier i alt
exports-column-priority = Prioritet
exports-column-route = Rute
exports-column-leaders = Ledere
exports-column-owner = Eier
exports-column-product-group = Produktgruppe
exports-column-responsible = Ansvarlig
exports-column-start = Start
exports-column-end = Slutt
exports-column-person-months = Månedsverk
exports-column-objectives = Mål
exports-column-key-results = Nøkkelresultater
exports-column-key-results-done = Nøkkelresultater nådd
exports-column-progress = Fremdrift (%)
exports-column-health = Fremdrift mot plan
exports-column-expected = Forventet fremdrift (%)
exports-column-overdue-days = Dager over planen
exports-column-overdue-percent = Prosent over planen
exports-column-success = Suksessindikator
exports-column-status-economy = Status for økonomi
exports-column-status-risk = Status for risiko
exports-column-status-quality = Status for kvalitet
exports-column-status-progress = Status for fremdrift
exports-column-status-benefits = Status for gevinster
exports-column-status-opportunity = Status for muligheter
exports-column-reported = Sist rapportert
exports-column-reported-by = Rapportert av
exports-column-waits-for = Venter på
exports-column-parts-closed = Lukkede deler
exports-column-parts = Deler i alt
exports-column-missing = Mangler svar på
exports-column-created = Opprettet
exports-column-closed = Lukket
exports-column-last-decision = Siste beslutning
exports-column-last-activity = Sist omtalt
exports-column-silent-days = Dager uten omtale
exports-column-id = Id
exports-column-benefit = Gevinst
exports-column-benefit-kind = Gevinsttype
exports-column-assumptions = Forutsetninger
exports-column-benefit-owner = Gevinsteier
exports-column-due = Frist
exports-column-next-measurement = Neste måling
exports-column-indicator = Indikator
exports-column-unit = Enhet
exports-column-baseline = Utgangspunkt
exports-column-potential = Potensial
exports-column-target = Mål (planlagt)
exports-column-measured = Sist målt
exports-column-measured-on = Målt dato
exports-column-withdrawn = Trukket
exports-column-uncertainty = Usikkerhet
exports-column-side = Trussel eller mulighet
exports-column-probability = Sannsynlighet (1–5)
exports-column-impact = Konsekvens (1–5)
exports-column-factor = Risikofaktor
exports-column-probability-after = Sannsynlighet etter tiltak
exports-column-impact-after = Konsekvens etter tiltak
exports-column-factor-after = Risikofaktor etter tiltak
exports-column-near = Kan inntreffe fra
exports-column-strategy = Strategi
exports-column-response = Tiltak mot usikkerheten
exports-column-over = Over
exports-column-deliverable = Leveranse
exports-column-milestone = Milepæl
exports-column-planned = Først planlagt
exports-column-done = Levert
exports-column-year = År
exports-column-need = Behov (kr)
exports-column-budget = Budsjett (kr)
exports-column-allocated = Tildelt (kr)
exports-column-spent = Brukt (kr)
exports-column-forecast = Prognose (kr)
exports-column-deviation = Avvik (kr)
exports-column-certainty = Sikkerhet i anslaget
exports-column-skill = Kompetanse
exports-column-month = Måned
exports-column-person = Person

## Our own words in cells

exports-word-direct = direkte
exports-word-indirect = indirekte
exports-word-qualitative = kvalitativ
exports-word-count = antall
exports-word-kroner = kroner
exports-word-percent = prosent
exports-word-hours = timer
exports-word-threat = trussel
exports-word-opportunity = mulighet
exports-word-reduce = redusere
exports-word-monitor = overvåke
exports-word-avoid = unngå
exports-word-transfer = overføre
exports-word-share = dele
exports-word-accept = akseptere
exports-word-increase = øke
exports-word-exploit = utnytte
exports-word-low = lav
exports-word-medium = middels
exports-word-high = høy

## Days of the calendar

exports-calendar-left-out = { $left ->
    [one] Én dag lenger unna er utelatt; den står i tabellene.
   *[other] { $left } dager lenger unna er utelatt; de står i tabellene.
}
exports-day-hold = Vurder på nytt
exports-day-milestone = Milepæl
exports-day-delivery = Leveranse
exports-day-status = Status vurderes igjen
exports-day-response = Tiltak mot usikkerhet
exports-day-benefit = Gevinst skal være nådd
exports-day-measurement = Gevinst måles

## Delivery

report-not-delivered = Rapporten er laget, men oppsettet sier at den ikke skal leveres.
proposal-title = { $name }
proposal-body = Her er den nyeste utgaven av rapporten. Filene står i mappen `{ $folder }`. Nye utgaver kommer som nye innsjekkinger på den samme greinen til noen slår sammen eller lukker forespørselen.
summary-offered = Endringene ligger i denne forespørselen om sammenslåing: { $url }
github-not-offered = GitHub ville ikke ta imot forespørselen om sammenslåing: { $reason }
report-file-xlsx = Excel
report-file-pack = Beslutningspakke
report-file-feed = Vedtak (Atom)
report-file-calendar = Kalender
