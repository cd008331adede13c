### What the command line tells.

parse-line = { $label }: { $what }
