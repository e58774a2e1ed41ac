"""How a board is served: where, for whom, and under which names it answers."""

import ipaddress
from typing import NamedTuple

from hearsay.errors import BadInput

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
DEFAULT_HOST, DEFAULT_PORT = "127.0.0.1", 8321


class Settings(NamedTuple):
    """What a board was started with. `names` are the hosts that it answers to; `token` lets a program in as an editor.

    `is_open`: one person on this machine, without signing in; `owner` is what they are called in judgements.
    """

    host: str = DEFAULT_HOST
    port: int = DEFAULT_PORT
    names: frozenset[str] = LOOPBACK
    is_open: bool = True
    owner: str = "owner"
    token: str | None = None
    is_secure: bool = False  # served over https, by a proxy before it: cookies are sent over nothing else


def settings(
    host: str,
    port: int,
    *,
    names: tuple[str, ...] = (),
    has_people: bool,
    token: str | None,
    owner: str,
    is_secure: bool = False,
) -> Settings:
    """The Settings of a board on that address.

    Raises:
        BadInput: others could reach it, and there are neither people who may sign in nor a token.
    """
    is_local = is_loopback(host)
    if not is_local and not has_people and not token:
        what = f"a board on {host} could be used by anybody who reaches it"
        remedy = "add people with `hearsay people add ARCHIVE NAME`, or set HEARSAY_BOARD_TOKEN"
        raise BadInput(what, remedy=remedy)
    if token is not None and len(token) < 16:
        raise BadInput("the token is too short to be one", remedy="take 16 characters or more, by chance")
    known = frozenset(name.casefold() for name in names) | ({host.casefold()} if not _is_any(host) else set())
    return Settings(
        host=host,
        port=port,
        names=known | LOOPBACK,
        is_open=is_local and not has_people and not token,
        owner=owner,
        token=token,
        is_secure=is_secure,
    )


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach an address."""
    if host.casefold() in LOOPBACK:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _is_any(host: str) -> bool:
    return host in {"0.0.0.0", "::", ""}  # noqa: S104 - compared with, not bound to
