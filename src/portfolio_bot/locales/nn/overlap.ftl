### Initiatives that ask for the same thing: found, gathered, and in the report.

alike = { $count ->
    [one] **Eit anna tiltak kan be om det same:**
   *[other] **{ $count } andre tiltak kan be om det same:**
  }
alike-item = #{ $number }: Handlar òg om { $words }.
alike-item-elsewhere = { $repository }#{ $number } «{ $title }» i { $portfolio }: Handlar òg om { $words }.
alike-word = «{ $word }»
alike-ignore = Les dei, og skriv i saka om det er same behovet. Er det noko anna, treng du ikkje gjere noko.
alike-gather = Er det same behovet, kan { $roles } samle sakene med `/samle #{ $number }`.

issue-number = #{ $number }
status-gathered = Samla med { $issues }, som ber om det same.
done-gather = **Samla med { $issues }:** Sakene ber om det same. Ført av { $by }. Skriv `/skil` og nummeret for å angre.
done-separate = **Ikkje lenger samla med { $issues }.** Ført av { $by }.
gather-itself = Ei sak kan ikkje samlast med seg sjølv. Skriv nummeret på den andre saka, til dømes `/samle #12`.
gather-elsewhere = Saker i { $name } kan ikkje samlast herifrå. Lenk til saka i ein kommentar i staden.
gather-unknown = Eg finn ikkje noko tiltak med nummer { $number } i denne porteføljen. Sjekk nummeret, og prøv igjen.
gathered-already = Saka er alt samla med { $issues }.
not-gathered = Alle sakene du nemner, må vere samla med denne. Ho er samla med { $issues }.
none-gathered = Saka er ikkje samla med noka anna.

command-gather = Samlar saka med andre som ber om det same.
command-gather-usage = `/samle #NUMMER GRUNNGIVING`
command-gather-incomplete = Skriv nummeret på saka som ber om det same, til dømes `/samle #12`.
command-separate = Fører at sakene ikkje ber om det same likevel.
command-separate-usage = `/skil #NUMMER GRUNNGIVING`
command-separate-incomplete = Skriv nummeret på saka som ikkje høyrer til, til dømes `/skil #12`.

ledger-kind-gather = samla med sak { $after }
ledger-kind-separate = ikkje lenger samla med sak { $after }
plan-record-on = skriv avgjerda i sak { $number } òg

report-section-shared-needs = Felles behov
report-shared-needs-about = Tiltak som ser ut til å be om det same, funne på orda dei har felles. Lista er eit framlegg: Les sakene før de samlar dei med `/samle`.
report-shared-needs-more = og { $count } til
report-shared-needs-none = Ingen opne tiltak ser ut til å be om det same.
report-column-alike = Tiltak
report-column-shared-words = Felles ord
report-column-gathered = Samla
report-gathered-all = ja
report-gathered-some = nokre av dei
report-gathered-none = nei
report-of-group = { $title } ({ $group })
