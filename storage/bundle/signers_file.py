"""An SSH allowed-signers file as the list of stations whose signatures are believed, and back."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from app.domain.people import Card, Contact, Role
from storage.bundle.baginfo import NOUN
from storage.bundle.card import NOUN as CARD_NOUN
from storage.crypto.allowed_signers import AllowedSigner, parse_signers
from storage.crypto.public_key import PublicKey
from storage.domain import REAL, Domain

_STATION = re.compile("[a-z2-7]{26}")
_NOBODY_KNOWS_WHEN = datetime(1980, 1, 1, tzinfo=UTC)


class SignersFile:
    """The port `Signers` of app/ports/bundle.py: a station owns the keys that stand beside its id in the file."""

    def __init__(self, text: str, domain: Domain = REAL) -> None:
        """Parse the file. Raises SignersLineInvalid."""
        purpose = domain.purpose(NOUN)
        self._lines = [line for line in parse_signers(text) if line.may_sign(purpose)]

    def find(self, ed25519_key: str, mldsa_key: str) -> Contact | None:
        """Return the one station that owns both keys, or None."""
        stations = self._stations_of(ed25519_key) & self._stations_of(mldsa_key)
        if len(stations) != 1:
            return None
        (station,) = stations
        card = Card(station, Role.STATION, station, "", ed25519_key, mldsa_key)
        return Contact(card, _NOBODY_KNOWS_WHEN)

    def _stations_of(self, key: str) -> set[str]:
        names = (name for line in self._lines if line.key.to_text() == key for name in line.names)
        return {name for name in names if _STATION.fullmatch(name)}


def signers_text(cards: Sequence[Card], domain: Domain = REAL) -> str:
    """Return an allowed-signers file that `ssh-keygen -Y verify` and `python -m storage verify` take."""
    purposes = (domain.purpose(NOUN), domain.purpose(CARD_NOUN))
    lines = [
        AllowedSigner((card.station,), PublicKey.from_text(key), purposes).to_line()
        for card in cards
        for key in (card.ed25519_key, card.mldsa_key)
    ]
    return "".join(line + "\n" for line in lines)
