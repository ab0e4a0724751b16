"""The ways by which a vault can be opened, without the secrets of any."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WaysIn:
    """What opens a vault. `guess_memory_mib` is what one guess at the passphrase costs in memory (Argon2id)."""

    guess_memory_mib: int
    recovery_code: bool
    headquarters_escrow: bool
