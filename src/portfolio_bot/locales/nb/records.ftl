### Det folk fører opp: gevinster fra søknaden av, og det som følger dem.

reported-action = { $state ->
    [new] Grep { $place } for **{ $id }** er ført opp: «{ $name }».
    [done] Grep { $place } for **{ $id }** er gjort: «{ $name }».
    [withdrawn] Grep { $place } for **{ $id }** er ført som utgått: «{ $name }».
   *[changed] Grep { $place } for **{ $id }** er oppdatert: «{ $name }».
  }
report-is-withdrawn = **{ $id }** «{ $name }» er utgått og kan ikke endres. Før den opp på nytt under et annet navn.
report-why-withdrawn = Skriv hvorfor den utgår, så historikken kan forstås: `/gevinst { $id } utgår; begrunnelse: …`.
report-why-changed = Skriv gjerne hvorfor det er endret: legg til `; begrunnelse: …`.
report-no-action = { $count ->
    [0] **{ $id }** har ingen grep ennå.
    [one] **{ $id }** har ett grep.
   *[other] **{ $id }** har { $count } grep.
  } Skriv for eksempel `/gevinst { $id } grep Si opp lisensavtalen; ansvarlig: @bruker; frist: 2027-06-30`.
report-wrong-link = «{ $text }» er ikke en nettadresse. Skriv for eksempel `{ $name }: https://www.ssb.no/tabell`.
plan-fault = Gevinsten «{ $line }»: { $fault }
plan-nameless = Begynn linjen med hva som blir bedre.
plan-named-twice = Den står to ganger. Skriv den én gang.
plan-too-many = Jeg leser høyst { $most } gevinster. Før opp resten med `/gevinst`.
reminder-benefit = **{ $id }** { $name }
reminder-evaluation = **Påminnelse:** Gevinsten skulle være nådd { $at }. Mål den, også om tiltaket er avsluttet, og skriv for eksempel `/gevinst g1 målt 22`. Er planen en annen, skriv `/gevinst g1; frist: DATO; begrunnelse: …`.
report-summary-twice = { " " }Noe kan være talt to ganger; talt én gang er det { $least } kr.
report-taken = **Gevinst nå: { $realised }** av { $planned } planlagt. { $covered } % av det planlagte er målt, så tallet er { $certainty ->
    [high] sikkert.
    [medium] middels sikkert.
   *[low] usikkert.
  }
report-taken-least = Noe kan være talt to ganger; talt én gang er det **{ $least }**.
report-benefits-lacking = { $ownerless ->
    [0] Alle gevinster har en eier.
    [one] Én gevinst har ingen eier.
   *[other] { $ownerless } gevinster har ingen eier.
  } { $aimless ->
    [0] Alle støtter et mål.
    [one] Én støtter ikke noe mål.
   *[other] { $aimless } støtter ikke noe mål.
  }
report-benefits-doubled-why = De har samme indikator og enhet, eller nesten samme navn.
report-benefits-ownerless = { $count ->
    [one] Én gevinst uten eier
   *[other] { $count } gevinster uten eier
  }
report-benefits-aimless = { $count ->
    [one] Én gevinst som ikke støtter noe mål
   *[other] { $count } gevinster som ikke støtter noe mål
  }
report-benefits-goals = Gevinster for hvert mål
report-benefits-actions = Grep for å ta ut gevinstene
report-benefits-revised = { $count ->
    [one] Én gevinst er endret
   *[other] { $count } gevinster er endret
  }
