### Who decides what: advice, votes, the last word, and resolutions that bind.

## Advice

advice-for = { $by } ({ $role }) tilrår
advice-against = { $by } ({ $role }) fraråder
advice-reservation = { $by } ({ $role }) har forbehold
advice-noted = **Råd notert:** { $advice }. Et råd er ingen beslutning.
advice-given = Råd som er gitt i fasen:
gate-advised = Råd er gitt: { $advice }.
gate-no-advice = Mangler råd fra { $roles }. Bruk `/råd`.
gate-advice-left = Råd er gitt: { $advice }. Mangler råd fra { $roles }.

## Votes

vote-for = **{ $by } stemmer for.**
vote-against = **{ $by } stemmer mot.**
vote-abstain = **{ $by } avstår.**
vote-tally = Stemmer: { $yes } for, { $no } mot, { $abstained } avstår.
vote-carried = Det er flertall for å gå videre.
vote-lacks-quorum = { $quorum ->
    [one] Det må avgis minst én stemme.
   *[other] Det må avgis minst { $quorum } stemmer. Nå er det { $cast }.
  }
vote-lacks-simple = Det mangler flertall: Flere må stemme for enn mot.
vote-lacks-absolute = Det mangler flertall: Mer enn halvparten av alle som har stemt, må stemme for.
vote-lacks-two-thirds = Det mangler flertall: To tredjedeler av dem som stemmer for eller mot, må stemme for.
vote-lacks-unanimous = Det mangler enighet: Minst én må stemme for, og ingen kan stemme mot.
vote-leads-on = Nå kan { $roles } bruke `/neste`.
vote-advises = Stemmene er rådgivende. Det er { $roles } som avgjør.
vote-needed = Her stemmer { $roles } med `/stem` når kriteriene er oppfylt. Det må være flertall før saken går videre.
vote-asked = Her kan { $roles } gi rådgivende stemmer med `/stem` når kriteriene er oppfylt.
vote-first = Tiltaket kan ikke gå videre før det er flertall. Her stemmer { $roles } med `/stem`.
vote-not-here = Det stemmes ikke over saker i fasen { $phase }.
vote-not-ready = { $left ->
    [one] Det kan ikke stemmes ennå. Ett punkt gjenstår:
   *[other] Det kan ikke stemmes ennå. { $left } punkter gjenstår:
  }

## The last word

escalated = Det er { $roles } som avgjør her. { $text }
approved = **Godkjent av { $by } { $at }, med forbehold om vedtak av { $roles }.**
approved-next = Saken flyttes når { $roles } bekrefter med `/neste`.
approved-unseen = Jeg får ikke se om du selv er { $roles }. Administratoren må gi boten lesetilgang til team og medlemmer.
approved-already = Godkjent av { $by } { $at }, med forbehold om vedtak av { $roles }. Saken flyttes når det bekreftes med `/neste`.

## Bound by a resolution

bound = **Tiltaket er bundet av et vedtak.** Ført av { $by }. Det kan ikke settes på vent, stoppes eller sendes ut av porteføljen.
bound-on-hold = Tiltaket er på vent nå. Skriv `/fortsett`, så går det videre.
bound-since = Tiltaket er **bundet** av et vedtak, ført av { $by } { $at }: «{ $reason }».
bound-goes-on = Tiltaket kan verken settes på vent, stoppes eller sendes ut av porteføljen. Gjelder ikke vedtaket lenger, skriv `/ubundet` og en begrunnelse først.
already-bound = Tiltaket er allerede bundet.
unbound = **Tiltaket er ikke lenger bundet.** Ført av { $by }.
not-bound = Tiltaket er ikke bundet av noe vedtak.
by-hand-stop-bound = Saken ble lukket, men tiltaket kan ikke stoppes, så jeg har åpnet den igjen.

## Holds and evidence

held-until = **Tiltaket er satt på vent** av { $by }. Det vurderes på nytt { $at }. Skriv `/fortsett` når det skal gå videre.
hold-unread = Jeg klarer ikke å lese «{ $text }» som en dato. Skriv for eksempel `/vent til 2027-03-01` og en begrunnelse.
hold-past = { $at } er passert. Skriv en dato som kommer.
status-on-hold-until = Tiltaket er satt **på vent** ({ $at }) og vurderes på nytt { $review }.
gate-ticked-because = Godkjent av { $by } { $at }: «{ $reason }»

## Commands

command-advise = Gir råd om saken. Et råd er ingen beslutning.
command-advise-usage = `/råd for BEGRUNNELSE`, `mot` eller `forbehold`
command-advise-incomplete = Skriv `for`, `mot` eller `forbehold` og en begrunnelse, for eksempel `/råd for Brukerne trenger det`.
command-vote = Stemmer over om tiltaket skal til neste fase.
command-vote-usage = `/stem for BEGRUNNELSE`, `mot` eller `avstår`
command-vote-incomplete = Skriv `for`, `mot` eller `avstår` og en begrunnelse, for eksempel `/stem for Godt forberedt`.
command-bind = Fører at et vedtak binder tiltaket, så det ikke kan settes på vent eller stoppes.
command-bind-usage = `/bundet VEDTAK`
command-bind-incomplete = Skriv hvilket vedtak som binder, for eksempel `/bundet Stortingets vedtak 123`.
command-unbind = Fører at vedtaket ikke binder lenger.
command-unbind-usage = `/ubundet BEGRUNNELSE`
command-unbind-incomplete = Skriv en begrunnelse etter `/ubundet`, så alle ser hvorfor.

## The report

report-due-hold-review = På vent siden { $since }. Skal vurderes på nytt { $review }. Fortsette eller stoppe?
report-due-hold-bound = På vent siden { $since }, men bundet av et vedtak. Skal fortsette.
report-due-approved = Godkjent med forbehold. Venter på bekreftelse.
report-log-approve = Godkjent med forbehold
report-log-bind = Bundet av vedtak
report-log-unbind = Ikke lenger bundet
