### The ledger of decisions: what is wrong with it, what it says, and what was done with it.

ledger-fault = { $file }:{ $line }: { $what }
ledger-fault-name = Fila er ikkje namngitt etter ein månad, slik som `2026-11.jsonl`. Flytt ho ut av mappa, eller gi ho namnet tilbake.
ledger-fault-order = Fila kjem ikkje etter { $before }. Oppgi filene etter månad, den eldste først og kvar av dei éin gong.
ledger-fault-unfinished = Den siste linja manglar linjeslutt. Ho er berre halvvegs skriven. Hent fila tilbake frå ei tidlegare innsjekking.
ledger-fault-blank = Linja er tom. Hent fila tilbake frå ei tidlegare innsjekking.
ledger-fault-unreadable = Linja kan ikkje lesast ({ $reason }). Hent fila tilbake frå ei tidlegare innsjekking. Er ho skriven av ein nyare versjon, må programmet oppdaterast.
ledger-fault-spelling = Linja er ikkje skriven slik boten skriv ho (linjeslutt, mellomrom eller rekkjefølgje). Hent fila tilbake frå ei tidlegare innsjekking, byte for byte.
ledger-fault-changed = Linje { $here } passar ikkje. Anten er linje { $before } endra etter at linje { $here } blei skriven, eller så er linje { $here } sjølv endra. Hent filene tilbake frå ei tidlegare innsjekking.
ledger-fault-missing = Linje { $here } følgjer etter linje { $before }. Her manglar det linjer, eller dei er dobla eller flytta. Hent filene tilbake frå ei tidlegare innsjekking.
ledger-fault-number = Linja har nummer { $here } og skulle hatt { $wanted }. Hent fila tilbake frå ei tidlegare innsjekking.
ledger-fault-repeated = Avgjerda står allereie i linje { $first }. Hent fila tilbake frå ei tidlegare innsjekking.
ledger-fault-cut = Protokollen sluttar med linje { $here }, men har hatt { $last } linjer. Slutten er kutta av. Hent filene tilbake frå innsjekkinga som nemner linje { $last }.
ledger-fault-rewritten = Linje { $here } har ein annan hash enn den som er teken vare på. Protokollen er skriven om. Hent filene tilbake frå innsjekkinga som nemner linje { $here }.
ledger-fault-foreign = Linje { $here } og det som følgjer, er ikkje nemnt i nokon av innsjekkingane til boten. Nokon andre har lagt det til. Fjern det igjen.

ledger-broken = { $count ->
    [one] Protokollen har ein feil, og ingenting blir lagt til. { $first }
   *[other] Protokollen har { $count } feil, og ingenting blir lagt til. Den første: { $first }
  } `portfolio-bot ledger verify` viser alle. Inga avgjerd er tapt: Dei som ikkje står i protokollen enno, står på sakene sine.
ledger-no-commit = Repositoriet { $name } har inga innsjekking enno. Lag ei, og køyr på nytt.
ledger-no-branch = Greina { $branch } for protokollen kunne ikkje opprettast ({ $reason }). Opprett ho, eller endre `ledger.branch`.
ledger-no-files = Det er ingen protokollfiler i { $folder }. Oppgi mappa som har filene `ÅÅÅÅ-MM.jsonl`.
ledger-anchor-form = «{ $word }» er ikkje eit anker. Skriv linjenummeret, kolon og dei 64 siffera i hashen.

ledger-commit = { $count ->
    [one] Protokoll: éi avgjerd, linje { $last }
   *[other] Protokoll: { $count } avgjerder, til og med linje { $last }
  }
ledger-appended = { $count ->
    [one] éi avgjerd er ført i protokollen
   *[other] { $count } avgjerder er førte i protokollen
  }
ledger-lost = linje { $line }: Avgjerda { $id } står ikkje lenger på sak { $issue }. Ho gjeld likevel. Kommentaren til boten der må gjenopprettast.
ledger-differs = linje { $line }: Sak { $issue } gir att avgjerda { $id } annleis. Det er protokollen som gjeld. Kommentaren til boten der må gjenopprettast.
ledger-waiting = { $count ->
    [one] Éi avgjerd er ikkje samla inn enno. Det skjer ved neste gjennomgang.
   *[other] { $count } avgjerder er ikkje samla inn enno. Det skjer ved neste gjennomgang.
  }
ledger-sound = { $count ->
    [0] Protokollen er tom.
    [one] Protokollen er heil: éi linje.
   *[other] Protokollen er heil: { $count } linjer.
  }
ledger-exported = { $count ->
    [one] Éi linje er skriven til { $file }.
   *[other] { $count } linjer er skrivne til { $file }.
  }

## A line as people read it

ledger-line = { $n }  { $moment }  #{ $issue }  { $who }: { $what }
ledger-line-reason = { $n }  { $moment }  #{ $issue }  { $who }: { $what }. «{ $reason }»
ledger-by = { $by }
ledger-by-role = { $by } ({ $role })
ledger-kind-move = fase { $before } → { $after }
ledger-kind-tick = kriteriet { $criterion } i { $phase } { $met ->
    [yes] er oppfylt
   *[no] er trekt tilbake
  }
ledger-kind-priority = prioritet { $before } → { $after }
ledger-kind-assign = tildelt { $after }
ledger-kind-route = høyrer heime i { $after }
ledger-kind-hold = sett på vent
ledger-kind-resume = teken opp igjen
ledger-kind-stop = stoppa
ledger-kind-complete = fullført
ledger-kind-report = rapporterte { $about } { $item }: { $values }
ledger-kind-advice = gav råd
ledger-kind-vote = stemte
ledger-kind-approve = godkjende
ledger-kind-score = gav poeng
ledger-kind-bind = gjord bunden
ledger-kind-unbind = ikkje lenger bunden
ledger-kind-start = byrja i { $after }

## Where a case stands by the ledger

ledger-standing = Sak { $issue } etter protokollen:
ledger-standing-phase = Fase: { $phase }
ledger-standing-priority = Prioritet: { $priority }
ledger-standing-route = Høyrer heime i: { $route }
ledger-standing-hold = På vent, { $by }, { $at }
ledger-standing-stop = Stoppa, { $by }, { $at }
ledger-standing-complete = Fullført, { $by }, { $at }
ledger-standing-tick = Oppfylt: { $criterion } i { $phase }, { $by }, { $at }
