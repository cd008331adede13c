### The board paper of a case, and the decision pack.

command-board-paper = Skriver et saksframlegg ut fra det som står i saken.
command-board-paper-usage = `/saksframlegg`
command-board-paper-incomplete = Skriv `/saksframlegg`.

paper-title = Saksframlegg: { $title }
paper-forum = **Besluttes av:** { $roles }
paper-date = **Dato:** { $day }
paper-number = **Sak:** { $number }
paper-phase = **Fase:** { $phase }
paper-owner = **Eier eller leder:** { $names }
paper-background = Bakgrunn
paper-no-background = Problemstillingen er ikke beskrevet.
paper-answers = { $count ->
    [one] Ett svar til i saken
   *[other] { $count } svar til i saken
  }
paper-answer = **{ $label }**
paper-assessment = Vurdering
paper-criteria = Kriteriene for å komme videre fra { $phase }:
paper-nothing-reported = Verken status, fremdrift eller gevinster er rapportert.
paper-benefit = Gevinst: { $name } (frist: { $due }).
paper-no-day = ikke oppgitt
paper-economy = Økonomi
paper-no-economy = Verken behov, budsjett eller forbruk er rapportert.
paper-cost = { $year }: behov { $need }, budsjett { $budget }, tildelt { $allocated }, brukt { $spent }, prognose { $forecast }.
paper-unreported = ikke rapportert
paper-months = Behov for folk: { $months } månedsverk.
paper-risks = Usikkerhet
paper-no-risks = Ingen usikkerheter er rapportert. Det betyr ikke at det ikke finnes noen.
paper-threat = Trussel: { $name }. Sannsynlighet { $probability }, konsekvens { $impact }, risikofaktor { $factor }{ $response }
paper-opportunity = Mulighet: { $name }. Sannsynlighet { $probability }, konsekvens { $impact }, faktor { $factor }{ $response }
paper-advice = Råd og rammer
paper-no-advice = Ingen har gitt råd i denne fasen.
paper-room = { $phase } har { $count } av høyst { $limit } tiltak, så det er plass til ett til.
paper-full = { $phase } har { $count } tiltak, og grensen er { $limit }. Skal denne saken inn, må en annen vike.
paper-proposal = Forslag til vedtak
paper-not-ready = { $left ->
    [one] Saken er ikke klar: Én ting gjenstår.
   *[other] Saken er ikke klar: { $left } ting gjenstår.
  } Når det er på plass, er forslaget:
paper-propose-move = Tiltaket flyttes fra { $before } til { $after }.
paper-propose-complete = Tiltaket avsluttes som gjennomført.
paper-propose-hold = Tiltaket tas opp igjen. Alternativt stoppes det, med en begrunnelse.
paper-nothing-to-decide = Det er ikke noe mer å vedta i saken.

pack-title = Beslutningspakke
pack-about = { $name } per { $at }: { $count ->
    [0] Ingen saker venter på en beslutning.
    [one] Én sak venter på en beslutning.
   *[other] { $count } saker venter på en beslutning.
  }
pack-asked = **Spørsmål:**
pack-deciders = **Besluttes av:**
pack-since = { $days ->
    [0] **Har ventet:** siden i dag
    [one] **Har ventet:** 1 dag, siden { $since }
   *[other] **Har ventet:** { $days } dager, siden { $since }
  }
pack-figures = Tall
pack-criteria = Kriterier og dokumentasjon
pack-no-criteria = Ingen kriterier er vurdert som oppfylt for denne beslutningen.
pack-advice = Råd
pack-votes = Stemmer: { $for } for, { $against } mot, { $abstained } blanke.
pack-no-votes = Ingen har stemt.
pack-risks = Usikkerhet
pack-displaces = Plass
pack-no-limit = Fasen saken skal til, har ingen grense.
pack-money = Økonomi
