config-anchor = ankre og aliaser (& og *) godtas ikke; skriv teksten der den trengs
config-criterion-one-way = et kriterium må ha enten en kontroll («check») eller roller som krysser av («tick»), ikke begge deler
config-duplicate-key = nøkkelen «{ $word }» står to ganger; første gang på linje { $first }
config-empty-text = teksten er tom
config-escalation-unconditional = en eskalering må ha minst én betingelse («when» eller «at_least»)
config-invalid = verdien «{ $word }» kan ikke brukes her
config-key-no-text = nøkkelen «{ $word }» er ikke tekst; sett den i anførselstegn
config-key-not-for-type = et felt av typen { $type } har ikke «{ $word }»
config-known = mulig her: { $known }
config-missing-file = filen finnes ikke; lag den med nøklene «extends» og «board», slik docs/configuration.md viser
config-missing-key = nøkkelen «{ $word }» mangler
config-missing-rollup = filen finnes ikke; lag den med nøkkelen «portfolios», slik docs/rollup.md viser
config-no-mapping = filen må bestå av linjer på formen «nøkkel: verdi»
config-not-utf8 = filen er ikke tekst i UTF-8; lagre den som UTF-8
config-options-missing = et felt av typen { $type } må ha alternativer («options»)
config-part-meaning = delen { $part } må ha betydningen { $wanted }
config-part-options = delen { $part } får alternativene sine fra «{ $wanted }», som ikke har noen
config-part-type = delen { $part } må ha typen { $wanted }
config-quote-text = «{ $word }» leses som et tall eller en sannhetsverdi, men her skal det stå tekst; sett den i anførselstegn
config-range-reversed = minste verdi er større enn største verdi
config-repeated-name = navnet «{ $word }» hører allerede til «{ $other }»; ingen kan skille dem fra hverandre
config-repeated-option = alternativet «{ $word }» står to ganger
config-repeated-part = feltet «{ $other }» er allerede delen «{ $word }»
config-reserved-option = GitHub bruker selv alternativet «{ $word }»; velg et annet ord
config-score-one-way = et kriterium må vurderes enten av et felt («field») eller av roller («given_by»), ikke begge deler
config-score-terms = metoden «{ $word }» må ha kriteriene { $wanted }
config-several-documents = filen inneholder flere dokumenter; behold ett, og fjern linjen «---» mellom dem
config-suggestion = mente du «{ $word }»?
config-source-one-way = en portefølje må ha enten et repositorium («repository») eller en mappe («folder»), ikke begge deler
config-syntax = filen er ikke riktig YAML her; se på innrykk, kolon og anførselstegn
config-tag = merker som «{ $word }» godtas ikke
config-too-deep = mer enn { $limit } nivåer står inne i hverandre
config-too-few = det må være minst { $limit }
config-too-large = filen er større enn { $limit } KiB
config-too-long = teksten er lengre enn { $limit } tegn
config-too-small = tallet er for lite; grensen er { $limit }
config-unknown-key = nøkkelen «{ $word }» er ukjent
config-unknown-preset = det finnes ikke noe oppsett som heter «{ $word }»
config-unknown-reference = «{ $word }» er ikke definert, eller kan ikke brukes her
config-unknown-timezone = tidssonen «{ $word }» er ukjent; skriv for eksempel Europe/Oslo
config-unknown-word = «{ $word }» er ikke et ord som er kjent her
config-unreadable-character = linjen har et tegn som YAML ikke godtar
config-unreadable-file = filen kan ikke leses; se på rettighetene, og at det ikke er en mappe
config-value-not-option = «{ $word }» er fylt inn på forhånd, men er ikke blant alternativene
config-wrong-form = «{ $word }» har ikke riktig form; skriv det som i «{ $example }»
config-wrong-kind = { $wanted ->
    [mapping] her skal det stå nøkler og verdier
    [list] her skal det stå en liste; sett hakeparenteser rundt en enkelt verdi
    [truth] her skal det stå true eller false
    [whole-number] her skal det stå et heltall
    [number] her skal det stå et tall
   *[text] her skal det stå tekst
}
