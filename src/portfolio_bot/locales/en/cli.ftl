### What the command line tells.

parse-line = { $label }: { $what }
cli-interrupted = interrupted
cli-fault = a fault of the program; please report the lines above
