"""What the command line does, a module or a folder to each command; the Action needs none of it."""
