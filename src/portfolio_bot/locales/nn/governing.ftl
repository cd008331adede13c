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
