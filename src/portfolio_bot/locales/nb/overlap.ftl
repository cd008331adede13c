### Initiatives that ask for the same thing: found, gathered, and in the report.

alike = { $count ->
    [one] **Et annet tiltak kan be om det samme:**
   *[other] **{ $count } andre tiltak kan be om det samme:**
  }
alike-item = #{ $number }: Handler også om { $words }.
alike-item-elsewhere = { $repository }#{ $number } «{ $title }» i { $portfolio }: Handler også om { $words }.
alike-word = «{ $word }»
alike-ignore = Les dem, og skriv i saken hvis det er samme behov. Er det noe annet, trenger du ikke gjøre noe.
alike-gather = Er det samme behov, kan { $roles } samle sakene med `/samle #{ $number }`.

issue-number = #{ $number }
status-gathered = Samlet med { $issues }, som ber om det samme.
done-gather = **Samlet med { $issues }:** Sakene ber om det samme. Ført av { $by }. Skriv `/skill` og nummeret for å angre.
done-separate = **Ikke lenger samlet med { $issues }.** Ført av { $by }.
gather-itself = En sak kan ikke samles med seg selv. Skriv nummeret på den andre saken, for eksempel `/samle #12`.
gather-elsewhere = Saker i { $name } kan ikke samles herfra. Lenk til saken i en kommentar i stedet.
gather-unknown = Jeg finner ikke noe tiltak med nummer { $number } i denne porteføljen. Sjekk nummeret, og prøv igjen.
gathered-already = Saken er allerede samlet med { $issues }.
not-gathered = Alle sakene du nevner, må være samlet med denne. Den er samlet med { $issues }.
none-gathered = Saken er ikke samlet med noen annen.

command-gather = Samler saken med andre som ber om det samme.
command-gather-usage = `/samle #NUMMER BEGRUNNELSE`
command-gather-incomplete = Skriv nummeret på saken som ber om det samme, for eksempel `/samle #12`.
command-separate = Fører at sakene ikke ber om det samme likevel.
command-separate-usage = `/skill #NUMMER BEGRUNNELSE`
command-separate-incomplete = Skriv nummeret på saken som ikke hører til, for eksempel `/skill #12`.

ledger-kind-gather = samlet med sak { $after }
ledger-kind-separate = ikke lenger samlet med sak { $after }
plan-record-on = skriv beslutningen i sak { $number } også

report-section-shared-needs = Felles behov
report-shared-needs-about = Tiltak som ser ut til å be om det samme, funnet på ordene de har felles. Listen er et forslag: Les sakene før dere samler dem med `/samle`.
report-shared-needs-more = og { $count } til
report-shared-needs-none = Ingen åpne tiltak ser ut til å be om det samme.
report-column-alike = Tiltak
report-column-shared-words = Felles ord
report-column-gathered = Samlet
report-gathered-all = ja
report-gathered-some = noen av dem
report-gathered-none = nei
report-of-group = { $title } ({ $group })
