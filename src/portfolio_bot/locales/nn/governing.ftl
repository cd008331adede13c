### Checks of gates on labels, sub-issues and sums; kinds, roles, scoring.

gate-label = Etikett: { $names }.
gate-no-label = Ingen etikett byrjar med «{ $prefix }». Saka skal ha nøyaktig éin slik etikett.
gate-labels-many = Fleire etikettar byrjar med «{ $prefix }»: { $names }. Behald éin, og fjern resten.
gate-no-parts = Saka har ingen underoppgåver. Opprett éi for kvar del av arbeidet.
gate-parts = { $done } av { $count } underoppgåver er lukka.
problem-sum = Her står det { $total }, men { $parts } er { $found } til saman. Rett det som er feil.
role-guidance = **{ $name }:** { $text }
roles-guidance = Kva rollene er til for
reminder-parts = **Påminning:** Alle underoppgåvene er lukka. Er tiltaket ferdig, kan det avsluttast: Før det til den siste fasen, og skriv `/neste` når kriteria der er oppfylte. Står det noko att, opprett ei ny underoppgåve.
report-due-parts = Alle underoppgåvene er lukka. Kan tiltaket avsluttast?
kind-endless = Tiltaket er av slaget «{ $kind }», som går vidare utan sluttdato. Det skal difor ikkje til fasen { $phase }, og det blir ikkje avslutta. Skal det likevel ta slutt, bruk `/stopp`.
report-column-kind = Slag tiltak
exports-column-kind = Slag tiltak
report-section-objectives = Overordna mål
report-objectives-lead = { $count ->
    [one] Eitt overordna mål styrer
   *[other] { $count } overordna mål styrer
  } porteføljen. { $without ->
    [0] Alle opne tiltak bidreg til eitt av dei.
    [one] Eitt ope tiltak bidreg ikkje til noko av dei.
   *[other] { $without } opne tiltak bidreg ikkje til noko av dei.
  }
report-objectives-many = ⚠️ Registeret har { $count } mål, og det skal ha høgst { $most }. Få og tydelege mål er lettare å styre etter.
report-objectives-unknown = { $count ->
    [one] (eitt har ikkje rapportert)
   *[other] ({ $count } har ikkje rapportert)
  }
report-objectives-initiatives = Tiltaka som bidreg til kvart mål
report-objectives-nobody = Ingen opne tiltak
report-objectives-without = { $count ->
    [one] Eitt ope tiltak som ikkje bidreg til noko av måla
   *[other] { $count } opne tiltak som ikkje bidreg til noko av måla
  }
report-objectives-none = Ingen overordna mål er førte i registeret.
report-column-period = Periode
report-column-completed = Avslutta
