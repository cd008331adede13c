### The report. Tables, the summary's lines, and the charts.

report-nothing = –
report-days = { $days ->
    [0] i dag
    [one] 1 dag
   *[other] { $days } dager
  }
report-part-of = { $part } av { $whole }
report-rest = { $count } til står i
report-more = { $count ->
    [one] Én rad til står i
   *[other] { $count } rader til står i
  }

## The head

report-about = **{ $name }** per { $at }.
report-compared = Endringene er siden rapporten per { $at }.
report-first = Dette er den første rapporten, så det er ingenting å sammenligne med.
report-unreadable = Den forrige rapporten kan ikke brukes: Dataene er skadet, eller de er like nye som denne. Denne rapporten sammenlignes derfor ikke med noe.
report-board = Tavlen
report-data = Data (JSON)

report-section-summary = Kort fortalt
report-section-decisions-due = Til beslutning
report-section-changes = Endringer siden sist
report-section-status = Porteføljestatus
report-section-missing = Mangler rapportering
report-section-decision-log = Beslutningslogg

## The summary

report-summary-happening = **Hva skjer:** { $active ->
    [0] Ingen tiltak er åpne
    [one] Ett tiltak er åpent
   *[other] { $active } tiltak er åpne
  }{ $active_change }, og { $held ->
    [0] ingen er på vent
    [one] ett er på vent
   *[other] { $held } er på vent
  }{ $held_change }. I alt er { $completed } avsluttet og { $stopped } stoppet, sendt videre eller lukket.
report-summary-due = **Til beslutning:** { $count ->
    [0] Ingen saker venter på en beslutning{ $change }.
    [one] Én sak venter på en beslutning{ $change }.
   *[other] { $count } saker venter på en beslutning{ $change }.
  }
report-summary-cost = **Hva koster det:** { $months } månedsverk{ $change } for tiltak som er åpne eller på vent. { $unknown ->
    [0] Alle har oppgitt behovet.
    [one] Ett tiltak har ikke oppgitt behovet og er ikke med i summen.
   *[other] { $unknown } tiltak har ikke oppgitt behovet og er ikke med i summen.
  }{ $money }
report-summary-gain = **Hva gir det:** { $results ->
    [0] Ingen nøkkelresultater er skrevet ennå.
   *[other] { $done } av { $results } nøkkelresultater ({ $percent } %) er nådd, fordelt på { $objectives } mål.
  } { $without ->
    [0] Alle tiltak har mål.
    [one] Ett tiltak har ingen mål.
   *[other] { $without } tiltak har ingen mål.
  }{ $benefits }{ $twice }
report-summary-spending = **Hva koster det:**{ $known ->
    [yes] {""}
   *[no] { " " }Ingen har rapportert økonomi ennå.
  }{ $money }
report-summary-benefits = **Hva gir det:** { $count ->
    [0] Ingen gevinster er ført opp.
    [one] Én gevinst følges opp.
   *[other] { $count } gevinster følges opp.
  } { $without ->
    [0] Alle åpne tiltak har gevinster.
    [one] Ett åpent tiltak har ingen gevinster.
   *[other] { $without } åpne tiltak har ingen gevinster.
  }{ $benefits }{ $twice }
report-summary-money = { " " }Prognosen for { $year } er { $forecast } kr{ $way ->
    [over] , { $over } kr over budsjettet.
    [under] , { $over } kr under budsjettet.
   *[even] .
  }
report-summary-realised = { " " }Gevinster for { $realised } kr er tatt ut av { $planned } kr planlagt{ $unmeasured ->
    [0] .
    [one] ; én er ikke målt.
   *[other] ; { $unmeasured } er ikke målt.
  }
report-summary-deviations = **Avvik:** { $delayed ->
    [0] Ingen tiltak er forsinket
    [one] Ett tiltak er forsinket
   *[other] { $delayed } tiltak er forsinket
  }{ $change }, { $behind ->
    [0] ingen
    [one] ett
   *[other] { $behind }
  } ligger noe etter planen, og { $silent ->
    [0] ingen
    [one] ett
   *[other] { $silent }
  } mangler rapportering. { $over ->
    [0] Ingen fase har flere tiltak enn grensen.
    [one] Én fase har flere tiltak enn grensen.
   *[other] { $over } faser har flere tiltak enn grensen.
  }
report-change-same = { " " }(uendret)
report-change-up = { " " }(opp { $by })
report-change-down = { " " }(ned { $by })

## What awaits a decision

report-due-none = Ingen saker venter på en beslutning.
report-due-move = Kan flyttes til **{ $after }**.
report-due-complete = Kan avsluttes.
report-due-route = Hører etter svarene hjemme i **{ $route }**. Bekreft eller velg noe annet.
report-due-hold = På vent siden { $since }. Fortsette eller stoppe?
report-due-met = { $count ->
    [0] Alle nøkkelresultatene er nådd.
    [one] Kriteriet er oppfylt.
    [2] Begge kriteriene er oppfylt.
   *[other] Alle { $count } kriterier er oppfylt.
  }

## What has changed

