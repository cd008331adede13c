### The roll-up: several portfolios in one view.

rollup-about = **Alle porteføljene** samlet per { $at }.
rollup-about-area = **Området** på tvers av porteføljene per { $at }.
rollup-all = Alle områder

rollup-section-areas = Områder
rollup-section-portfolios = Porteføljer
rollup-section-reservations = Forbehold
rollup-section-phases = Faser
rollup-section-doubles = I flere porteføljer
rollup-section-initiatives = Tiltak

## The summary

rollup-summary-cost-unknown = **Hva koster det:** Ingen av porteføljene deler behovet for månedsverk.
rollup-summary-deviations = **Avvik:** { $delayed ->
    [0] Ingen tiltak er forsinket
    [one] Ett tiltak er forsinket
   *[other] { $delayed } tiltak er forsinket
  }, { $behind ->
    [0] ingen
    [one] ett
   *[other] { $behind }
  } ligger noe etter planen, og { $silent ->
    [0] ingen
    [one] ett
   *[other] { $silent }
  } er det lenge siden noen har skrevet om.
rollup-summary-deviations-unknown = **Avvik:** Ingen av porteføljene deler fremdriften. { $silent ->
    [0] Ingen tiltak har vært stille lenge.
    [one] Ett tiltak er det lenge siden noen har skrevet om.
   *[other] { $silent } tiltak er det lenge siden noen har skrevet om.
  }
rollup-summary-complete = **Grunnlag:** { $count ->
    [0] Ingen porteføljer hører hit.
    [one] Den ene porteføljen har levert tall.
   *[other] Alle { $count } porteføljene har levert tall.
  }
rollup-summary-missing = **Grunnlag:** { $told } av { $count } porteføljer har levert tall. Det mangler tall fra { $names }, og de er ikke med i noen sum. [Les hvorfor](#forbehold).

## Portfolios

report-column-portfolio = Portefølje
report-column-area = Område
report-column-told = Har levert tall
report-column-active = I gang
report-column-paused = På vent
report-column-due-count = Til beslutning
report-column-behind-count = Noe etter planen
report-column-delayed-count = Forsinket
report-column-as-of = Tall per
report-column-end = Slutt
report-column-stage-first = I første fase
report-column-stage-between = Underveis
report-column-stage-last = I siste fase
report-column-own-phases = Åpne tiltak i porteføljens egne faser
rollup-sum = Sum
rollup-sum-note = Summen gjelder det porteføljene har delt. «Mangler» betyr at vi ikke vet, ikke at det er null. Tiltak som står i flere porteføljer, er talt én gang i summen.
rollup-held-back = holdes tilbake
rollup-old = (gamle tall)
rollup-no-area = Uten område
rollup-others = { $count ->
    [one] én til
   *[other] { $count } til
  }

## Why there are no figures, or not all of them

rollup-absent = Filen «deling.json» finnes ikke, eller tokenet ser den ikke. Sjekk stedet i konfigurasjonen og tokenets tilgang. Kjør porteføljens rapport med en utgave av programmet som skriver filen.
rollup-unreached = Filen kunne ikke hentes: { $reason }
rollup-withheld = Porteføljen deler ikke noe. Det bestemmer den selv, med «report.share» i sin konfigurasjon.
rollup-damaged = Filen «deling.json» er skadet. Kjør porteføljens rapport på nytt.
rollup-unknown-share = Porteføljen deler på en måte som denne utgaven av programmet ikke kjenner. Derfor vises ingenting. Oppdater programmet her.
rollup-newer-unread = Filen er skrevet av en nyere utgave av programmet, og denne kan ikke lese den. Oppdater programmet her.
rollup-newer = Filen er skrevet av en nyere utgave av programmet. Det som er kjent her, er med. Oppdater programmet for å få med resten.
rollup-older = Filen er skrevet av en eldre utgave av programmet, så noe kan mangle. Oppdater programmet hos porteføljen.
rollup-lost = { $count ->
    [one] Ett tiltak kan ikke leses, og vises ikke.
   *[other] { $count } tiltak kan ikke leses, og vises ikke.
  } Kjør porteføljens rapport på nytt.
rollup-figures-only = Porteføljen deler bare tall, så ingen av tiltakene vises.
rollup-old-figures = Tallene er fra { $at }. Sjekk om porteføljens rapport fortsatt kjøres.

## Initiatives

rollup-due-none = Ingen saker som er delt, venter på en beslutning.
rollup-due-move = Kan flyttes til neste fase.
rollup-due-hold = På vent. Fortsette eller stoppe?
rollup-due-route = Hører kanskje hjemme et annet sted. Velg rute.
rollup-late-none = Ingen tiltak som er delt, er forsinket eller etter planen.
rollup-due-hidden = { $count ->
    [one] Én sak til venter på en beslutning i porteføljer som bare deler tall.
   *[other] { $count } saker til venter på en beslutning i porteføljer som bare deler tall.
  }
rollup-late-hidden = { $count ->
    [one] Ett tiltak til er forsinket eller noe etter planen i porteføljer som bare deler tall.
   *[other] { $count } tiltak til er forsinket eller noe etter planen i porteføljer som bare deler tall.
  }
rollup-phases-note = Porteføljene har hver sine faser. For å kunne sammenligne dem er tiltak i gang talt etter om de er i den første fasen, i den siste eller et sted imellom.
rollup-doubles-note = **Samme sak.** Disse sakene står i flere porteføljer, og er talt én gang i summene:
rollup-alike-note = **Samme navn.** Disse åpne tiltakene heter det samme. De er talt hver for seg. Sjekk om de er ett tiltak:
rollup-needs-note = **Samme behov.** Disse åpne tiltakene kan be om det samme, etter ordene de har felles. De er talt hver for seg. Se om de bør samarbeide:
rollup-initiatives = { $count ->
    [one] Det ene tiltaket som er åpent eller på vent
   *[other] Alle { $count } tiltak som er åpne eller på vent
  }

rollup-chart-title = Åpne tiltak
rollup-chart-description = Søyler med antall tiltak som er i gang eller på vent per { $at }. Tallene står også i tabellen.
rollup-chart-told = { $count } åpne, { $due } til beslutning

## Runs

rollup-written = { $count ->
    [one] Én fil er skrevet til { $folder }
   *[other] { $count } filer er skrevet til { $folder }
  }.
rollup-told = { $told } av { $portfolios } porteføljer har tall.
commit-rollup = Samlet porteføljerapport per { $at }
rollup-planned = Porteføljene er listet for jobbene som henter dem.
usage-rollup-jobs = Konfigurasjonen har { $count } porteføljer i repositorier, men GitHub tar høyst { $most } jobber. Kjør `rollup` uten mappen fra jobbene, så hentes de én for én.
