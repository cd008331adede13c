### What the demo tells, on the terminal and on its pages.

demo-day = { $day }
demo-send =   { $who } sender inn «{ $title }»
demo-edit =   { $who } redigerer sak { $number }
demo-comment =   { $who } kommenterer sak { $number }: { $command }
demo-mend =   { $who } retter en kommentar
demo-close =   { $who } lukker sak { $number }
demo-tick =   { $who } krysser av en boks i sak { $number }
demo-drag =   { $who } drar kortet til sak { $number } til { $column }
demo-part =   { $who } gjør sak { $number } til en del av sak { $whole }
demo-label =   { $who } gir sak { $number } etikettene { $names }
demo-open =   { $who } åpner «{ $title }» under sak { $whole }
demo-sweep =   Boten går gjennom hele porteføljen
demo-report =   Rapporten lages per { $at }
demo-done = Ferdig: { $initiatives } tiltak, { $events } hendelser, { $requests } forespørsler fra boten. Se her:
demo-look-index = Alt samlet, i nettleseren:  { $path }
demo-look-report = Rapporten:                  { $path }
demo-look-ledger = Protokollen:                { $path }
demo-look-requests = Forespørslene, én per linje: { $path }
demo-look-sandbox = Alt sandkassen inneholder:  { $path }

demo-page-skip = Hopp til innholdet
demo-page-menu = Meny
demo-page-index = Start
demo-page-rapport = Rapport
demo-page-tavle = Tavle
demo-page-fictitious = Virksomheten, menneskene og tallene er oppdiktet.
demo-page-title = Noen måneder med porteføljeboten
demo-page-lead = Her er en virksomhet som ikke finnes, og tiltakene den arbeidet med noen måneder i 2026. Alt boten har skrevet, er skrevet av det samme programmet som kjører på GitHub.
demo-page-highlights = Verdt å se på
demo-page-cases = Alle tiltakene
demo-page-files = Filene
demo-page-file-report = Rapporten slik den er lagret i repositoriet, med data og diagrammer.
demo-page-file-cases = Sakene som sider og som markdown.
demo-page-file-ledger = Protokollen: hver beslutning på én linje, bundet til linjen før.
demo-page-file-requests = Alle forespørslene til sandkassen, én per linje.
demo-page-file-sandbox = Alt sandkassen inneholdt til slutt.
demo-page-open = Åpen
demo-page-completed = Avsluttet
demo-page-closed = Lukket
demo-page-on-hold = På vent
demo-page-comments = { $count ->
    [one] 1 kommentar
   *[other] { $count } kommentarer
  }
demo-page-opened = Foreslått av { $who } { $at }
demo-page-assigned = Tildelt { $who }
demo-page-answers = Svarene i skjemaet
demo-page-bot = bot
demo-page-edited = redigert
demo-page-progress = Fremdrift
demo-page-reaction-ok = Utført
demo-page-reaction-confused = Ikke utført
demo-page-moment = { $day } kl. { $time }
