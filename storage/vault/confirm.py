"""Asking for the passphrase again while the vault is open: the cover over a running recording does."""

from pathlib import Path

from app.domain.unlocking import Unlock
from storage.domain import REAL, Domain
from storage.vault.keyslots import open_root
from storage.vault.storedkeys import StoredKeys


def confirm_way_in(folder: Path, unlock: Unlock, domain: Domain = REAL) -> None:
    """Try a way in on the key header alone: no lock is taken and no database opened, so it works on an open vault.

    Raises KeyHeaderLost, and what `keyslots.open_root` raises.
    """
    open_root(StoredKeys.of_folder(folder, domain).keys, unlock).close()