report-action-done = gjort { $at }
report-revision = { $on }: { $name } fra { $before } til { $after } ({ $by }).
report-benefit-value-indicator = indikatoren
report-benefit-value-unit = enheten
report-benefit-value-baseline = nullpunktet
report-benefit-value-potential = potensialet
report-benefit-value-target = målet
report-benefit-value-due = fristen
report-benefit-value-owner = eieren
report-benefit-value-goal = hva den støtter
report-column-goal = Mål
report-column-action = Grep
report-definition-taken = **Gevinst nå:** Siste måling minus nullpunktet, i ønsket retning, lagt sammen for gevinster i kroner, ellers i timer. Tallet er sikkert når minst 80 % av det planlagte er målt og ingenting kan være talt to ganger, og usikkert når under 50 % er målt.
reported-cost-of = Økonomien for **{ $year }**, betalt av { $body }, er ført opp.
paper-year-of = { $year }, betalt av { $body }
report-economy-shares = Hvem som betaler
report-own-money = Vi selv
report-supplier = (leverandør)
report-duty = Ansvar:
report-column-payer = Betales av
exports-column-paid-by = Betales av
exports-column-goal = Støtter
exports-column-source = Kilde
exports-column-reason = Begrunnelse
command-mandate = Fører opp en ny versjon av mandatet, som tekst eller lenke.
command-mandate-usage = `/mandat TEKST; lenke: ADRESSE; dato: DATO`
command-mandate-incomplete = Skriv for eksempel `/mandat Prosjektet skal anskaffe ny løsning innen 2027; lenke: https://arkiv.example.no/1`.
command-steering = Fører opp hvem som sitter i styringsgruppen, eller at de går ut.
command-steering-usage = `/styringsgruppe VIRKSOMHET; medlem: NAVN; fullmakt: TEKST` eller `/styringsgruppe s1 utgår`
command-steering-incomplete = Skriv for eksempel `/styringsgruppe NAV; medlem: Kari Nordmann; fullmakt: kan binde NAV`.
command-party = Fører opp hvem tiltaket berører, at de er spurt, eller hva de svarte.
command-party-usage = `/part NAVN; berørt: lav, middels eller høy`, `/part p1 spurt; dato: DATO` eller `/part p1 hørt SVAR`
command-party-incomplete = Skriv for eksempel `/part KS; berørt: høy; kommentar: Kommunene må endre rutiner`.
command-value = Fører opp verdi som er levert.
command-value-usage = `/verdi TEKST; dato: DATO; lenke: ADRESSE` eller `/verdi v1 utgår`
command-value-incomplete = Skriv for eksempel `/verdi Digital søknad i drift for alle; dato: 2026-11-01`.
reported-mandate = Versjon **{ $version }** av mandatet er ført opp.
report-mandate-same = Det er det samme som versjon { $version } av mandatet.
report-no-answer = Skriv hva de svarte: `/part { $id } hørt SVAR`.
gate-no-mandate = Det er ikke ført opp noe mandat. Skriv `/mandat`.
gate-mandated = Versjon { $version } av mandatet, ført opp av { $by }, gjelder fra { $at }.
gate-no-parties = Det er ikke ført opp hvem tiltaket berører. Skriv `/part`.
gate-not-heard = Disse er ikke hørt ennå: { $names }.
gate-heard = { $count ->
    [one] Den som blir berørt, er hørt.
    [2] Begge som blir berørt, er hørt.
   *[other] Alle { $count } som blir berørt, er hørt.
  }
config-advisory-board-decides = rollen «{ $role }» sitter bare i styrer som gir råd; sett «advisory: true», eller la et av styrene være besluttende
report-section-value-log = Levert verdi
report-value-none = Ingen har ført opp levert verdi ennå.
report-outcomes = Effekter
report-value-silent = { $count ->
    [0] Alle åpne tiltak har ført opp verdi eller effekter.
    [one] Ett åpent tiltak har ikke ført opp verdi eller effekter.
   *[other] { $count } åpne tiltak har ikke ført opp verdi eller effekter.
  }
report-column-value = Verdi
report-column-evidence = Dokumentasjon
report-column-outcome-of = Effekt
report-column-now = Nå
report-boards = Styrer og råd
report-board-decides = **{ $name }** ({ $role }) beslutter. Dekker: { $covers }.
report-board-advises = **{ $name }** ({ $role }) gir råd. Dekker: { $covers }.
report-board-all = hele porteføljen
report-affected = berørt: { $level }
report-party-unasked = Ikke spurt.
report-party-asked = Spurt { $at }, har ikke svart.
report-party-heard = Svarte { $at }: { $answer }
pack-steering = Mandat og styring
pack-mandate = Mandat, versjon { $version }, fra { $at } ({ $by }):
pack-parties = Berørte
