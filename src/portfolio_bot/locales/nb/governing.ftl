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
