# Svar på kommandoane som rapporterer.

reported-item = { $kind ->
    [benefit] Gevinsten
    [uncertainty] Uvissa
    [member] Deltakaren
    [party] Parten
    [value] Verdien
   *[deliverable] Leveransen
  } **{ $id }** «{ $name }» er { $state ->
    [new] ført opp.
    [withdrawn] ført som utgått. Historikken står.
    [closed] ført som over.
    [done] ført som levert.
    [asked] ført som spurd.
    [heard] ført som høyrd.
   *[changed] oppdatert.
  }
reported-measurement = Målt for **{ $id }** «{ $name }»: { $value }.
reported-status = **{ $dimension }**: { $level }.
reported-progress = Framdrift: **{ $percent } %**.
reported-demand = Behovet for { $skill } er ført opp.
reported-cost = Økonomien for **{ $year }** er ført opp.
reported-dependency = { $state ->
    [settled] Tiltaket ventar ikkje lenger på { $what }.
   *[open] Tiltaket ventar på { $what }.
  }
reported-key-result = Nøkkelresultat **{ $place }** «{ $text }» er oppdatert.
reported-now = No: { $value }.
reported-line = { $name }: { $value }
report-example = { $example }
report-comment-wanted = Skriv gjerne kvifor og kva de gjer: legg til `; kommentar: …; tiltak: …; neste: DATO`.
report-key-near = Eg kjenner ikkje «{ $word }». Meinte du `{ $near }`?
report-wrong-empty = Det står ingenting etter «{ $name }».
report-wrong-user = «{ $text }» er ikkje eitt brukarnamn. Skriv `{ $name }: @brukarnamn`.
report-wrong-scores = «{ $text }» er ikkje to tal frå 1 til 5. Skriv til dømes `{ $name }: 2 x 3`.
report-wrong-score = «{ $text }» er ikkje eit heilt tal frå 1 til 5. Skriv til dømes `{ $name }: 3`.
report-wrong-number = Eg finn ikkje talet i «{ $text }». Skriv til dømes `{ $name }: 1,5` eller `{ $name }: 2 mill`.
report-wrong-negative = «{ $text }» er mindre enn null. «{ $name }» må vere null eller meir.
report-wrong-date = «{ $text }» er ikkje ein dato. Skriv år-månad-dag, til dømes `{ $name }: 2027-03-01`.
report-wrong-choice = «{ $text }» er ikkje eit val for «{ $name }». Vel mellom: { $names }.
report-wrong-percent = «{ $text }» er ikkje ein prosent frå 0 til 100.
report-wrong-year = «{ $text }» er ikkje eit årstal. Skriv til dømes `/kostnad 2027; budsjett: 2 mill`.
report-wrong-result = «{ $text }» er ikkje eit nøkkelresultat. Skriv nummeret på målet og resultatet, til dømes `/mål 1.2 no 40`.
report-no-result = Det står ikkje noko nøkkelresultat { $text } i saka. { $count ->
    [0] Saka har ingen mål enno.
    [one] Saka har eitt mål.
   *[other] Saka har { $count } mål.
  }
report-no-dimension = Eg kjenner ikkje «{ $word }». Du kan rapportere status på: { $names }.
report-no-level = «{ $word }» er ikkje eit steg for { $dimension }. Vel mellom: { $names }.
report-no-item = Det finst ikkje noko { $id } i denne saka. Her er det som finst: { $known }.
report-no-verb = Eg forstår ikkje «{ $word }» her. Etter nummeret kan det stå { $words }, eller `; nøkkel: verdi`.
report-nameless = Skriv kva det gjeld, rett etter kommandoen.
report-lacks = Det manglar: { $names }.
report-lacks-one = Skriv minst éin av: { $names }.
report-nothing-new = Det står ikkje kva som skal endrast på **{ $id }** «{ $name }».
report-target-is-baseline = Målet er det same som de byrjar med. Då kan ingen sjå om det vert betre. Skriv eit anna mål.
command-progress = Rapporterer kor langt arbeidet er kome, i prosent.
command-progress-usage = `/framdrift PROSENT; slutt: DATO; kommentar: TEKST`
command-progress-incomplete = Skriv til dømes `/framdrift 60; slutt: 2027-06-30`.
command-benefit = Fører opp ein gevinst, endrar han, eller rapporterer ei måling.
command-benefit-usage = `/gevinst NAMN; nullpunkt: TAL; mål: TAL; frist: DATO`, `/gevinst g1 målt TAL`, `/gevinst g1 grep TEKST; ansvarleg: @brukar; frist: DATO` eller `/gevinst g1 utgår; grunngiving: TEKST`
command-benefit-incomplete = Skriv til dømes `/gevinst Kortare ventetid; indikator: dagar; nullpunkt: 30; mål: 10; frist: 2027-12-31`, eller `/gevinst g1 målt 22`.
command-risk = Fører opp ein risiko eller ei moglegheit, endrar henne, eller melder at ho er over.
command-risk-usage = `/risiko NAMN; sannsyn: 1–5; konsekvens: 1–5; tiltak: TEKST`, `/risiko r1; etter: 2 x 3` eller `/risiko r1 lukka`
command-risk-incomplete = Skriv til dømes `/risiko Leverandøren vert forseinka; sannsyn: 3; konsekvens: 4`.
command-deliverable = Fører opp ein leveranse eller milepæl, flyttar han, eller melder at han er levert.
command-deliverable-usage = `/leveranse NAMN; frist: DATO`, `/leveranse l1; frist: DATO` eller `/leveranse l1 ferdig`
command-deliverable-incomplete = Skriv til dømes `/leveranse Ny løysing i drift; frist: 2027-05-01`.
command-resource = Fører opp behov for kompetanse i ein månad.
command-resource-usage = `/ressurs KOMPETANSE; månad: 2027-01; månadsverk: 1,5; person: @brukar`
command-resource-incomplete = Skriv til dømes `/ressurs utvikling; månad: 2027-01; månadsverk: 1,5`.
command-cost = Fører opp behov, budsjett, tildeling, forbruk og prognose for eit år.
command-cost-usage = `/kostnad ÅR; budsjett: BELØP; brukt: BELØP; prognose: BELØP; kjelde: VERKSEMD`
command-cost-incomplete = Skriv til dømes `/kostnad 2027; budsjett: 2 mill; prognose: 2,4 mill`.
command-depends = Fører opp kva tiltaket ventar på, eller at det ikkje ventar lenger.
command-depends-usage = `/avhengig #12; innan: DATO`, `/avhengig VERKSEMD; leverandør; ansvar: TEKST` eller `/avhengig #12 løyst`
command-depends-incomplete = Skriv til dømes `/avhengig #12; innan: 2027-03-01`.
command-objective = Rapporterer kvar eit nøkkelresultat står.
command-objective-usage = `/mål 1.2 no TAL; start: TAL; mål: TAL`
command-objective-incomplete = Skriv til dømes `/mål 1.2 no 40; start: 0; mål: 100`.
latest-status = { $dimension }: { $level } (rapportert { $day }){ $comment }
latest-comment = {"."} { $comment }
latest-end = {"."}
latest-progress = Framdrift: { $percent } % (rapportert { $day }).
