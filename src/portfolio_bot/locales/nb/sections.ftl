# Delene som viser det som rapporteres, og diagrammene.

report-section-deviations = Avvik
report-section-flow = Flyt
report-section-balance = Mål og balanse
report-section-benefits = Gevinster
report-section-economy = Økonomi
report-section-resources = Ressurser og kompetanse
report-section-uncertainty = Usikkerhet
report-section-deliveries = Leveranser og milepæler
report-section-dependencies = Avhengigheter
report-section-appendix = Vedlegg
report-period-weekly = Uke { $week }, { $year }.
report-period-monthly = Månedsrapport, { $month }.
report-period-tertial = Tertialrapport, { $number }. tertial { $year }.
report-percent = { $percent } %
report-unit-kroner = kroner
report-unit-percent = %
report-unit-hours = timer
report-overdue = (over tiden)
report-unanswered = Ikke besvart
report-deviation-plan = Forbi planlagt slutt
report-deviations-none = Ingen tiltak har meldt avvik. Tiltak som ikke har rapportert, står under «Mangler rapportering».
report-flow-lead = { $started ->
    [0] Ingen tiltak er i arbeid
    [one] Ett tiltak er i arbeid
   *[other] { $started } tiltak er i arbeid
  }. Fullført siste 30 dager: { $month }. Siste 90 dager: { $quarter }.
report-flow-cycle = Et tiltak bruker vanligvis { $median } dager fra start til ferdig. Ni av ti bruker høyst { $most } dager.
report-flow-chart-title = Samlet flyt
report-flow-chart-description = Flater som viser hvor mange tiltak som hadde nådd hver fase eller lenger, uke for uke fram til { $at }. Tallene for siste uke står ved navnene.
report-flow-reached = { $phase } eller lenger: { $reached }
report-flow-stays = Tid i hver fase, i dager
report-flow-aged = { $count ->
    [one] Ett tiltak i arbeid
   *[other] { $count } tiltak i arbeid, det eldste først
  }
report-flow-old = (eldre enn ni av ti)
report-flow-none = Ingen tiltak er i arbeid.
report-ageing-title = Alder på tiltak i arbeid
report-ageing-description = Søyler med dager siden hvert tiltak startet, per { $at }. De eldste står øverst. Tallene står også i tabellen ved siden av.
report-legend-usual = som vanlig
report-legend-old = eldre enn ni av ti fullførte
report-chart-empty = Ingenting å vise ennå.
report-balance-lead = { $objectives ->
    [one] Ett mål
   *[other] { $objectives } mål
  } er nådd { $percent } % i snitt. { $without ->
    [0] Alle tiltak har mål.
    [one] Ett tiltak har ingen mål.
   *[other] { $without } tiltak har ingen mål.
  }
report-balance-no-aims = Ingen tiltak har skrevet mål ennå.
report-balance-aims = { $count ->
    [one] Målet
   *[other] Alle { $count } mål
  }
report-balance-without = { $count ->
    [one] Ett tiltak uten mål
   *[other] { $count } tiltak uten mål
  }
report-bubbles-title = Balansen i porteføljen
report-bubbles-description = Sirkler med sakens nummer, plassert etter to av svarene i skjemaet, per { $at }. Store sirkler er tiltak med mange månedsverk. Tallene står også i tabellen ved siden av.
report-bubbles-table = Tallene i diagrammet: plassen til hvert tiltak
report-benefits-sum = **I { $unit }:** { $realised } er tatt ut av { $planned } planlagt og { $potential } mulig. { $unmeasured ->
    [0] Alle er målt.
    [one] Én av { $count } er ikke målt, så tallet er usikkert.
   *[other] { $unmeasured } av { $count } er ikke målt, så tallet er usikkert.
  }
