### What the sweep finds and says: changes by hand, lost records, reminders.

hand-move-adopted = Nokon flytta tiltaket til **{ $after }** for hand. Krava er oppfylte, så flyttinga gjeld.
hand-move-put-back = Nokon flytta tiltaket til **{ $after }** for hand. Flyttinga gjeld ikkje, så eg har sett det tilbake til **{ $before }**:
hand-move-flagged = Nokon flytta kortet på tavla til **{ $after }**. Flyttinga gjeld ikkje, og tiltaket er framleis i fasen **{ $before }**:
hand-move-unseen = Eg kan ikkje sjå kven som flytta det. Bruk kommandoen `/fase` i ein kommentar, så kjem namnet med i avgjerda.
retold = { $count ->
    [one] Ein kommentar med ei avgjerd er borte frå saka, eller endra. Slik står ho i protokollen:
   *[other] Kommentarar med { $count } avgjerder er borte frå saka, eller endra. Slik står dei i protokollen:
  }
retold-line = { $what }, av { $by } { $at }
retold-kind = { $kind ->
    [move] Flytta til «{ $after }»
    [tick] Kriterium vurdert
    [priority] Prioritet sett til «{ $after }»
    [assign] Tildelt { $after }
    [route] Send til «{ $after }»
    [hold] Sett på vent
    [resume] Teke opp att
    [stop] Stoppa
    [complete] Avslutta
    [advice] Råd gitt
    [vote] Røysta
    [approve] Godkjent, med atterhald om vedtak av andre
    [score] Poeng gitt: { $after }
    [bind] Bunde av eit vedtak
    [unbind] Ikkje lenger bunde
    [gather] Samla med sak { $after }
    [separate] Ikkje lenger samla med sak { $after }
    [report] Rapportert
   *[other] Avgjerd
  }
reminder-silence = **Påminning:** Det har vore stilt her lenge. Korleis går det med tiltaket? Svar i ein kommentar, eller skriv `/status` for å sjå kva som står att.
reminder-unassigned = Ingen er tildelt saka.
reminder-assigned = Saka er tildelt { $who }.
reminder-review = **Påminning:** Tiltaket er på vent og skulle vurderast på nytt { $at }. Skriv `/hald-fram` for å ta det opp att, `/vent` med ein ny dato, eller `/stopp`.
reminder-measurement = **Påminning:** Gevinstane skulle målast { $at }. Skriv resultatet i ein kommentar, og set ein ny dato i saka om det skal målast fleire gonger.

plan-comment-restore = set tilbake ein av botens eigne kommentarar
plan-comment-delete = fjern ein kommentar som står to gonger
summary-undone = Dette vart ikkje gjort:
summary-unsure = Dette skulle gjerast. Noko av det kan vere gjort:
sweep-issue = Sak { $number }: { $what }
sweep-failed = Sak { $number } vart ikkje ferdig: { $what }
sweep-incomplete = { $count ->
    [one] Éi sak vart ikkje ferdig.
   *[other] { $count } saker vart ikkje ferdige.
  }
sweep-ledger-failed = Protokollen vart ikkje oppdatert: { $what }
