### Who decides what: advice, votes, the last word, and resolutions that bind.

## Advice

advice-for = { $by } ({ $role }) tilrår
advice-against = { $by } ({ $role }) rår ifrå
advice-reservation = { $by } ({ $role }) har atterhald
advice-noted = **Råd notert:** { $advice }. Eit råd er inga avgjerd.
advice-given = Råd som er gitt i fasen:
gate-advised = Råd er gitt: { $advice }.
gate-no-advice = Manglar råd frå { $roles }. Bruk `/råd`.
gate-advice-left = Råd er gitt: { $advice }. Manglar råd frå { $roles }.

## Votes

vote-for = **{ $by } røystar for.**
vote-against = **{ $by } røystar mot.**
vote-abstain = **{ $by } avstår.**
vote-tally = Røyster: { $yes } for, { $no } mot, { $abstained } avstår.
vote-carried = Det er fleirtal for å gå vidare.
vote-lacks-quorum = { $quorum ->
    [one] Minst éin må røyste.
   *[other] Minst { $quorum } må røyste. No er det { $cast }.
  }
vote-lacks-simple = Det manglar fleirtal: Fleire må røyste for enn mot.
vote-lacks-absolute = Det manglar fleirtal: Meir enn halvparten av alle som har røysta, må røyste for.
vote-lacks-two-thirds = Det manglar fleirtal: To tredjedelar av dei som røystar for eller mot, må røyste for.
vote-lacks-unanimous = Det manglar semje: Minst éin må røyste for, og ingen kan røyste mot.
vote-leads-on = No kan { $roles } bruke `/neste`.
vote-advises = Røystene er rådgivande. Det er { $roles } som avgjer.
vote-needed = Her røystar { $roles } med `/røyst` når kriteria er oppfylte. Det må vere fleirtal før saka går vidare.
vote-asked = Her kan { $roles } gi rådgivande røyster med `/røyst` når kriteria er oppfylte.
vote-first = Tiltaket kan ikkje gå vidare før det er fleirtal. Her røystar { $roles } med `/røyst`.
vote-not-here = Det blir ikkje røysta over saker i fasen { $phase }.
vote-not-ready = { $left ->
    [one] Det kan ikkje røystast enno. Eitt punkt står att:
   *[other] Det kan ikkje røystast enno. { $left } punkt står att:
  }

## The last word

escalated = Det er { $roles } som avgjer her. { $text }
approved = **Godkjent av { $by } { $at }, med atterhald om vedtak av { $roles }.**
approved-next = Saka blir flytta når { $roles } stadfestar med `/neste`.
approved-unseen = Eg får ikkje sjå om du sjølv er { $roles }. Administratoren må gi boten lesetilgang til team og medlemer.
approved-already = Godkjent av { $by } { $at }, med atterhald om vedtak av { $roles }. Saka blir flytta når det blir stadfesta med `/neste`.

## Bound by a resolution

bound = **Tiltaket er bunde av eit vedtak.** Ført av { $by }. Det kan ikkje setjast på vent, stoppast eller sendast ut av porteføljen.
bound-on-hold = Tiltaket er på vent no. Skriv `/hald-fram`, så går det vidare.
bound-since = Tiltaket er **bunde** av eit vedtak, ført av { $by } { $at }: «{ $reason }».
bound-goes-on = Tiltaket kan verken setjast på vent, stoppast eller sendast ut av porteføljen. Gjeld ikkje vedtaket lenger, skriv `/ubunden` og ei grunngiving først.
already-bound = Tiltaket er alt bunde.
unbound = **Tiltaket er ikkje lenger bunde.** Ført av { $by }.
not-bound = Tiltaket er ikkje bunde av noko vedtak.
by-hand-stop-bound = Saka blei lukka, men tiltaket kan ikkje stoppast, så eg har opna ho igjen.

## Holds and evidence

held-until = **Tiltaket er sett på vent** av { $by }. Det blir vurdert på nytt { $at }. Skriv `/hald-fram` når det skal gå vidare.
hold-unread = Eg klarer ikkje å lese «{ $text }» som ein dato. Skriv til dømes `/vent til 2027-03-01` og ei grunngiving.
hold-past = { $at } er passert. Skriv ein dato som kjem.
status-on-hold-until = Tiltaket er sett **på vent** ({ $at }) og blir vurdert på nytt { $review }.
gate-ticked-because = Godkjent av { $by } { $at }: «{ $reason }»

## Commands

command-advise = Gir råd om saka. Eit råd er inga avgjerd.
command-advise-usage = `/råd for GRUNNGIVING`, `mot` eller `atterhald`
command-advise-incomplete = Skriv `for`, `mot` eller `atterhald` og ei grunngiving, til dømes `/råd for Brukarane treng det`.
command-vote = Røystar over om tiltaket skal til neste fase.
command-vote-usage = `/røyst for GRUNNGIVING`, `mot` eller `avstår`
command-vote-incomplete = Skriv `for`, `mot` eller `avstår` og ei grunngiving, til dømes `/røyst for Godt førebudd`.
command-bind = Fører at eit vedtak bind tiltaket, så det ikkje kan setjast på vent eller stoppast.
command-bind-usage = `/bundet VEDTAK`
command-bind-incomplete = Skriv kva vedtak som bind, til dømes `/bundet Stortingsvedtak 123`.
command-unbind = Fører at vedtaket ikkje bind lenger.
command-unbind-usage = `/ubunden GRUNNGIVING`
command-unbind-incomplete = Skriv ei grunngiving etter `/ubunden`, så alle ser kvifor.

## The report

report-due-hold-review = På vent sidan { $since }. Skal vurderast på nytt { $review }. Halde fram eller stoppe?
report-due-hold-bound = På vent sidan { $since }, men bunde av eit vedtak. Skal halde fram.
report-due-approved = Godkjent med atterhald. Ventar på stadfesting.
report-log-approve = Godkjent med atterhald
report-log-bind = Bunde av vedtak
report-log-unbind = Ikkje lenger bunde
