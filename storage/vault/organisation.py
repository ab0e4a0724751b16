"""To whom a vault answers: the recipients of headquarters, as the vault stores them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from storage.crypto.hybrid import HybridRecipient
from storage.crypto.keys import AsymmetricRecipient, recipient_from_text
from storage.crypto.secret import Secret
from storage.domain import REAL, Domain
from storage.vault.escrow import seal_escrow
from storage.vault.settings import HEADQUARTERS, Settings


@dataclass(frozen=True, slots=True)
class Headquarters:
    """Recipients of headquarters: all post-quantum, or, with `legacy` chosen by a person, all X25519.

    X25519 ones get the escrow only: sealed media are post-quantum always.
    """

    recipients: Sequence[AsymmetricRecipient] = ()
    legacy: bool = False

    @classmethod
    def of_settings(cls, settings: Settings) -> Self:
        """Return what the vault stores. Raises AgeKeyInvalid."""
        recipients = [recipient_from_text(text) for text in settings.text(HEADQUARTERS).split()]
        return cls(recipients, any(not isinstance(recipient, HybridRecipient) for recipient in recipients))

    def store(self, settings: Settings) -> None:
        """Put the recipients into the vault."""
        settings.put(HEADQUARTERS, "\n".join(recipient.to_text() for recipient in self.recipients).encode("ascii"))

    @property
    def of_media(self) -> list[HybridRecipient]:
        """The recipients that sealed media are addressed to."""
        return [recipient for recipient in self.recipients if isinstance(recipient, HybridRecipient)]

    def escrow(self, vault_id: str, root: Secret, salt: bytes, domain: Domain = REAL) -> bytes | None:
        """Return the root key sealed to headquarters; None without any. Raises EscrowTooLarge, AgeError."""
        if not self.recipients:
            return None
        return seal_escrow(vault_id, root, salt, self.recipients, legacy=self.legacy, domain=domain)


NO_HEADQUARTERS = Headquarters()
