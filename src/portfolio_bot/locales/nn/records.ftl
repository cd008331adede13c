### Det folk fører opp: gevinstar frå søknaden av, og det som følgjer dei.

reported-action = { $state ->
    [new] Grep { $place } for **{ $id }** er ført opp: «{ $name }».
    [done] Grep { $place } for **{ $id }** er gjort: «{ $name }».
    [withdrawn] Grep { $place } for **{ $id }** er ført som utgått: «{ $name }».
   *[changed] Grep { $place } for **{ $id }** er oppdatert: «{ $name }».
  }
report-is-withdrawn = **{ $id }** «{ $name }» er utgått og kan ikkje endrast. Før han opp på nytt under eit anna namn.
report-why-withdrawn = Skriv kvifor han går ut, så historikken kan forståast: `/gevinst { $id } utgår; grunngiving: …`.
report-why-changed = Skriv gjerne kvifor det er endra: legg til `; grunngiving: …`.
report-no-action = { $count ->
    [0] **{ $id }** har ingen grep enno.
    [one] **{ $id }** har eitt grep.
   *[other] **{ $id }** har { $count } grep.
  } Skriv til dømes `/gevinst { $id } grep Seie opp lisensavtalen; ansvarleg: @brukar; frist: 2027-06-30`.
report-wrong-link = «{ $text }» er ikkje ei nettadresse. Skriv til dømes `{ $name }: https://www.ssb.no/tabell`.
plan-fault = Gevinsten «{ $line }»: { $fault }
plan-nameless = Byrj linja med kva som vert betre.
plan-named-twice = Han står to gonger. Skriv han éin gong.
plan-too-many = Eg les høgst { $most } gevinstar. Før opp resten med `/gevinst`.
reminder-benefit = **{ $id }** { $name }
reminder-evaluation = **Påminning:** Gevinsten skulle vere nådd { $at }. Mål han, også om tiltaket er avslutta, og skriv til dømes `/gevinst g1 målt 22`. Er planen ein annan, skriv `/gevinst g1; frist: DATO; grunngiving: …`.
report-summary-twice = { " " }Noko kan vere talt to gonger; talt éin gong er det { $least } kr.
report-taken = **Gevinst no: { $realised }** av { $planned } planlagt. { $covered } % av det planlagde er målt, så talet er { $certainty ->
    [high] sikkert.
    [medium] middels sikkert.
   *[low] usikkert.
  }
report-taken-least = Noko kan vere talt to gonger; talt éin gong er det **{ $least }**.
report-benefits-lacking = { $ownerless ->
    [0] Alle gevinstar har ein eigar.
    [one] Éin gevinst har ingen eigar.
   *[other] { $ownerless } gevinstar har ingen eigar.
  } { $aimless ->
    [0] Alle støttar eit mål.
    [one] Éin støttar ikkje noko mål.
   *[other] { $aimless } støttar ikkje noko mål.
  }
report-benefits-doubled-why = Dei har same indikator og eining, eller nesten same namn.
report-benefits-ownerless = { $count ->
    [one] Éin gevinst utan eigar
   *[other] { $count } gevinstar utan eigar
  }
report-benefits-aimless = { $count ->
    [one] Éin gevinst som ikkje støttar noko mål
   *[other] { $count } gevinstar som ikkje støttar noko mål
  }
report-benefits-goals = Gevinstar for kvart mål
report-benefits-actions = Grep for å ta ut gevinstane
report-benefits-revised = { $count ->
    [one] Éin gevinst er endra
   *[other] { $count } gevinstar er endra
  }
