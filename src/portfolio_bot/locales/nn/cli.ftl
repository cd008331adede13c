### What the command line tells.

parse-line = { $label }: { $what }
cli-interrupted = avbrote
cli-fault = ein feil i programmet; meld gjerne linjene over
