### The ledger of decisions: what is wrong with it, what it says, and what was done with it.

ledger-fault = { $file }:{ $line }: { $what }
ledger-fault-name = Filen er ikke navngitt etter en måned, slik som `2026-11.jsonl`. Flytt den ut av mappen, eller gi den navnet tilbake.
ledger-fault-order = Filen kommer ikke etter { $before }. Oppgi filene etter måned, den eldste først og hver av dem én gang.
ledger-fault-unfinished = Den siste linjen mangler linjeslutt. Den er bare halvveis skrevet. Hent filen tilbake fra en tidligere innsjekking.
ledger-fault-blank = Linjen er tom. Hent filen tilbake fra en tidligere innsjekking.
ledger-fault-unreadable = Linjen kan ikke leses ({ $reason }). Hent filen tilbake fra en tidligere innsjekking. Er den skrevet av en nyere versjon, må programmet oppdateres.
ledger-fault-spelling = Linjen er ikke skrevet slik boten skriver den (linjeslutt, mellomrom eller rekkefølge). Hent filen tilbake fra en tidligere innsjekking, byte for byte.
ledger-fault-changed = Linje { $here } passer ikke. Enten er linje { $before } endret etter at linje { $here } ble skrevet, eller så er linje { $here } selv endret. Hent filene tilbake fra en tidligere innsjekking.
ledger-fault-missing = Linje { $here } følger etter linje { $before }. Her mangler det linjer, eller de er doblet eller flyttet. Hent filene tilbake fra en tidligere innsjekking.
ledger-fault-number = Linjen har nummer { $here } og skulle hatt { $wanted }. Hent filen tilbake fra en tidligere innsjekking.
ledger-fault-repeated = Beslutningen står allerede i linje { $first }. Hent filen tilbake fra en tidligere innsjekking.
ledger-fault-cut = Protokollen slutter med linje { $here }, men har hatt { $last } linjer. Slutten er kuttet av. Hent filene tilbake fra innsjekkingen som nevner linje { $last }.
ledger-fault-rewritten = Linje { $here } har en annen hash enn den som er tatt vare på. Protokollen er skrevet om. Hent filene tilbake fra innsjekkingen som nevner linje { $here }.
ledger-fault-foreign = Linje { $here } og det som følger, er ikke nevnt i noen av botens innsjekkinger. Noen andre har lagt det til. Fjern det igjen.

ledger-broken = { $count ->
    [one] Protokollen har en feil, og ingenting blir lagt til. { $first }
   *[other] Protokollen har { $count } feil, og ingenting blir lagt til. Den første: { $first }
  } `portfolio-bot ledger verify` viser alle. Ingen beslutning er tapt: De som ikke står i protokollen ennå, står på sakene sine.
ledger-no-commit = Repositoriet { $name } har ingen innsjekking ennå. Lag en, og kjør på nytt.
ledger-no-branch = Greinen { $branch } for protokollen kunne ikke opprettes ({ $reason }). Opprett den, eller endre `ledger.branch`.
ledger-no-files = Det er ingen protokollfiler i { $folder }. Oppgi mappen som har filene `ÅÅÅÅ-MM.jsonl`.
ledger-anchor-form = «{ $word }» er ikke et anker. Skriv linjenummeret, kolon og de 64 sifrene i hashen.

ledger-commit = { $count ->
    [one] Protokoll: én beslutning, linje { $last }
   *[other] Protokoll: { $count } beslutninger, til og med linje { $last }
  }
ledger-appended = { $count ->
    [one] én beslutning er ført i protokollen
   *[other] { $count } beslutninger er ført i protokollen
  }
ledger-lost = linje { $line }: Beslutningen { $id } står ikke lenger på sak { $issue }. Den gjelder likevel. Botens kommentar der må gjenopprettes.
ledger-differs = linje { $line }: Sak { $issue } gjengir beslutningen { $id } annerledes. Det er protokollen som gjelder. Botens kommentar der må gjenopprettes.
ledger-waiting = { $count ->
    [one] Én beslutning er ikke samlet inn ennå. Det skjer ved neste gjennomgang.
   *[other] { $count } beslutninger er ikke samlet inn ennå. Det skjer ved neste gjennomgang.
  }
ledger-sound = { $count ->
    [0] Protokollen er tom.
    [one] Protokollen er hel: én linje.
   *[other] Protokollen er hel: { $count } linjer.
  }
ledger-exported = { $count ->
    [one] Én linje er skrevet til { $file }.
   *[other] { $count } linjer er skrevet til { $file }.
  }

## A line as people read it

ledger-line = { $n }  { $moment }  #{ $issue }  { $who }: { $what }
ledger-line-reason = { $n }  { $moment }  #{ $issue }  { $who }: { $what }. «{ $reason }»
ledger-by = { $by }
ledger-by-role = { $by } ({ $role })
ledger-kind-move = fase { $before } → { $after }
ledger-kind-tick = kriteriet { $criterion } i { $phase } { $met ->
    [yes] er oppfylt
   *[no] er trukket tilbake
  }
ledger-kind-priority = prioritet { $before } → { $after }
ledger-kind-assign = tildelt { $after }
ledger-kind-route = hører hjemme i { $after }
ledger-kind-hold = satt på vent
ledger-kind-resume = tatt opp igjen
ledger-kind-stop = stoppet
ledger-kind-complete = fullført
ledger-kind-report = rapporterte { $about } { $item }: { $values }
ledger-kind-advice = ga råd
ledger-kind-vote = stemte
ledger-kind-approve = godkjente
ledger-kind-score = ga poeng
ledger-kind-bind = gjort bundet
ledger-kind-unbind = ikke lenger bundet
ledger-kind-start = begynte i { $after }

## Where a case stands by the ledger

ledger-standing = Sak { $issue } etter protokollen:
ledger-standing-phase = Fase: { $phase }
ledger-standing-priority = Prioritet: { $priority }
ledger-standing-route = Hører hjemme i: { $route }
ledger-standing-hold = På vent, { $by }, { $at }
ledger-standing-stop = Stoppet, { $by }, { $at }
ledger-standing-complete = Fullført, { $by }, { $at }
ledger-standing-tick = Oppfylt: { $criterion } i { $phase }, { $by }, { $at }