report-action-done = gjort { $at }
report-revision = { $on }: { $name } frå { $before } til { $after } ({ $by }).
report-benefit-value-indicator = indikatoren
report-benefit-value-unit = eininga
report-benefit-value-baseline = nullpunktet
report-benefit-value-potential = potensialet
report-benefit-value-target = målet
report-benefit-value-due = fristen
report-benefit-value-owner = eigaren
report-benefit-value-goal = kva han støttar
report-column-goal = Mål
report-column-action = Grep
report-definition-taken = **Gevinst no:** Siste måling minus nullpunktet, i ønskt retning, lagt saman for gevinstar i kroner, elles i timar. Talet er sikkert når minst 80 % av det planlagde er målt og ingenting kan vere talt to gonger, og usikkert når under 50 % er målt.
reported-cost-of = Økonomien for **{ $year }**, betalt av { $body }, er ført opp.
paper-year-of = { $year }, betalt av { $body }
report-economy-shares = Kven som betaler
report-own-money = Vi sjølve
report-supplier = (leverandør)
report-duty = Ansvar:
report-column-payer = Vert betalt av
exports-column-paid-by = Vert betalt av
exports-column-goal = Støttar
exports-column-source = Kjelde
exports-column-reason = Grunngiving
command-mandate = Fører opp ein ny versjon av mandatet, som tekst eller lenkje.
command-mandate-usage = `/mandat TEKST; lenkje: ADRESSE; dato: DATO`
command-mandate-incomplete = Skriv til dømes `/mandat Prosjektet skal skaffe ny løysing innan 2027; lenkje: https://arkiv.example.no/1`.
command-steering = Fører opp kven som sit i styringsgruppa, eller at dei går ut.
command-steering-usage = `/styringsgruppe VERKSEMD; medlem: NAMN; fullmakt: TEKST` eller `/styringsgruppe s1 utgår`
command-steering-incomplete = Skriv til dømes `/styringsgruppe NAV; medlem: Kari Nordmann; fullmakt: kan binde NAV`.
command-party = Fører opp kven tiltaket råkar, at dei er spurde, eller kva dei svara.
command-party-usage = `/part NAMN; råka: låg, middels eller høg`, `/part p1 spurd; dato: DATO` eller `/part p1 høyrd SVAR`
command-party-incomplete = Skriv til dømes `/part KS; råka: høg; kommentar: Kommunane må endre rutinar`.
command-value = Fører opp verdi som er levert.
command-value-usage = `/verdi TEKST; dato: DATO; lenkje: ADRESSE` eller `/verdi v1 utgår`
command-value-incomplete = Skriv til dømes `/verdi Digital søknad i drift for alle; dato: 2026-11-01`.
reported-mandate = Versjon **{ $version }** av mandatet er ført opp.
report-mandate-same = Det er det same som versjon { $version } av mandatet.
report-no-answer = Skriv kva dei svara: `/part { $id } høyrd SVAR`.
gate-no-mandate = Det er ikkje ført opp noko mandat. Skriv `/mandat`.
gate-mandated = Versjon { $version } av mandatet, ført opp av { $by }, gjeld frå { $at }.
gate-no-parties = Det er ikkje ført opp kven tiltaket råkar. Skriv `/part`.
gate-not-heard = Desse er ikkje høyrde enno: { $names }.
gate-heard = { $count ->
    [one] Den som vert råka, er høyrd.
    [2] Begge som vert råka, er høyrde.
   *[other] Alle { $count } som vert råka, er høyrde.
  }
config-advisory-board-decides = rolla «{ $role }» sit berre i styre som gjev råd; set «advisory: true», eller lat eit av styra vere avgjerande
report-section-value-log = Levert verdi
report-value-none = Ingen har ført opp levert verdi enno.
report-outcomes = Effektar
report-value-silent = { $count ->
    [0] Alle opne tiltak har ført opp verdi eller effektar.
    [one] Eitt ope tiltak har ikkje ført opp verdi eller effektar.
   *[other] { $count } opne tiltak har ikkje ført opp verdi eller effektar.
  }
report-column-value = Verdi
report-column-evidence = Dokumentasjon
report-column-outcome-of = Effekt
report-column-now = No
report-boards = Styre og råd
report-board-decides = **{ $name }** ({ $role }) avgjer. Dekkjer: { $covers }.
report-board-advises = **{ $name }** ({ $role }) gjev råd. Dekkjer: { $covers }.
report-board-all = heile porteføljen
report-affected = råka: { $level }
report-party-unasked = Ikkje spurd.
report-party-asked = Spurd { $at }, har ikkje svara.
report-party-heard = Svara { $at }: { $answer }
pack-steering = Mandat og styring
pack-mandate = Mandat, versjon { $version }, frå { $at } ({ $by }):
pack-parties = Dei som vert råka
