# Svar på kommandoene som rapporterer.

reported-item = { $kind ->
    [benefit] Gevinsten
    [uncertainty] Usikkerheten
    [member] Deltakeren
    [party] Parten
    [value] Verdien
   *[deliverable] Leveransen
  } **{ $id }** «{ $name }» er { $state ->
    [new] ført opp.
    [withdrawn] ført som utgått. Historikken står.
    [closed] ført som over.
    [done] ført som levert.
    [asked] ført som spurt.
    [heard] ført som hørt.
   *[changed] oppdatert.
  }
reported-measurement = Målt for **{ $id }** «{ $name }»: { $value }.
reported-status = **{ $dimension }**: { $level }.
reported-progress = Fremdrift: **{ $percent } %**.
reported-demand = Behovet for { $skill } er ført opp.
reported-cost = Økonomien for **{ $year }** er ført opp.
reported-dependency = { $state ->
    [settled] Tiltaket venter ikke lenger på { $what }.
   *[open] Tiltaket venter på { $what }.
  }
reported-key-result = Nøkkelresultat **{ $place }** «{ $text }» er oppdatert.
reported-now = Nå: { $value }.
reported-line = { $name }: { $value }
report-example = { $example }
report-comment-wanted = Skriv gjerne hvorfor og hva dere gjør: legg til `; kommentar: …; tiltak: …; neste: DATO`.
report-key-near = Jeg kjenner ikke «{ $word }». Mente du `{ $near }`?
report-wrong-empty = Det står ingenting etter «{ $name }».
report-wrong-user = «{ $text }» er ikke ett brukernavn. Skriv `{ $name }: @brukernavn`.
report-wrong-scores = «{ $text }» er ikke to tall fra 1 til 5. Skriv for eksempel `{ $name }: 2 x 3`.
report-wrong-score = «{ $text }» er ikke et helt tall fra 1 til 5. Skriv for eksempel `{ $name }: 3`.
report-wrong-number = Jeg finner ikke tallet i «{ $text }». Skriv for eksempel `{ $name }: 1,5` eller `{ $name }: 2 mill`.
report-wrong-negative = «{ $text }» er mindre enn null. «{ $name }» må være null eller mer.
report-wrong-date = «{ $text }» er ikke en dato. Skriv år-måned-dag, for eksempel `{ $name }: 2027-03-01`.
report-wrong-choice = «{ $text }» er ikke et valg for «{ $name }». Velg blant: { $names }.
report-wrong-percent = «{ $text }» er ikke en prosent fra 0 til 100.
report-wrong-year = «{ $text }» er ikke et årstall. Skriv for eksempel `/kostnad 2027; budsjett: 2 mill`.
report-wrong-result = «{ $text }» er ikke et nøkkelresultat. Skriv nummeret på målet og resultatet, for eksempel `/mål 1.2 nå 40`.
report-no-result = Det står ikke noe nøkkelresultat { $text } i saken. { $count ->
    [0] Saken har ingen mål ennå.
    [one] Saken har ett mål.
   *[other] Saken har { $count } mål.
  }
report-no-dimension = Jeg kjenner ikke «{ $word }». Du kan rapportere status på: { $names }.
report-no-level = «{ $word }» er ikke et trinn for { $dimension }. Velg blant: { $names }.
report-no-item = Det finnes ikke noe { $id } i denne saken. Her er det som finnes: { $known }.
report-no-verb = Jeg forstår ikke «{ $word }» her. Etter nummeret kan det stå { $words }, eller `; nøkkel: verdi`.
report-nameless = Skriv hva det gjelder, rett etter kommandoen.
report-lacks = Det mangler: { $names }.
report-lacks-one = Skriv minst én av: { $names }.
report-nothing-new = Det står ikke hva som skal endres på **{ $id }** «{ $name }».
report-target-is-baseline = Målet er det samme som det dere begynner med. Da kan ingen se om det blir bedre. Skriv et annet mål.
command-progress = Rapporterer hvor langt arbeidet er kommet, i prosent.
command-progress-usage = `/fremdrift PROSENT; slutt: DATO; kommentar: TEKST`
command-progress-incomplete = Skriv for eksempel `/fremdrift 60; slutt: 2027-06-30`.
command-benefit = Fører opp en gevinst, endrer den, eller rapporterer en måling.
command-benefit-usage = `/gevinst NAVN; nullpunkt: TALL; mål: TALL; frist: DATO`, `/gevinst g1 målt TALL`, `/gevinst g1 grep TEKST; ansvarlig: @bruker; frist: DATO` eller `/gevinst g1 utgår; begrunnelse: TEKST`
command-benefit-incomplete = Skriv for eksempel `/gevinst Kortere ventetid; indikator: dager; nullpunkt: 30; mål: 10; frist: 2027-12-31`, eller `/gevinst g1 målt 22`.
command-risk = Fører opp en risiko eller en mulighet, endrer den, eller melder at den er over.
command-risk-usage = `/risiko NAVN; sannsynlighet: 1–5; konsekvens: 1–5; tiltak: TEKST`, `/risiko r1; etter: 2 x 3` eller `/risiko r1 lukket`
command-risk-incomplete = Skriv for eksempel `/risiko Leverandøren blir forsinket; sannsynlighet: 3; konsekvens: 4`.
command-deliverable = Fører opp en leveranse eller milepæl, flytter den, eller melder at den er levert.
command-deliverable-usage = `/leveranse NAVN; frist: DATO`, `/leveranse l1; frist: DATO` eller `/leveranse l1 ferdig`
command-deliverable-incomplete = Skriv for eksempel `/leveranse Ny løsning i drift; frist: 2027-05-01`.
command-resource = Fører opp behov for kompetanse i en måned.
command-resource-usage = `/ressurs KOMPETANSE; måned: 2027-01; månedsverk: 1,5; person: @bruker`
command-resource-incomplete = Skriv for eksempel `/ressurs utvikling; måned: 2027-01; månedsverk: 1,5`.
command-cost = Fører opp behov, budsjett, tildeling, forbruk og prognose for et år.
command-cost-usage = `/kostnad ÅR; budsjett: BELØP; brukt: BELØP; prognose: BELØP; kilde: VIRKSOMHET`
command-cost-incomplete = Skriv for eksempel `/kostnad 2027; budsjett: 2 mill; prognose: 2,4 mill`.
command-depends = Fører opp hva tiltaket venter på, eller at det ikke venter lenger.
command-depends-usage = `/avhengig #12; innen: DATO`, `/avhengig VIRKSOMHET; leverandør; ansvar: TEKST` eller `/avhengig #12 løst`
command-depends-incomplete = Skriv for eksempel `/avhengig #12; innen: 2027-03-01`.
command-objective = Rapporterer hvor et nøkkelresultat står.
command-objective-usage = `/mål 1.2 nå TALL; start: TALL; mål: TALL`
command-objective-incomplete = Skriv for eksempel `/mål 1.2 nå 40; start: 0; mål: 100`.
latest-status = { $dimension }: { $level } (rapportert { $day }){ $comment }
latest-comment = {"."} { $comment }
latest-end = {"."}
latest-progress = Fremdrift: { $percent } % (rapportert { $day }).
