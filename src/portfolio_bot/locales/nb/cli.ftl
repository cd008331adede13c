### What the command line tells.

parse-line = { $label }: { $what }
cli-interrupted = avbrutt
cli-fault = en feil i programmet; meld gjerne linjene over
