"""`python -m hearsay` is the command `hearsay`."""

from hearsay.cli import main

main()
