### The report. Tables, the summary's lines, and the charts.

report-nothing = –
report-days = { $days ->
    [0] i dag
    [one] 1 dag
   *[other] { $days } dagar
  }
report-part-of = { $part } av { $whole }
report-rest = { $count } til står i
report-more = { $count ->
    [one] Éi rad til står i
   *[other] { $count } rader til står i
  }

## The head

report-about = **{ $name }** per { $at }.
report-compared = Endringane er sidan rapporten per { $at }.
report-first = Dette er den første rapporten, så det er ingenting å samanlikne med.
report-unreadable = Den førre rapporten kan ikkje brukast: Dataa er skadde, eller dei er like nye som denne. Denne rapporten blir difor ikkje samanlikna med noko.
report-board = Tavla
report-data = Data (JSON)

report-section-summary = Kort fortalt
report-section-decisions-due = Til avgjerd
report-section-changes = Endringar sidan sist
report-section-status = Porteføljestatus
report-section-missing = Manglar rapportering
report-section-decision-log = Avgjerdslogg

## The summary

report-summary-happening = **Kva skjer:** { $active ->
    [0] Ingen tiltak er opne
    [one] Eitt tiltak er ope
   *[other] { $active } tiltak er opne
  }{ $active_change }, og { $held ->
    [0] ingen er på vent
    [one] eitt er på vent
   *[other] { $held } er på vent
  }{ $held_change }. I alt er { $completed } avslutta og { $stopped } stoppa, sende vidare eller lukka.
report-summary-due = **Til avgjerd:** { $count ->
    [0] Ingen saker ventar på ei avgjerd{ $change }.
    [one] Éi sak ventar på ei avgjerd{ $change }.
   *[other] { $count } saker ventar på ei avgjerd{ $change }.
  }
report-summary-cost = **Kva kostar det:** { $months } månadsverk{ $change } for tiltak som er i gang eller på vent. { $unknown ->
    [0] Alle har oppgitt behovet.
    [one] Eitt tiltak har ikkje oppgitt behovet og er ikkje med i summen.
   *[other] { $unknown } tiltak har ikkje oppgitt behovet og er ikkje med i summen.
  }{ $money }
report-summary-gain = **Kva gir det:** { $results ->
    [0] Ingen nøkkelresultat er skrivne enno.
   *[other] { $done } av { $results } nøkkelresultat ({ $percent } %) er nådde, fordelte på { $objectives } mål.
  } { $without ->
    [0] Alle tiltak har mål.
    [one] Eitt tiltak har ingen mål.
   *[other] { $without } tiltak har ingen mål.
  }{ $benefits }{ $twice }
report-summary-spending = **Kva kostar det:**{ $known ->
    [yes] {""}
   *[no] { " " }Ingen har rapportert økonomi enno.
  }{ $money }
report-summary-benefits = **Kva gir det:** { $count ->
    [0] Ingen gevinstar er førte opp.
    [one] Éin gevinst blir følgd opp.
   *[other] { $count } gevinstar blir følgde opp.
  } { $without ->
    [0] Alle opne tiltak har gevinstar.
    [one] Eitt ope tiltak har ingen gevinstar.
   *[other] { $without } opne tiltak har ingen gevinstar.
  }{ $benefits }{ $twice }
report-summary-money = { " " }Prognosen for { $year } er { $forecast } kr{ $way ->
    [over] , { $over } kr over budsjettet.
    [under] , { $over } kr under budsjettet.
   *[even] .
  }
report-summary-realised = { " " }Gevinstar for { $realised } kr er tekne ut av { $planned } kr planlagt{ $unmeasured ->
    [0] .
    [one] ; éin er ikkje målt.
   *[other] ; { $unmeasured } er ikkje målte.
  }
report-summary-deviations = **Avvik:** { $delayed ->
    [0] Ingen tiltak er forseinka
    [one] Eitt tiltak er forseinka
   *[other] { $delayed } tiltak er forseinka
  }{ $change }, { $behind ->
    [0] ingen
    [one] eitt
   *[other] { $behind }
  } ligg noko etter planen, og { $silent ->
    [0] ingen
    [one] eitt
   *[other] { $silent }
  } manglar rapportering. { $over ->
    [0] Ingen fase har fleire tiltak enn grensa.
    [one] Éin fase har fleire tiltak enn grensa.
   *[other] { $over } fasar har fleire tiltak enn grensa.
  }
report-change-same = { " " }(uendra)
report-change-up = { " " }(opp { $by })
report-change-down = { " " }(ned { $by })

## What awaits a decision

report-due-none = Ingen saker ventar på ei avgjerd.
report-due-move = Kan flyttast til **{ $after }**.
report-due-complete = Kan avsluttast.
report-due-route = Høyrer etter svara heime i **{ $route }**. Stadfest eller vel noko anna.
report-due-hold = På vent sidan { $since }. Halde fram eller stoppe?
report-due-met = { $count ->
    [0] Alle nøkkelresultata er nådde.
    [one] Kriteriet er oppfylt.
    [2] Begge kriteria er oppfylte.
   *[other] Alle { $count } kriteria er oppfylte.
  }

## What has changed

