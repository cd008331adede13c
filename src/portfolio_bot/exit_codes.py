"""Exit codes: one number, one meaning, wherever the program ends."""

from enum import IntEnum


class ExitCode(IntEnum):
    """How a command ended. The reference in docs/cli.md is made from these."""

    DONE = 0
    PROBLEMS = 1
    USAGE = 2
    CONFIGURATION = 3
    GITHUB = 4
    FAULT = 70
    INTERRUPTED = 130


MEANINGS: dict[ExitCode, str] = {
    ExitCode.DONE: "Done; or nothing had to be done.",
    ExitCode.PROBLEMS: "What was read has problems, or something was left to be done; it is in the "
    "output.",
    ExitCode.USAGE: "The call or its input cannot be used; the message says what to change.",
    ExitCode.CONFIGURATION: "The configuration is wrong; each fault is named with file and line.",
    ExitCode.GITHUB: "GitHub refused or did not answer; run again, or mend what is named.",
    ExitCode.FAULT: "A fault of the program itself; please report it with the trace.",
    ExitCode.INTERRUPTED: "Interrupted from the keyboard.",
}
