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
command-score = Gir poeng for et kriterium tiltakene sammenlignes etter.
command-score-usage = `/vurder KRITERIUM POENG BEGRUNNELSE`
command-score-incomplete = Skriv kriteriet, poengene og en begrunnelse, for eksempel `/vurder strategi 4 Støtter to av målene`.
scored = **{ $name }: { $points } av { $highest }.** Vurdert av { $by }.
score-by-field = «{ $name }» vurderes ut fra svaret på «{ $label }» i saken. Rediger saken for å endre det.
score-scale = Skriv et helt tall fra { $lowest } til { $highest } etter «{ $name }».
score-needs-reason = Skriv en begrunnelse etter poengene for «{ $name }», så alle ser hvorfor.
score-nothing = Ingen kriterier gis poeng med en kommando her.
no-such-score = Jeg kjenner ikke kriteriet i «{ $word }». Velg ett av { $names }.
report-section-programmes = Programmer
report-programmes-none = Ingen tiltak er underoppgaver av en annen sak.
report-programmes-note = Et programs månedsverk er summen av de åpne tiltakene i det. Har programmet selv oppgitt mer, gjelder det.
report-programmes-parts = Tiltakene i hvert program
report-section-comparison = Sammenligning
report-comparison-lead = { $count ->
    [one] Ett tiltak er ikke startet
   *[other] { $count } tiltak er ikke startet
  } og står her etter poeng. { $unscored ->
    [0] Alle er vurdert.
    [one] Ett mangler poeng og står sist.
   *[other] { $unscored } mangler poeng og står sist.
  }
report-comparison-bare = Tiltakene som ikke er startet, side om side. Kriterier for poeng er ikke satt opp.
report-comparison-reasons = { $count ->
    [one] Begrunnelse for poengene
   *[other] { $count } begrunnelser for poengene
  }
report-comparison-none = Ingen åpne tiltak venter på å starte.
report-rank-must = må
report-rank-should = bør
report-rank-could = kan
report-rank-wont = vil ikke
report-rank-unset = ikke satt
report-section-start-queue = Startkø
report-queue-places = I fasen { $phase } er det nå { $running ->
    [0] ingen tiltak.
    [one] ett tiltak.
   *[other] { $running } tiltak.
  }
report-queue-limit = Grensen er { $limit }.
report-queue-note = Rekkefølgen er: bundet av vedtak, prioritet, poeng, nummer. En plass blir ledig når et tiltak etter planen er ferdig. Kapasiteten er den som er satt opp for hver kompetanse.
report-queue-none = Ingen tiltak står for tur.
report-turn-nothing = Kan starte nå
report-turn-place = Kan starte i { $start }, når det blir plass
report-turn-capacity = Kan starte i { $start }, når det er nok kapasitet i { $skill }
report-turn-no-place = Uvisst: ingen plass blir ledig etter planene
report-turn-no-capacity = Uvisst: for lite kapasitet i { $skill } de neste tre årene
report-turn-criteria = { $left ->
    [0] Ikke klar: svar mangler i skjemaet
    [one] Ikke klar: ett kriterium gjenstår
   *[other] Ikke klar: { $left } kriterier gjenstår
  }
report-works = Etter type arbeid
report-column-programme = Program
report-column-late = Forsinket
report-column-score = Poeng
report-column-criterion = Kriterium
report-column-points = Poeng
report-column-place = Plass
report-column-starts = Start
report-column-work = Type arbeid
exports-column-programme = Program
exports-column-plan-year = Planår
exports-column-problem = Problem
exports-column-governing-objectives = Mål det bidrar til
exports-column-need-plan-year = Behov i planåret
exports-column-need-year-after = Behov året etter
exports-column-benefits = Gevinster