report-changes-first = Det finst ingen tidlegare rapport å samanlikne med.
report-changes-none = Ingenting er endra sidan førre rapport.
report-change-new = **Nytt** i { $after }
report-change-moved = **Flytta** frå { $before } til { $after }
report-change-state = **Tilstand:** frå { $before } til { $after }
report-change-health = **Framdrift:** frå { $before } til { $after }
report-change-start = **Start** endra frå { $before } til { $after }
report-change-end = **Slutt** endra frå { $before } til { $after }
report-change-gone = **Ikkje lenger** i porteføljen
report-unset = ikkje sett

report-state-active = i gang
report-state-on-hold = på vent
report-state-completed = avslutta
report-state-stopped = stoppa
report-state-referred = sendt vidare
report-state-closed = lukka utan vedtak

## Status

report-health-on-plan = på plan
report-health-behind = noko etter planen
report-health-delayed = forseinka
report-health-not-started = ikkje påbyrja
report-health-unknown = ikkje rapportert
report-health-no-plan = manglar plan
report-progress = { $percent } %
report-plan-from = frå { $day }
report-plan-until = til { $day }
report-missing = manglar
report-unreported = ikkje rapportert
report-place = { $days ->
    [one] { $phase }, 1 dag
   *[other] { $phase }, { $days } dagar
  }
report-place-unknown = { $phase }
report-place-held = { $days ->
    [one] { $phase }, 1 dag – på vent
   *[other] { $phase }, { $days } dagar – på vent
  }
report-place-held-unknown = { $phase } – på vent
report-over = (over grensa)
report-status-none = Ingen tiltak er i gang eller på vent.
report-status-note = Framdrifta er den tiltaket har rapportert. Der det ikkje er gjort, er ho rekna ut frå nøkkelresultata og dei planlagde datoane. «Manglar» tyder at ingen har rapportert det, ikkje at alt går som det skal.
report-phases-table = Tala i diagrammet: tiltak i kvar fase
report-plan-table = Plan, behov og mål for kvart tiltak
report-ended-table = { $count ->
    [one] Eitt tiltak som ikkje lenger er i gang
   *[other] { $count } tiltak som ikkje lenger er i gang
  }

## Missing reports, and the log

report-missing-note = Tiltak i gang som ingen har skrive om på meir enn { $days ->
    [one] 1 dag
   *[other] { $days } dagar
  }, eller som manglar svar fasen krev.
report-missing-none = Alle tiltak som er i gang, er omtalte dei siste { $days ->
    [one] 24 timane
   *[other] { $days } dagane
  } og har svara fasen krev.
report-faulty = Må rettast:
report-log-none = Ingen avgjerder er registrerte enno.
report-log-older = Eldre avgjerder
report-log-note = Godkjende kriterium, råd, røyster og tildelingar står i datafila.
report-log-move = Fase: { $before } → { $after }
report-log-priority = Prioritet: { $after }
report-log-priority-changed = Prioritet: { $before } → { $after }
report-log-route = Høyrer heime i { $after }
report-log-hold = Sett på vent
report-log-resume = Held fram
report-log-stop = Stoppa
report-log-complete = Avslutta

## Columns

report-column-initiative = Tiltak
report-column-decision = Avgjerd
report-column-deciders = Blir avgjort av
report-column-waited = Venta
report-column-change = Endring
report-column-phase = Fase
report-column-open = Tiltak
report-column-held = Av dei på vent
report-column-limit = Grense
report-column-leader = Leiar
report-column-owner = Eigar
report-column-progress = Framdrift
report-column-economy = Økonomi
report-column-risk = Risiko
report-column-quality = Kvalitet
report-column-benefits = Gevinstar
report-column-reported = Sist rapportert
report-column-priority = Prioritet
report-column-group = Produktgruppe
report-column-plan = Plan
report-column-months = Månadsverk
report-column-results = Nøkkelresultat nådde
report-column-criteria = Kriterium oppfylte
report-column-outcome = Utfall
report-column-date = Dato
report-column-reason = Grunngiving
report-column-contact = Eigar eller leiar
report-column-silence = Sidan sist
report-column-fields = Manglar
report-column-decided = Avgjerd
report-column-by = Kven

## The charts

report-phases-title = Tiltak i kvar fase
report-phases-description = Søyler med talet på tiltak i kvar fase per { $at }, og ein strek for kor mange fasen bør ha. Tala står òg i tabellen ved sida av.
report-phases-count = { $limit ->
    [0] { $open }
   *[other] { $open } av høgst { $limit }
  }
report-phases-held = { $held } på vent
report-legend-active = i gang
report-legend-held = på vent
report-legend-limit = grense
report-timeline-title = Tidslinje for tiltaka
report-timeline-description = Strekar frå planlagd start til planlagd slutt for kvart tiltak per { $at }, fase for fase. Datoane står òg i tabellen ved sida av.
report-timeline-today = { $at }
report-timeline-left-out = { $undated ->
    [0] { "" }
    [one] Eitt tiltak utan datoar er ikkje teikna.
   *[other] { $undated } tiltak utan datoar er ikkje teikna.
  } { $more ->
    [0] { "" }
    [one] Eitt tiltak til er ikkje vist.
   *[other] { $more } tiltak til er ikkje viste.
  }
report-timeline-none = Ingen tiltak har både start og slutt.
