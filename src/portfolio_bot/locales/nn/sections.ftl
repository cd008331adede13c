# Delane som viser det som vert rapportert, og diagramma.

report-section-deviations = Avvik
report-section-flow = Flyt
report-section-balance = Mål og balanse
report-section-benefits = Gevinstar
report-section-economy = Økonomi
report-section-resources = Ressursar og kompetanse
report-section-uncertainty = Uvisse
report-section-deliveries = Leveransar og milepælar
report-section-dependencies = Avhengnader
report-section-appendix = Vedlegg
report-period-weekly = Veke { $week }, { $year }.
report-period-monthly = Månadsrapport, { $month }.
report-period-tertial = Tertialrapport, { $number }. tertial { $year }.
report-percent = { $percent } %
report-unit-kroner = kroner
report-unit-percent = %
report-unit-hours = timar
report-overdue = (over tida)
report-unanswered = Ikkje svart
report-deviation-plan = Forbi planlagd slutt
report-deviations-none = Ingen tiltak har meldt avvik. Tiltak som ikkje har rapportert, står under «Manglar rapportering».
report-flow-lead = { $started ->
    [0] Ingen tiltak er i arbeid
    [one] Eitt tiltak er i arbeid
   *[other] { $started } tiltak er i arbeid
  }. Fullført dei siste 30 dagane: { $month }. Dei siste 90 dagane: { $quarter }.
report-flow-cycle = Eit tiltak bruker vanlegvis { $median } dagar frå start til ferdig. Ni av ti bruker høgst { $most } dagar.
report-flow-chart-title = Samla flyt
report-flow-chart-description = Flater som viser kor mange tiltak som hadde nådd kvar fase eller lenger, veke for veke fram til { $at }. Tala for siste veke står ved namna.
report-flow-reached = { $phase } eller lenger: { $reached }
report-flow-stays = Tid i kvar fase, i dagar
report-flow-aged = { $count ->
    [one] Eitt tiltak i arbeid
   *[other] { $count } tiltak i arbeid, det eldste først
  }
report-flow-old = (eldre enn ni av ti)
report-flow-none = Ingen tiltak er i arbeid.
report-ageing-title = Alder på tiltak i arbeid
report-ageing-description = Søyler med dagar sidan kvart tiltak starta, per { $at }. Dei eldste står øverst. Tala står også i tabellen ved sida av.
report-legend-usual = som vanleg
report-legend-old = eldre enn ni av ti fullførte
report-chart-empty = Ingenting å vise enno.
report-balance-lead = { $objectives ->
    [one] Eitt mål
   *[other] { $objectives } mål
  } er nådd { $percent } % i snitt. { $without ->
    [0] Alle tiltak har mål.
    [one] Eitt tiltak har ingen mål.
   *[other] { $without } tiltak har ingen mål.
  }
report-balance-no-aims = Ingen tiltak har skrive mål enno.
report-balance-aims = { $count ->
    [one] Målet
   *[other] Alle { $count } mål
  }
report-balance-without = { $count ->
    [one] Eitt tiltak utan mål
   *[other] { $count } tiltak utan mål
  }
report-bubbles-title = Balansen i porteføljen
report-bubbles-description = Sirklar med nummeret på saka, plasserte etter to av svara i skjemaet, per { $at }. Store sirklar er tiltak med mange månadsverk. Tala står også i tabellen ved sida av.
report-bubbles-table = Tala i diagrammet: plassen til kvart tiltak
report-benefits-sum = **I { $unit }:** { $realised } er teke ut av { $planned } planlagt og { $potential } mogleg. { $unmeasured ->
    [0] Alle er målte.
    [one] Éin av { $count } er ikkje målt, så talet er usikkert.
   *[other] { $unmeasured } av { $count } er ikkje målt, så talet er usikkert.
  }
report-benefits-count = { $count ->
    [one] Éin gevinst vert følgd opp
   *[other] { $count } gevinstar vert følgde opp
  }. { $late ->
    [0] Ingen målingar er over tida.
    [one] Éi måling er over tida.
   *[other] { $late } målingar er over tida.
  } { $without ->
    [0] Alle opne tiltak har gevinstar.
    [one] Eitt ope tiltak har ingen gevinstar.
   *[other] { $without } opne tiltak har ingen gevinstar.
  }
