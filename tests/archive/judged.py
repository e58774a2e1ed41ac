"""Judgements on incidents, put into an archive as people make them."""

from hearsay.archive import judgements
from hearsay.archive.accounts import Teller, decide, merging, splitting
from hearsay.archive.store import Archive


def merge(archive: Archive, *reports: str) -> str:
    """Puts the accounts of these reports together; the digest of the judgement."""
    return decide(archive, "ana", merging([Teller(report) for report in reports])).digest


def split(archive: Archive, *reports: str) -> str:
    """Keeps the accounts of these reports apart."""
    return decide(archive, "ana", splitting([[Teller(report)] for report in reports])).digest


def undo(archive: Archive, digest: str) -> str:
    """Takes a judgement back."""
    return judgements.undo(archive, digest, "ana").digest
