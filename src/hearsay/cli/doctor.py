"""`hearsay doctor`: is an archive whole?"""

from typing import TYPE_CHECKING

import click

from hearsay.cli.exits import Exit
from hearsay.cli.opened import archive_argument, open_archive
from hearsay.cli.say import say

if TYPE_CHECKING:
    from hearsay.archive.doctor import Fault

SHOWN_OF_A_KIND = 10


@click.command(short_help="Check that an archive is whole, and repair it.")
@archive_argument
@click.option("--repair", "is_wanted", is_flag=True, help="Repair what can be repaired.")
@click.option(
    "--migrate", is_flag=True, help="Take a database of PostgreSQL to the present version; back it up before."
)
@click.option(
    "--list", "is_list", is_flag=True, help="List the checks and what they mean, and check nothing."
)
def doctor(where: str, *, is_wanted: bool, migrate: bool, is_list: bool) -> int:
    """Check everything that must hold in an archive; tell what does not, what that means, and what can be done.

    What is derived is made anew from what it derives from. Texts and judgements are never changed.
    """
    from hearsay.archive import doctor as checks

    if is_list:
        for check in checks.CHECKS:
            click.echo(f"{check.name:<11} {check.means}; {check.repair or 'it can only be told'}")
        return Exit.DONE
    with open_archive(where, migrate=migrate or None) as archive:
        found = list(checks.examine(archive))
        mended = [fault for fault in found if is_wanted and checks.repair(archive, fault)]
        left = list(checks.examine(archive)) if mended else found
    _tell(found)
    if not found:
        say("everything is as it must be")
        return Exit.DONE
    say(
        f"{len(found):,} faults, {len(mended):,} repaired, {len(left):,} left{_advice(left, is_wanted=is_wanted)}"
    )
    return Exit.SOME_REFUSED if left else Exit.DONE


def _tell(found: "list[Fault]") -> None:
    """The faults by check, with what each check means; some of each kind."""
    from hearsay.archive.doctor import CHECKS
    from hearsay.exports.printable import printable

    for check in CHECKS:
        faults = [fault for fault in found if fault.check == check.name]
        if faults:
            click.echo(
                f"{check.name}: it must hold that {check.means}; {check.repair or 'it can only be told'}"
            )
        for fault in faults[:SHOWN_OF_A_KIND]:
            click.echo(f"    {printable(fault.what)}")
        if len(faults) > SHOWN_OF_A_KIND:
            click.echo(f"    and {len(faults) - SHOWN_OF_A_KIND:,} more")


def _advice(left: "list[Fault]", *, is_wanted: bool) -> str:
    if any(fault.check in {"reading", "spans"} for fault in left) and is_wanted:
        return "; run `hearsay reread` to make the readings anew"
    return "" if is_wanted or not left else "; `--repair` repairs what can be"
