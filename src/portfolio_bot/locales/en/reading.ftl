### How the portfolio was read: the cache, and editions that are made again.

reading-changed = { $count } of { $all } initiatives were read again. The rest are as they were last read.
reading-counts = The cache does not fit the number of initiatives, or the board is another one. Everything was read again.
reading-unusable = The cache was not used, and everything was read again. { $why ->
    [foreign] It was written by another version, or for another repository.
    [configured] The configuration has changed since it was written.
   *[damaged] It is damaged.
  }
reading-unsaved = The cache could not be written: { $reason }. The next report will read everything again.
reading-no-edition = There is no edition as of { $at } that can be made again. The report is made of what GitHub shows now, and of what was decided by the end of that day.