report-benefits-count = { $count ->
    [one] Én gevinst følges opp
   *[other] { $count } gevinster følges opp
  }. { $late ->
    [0] Ingen målinger er over tiden.
    [one] Én måling er over tiden.
   *[other] { $late } målinger er over tiden.
  } { $without ->
    [0] Alle åpne tiltak har gevinster.
    [one] Ett åpent tiltak har ingen gevinster.
   *[other] { $without } åpne tiltak har ingen gevinster.
  }
report-benefits-none = Ingen har rapportert gevinster ennå.
report-benefits-chart-title = Gevinster: tatt ut av det planlagte
report-benefits-chart-description = Søyler med hvor mange prosent av hver planlagt gevinst som er målt per { $at }. De som mangler mest, står øverst. Gevinster uten måling er ikke tegnet. Tallene står også i tabellen ved siden av.
report-legend-realised = tatt ut
report-legend-missed = fristen er ute, og målet er ikke nådd
report-legend-planned = planlagt (100 %)
report-benefits-doubled = Kan være talt to ganger
report-benefits-withdrawn = { $count ->
    [one] Én gevinst er utgått
   *[other] { $count } gevinster er utgått
  }
report-measure-late = (skulle vært målt { $at })
report-benefit-faulty = Målet er likt nullpunktet. Det må rettes.
report-trend-better = bedre enn sist
report-trend-same = som sist
report-trend-worse = dårligere enn sist
report-missed = (fristen er ute)
report-economy-chart-title = Budsjett, forbruk og prognose
report-economy-chart-description = Tre søyler for hvert år: budsjett, forbruk og prognose per { $at }. Tallene står også i tabellen ved siden av.
report-economy-none = Ingen har rapportert økonomi ennå.
report-economy-note = Avviket er prognose minus budsjett, for tiltak som har oppgitt begge. { $silent ->
    [0] Alle åpne tiltak har rapportert.
    [one] Ett åpent tiltak har ikke rapportert og er ikke med.
   *[other] { $silent } åpne tiltak har ikke rapportert og er ikke med.
  }
report-economy-needs = Behov, tildeling og sikkerhet
report-economy-accounts = Hvert tiltak
report-resources-chart-title = Behov for kompetanse mot kapasitet
report-resources-chart-description = Søyler med månedsverk som trengs av hver kompetanse hver måned fra { $at }, med en strek for kapasiteten der den er oppgitt. Tallene står også i tabellen ved siden av.
report-resources-table = Tallene i diagrammet: månedsverk per måned og kompetanse
report-resources-none = Ingen har rapportert behov for folk ennå.
report-resources-silent = { $count ->
    [0] Alle åpne tiltak har rapportert behov.
    [one] Ett åpent tiltak har ikke rapportert behov og er ikke med.
   *[other] { $count } åpne tiltak har ikke rapportert behov og er ikke med.
  }
report-over-capacity = (mer enn kapasiteten)
report-overloads = Personer med for mye
report-overloads-none = Ingen er satt opp med mer enn 100 % i noen måned.
report-legend-needed = trengs
report-legend-over = trengs, mer enn kapasiteten
report-legend-capacity = kapasitet
report-matrix-title = Risikomatrise før og etter tiltak
report-matrix-description = To ruter på fem ganger fem: sannsynlighet oppover og konsekvens mot høyre, med antall risikoer i hver, før og etter tiltak, per { $at }. Tallene står også i tabellen ved siden av.
report-matrix-before = Før tiltak
report-matrix-after = Etter tiltak
report-matrix-table = Tallene i matrisen
report-threats-none = Ingen har rapportert risiko ennå.
report-opportunities = Muligheter
report-uncertainty-silent = { $count ->
    [0] Alle åpne tiltak har rapportert usikkerhet.
    [one] Ett åpent tiltak har ikke rapportert usikkerhet.
   *[other] { $count } åpne tiltak har ikke rapportert usikkerhet.
  }
report-unacceptable = uakseptabel
report-deliveries-late = { $count ->
    [one] Én leveranse er over fristen
   *[other] { $count } leveranser er over fristen
  }
