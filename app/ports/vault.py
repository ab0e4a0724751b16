"""An open vault as a whole, and the door that opens one."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.people import Role
from app.domain.unlocking import Unlock
from app.ports.bundle import Exports
from app.ports.people import Contacts, OwnCard
from app.ports.recordings import Recordings
from app.ports.testimonies import Attachments, Custody, SealedParts, Testimonies
from app.ports.transcripts import Search, Transcripts


class Vault(Protocol):
    """What an open vault holds. No key comes out of it."""

    @property
    def testimonies(self) -> Testimonies:
        """The list of testimonies."""
        ...

    @property
    def recordings(self) -> Recordings:
        """Live and sealed sound."""
        ...

    @property
    def attachments(self) -> Attachments:
        """Files that are sealed into testimonies."""
        ...

    @property
    def sealed_parts(self) -> SealedParts:
        """The plaintext of sealed parts, as streams."""
        ...

    @property
    def custody(self) -> Custody:
        """Who did what, in order."""
        ...

    @property
    def transcripts(self) -> Transcripts:
        """What was understood."""
        ...

    @property
    def search(self) -> Search:
        """Words in everything that was understood."""
        ...

    @property
    def own_card(self) -> OwnCard:
        """Who we are."""
        ...

    @property
    def contacts(self) -> Contacts:
        """Whom we trust."""
        ...

    @property
    def exports(self) -> Exports:
        """What left."""
        ...

    def close(self) -> None:
        """Let go of the vault; until then no other program can open it."""
        ...


@dataclass(frozen=True, slots=True)
class NewVault:
    """What a person chose for a new vault. `escrow` are texts of age recipients of headquarters."""

    passphrase: str = field(repr=False)
    name: str
    role: Role
    escrow: Sequence[str] = ()


class VaultDoor(Protocol):
    """Makes, opens and re-keys vaults. Every method raises classes of app/errors/vault.py and StorageError."""

    def suggest_passphrase(self) -> str:
        """Return six words chosen by chance."""
        ...

    def create(self, folder: str, new: NewVault) -> tuple[Vault, str]:
        """Make a vault; return it open, with its recovery code, which is shown once and stored nowhere."""
        ...

    def open(self, folder: str, unlock: Unlock) -> Vault:
        """Open a vault."""
        ...

    def change_passphrase(self, folder: str, unlock: Unlock, passphrase: str) -> None:
        """Put another passphrase in place; every other way in stays."""
        ...

    def change_key(self, folder: str, unlock: Unlock, passphrase: str) -> str:
        """After a compromise: another database key, passphrase and recovery code; return the new code."""
        ...

    def restore_header(self, folder: str, untrusted_copy: bytes) -> None:
        """Put a copy of the key header in the place of one that is lost."""
        ...