report-benefits-none = Ingen har rapportert gevinstar enno.
report-benefits-chart-title = Gevinstar: teke ut av det planlagte
report-benefits-chart-description = Søyler med kor mange prosent av kvar planlagd gevinst som er målt per { $at }. Dei som manglar mest, står øverst. Gevinstar utan måling er ikkje teikna. Tala står også i tabellen ved sida av.
report-legend-realised = teke ut
report-legend-missed = fristen er ute, og målet er ikkje nådd
report-legend-planned = planlagt (100 %)
report-benefits-doubled = Kan vere talde to gonger
report-benefits-withdrawn = { $count ->
    [one] Éin gevinst er utgått
   *[other] { $count } gevinstar er utgått
  }
report-measure-late = (skulle ha vore målt { $at })
report-benefit-faulty = Målet er likt nullpunktet. Det må rettast.
report-trend-better = betre enn sist
report-trend-same = som sist
report-trend-worse = dårlegare enn sist
report-missed = (fristen er ute)
report-economy-chart-title = Budsjett, forbruk og prognose
report-economy-chart-description = Tre søyler for kvart år: budsjett, forbruk og prognose per { $at }. Tala står også i tabellen ved sida av.
report-economy-none = Ingen har rapportert økonomi enno.
report-economy-note = Avviket er prognose minus budsjett, for tiltak som har oppgitt begge. { $silent ->
    [0] Alle opne tiltak har rapportert.
    [one] Eitt ope tiltak har ikkje rapportert og er ikkje med.
   *[other] { $silent } opne tiltak har ikkje rapportert og er ikkje med.
  }
report-economy-needs = Behov, tildeling og tryggleik
report-economy-accounts = Kvart tiltak
report-resources-chart-title = Behov for kompetanse mot kapasitet
report-resources-chart-description = Søyler med månadsverk som trengst av kvar kompetanse kvar månad frå { $at }, med en strek for kapasiteten der han er oppgitt. Tala står også i tabellen ved sida av.
report-resources-table = Tala i diagrammet: månadsverk per månad og kompetanse
report-resources-none = Ingen har rapportert behov for folk enno.
report-resources-silent = { $count ->
    [0] Alle opne tiltak har rapportert behov.
    [one] Eitt ope tiltak har ikkje rapportert behov og er ikkje med.
   *[other] { $count } opne tiltak har ikkje rapportert behov og er ikkje med.
  }
report-over-capacity = (meir enn kapasiteten)
report-overloads = Personar med for mykje
report-overloads-none = Ingen er sette opp med meir enn 100 % i nokon månad.
report-legend-needed = trengst
report-legend-over = trengst, meir enn kapasiteten
report-legend-capacity = kapasitet
report-matrix-title = Risikomatrise før og etter tiltak
report-matrix-description = To ruter på fem gonger fem: sannsyn oppover og konsekvens mot høgre, med talet på risikoar i kvar, før og etter tiltak, per { $at }. Tala står også i tabellen ved sida av.
report-matrix-before = Før tiltak
report-matrix-after = Etter tiltak
report-matrix-table = Tala i matrisen
report-threats-none = Ingen har rapportert risiko enno.
report-opportunities = Moglegheiter
report-uncertainty-silent = { $count ->
    [0] Alle opne tiltak har rapportert uvisse.
    [one] Eitt ope tiltak har ikkje rapportert uvisse.
   *[other] { $count } opne tiltak har ikkje rapportert uvisse.
  }
report-unacceptable = uakseptabel
report-deliveries-late = { $count ->
    [one] Éin leveranse er over fristen
   *[other] { $count } leveransar er over fristen
  }
report-deliveries-ahead = Dei neste tre månadene
report-deliveries-none = Ingen leveransar har frist dei neste tre månadene.
report-deliveries-quarters = Leveransar i kvart kvartal
report-quarter = { $quarter }. kvartal { $year }
report-deliveries-slipped = { $count ->
    [one] Éin leveranse er flytta
   *[other] { $count } leveransar er flytta
  } sidan den første fristen
report-deliveries-done = { $count ->
    [one] Éin leveranse er levert
   *[other] { $count } leveransar er levert
  } sidan sist
