config-anchor = anchors and aliases (& and *) are not accepted; write the text out where it is needed
config-criterion-one-way = a criterion needs either a check or the roles that tick it, and not both
config-duplicate-key = the key «{ $word }» stands twice; the first time in line { $first }
config-empty-text = the text is empty
config-escalation-unconditional = an escalation needs at least one condition («when» or «at_least»)
config-invalid = the value «{ $word }» cannot be used here
config-key-no-text = the key «{ $word }» is no text; put it in quotation marks
config-key-not-for-type = a field of type { $type } has no «{ $word }»
config-known = possible here: { $known }
config-missing-file = there is no such file; make it with the two keys «extends» and «board», as docs/configuration.md shows
config-missing-key = the key «{ $word }» is missing
config-missing-rollup = there is no such file; make it with the key «portfolios», as docs/rollup.md shows
config-no-mapping = the file must be a mapping: lines of the form «key: value»
config-not-utf8 = the file is not text in UTF-8; save it as UTF-8
config-options-missing = a field of type { $type } needs options
config-part-meaning = the part { $part } needs the meaning { $wanted }
config-part-options = the part { $part } takes its options from “{ $wanted }”, which has none
config-part-type = the part { $part } must have the type { $wanted }
config-quote-text = «{ $word }» is read as a number or a truth value, but text is wanted; put it in quotation marks
config-range-reversed = the minimum is greater than the maximum
config-repeated-name = the name «{ $word }» belongs to «{ $other }» already; nobody could tell them apart
config-repeated-option = the option «{ $word }» stands twice
config-repeated-part = the field «{ $other }» is the part «{ $word }» already
config-reserved-option = the option «{ $word }» is reserved by GitHub; choose another word
config-score-one-way = a criterion is scored either by a field (“field”) or by roles (“given_by”), not both
config-score-terms = the method “{ $word }” needs the criteria { $wanted }
config-several-documents = the file holds several documents; keep one, and remove the line «---» between them
config-suggestion = did you mean «{ $word }»?
config-source-one-way = a portfolio must have either a `repository` or a `folder`, not both
config-syntax = the file is not correct YAML here; look at the indentation, the colons and the quotation marks
config-tag = tags such as «{ $word }» are not accepted
config-too-deep = more than { $limit } levels stand inside each other
config-too-few = at least { $limit } must be given
config-too-large = the file is larger than { $limit } KiB
config-too-long = the text is longer than { $limit } characters
config-too-small = the number is too small; the limit is { $limit }
config-unknown-key = the key «{ $word }» is not known
config-unknown-preset = there is no preset «{ $word }»
config-unknown-reference = «{ $word }» is not defined, or cannot be used here
config-unknown-timezone = the time zone «{ $word }» is not known; write one such as Europe/Oslo
config-unknown-word = «{ $word }» is not a word that is known here
config-unreadable-character = the line holds a character that YAML does not accept
config-unreadable-file = the file cannot be read; look at its permissions, and that it is no folder
config-value-not-option = «{ $word }» is filled in beforehand, but is none of the options
config-wrong-form = «{ $word }» does not have the right form; write it as in «{ $example }»
config-wrong-kind = { $wanted ->
    [mapping] keys and values are wanted here
    [list] a list is wanted here; put square brackets around a single value
    [truth] true or false is wanted here
    [whole-number] a whole number is wanted here
    [number] a number is wanted here
   *[text] a text is wanted here
}
