"""The exit codes: stable, and the same for every command. docs/commands.md lists them."""

from enum import IntEnum

from hearsay.errors import GazetteerMissing, HearsayError, ModelMissing


class Exit(IntEnum):
    """What the exit code of a command says."""

    DONE = 0
    SOME_REFUSED = 1
    USAGE = 2
    NOTHING_READ = 3
    MODEL_MISSING = 4
    INTERRUPTED = 130
    NOBODY_LISTENS = 141


MEANINGS = {
    Exit.DONE: "everything was read",
    Exit.SOME_REFUSED: "some reports were refused, the others read",
    Exit.USAGE: "the command or an argument cannot be used; nothing was read",
    Exit.NOTHING_READ: "nothing could be read",
    Exit.MODEL_MISSING: "the trained model or the gazetteer is missing or damaged",
    Exit.INTERRUPTED: "interrupted from the keyboard",
    Exit.NOBODY_LISTENS: "the program that took the output has stopped",
}


def exit_of(refusal: HearsayError) -> Exit:
    """The exit code for an error that ends a command."""
    return Exit.MODEL_MISSING if isinstance(refusal, ModelMissing | GazetteerMissing) else Exit.USAGE


def as_help() -> str:
    """The exit codes as they stand in the help of a command."""
    return "\n".join(["\b", "Exit codes:", *(f"  {code:<4} {meaning}" for code, meaning in MEANINGS.items())])