report-cycles = Desse ventar på kvarandre. Ein av dei må gå først:
report-waiting-none = Ingen tiltak ventar på andre tiltak.
report-outside = Ventar på andre verksemder
report-graph-note = Pila går frå tiltaket som ventar, til det som det ventar på.
report-card-people = Eigar: { $owner }. Leiar: { $leader }.
report-card-plan = Plan: { $plan }. Månadsverk: { $months }.
report-card-facts = Gevinstar: { $benefits }. Uvisser: { $risks }. Leveransar: { $deliverables }.
report-definitions = Slik er tala rekna ut
report-definition-colours = **Farger:** Grønt er som planlagt. Gult er noko avvik. Raudt er eit vesentleg avvik, eller at tiltaket truleg ikkje vert levert som planlagt. Fargen står alltid saman med eit ord.
report-definition-missing = **Ikkje rapportert:** Ingen har meldt talet. Det vert aldri rekna som null eller grønt.
report-definition-progress = **Framdrift:** Det tiltaket har rapportert. Elles vert nådde nøkkelresultat samanlikna med kor mykje av den planlagde tida som er gått.
report-definition-wip = **I arbeid:** Tiltak som er starta og ikkje avslutta. Eit tiltak startar når det forlèt den første fasen.
report-definition-age = **Alder:** Dagar sidan tiltaket starta.
report-definition-cycle = **Gjennomløpstid:** Dagar frå start til avslutning. «Ni av ti» er den tida ni av ti avslutta tiltak ikkje brukte meir enn.
report-definition-time-in-phase = **Tid i fase:** Summen av tida eit tiltak har vore i fasen, for tiltak som har forlate han. Medianen er den midtarste.
report-definition-objective = **Mål nådd:** Vege snitt av nøkkelresultata. Eit resultat med tal tel etter kor langt det er kome frå start til mål, elles tel det når det er kryssa av.
report-definition-attainment = **Gevinst nådd:** (målt − nullpunkt) / (mål − nullpunkt).
report-definition-deviation = **Avvik i økonomi:** Prognose minus budsjett.
report-definition-overload = **For mykje:** Summen av det ein person er sett opp med i ein månad, over 100 %.
report-definition-factor = **Risikofaktor:** Sannsyn gonger konsekvens, begge frå 1 til 5. Over 10 er uakseptabelt så lenge risikoen er open.
report-definition-slip = **Flytta:** Dagar frå den første fristen til den som gjeld no.
report-column-deviation = Avvik
report-column-why = Årsak
report-column-response = Tiltak mot avviket
report-column-next = Neste vurdering
report-column-left = Har forlate fasen
report-column-median = Median
report-column-p90 = Ni av ti
report-column-age = Alder
report-column-objective = Mål
report-column-reached = Nådd
report-column-option = Svar
report-column-across = Bortover
report-column-up = Oppover
report-column-benefit = Gevinst
report-column-from-to = Nullpunkt → mål
report-column-measured = Sist målt
report-column-year = År
report-column-budget = Budsjett
report-column-spent = Forbruk
report-column-forecast = Prognose
report-column-off = Avvik
report-column-need = Behov
report-column-allocated = Tildelt
report-column-reporting = Tiltak
report-column-unsure = Usikre overslag
report-column-month = Månad
report-column-skill = Kompetanse
report-column-needed = Behov
report-column-capacity = Kapasitet
report-column-person = Person
report-column-share = Andel
report-column-initiatives = Tiltaka
report-column-threat = Risiko
report-column-factor = Faktor
report-column-probability = Sannsyn
report-column-impact = Konsekvens
report-column-before = Før
report-column-after = Etter
report-column-opportunity = Moglegheit
report-column-deliverable = Leveranse
report-column-due = Frist
report-column-slip = Flytta
report-column-quarter = Kvartal
report-column-count = Tal
report-column-delivered = Levert
report-column-waits-for = Ventar på
report-column-chain = Ledd i kjeda
report-column-body = Verksemd
report-column-needed-by = Trengst innan
report-column-handling = Handtering
usage-edition = «{ $word }» er ikkje ei utgåve av rapporten. Vel mellom: { $known }.
