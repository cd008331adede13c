### Checks of gates on labels, sub-issues and sums; kinds, roles, scoring.

gate-label = Etikett: { $names }.
gate-no-label = Ingen etikett begynner med «{ $prefix }». Saken skal ha nøyaktig én slik etikett.
gate-labels-many = Flere etiketter begynner med «{ $prefix }»: { $names }. Behold én, og fjern resten.
gate-no-parts = Saken har ingen underoppgaver. Opprett én for hver del av arbeidet.
gate-parts = { $done } av { $count } underoppgaver er lukket.
problem-sum = Her står { $total }, men { $parts } er til sammen { $found }. Rett det som er feil.
role-guidance = **{ $name }:** { $text }
roles-guidance = Hva rollene er til for
reminder-parts = **Påminnelse:** Alle underoppgavene er lukket. Er tiltaket ferdig, kan det avsluttes: Før det til den siste fasen, og skriv `/neste` når kriteriene der er oppfylt. Gjenstår det noe, opprett en ny underoppgave.
report-due-parts = Alle underoppgavene er lukket. Kan tiltaket avsluttes?
kind-endless = Tiltaket er av slaget «{ $kind }», som går videre uten sluttdato. Det skal derfor ikke til fasen { $phase }, og det avsluttes ikke. Skal det likevel ta slutt, bruk `/stopp`.
report-column-kind = Slag tiltak
exports-column-kind = Slag tiltak
report-section-objectives = Overordnede mål
report-objectives-lead = { $count ->
    [one] Ett overordnet mål styrer
   *[other] { $count } overordnede mål styrer
  } porteføljen. { $without ->
    [0] Alle åpne tiltak bidrar til et av dem.
    [one] Ett åpent tiltak bidrar ikke til noe av dem.
   *[other] { $without } åpne tiltak bidrar ikke til noe av dem.
  }
report-objectives-many = ⚠️ Registeret har { $count } mål, og det skal ha høyst { $most }. Få og tydelige mål er lettere å styre etter.
report-objectives-unknown = { $count ->
    [one] (ett har ikke rapportert)
   *[other] ({ $count } har ikke rapportert)
  }
report-objectives-initiatives = Tiltakene som bidrar til hvert mål
report-objectives-nobody = Ingen åpne tiltak
report-objectives-without = { $count ->
    [one] Ett åpent tiltak som ikke bidrar til noe av målene
   *[other] { $count } åpne tiltak som ikke bidrar til noe av målene
  }
report-objectives-none = Ingen overordnede mål er ført i registeret.
report-column-period = Periode
report-column-completed = Avsluttet
