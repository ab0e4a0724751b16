"""Who this station is: the keys that sign what leaves, and the key that opens what comes. Made with the vault."""

from storage.crypto.hybrid import HybridIdentity
from storage.crypto.secret import Secret
from storage.crypto.signing import StationSigner
from storage.vault.context import VaultContext

_NO_CARD = b""


class Station:
    """The identity of one vault, kept in its database and nowhere else."""

    def __init__(self, context: VaultContext) -> None:
        """Take up the identity; the first time, make it, durable before anybody can hear of it."""
        self._connection = context.connection
        self.id = context.station_id
        with self._connection.transaction():
            row = self._connection.one("SELECT signing_seed, age_seed FROM station")
            if row is None:
                row = self._make()
        self.signer = StationSigner(Secret(row[0]))
        self.identity = HybridIdentity(Secret(row[1]))

    def _make(self) -> tuple[bytes, bytes]:
        signer, identity = StationSigner.generate(), HybridIdentity.generate()
        with signer.seed() as signing_seed, identity.seed() as age_seed:
            row = bytes(signing_seed.view()), bytes(age_seed.view())
        signer.close()
        identity.close()
        self._connection.execute(
            "INSERT INTO station (only, signing_seed, age_seed, card) VALUES (1, ?, ?, ?)", (*row, _NO_CARD)
        )
        return row

    def card(self) -> bytes | None:
        """Return the encoded contact card that was kept last, or None."""
        row = self._connection.one("SELECT card FROM station")
        return None if row is None or row[0] == _NO_CARD else row[0]

    def keep_card(self, encoded: bytes) -> None:
        """Keep an encoded contact card, durable on return."""
        self._connection.execute("UPDATE station SET card = ?", (encoded,))

    def close(self) -> None:
        """Wipe the keys from memory."""
        self.signer.close()
        self.identity.close()
