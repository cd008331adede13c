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
command-score = Gir poeng for eit kriterium som tiltaka blir samanlikna etter.
command-score-usage = `/vurder KRITERIUM POENG GRUNNGIVING`
command-score-incomplete = Skriv kriteriet, poenga og ei grunngiving, til dømes `/vurder strategi 4 Støttar to av måla`.
scored = **{ $name }: { $points } av { $highest }.** Vurdert av { $by }.
score-by-field = «{ $name }» blir vurdert ut frå svaret på «{ $label }» i saka. Rediger saka for å endre det.
score-scale = Skriv eit heilt tal frå { $lowest } til { $highest } etter «{ $name }».
score-needs-reason = Skriv ei grunngiving etter poenga for «{ $name }», så alle ser kvifor.
score-nothing = Ingen kriterium får poeng med ein kommando her.
no-such-score = Eg kjenner ikkje kriteriet i «{ $word }». Vel eitt av { $names }.
report-section-programmes = Program
report-programmes-none = Ingen tiltak er underoppgåver av ei anna sak.
report-programmes-note = Månadsverka til eit program er summen av dei opne tiltaka i det. Har programmet sjølv oppgitt meir, gjeld det.
report-programmes-parts = Tiltaka i kvart program
report-section-comparison = Samanlikning
report-comparison-lead = { $count ->
    [one] Eitt tiltak er ikkje starta
   *[other] { $count } tiltak er ikkje starta
  } og står her etter poeng. { $unscored ->
    [0] Alle er vurderte.
    [one] Eitt har ikkje poeng og står sist.
   *[other] { $unscored } har ikkje poeng og står sist.
  }
report-comparison-bare = Tiltaka som ikkje er starta, side om side. Kriterium for poeng er ikkje sette opp.
report-comparison-reasons = { $count ->
    [one] Grunngiving for poenga
   *[other] { $count } grunngivingar for poenga
  }
report-comparison-none = Ingen opne tiltak ventar på å starte.
report-rank-must = må
report-rank-should = bør
report-rank-could = kan
report-rank-wont = vil ikkje
report-rank-unset = ikkje sett
report-section-start-queue = Startkø
report-queue-places = I fasen { $phase } er det no { $running ->
    [0] ingen tiltak.
    [one] eitt tiltak.
   *[other] { $running } tiltak.
  }
report-queue-limit = Grensa er { $limit }.
report-queue-note = Rekkjefølgja er: bunde av vedtak, prioritet, poeng, nummer. Ein plass blir ledig når eit tiltak etter planen er ferdig. Kapasiteten er den som er sett opp for kvar kompetanse.
report-queue-none = Ingen tiltak står for tur.
report-turn-nothing = Kan starte no
report-turn-place = Kan starte i { $start }, når det blir plass
report-turn-capacity = Kan starte i { $start }, når det er nok kapasitet i { $skill }
report-turn-no-place = Uvisst: ingen plass blir ledig etter planane
report-turn-no-capacity = Uvisst: for lite kapasitet i { $skill } dei neste tre åra
report-turn-criteria = { $left ->
    [0] Ikkje klart: svar står att i skjemaet
    [one] Ikkje klart: eitt kriterium står att
   *[other] Ikkje klart: { $left } kriterium står att
  }
report-works = Etter type arbeid
report-column-programme = Program
report-column-late = Forseinka
report-column-score = Poeng
report-column-criterion = Kriterium
report-column-points = Poeng
report-column-place = Plass
report-column-starts = Start
report-column-work = Type arbeid
exports-column-programme = Program
exports-column-plan-year = Planår
exports-column-problem = Problem
exports-column-governing-objectives = Mål det bidreg til
exports-column-need-plan-year = Behov i planåret
exports-column-need-year-after = Behov året etter
exports-column-benefits = Gevinstar
