### What the sweep finds and says: changes by hand, lost records, reminders.

hand-move-adopted = Noen flyttet tiltaket til **{ $after }** for hånd. Kravene er oppfylt, så flyttingen gjelder.
hand-move-put-back = Noen flyttet tiltaket til **{ $after }** for hånd. Flyttingen gjelder ikke, så jeg har satt det tilbake til **{ $before }**:
hand-move-flagged = Noen flyttet kortet på tavlen til **{ $after }**. Flyttingen gjelder ikke, og tiltaket er fortsatt i fasen **{ $before }**:
hand-move-unseen = Jeg kan ikke se hvem som flyttet det. Bruk kommandoen `/fase` i en kommentar, så kommer navnet med i beslutningen.
retold = { $count ->
    [one] En kommentar med en beslutning er borte fra saken, eller endret. Slik står den i protokollen:
   *[other] Kommentarer med { $count } beslutninger er borte fra saken, eller endret. Slik står de i protokollen:
  }
retold-line = { $what }, av { $by } { $at }
retold-kind = { $kind ->
    [move] Flyttet til «{ $after }»
    [tick] Kriterium vurdert
    [priority] Prioritet satt til «{ $after }»
    [assign] Tildelt { $after }
    [route] Sendt til «{ $after }»
    [hold] Satt på vent
    [resume] Tatt opp igjen
    [stop] Stoppet
    [complete] Avsluttet
    [advice] Råd gitt
    [vote] Stemt
    [approve] Godkjent, med forbehold om vedtak av andre
    [score] Poeng gitt: { $after }
    [bind] Bundet av et vedtak
    [unbind] Ikke lenger bundet
    [gather] Samlet med sak { $after }
    [separate] Ikke lenger samlet med sak { $after }
    [report] Rapportert
   *[other] Beslutning
  }
reminder-silence = **Påminnelse:** Det har vært stille her lenge. Hvordan går det med tiltaket? Svar i en kommentar, eller skriv `/status` for å se hva som gjenstår.
reminder-unassigned = Ingen er tildelt saken.
reminder-assigned = Saken er tildelt { $who }.
reminder-review = **Påminnelse:** Tiltaket er på vent og skulle vurderes på nytt { $at }. Skriv `/fortsett` for å ta det opp igjen, `/vent` med en ny dato, eller `/stopp`.
reminder-measurement = **Påminnelse:** Gevinstene skulle måles { $at }. Skriv resultatet i en kommentar, og sett en ny dato i saken hvis det skal måles flere ganger.

plan-comment-restore = sett tilbake en av botens egne kommentarer
plan-comment-delete = fjern en kommentar som står to ganger
summary-undone = Dette ble ikke gjort:
summary-unsure = Dette skulle gjøres. Noe av det kan være gjort:
sweep-issue = Sak { $number }: { $what }
sweep-failed = Sak { $number } ble ikke ferdig: { $what }
sweep-incomplete = { $count ->
    [one] Én sak ble ikke ferdig.
   *[other] { $count } saker ble ikke ferdige.
  }
sweep-ledger-failed = Protokollen ble ikke oppdatert: { $what }
