### Korleis porteføljen vart lesen: mellomlager, og utgåver som blir laga på nytt.

reading-changed = { $count } av { $all } tiltak er lesne på nytt. Resten er som ved førre lesing.
reading-counts = Mellomlageret stemmer ikkje med talet på tiltak, eller tavla er ei anna. Alt er lese på nytt.
reading-unusable = Mellomlageret er ikkje brukt, og alt er lese på nytt. { $why ->
    [foreign] Det er skrive av ein annan versjon eller for eit anna repository.
    [configured] Oppsettet er endra sidan det vart skrive.
   *[damaged] Det er skadd.
  }
reading-unsaved = Mellomlageret kunne ikkje skrivast: { $reason }. Neste rapport les alt på nytt.
reading-no-edition = Det finst inga utgåve per { $at } som kan lagast på nytt. Rapporten byggjer på det GitHub viser no, og på det som var bestemt til og med den dagen.