report-changes-first = Det finnes ingen tidligere rapport å sammenligne med.
report-changes-none = Ingenting er endret siden forrige rapport.
report-change-new = **Nytt** i { $after }
report-change-moved = **Flyttet** fra { $before } til { $after }
report-change-state = **Tilstand:** fra { $before } til { $after }
report-change-health = **Fremdrift:** fra { $before } til { $after }
report-change-start = **Start** endret fra { $before } til { $after }
report-change-end = **Slutt** endret fra { $before } til { $after }
report-change-gone = **Ikke lenger** i porteføljen
report-unset = ikke satt

report-state-active = i gang
report-state-on-hold = på vent
report-state-completed = avsluttet
report-state-stopped = stoppet
report-state-referred = sendt videre
report-state-closed = lukket uten vedtak

## Status

report-health-on-plan = på plan
report-health-behind = noe etter planen
report-health-delayed = forsinket
report-health-not-started = ikke påbegynt
report-health-unknown = ikke rapportert
report-health-no-plan = mangler plan
report-progress = { $percent } %
report-plan-from = fra { $day }
report-plan-until = til { $day }
report-missing = mangler
report-unreported = ikke rapportert
report-place = { $days ->
    [one] { $phase }, 1 dag
   *[other] { $phase }, { $days } dager
  }
report-place-unknown = { $phase }
report-place-held = { $days ->
    [one] { $phase }, 1 dag – på vent
   *[other] { $phase }, { $days } dager – på vent
  }
report-place-held-unknown = { $phase } – på vent
report-over = (over grensen)
report-status-none = Ingen tiltak er i gang eller på vent.
report-status-note = Fremdriften er den tiltaket har rapportert. Der det ikke er gjort, er den regnet ut fra nøkkelresultatene og de planlagte datoene. «Mangler» betyr at ingen har rapportert det, ikke at alt går som det skal.
report-phases-table = Tallene i diagrammet: tiltak i hver fase
report-plan-table = Plan, behov og mål for hvert tiltak
report-ended-table = { $count ->
    [one] Ett tiltak som ikke lenger er i gang
   *[other] { $count } tiltak som ikke lenger er i gang
  }

## Missing reports, and the log

report-missing-note = Tiltak i gang som ingen har skrevet om på mer enn { $days ->
    [one] 1 dag
   *[other] { $days } dager
  }, eller som mangler svar fasen krever.
report-missing-none = Alle tiltak som er i gang, er omtalt de siste { $days ->
    [one] 24 timene
   *[other] { $days } dagene
  } og har svarene fasen krever.
report-faulty = Må rettes:
report-log-none = Ingen beslutninger er registrert ennå.
report-log-older = Eldre beslutninger
report-log-note = Godkjente kriterier, råd, stemmer og tildelinger står i datafilen.
report-log-move = Fase: { $before } → { $after }
report-log-priority = Prioritet: { $after }
report-log-priority-changed = Prioritet: { $before } → { $after }
report-log-route = Hører hjemme i { $after }
report-log-hold = Satt på vent
report-log-resume = Fortsetter
report-log-stop = Stoppet
report-log-complete = Avsluttet

## Columns

report-column-initiative = Tiltak
report-column-decision = Beslutning
report-column-deciders = Besluttes av
report-column-waited = Ventet
report-column-change = Endring
report-column-phase = Fase
report-column-open = Tiltak
report-column-held = Av dem på vent
report-column-limit = Grense
report-column-leader = Leder
report-column-owner = Eier
report-column-progress = Fremdrift
report-column-economy = Økonomi
report-column-risk = Risiko
report-column-quality = Kvalitet
report-column-benefits = Gevinster
report-column-reported = Sist rapportert
report-column-priority = Prioritet
report-column-group = Produktgruppe
report-column-plan = Plan
report-column-months = Månedsverk
report-column-results = Nøkkelresultater nådd
report-column-criteria = Kriterier oppfylt
report-column-outcome = Utfall
report-column-date = Dato
report-column-reason = Begrunnelse
report-column-contact = Eier eller leder
report-column-silence = Siden sist
report-column-fields = Mangler
report-column-decided = Beslutning
report-column-by = Hvem

## The charts

report-phases-title = Tiltak i hver fase
report-phases-description = Søyler med antall tiltak i hver fase per { $at }, og en strek for hvor mange fasen bør ha. Tallene står også i tabellen ved siden av.
report-phases-count = { $limit ->
    [0] { $open }
   *[other] { $open } av høyst { $limit }
  }
report-phases-held = { $held } på vent
report-legend-active = i gang
report-legend-held = på vent
report-legend-limit = grense
report-timeline-title = Tidslinje for tiltakene
report-timeline-description = Streker fra planlagt start til planlagt slutt for hvert tiltak per { $at }, fase for fase. Datoene står også i tabellen ved siden av.
report-timeline-today = { $at }
report-timeline-left-out = { $undated ->
    [0] { "" }
    [one] Ett tiltak uten datoer er ikke tegnet.
   *[other] { $undated } tiltak uten datoer er ikke tegnet.
  } { $more ->
    [0] { "" }
    [one] Ett tiltak til er ikke vist.
   *[other] { $more } tiltak til er ikke vist.
  }
report-timeline-none = Ingen tiltak har både start og slutt.
