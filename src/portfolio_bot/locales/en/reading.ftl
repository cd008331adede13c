### How the portfolio was read: the cache, and editions that are made again.

reading-changed = { $count } of { $all } initiatives were read again. The rest are as they were last read.
reading-counts = The cache does not fit the number of initiatives, or the board is another one. Everything was read again.
reading-unusable = The cache was not used, and everything was read again. { $why ->
    [foreign] It was written by another version, or for another repository.
    [configured] The configuration has changed since it was written.
   *[damaged] It is damaged.
  }
reading-unsaved = The cache could not be written: { $reason }. The next report will read everything again.
reading-rebuilt = The edition as of { $at } was made again of what was stored then, and is the same to the last character.
reading-rebuilt-otherwise = The edition as of { $at } was made again of what was stored then, but these files came out differently: { $files }. It was made by version { $then } and now by { $now }, and it may have been changed by hand.
reading-no-edition = There is no edition as of { $at } that can be made again. The report is made of what GitHub shows now, and of what was decided by the end of that day.