report-deliveries-ahead = De neste tre månedene
report-deliveries-none = Ingen leveranser har frist de neste tre månedene.
report-deliveries-quarters = Leveranser i hvert kvartal
report-quarter = { $quarter }. kvartal { $year }
report-deliveries-slipped = { $count ->
    [one] Én leveranse er flyttet
   *[other] { $count } leveranser er flyttet
  } siden den første fristen
report-deliveries-done = { $count ->
    [one] Én leveranse er levert
   *[other] { $count } leveranser er levert
  } siden sist
report-cycles = Disse venter på hverandre. En av dem må gå først:
report-waiting-none = Ingen tiltak venter på andre tiltak.
report-outside = Venter på andre virksomheter
report-graph-note = Pilen går fra tiltaket som venter, til det som det venter på.
report-card-people = Eier: { $owner }. Leder: { $leader }.
report-card-plan = Plan: { $plan }. Månedsverk: { $months }.
report-card-facts = Gevinster: { $benefits }. Usikkerheter: { $risks }. Leveranser: { $deliverables }.
report-definitions = Slik er tallene regnet ut
report-definition-colours = **Farger:** Grønt er som planlagt. Gult er noe avvik. Rødt er et vesentlig avvik, eller at tiltaket trolig ikke blir levert som planlagt. Fargen står alltid sammen med et ord.
report-definition-missing = **Ikke rapportert:** Ingen har meldt tallet. Det regnes aldri som null eller grønt.
report-definition-progress = **Fremdrift:** Det tiltaket har rapportert. Ellers sammenlignes nåtte nøkkelresultater med hvor mye av den planlagte tiden som er gått.
report-definition-wip = **I arbeid:** Tiltak som er startet og ikke avsluttet. Et tiltak starter når det forlater den første fasen.
report-definition-age = **Alder:** Dager siden tiltaket startet.
report-definition-cycle = **Gjennomløpstid:** Dager fra start til avslutning. «Ni av ti» er den tiden ni av ti avsluttede tiltak ikke brukte mer enn.
report-definition-time-in-phase = **Tid i fase:** Summen av tiden et tiltak har vært i fasen, for tiltak som har forlatt den. Medianen er den midterste.
report-definition-objective = **Mål nådd:** Vektet snitt av nøkkelresultatene. Et resultat med tall teller etter hvor langt det er kommet fra start til mål, ellers teller det når det er krysset av.
report-definition-attainment = **Gevinst nådd:** (målt − nullpunkt) / (mål − nullpunkt).
report-definition-deviation = **Avvik i økonomi:** Prognose minus budsjett.
report-definition-overload = **For mye:** Summen av det en person er satt opp med i en måned, over 100 %.
report-definition-factor = **Risikofaktor:** Sannsynlighet ganger konsekvens, begge fra 1 til 5. Over 10 er uakseptabelt så lenge risikoen er åpen.
report-definition-slip = **Flyttet:** Dager fra den første fristen til den som gjelder nå.
report-column-deviation = Avvik
report-column-why = Årsak
report-column-response = Tiltak mot avviket
report-column-next = Neste vurdering
report-column-left = Har forlatt fasen
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
report-column-unsure = Usikre anslag
report-column-month = Måned
report-column-skill = Kompetanse
report-column-needed = Behov
report-column-capacity = Kapasitet
report-column-person = Person
report-column-share = Andel
report-column-initiatives = Tiltakene
report-column-threat = Risiko
report-column-factor = Faktor
report-column-probability = Sannsynlighet
report-column-impact = Konsekvens
report-column-before = Før
report-column-after = Etter
report-column-opportunity = Mulighet
report-column-deliverable = Leveranse
report-column-due = Frist
report-column-slip = Flyttet
report-column-quarter = Kvartal
report-column-count = Antall
report-column-delivered = Levert
report-column-waits-for = Venter på
report-column-chain = Ledd i kjeden
report-column-body = Virksomhet
report-column-needed-by = Trengs innen
report-column-handling = Håndtering
usage-edition = «{ $word }» er ikke en utgave av rapporten. Velg blant: { $known }.
