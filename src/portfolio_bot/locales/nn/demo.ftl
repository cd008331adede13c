### What the demo tells, on the terminal and on its pages.

demo-day = { $day }
demo-send =   { $who } sender inn «{ $title }»
demo-edit =   { $who } redigerer sak { $number }
demo-comment =   { $who } kommenterer sak { $number }: { $command }
demo-mend =   { $who } rettar ein kommentar
demo-close =   { $who } lukkar sak { $number }
demo-tick =   { $who } kryssar av ein boks i sak { $number }
demo-drag =   { $who } dreg kortet til sak { $number } til { $column }
demo-part =   { $who } gjer sak { $number } til ein del av sak { $whole }
demo-label =   { $who } gjev sak { $number } etikettane { $names }
demo-open =   { $who } opnar «{ $title }» under sak { $whole }
demo-sweep =   Boten går gjennom heile porteføljen
demo-report =   Rapporten blir laga per { $at }
demo-done = Ferdig: { $initiatives } tiltak, { $events } hendingar, { $requests } førespurnader frå boten. Sjå her:
demo-look-index = Alt samla, i nettlesaren:   { $path }
demo-look-report = Rapporten:                  { $path }
demo-look-ledger = Protokollen:                { $path }
demo-look-requests = Førespurnadene, éin per linje: { $path }
demo-look-sandbox = Alt sandkassa inneheld:     { $path }

demo-page-skip = Hopp til innhaldet
demo-page-menu = Meny
demo-page-index = Start
demo-page-rapport = Rapport
demo-page-tavle = Tavle
demo-page-fictitious = Verksemda, menneska og tala er oppdikta.
demo-page-title = Nokre månader med porteføljeboten
demo-page-lead = Her er ei verksemd som ikkje finst, og tiltaka ho arbeidde med nokre månader i 2026. Alt boten har skrive, er skrive av det same programmet som køyrer på GitHub.
demo-page-highlights = Verdt å sjå på
demo-page-cases = Alle tiltaka
demo-page-files = Filene
demo-page-file-report = Rapporten slik han er lagra i repositoriet, med data og diagram.
demo-page-file-cases = Sakene som sider og som markdown.
demo-page-file-ledger = Protokollen: kvar avgjerd på éi linje, bunden til linja før.
demo-page-file-requests = Alle førespurnadene til sandkassa, éin per linje.
demo-page-file-sandbox = Alt sandkassa inneheldt til slutt.
demo-page-open = Open
demo-page-completed = Avslutta
demo-page-closed = Lukka
demo-page-on-hold = På vent
demo-page-comments = { $count ->
    [one] 1 kommentar
   *[other] { $count } kommentarar
  }
demo-page-opened = Foreslått av { $who } { $at }
demo-page-assigned = Tildelt { $who }
demo-page-answers = Svara i skjemaet
demo-page-bot = bot
demo-page-edited = redigert
demo-page-progress = Framdrift
demo-page-reaction-ok = Utført
demo-page-reaction-confused = Ikkje utført
demo-page-moment = { $day } kl. { $time }
