"""Opening a vault from the terminal, and saying what a crash had left."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.unlocking import ByPassphrase, Unlock
from app.jobs import CancelToken
from app.usecases.identity import IdentityBook
from ui.program import Program, StationVault
from ui.terminal.output import Output, clock
from ui.terminal.secrets import read_secret
from ui.words import QT_TRANSLATE_NOOP, translate


def passphrase_of(options: argparse.Namespace) -> ByPassphrase:
    """Return the passphrase from where the options say, or from the keyboard."""
    return ByPassphrase(read_secret(options, "passphrase", translate("terminal", "Passphrase")))


def open_names(program: Program, vault: StationVault, options: argparse.Namespace) -> IdentityBook:
    """Ask for the passphrase once more: whoever found the vault open must not find the names open. Close it."""
    again = read_secret(options, "again", translate("terminal", "Passphrase, once more, for name and contact"))
    return program.vaults.open_identities(vault, ByPassphrase(again))


@contextmanager
def opened(program: Program, options: argparse.Namespace, output: Output) -> Iterator[StationVault]:
    """Open the vault of the options by its passphrase; close it at the end."""
    with opened_by(program, options.vault, passphrase_of(options), output) as vault:
        yield vault


@contextmanager
def opened_by(program: Program, folder: Path, by: Unlock, output: Output) -> Iterator[StationVault]:
    """Open a vault, finish what a crash left, say so, and close it at the end."""
    vault, report = program.vaults.unlock(folder, by, output.progress, CancelToken())
    try:
        for found in report.recovered:
            output.event("recovered", {"testimony": found.testimony_id, "seconds": found.seconds})
            output.warn(
                QT_TRANSLATE_NOOP(
                    "terminal", "A recording of {case} was interrupted: {length} of it was recovered and sealed."
                ),
                length=clock(found.seconds),
                case=vault.testimonies.get(found.testimony_id).case_code,
            )
            if found.chunks_lost:
                output.warn(
                    QT_TRANSLATE_NOOP("terminal", "{count} s of it cannot be read back; the rest is whole."),
                    count=found.chunks_lost,
                )
        if report.unrecovered:
            output.event("unrecovered", {"code": report.unrecovered})
            output.warn(
                QT_TRANSLATE_NOOP(
                    "terminal",
                    "An interrupted recording could not be sealed yet ({code}). Its sound is kept; it is tried again.",
                ),
                code=report.unrecovered,
            )
        if report.keys_repaired:
            output.event("keys_repaired", {})
            output.warn(
                QT_TRANSLATE_NOOP(
                    "terminal",
                    "A file with the keys of this vault was damaged or missing. It was written again from its copy."
                    " If it comes again, the disk may be failing: copy the vault to another disk.",
                ),
            )
        yield vault
    finally:
        vault.close()
