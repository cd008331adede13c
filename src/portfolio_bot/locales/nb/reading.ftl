### Hvordan porteføljen ble lest: mellomlager, og utgaver som lages på nytt.

reading-changed = { $count } av { $all } tiltak er lest på nytt. Resten er som ved forrige lesing.
reading-counts = Mellomlageret stemmer ikke med antallet tiltak, eller tavlen er en annen. Alt er lest på nytt.
reading-unusable = Mellomlageret er ikke brukt, og alt er lest på nytt. { $why ->
    [foreign] Det er skrevet av en annen versjon eller for et annet repository.
    [configured] Oppsettet er endret siden det ble skrevet.
   *[damaged] Det er skadet.
  }
reading-unsaved = Mellomlageret kunne ikke skrives: { $reason }. Neste rapport leser alt på nytt.
reading-no-edition = Det finnes ingen utgave per { $at } som kan lages på nytt. Rapporten bygger på det GitHub viser nå, og på det som var bestemt til og med den dagen.
