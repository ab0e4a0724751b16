"""The two worlds of keys: real vaults, and those of the demo. Neither believes anything of the other.

Everything that a format, a signature or a sealed key is named by comes from one value of this class, so that a vault
for teaching and a vault with testimony can never be taken for each other. See storage/vault/FORMAT.md and
storage/bundle/FORMAT.md, "Domains".
"""

import re
from dataclasses import dataclass
from typing import LiteralString

from app.errors.bundle import BundleIsDemo, BundleIsReal, BundleRefused
from app.errors.people import CardIsDemo, CardIsReal, PeopleError
from app.errors.vault import VaultError, VaultIsDemo, VaultIsReal
from storage.crypto.kdf import derive_subkey
from storage.crypto.secret import Secret


@dataclass(frozen=True, slots=True)
class Domain:
    """What one world writes, and how the other one refuses it.

    `prefix` begins every name of a format or of a purpose of signatures; `key_magic` (8 bytes) begins a key header;
    `mark_database` puts `database_mark` into a new database; `bundle_prefix` begins the names of bundle files. The
    classes of errors are what the other world raises when it meets something of this one. With `derives_seeds` the
    identities of testimonies are derived from the stored seeds, so that a seed carried over opens nothing.
    """

    prefix: str
    key_magic: bytes
    database_mark: int
    mark_database: LiteralString
    bundle_prefix: str
    derives_seeds: bool
    vault_refused: type[VaultError]
    card_refused: type[PeopleError]
    bundle_refused: type[BundleRefused]

    def purpose(self, noun: str) -> str:
        """Return the namespace of a signature, "saksi-card" for example."""
        return self.prefix + noun

    def format(self, noun: str, version: int = 1) -> str:
        """Return the name of a format, "saksi-card/1" for example."""
        return f"{self.purpose(noun)}/{version}"

    def label(self, noun: str) -> bytes:
        """Return what separates a hash or a derived key from all others, "saksi-custody/1" LF for example."""
        return self.format(noun).encode("ascii") + b"\n"

    def testimony_seed(self, stored: Secret) -> Secret:
        """Return the seed of a testimony's identity out of the one that the vault stores. The caller closes it."""
        return Secret(derive_subkey(stored.view(), self.label("seed"))) if self.derives_seeds else stored.copy()

    def names_bundle(self, name: str) -> bool:
        """Whether a file is named as bundles of this world are; a name proves nothing, it only helps to explain."""
        return re.fullmatch(self.bundle_prefix + r"[a-z2-7]{26}\.age", name) is not None

    @property
    def other(self) -> "Domain":
        """Return the other world."""
        return DEMO if self is REAL else REAL


REAL = Domain(
    prefix="saksi-",
    key_magic=b"saksikey",
    database_mark=0,
    mark_database="PRAGMA application_id = 0",
    bundle_prefix="",
    derives_seeds=False,
    vault_refused=VaultIsReal,
    card_refused=CardIsReal,
    bundle_refused=BundleIsReal,
)
DEMO = Domain(
    prefix="saksi-demo-",
    key_magic=b"saksdemo",
    database_mark=0x44454D4F,
    mark_database="PRAGMA application_id = 1145392463",
    bundle_prefix="demo-",
    derives_seeds=True,
    vault_refused=VaultIsDemo,
    card_refused=CardIsDemo,
    bundle_refused=BundleIsDemo,
)
