config-anchor = anker og alias (& og *) er ikkje godtekne; skriv teksten der han trengst
config-criterion-one-way = eit kriterium må ha anten ein kontroll («check») eller roller som kryssar av («tick»), ikkje begge delar
config-duplicate-key = nøkkelen «{ $word }» står to gonger; første gong på linje { $first }
config-empty-text = teksten er tom
config-escalation-unconditional = ei eskalering må ha minst eitt vilkår («when» eller «at_least»)
config-invalid = verdien «{ $word }» kan ikkje brukast her
config-key-no-text = nøkkelen «{ $word }» er ikkje tekst; set han i hermeteikn
config-key-not-for-type = eit felt av typen { $type } har ikkje «{ $word }»
config-known = mogleg her: { $known }
config-missing-file = fila finst ikkje; lag henne med nøklane «extends» og «board», slik docs/configuration.md viser
config-missing-key = nøkkelen «{ $word }» manglar
config-missing-rollup = fila finst ikkje; lag henne med nøkkelen «portfolios», slik docs/rollup.md viser
config-no-mapping = fila må vere linjer på forma «nøkkel: verdi»
config-not-utf8 = fila er ikkje tekst i UTF-8; lagre henne som UTF-8
config-options-missing = eit felt av typen { $type } må ha alternativ («options»)
config-part-meaning = delen { $part } må ha tydinga { $wanted }
config-part-options = delen { $part } får alternativa sine frå «{ $wanted }», som ikkje har nokon
config-part-type = delen { $part } må ha typen { $wanted }
config-quote-text = «{ $word }» blir lese som eit tal eller ein sanningsverdi, men her skal det stå tekst; set det i hermeteikn
config-range-reversed = minste verdi er større enn største verdi
config-repeated-name = namnet «{ $word }» høyrer alt til «{ $other }»; ingen kan skilje dei frå kvarandre
config-repeated-option = alternativet «{ $word }» står to gonger
config-repeated-part = feltet «{ $other }» er alt delen «{ $word }»
config-reserved-option = GitHub bruker sjølv alternativet «{ $word }»; vel eit anna ord
config-score-one-way = eit kriterium må vurderast anten av eit felt («field») eller av roller («given_by»), ikkje begge delar
config-score-terms = metoden «{ $word }» må ha kriteria { $wanted }
config-several-documents = fila har fleire dokument; behald eitt, og fjern linja «---» mellom dei
config-suggestion = meinte du «{ $word }»?
config-source-one-way = ein portefølje må ha anten eit repositorium («repository») eller ei mappe («folder»), ikkje begge delar
config-syntax = fila er ikkje rett YAML her; sjå på innrykk, kolon og hermeteikn
config-tag = merke som «{ $word }» er ikkje godtekne
config-too-deep = meir enn { $limit } nivå står inni kvarandre
config-too-few = det må vere minst { $limit }
config-too-large = fila er større enn { $limit } KiB
config-too-long = teksten er lengre enn { $limit } teikn
config-too-small = talet er for lite; grensa er { $limit }
config-unknown-key = nøkkelen «{ $word }» er ukjend
config-unknown-preset = det finst ikkje noko oppsett som heiter «{ $word }»
config-unknown-reference = «{ $word }» er ikkje definert, eller kan ikkje brukast her
config-unknown-timezone = tidssona «{ $word }» er ukjend; skriv til dømes Europe/Oslo
config-unknown-word = «{ $word }» er ikkje eit ord som er kjent her
config-unreadable-character = linja har eit teikn som YAML ikkje godtek
config-unreadable-file = fila kan ikkje lesast; sjå på rettane, og at det ikkje er ei mappe
config-value-not-option = «{ $word }» er fylt inn på førehand, men er ikkje mellom alternativa
config-wrong-form = «{ $word }» har ikkje rett form; skriv det som i «{ $example }»
config-wrong-kind = { $wanted ->
    [mapping] her skal det stå nøklar og verdiar
    [list] her skal det stå ei liste; set hakeparentesar rundt ein enkelt verdi
    [truth] her skal det stå true eller false
    [whole-number] her skal det stå eit heiltal
    [number] her skal det stå eit tal
   *[text] her skal det stå tekst
}
