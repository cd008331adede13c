### The roll-up: several portfolios in one view.

rollup-about = **Alle porteføljane** samla per { $at }.
rollup-about-area = **Området** på tvers av porteføljane per { $at }.
rollup-all = Alle område

rollup-section-areas = Område
rollup-section-portfolios = Porteføljar
rollup-section-reservations = Atterhald
rollup-section-phases = Fasar
rollup-section-doubles = I fleire porteføljar
rollup-section-initiatives = Tiltak

## The summary

rollup-summary-cost-unknown = **Kva kostar det:** Ingen av porteføljane deler behovet for månadsverk.
rollup-summary-deviations = **Avvik:** { $delayed ->
    [0] Ingen tiltak er forseinka
    [one] Eitt tiltak er forseinka
   *[other] { $delayed } tiltak er forseinka
  }, { $behind ->
    [0] ingen
    [one] eitt
   *[other] { $behind }
  } ligg noko etter planen, og { $silent ->
    [0] ingen
    [one] eitt
   *[other] { $silent }
  } er det lenge sidan nokon har skrive om.
rollup-summary-deviations-unknown = **Avvik:** Ingen av porteføljane deler framdrifta. { $silent ->
    [0] Ingen tiltak har vore stille lenge.
    [one] Eitt tiltak er det lenge sidan nokon har skrive om.
   *[other] { $silent } tiltak er det lenge sidan nokon har skrive om.
  }
rollup-summary-complete = **Grunnlag:** { $count ->
    [0] Ingen porteføljar høyrer hit.
    [one] Den eine porteføljen har levert tal.
   *[other] Alle { $count } porteføljane har levert tal.
  }
rollup-summary-missing = **Grunnlag:** { $told } av { $count } porteføljar har levert tal. Det manglar tal frå { $names }, og dei er ikkje med i nokon sum. [Les kvifor](#atterhald).

## Portfolios

report-column-portfolio = Portefølje
report-column-area = Område
report-column-told = Har levert tal
report-column-active = I gang
report-column-paused = På vent
report-column-due-count = Til avgjerd
report-column-behind-count = Noko etter planen
report-column-delayed-count = Forseinka
report-column-as-of = Tal per
report-column-end = Slutt
report-column-stage-first = I første fase
report-column-stage-between = Undervegs
report-column-stage-last = I siste fase
report-column-own-phases = Opne tiltak i dei eigne fasane til porteføljen
rollup-sum = Sum
rollup-sum-note = Summen gjeld det porteføljane har delt. «Manglar» tyder at vi ikkje veit, ikkje at det er null. Tiltak som står i fleire porteføljar, er talde éin gong i summen.
rollup-held-back = blir halde tilbake
rollup-old = (gamle tal)
rollup-no-area = Utan område
rollup-others = { $count ->
    [one] éin til
   *[other] { $count } til
  }

## Why there are no figures, or not all of them

rollup-absent = Fila «deling.json» finst ikkje, eller tokenet ser ho ikkje. Sjekk staden i konfigurasjonen og tilgangen til tokenet. Køyr rapporten til porteføljen med ei utgåve av programmet som skriv fila.
rollup-unreached = Fila kunne ikkje hentast: { $reason }
rollup-withheld = Porteføljen deler ikkje noko. Det avgjer han sjølv, med «report.share» i konfigurasjonen sin.
rollup-damaged = Fila «deling.json» er skadd. Køyr rapporten til porteføljen på nytt.
rollup-unknown-share = Porteføljen deler på ein måte som denne utgåva av programmet ikkje kjenner. Difor blir ingenting vist. Oppdater programmet her.
rollup-newer-unread = Fila er skriven av ei nyare utgåve av programmet, og denne kan ikkje lese ho. Oppdater programmet her.
rollup-newer = Fila er skriven av ei nyare utgåve av programmet. Det som er kjent her, er med. Oppdater programmet for å få med resten.
rollup-older = Fila er skriven av ei eldre utgåve av programmet, så noko kan mangle. Oppdater programmet hos porteføljen.
rollup-lost = { $count ->
    [one] Eitt tiltak kan ikkje lesast, og blir ikkje vist.
   *[other] { $count } tiltak kan ikkje lesast, og blir ikkje viste.
  } Køyr rapporten til porteføljen på nytt.
rollup-figures-only = Porteføljen deler berre tal, så ingen av tiltaka blir viste.
rollup-old-figures = Tala er frå { $at }. Sjekk om rapporten til porteføljen framleis blir køyrd.

## Initiatives

rollup-due-none = Ingen saker som er delte, ventar på ei avgjerd.
rollup-due-move = Kan flyttast til neste fase.
rollup-due-hold = På vent. Halde fram eller stoppe?
rollup-due-route = Høyrer kanskje heime ein annan stad. Vel rute.
rollup-late-none = Ingen tiltak som er delte, er forseinka eller etter planen.
rollup-due-hidden = { $count ->
    [one] Éi sak til ventar på ei avgjerd i porteføljar som berre deler tal.
   *[other] { $count } saker til ventar på ei avgjerd i porteføljar som berre deler tal.
  }
rollup-late-hidden = { $count ->
    [one] Eitt tiltak til er forseinka eller noko etter planen i porteføljar som berre deler tal.
   *[other] { $count } tiltak til er forseinka eller noko etter planen i porteføljar som berre deler tal.
  }
rollup-phases-note = Porteføljane har kvar sine fasar. For å kunne samanlikne dei er tiltak i gang talde etter om dei er i den første fasen, i den siste eller ein stad imellom.
rollup-doubles-note = **Same sak.** Desse sakene står i fleire porteføljar, og er talde éin gong i summane:
rollup-alike-note = **Same namn.** Desse opne tiltaka heiter det same. Dei er talde kvar for seg. Sjekk om dei er eitt tiltak:
rollup-needs-note = **Same behov.** Desse opne tiltaka kan be om det same, etter orda dei har felles. Dei er talde kvar for seg. Sjå om dei bør samarbeide:
rollup-initiatives = { $count ->
    [one] Det eine tiltaket som er ope eller på vent
   *[other] Alle { $count } tiltak som er opne eller på vent
  }

rollup-chart-title = Opne tiltak
rollup-chart-description = Søyler med talet på tiltak som er i gang eller på vent per { $at }. Tala står òg i tabellen.
rollup-chart-told = { $count } opne, { $due } til avgjerd

## Runs

rollup-written = { $count ->
    [one] Éi fil er skriven til { $folder }
   *[other] { $count } filer er skrivne til { $folder }
  }.
rollup-told = { $told } av { $portfolios } porteføljar har tal.
commit-rollup = Samla porteføljerapport per { $at }
rollup-planned = Porteføljane er lista opp for jobbane som hentar dei.
usage-rollup-jobs = Konfigurasjonen har { $count } porteføljar i repositorium, men GitHub tek høgst { $most } jobbar. Køyr `rollup` utan mappa frå jobbane, så blir dei henta éin for éin.
