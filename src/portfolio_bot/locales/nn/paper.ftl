### The board paper of a case, and the decision pack.

command-board-paper = Skriv eit saksframlegg ut frå det som står i saka.
command-board-paper-usage = `/saksframlegg`
command-board-paper-incomplete = Skriv `/saksframlegg`.

paper-title = Saksframlegg: { $title }
paper-forum = **Blir avgjord av:** { $roles }
paper-date = **Dato:** { $day }
paper-number = **Sak:** { $number }
paper-phase = **Fase:** { $phase }
paper-owner = **Eigar eller leiar:** { $names }
paper-background = Bakgrunn
paper-no-background = Problemstillinga er ikkje skildra.
paper-answers = { $count ->
    [one] Eitt svar til i saka
   *[other] { $count } svar til i saka
  }
paper-answer = **{ $label }**
paper-assessment = Vurdering
paper-criteria = Kriteria for å kome vidare frå { $phase }:
paper-nothing-reported = Verken status, framdrift eller gevinstar er rapporterte.
paper-benefit = Gevinst: { $name } (frist: { $due }).
paper-no-day = ikkje oppgjeven
paper-economy = Økonomi
paper-no-economy = Verken behov, budsjett eller forbruk er rapporterte.
paper-cost = { $year }: behov { $need }, budsjett { $budget }, tildelt { $allocated }, brukt { $spent }, prognose { $forecast }.
paper-unreported = ikkje rapportert
paper-months = Behov for folk: { $months } månadsverk.
paper-risks = Uvisse
paper-no-risks = Inga uvisse er rapportert. Det tyder ikkje at det ikkje finst noka.
paper-threat = Trugsmål: { $name }. Sannsyn { $probability }, konsekvens { $impact }, risikofaktor { $factor }{ $response }
paper-opportunity = Moglegheit: { $name }. Sannsyn { $probability }, konsekvens { $impact }, faktor { $factor }{ $response }
paper-advice = Råd og rammer
paper-no-advice = Ingen har gjeve råd i denne fasen.
paper-room = { $phase } har { $count } av høgst { $limit } tiltak, så det er plass til eitt til.
paper-full = { $phase } har { $count } tiltak, og grensa er { $limit }. Skal denne saka inn, må ei anna vike.
paper-proposal = Framlegg til vedtak
paper-not-ready = { $left ->
    [one] Saka er ikkje klar: Éin ting står att.
   *[other] Saka er ikkje klar: { $left } ting står att.
  } Når det er på plass, er framlegget:
paper-propose-move = Tiltaket blir flytta frå { $before } til { $after }.
paper-propose-complete = Tiltaket blir avslutta som gjennomført.
paper-propose-hold = Tiltaket blir teke opp att. Alternativt blir det stoppa, med ei grunngjeving.
paper-nothing-to-decide = Det er ikkje noko meir å vedta i saka.

pack-title = Avgjerdspakke
pack-about = { $name } per { $at }: { $count ->
    [0] Ingen saker ventar på ei avgjerd.
    [one] Éi sak ventar på ei avgjerd.
   *[other] { $count } saker ventar på ei avgjerd.
  }
pack-asked = **Spørsmål:**
pack-deciders = **Blir avgjord av:**
pack-since = { $days ->
    [0] **Har venta:** sidan i dag
    [one] **Har venta:** 1 dag, sidan { $since }
   *[other] **Har venta:** { $days } dagar, sidan { $since }
  }
pack-figures = Tal
pack-criteria = Kriterium og dokumentasjon
pack-no-criteria = Ingen kriterium er vurderte som oppfylte for denne avgjerda.
pack-advice = Råd
pack-votes = Røyster: { $for } for, { $against } mot, { $abstained } blanke.
pack-no-votes = Ingen har røysta.
pack-risks = Uvisse
pack-displaces = Plass
pack-no-limit = Fasen saka skal til, har inga grense.
pack-money = Økonomi
