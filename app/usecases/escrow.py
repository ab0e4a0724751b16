"""Who will be able to open a vault when all else is lost: headquarters, read from a card or a key file."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.people import SignedCard
from app.errors.vault import EscrowTooLarge
from app.ports.people import CardReader

MOST_KEEPERS = 3
"""What the key header of a vault has room for."""


@dataclass(frozen=True, slots=True)
class KeyKeeper:
    """A recipient of age; `card` is None where a plain key file was given, which has no words to compare."""

    recipient: str
    card: SignedCard | None = None


def key_keeper(reader: CardReader, untrusted: bytes) -> KeyKeeper:
    """Read the file of a key keeper: a contact card, or a file with an age recipient. Raises CardBad, CardNewer.

    Whether the text of a key file is a recipient at all shows when the vault is made.
    """
    text = untrusted.decode("utf-8", "replace")
    if text.lstrip().startswith("{"):
        card = reader.read(untrusted)
        return KeyKeeper(card.card.recipient, card)
    lines = [line.strip() for line in text.splitlines()]
    return KeyKeeper(next((line for line in lines if line and not line.startswith("#")), ""))


def with_keeper(keepers: Sequence[KeyKeeper], another: KeyKeeper) -> tuple[KeyKeeper, ...]:
    """Return the keepers with one more, which is not taken twice. Raises EscrowTooLarge."""
    others = tuple(keeper for keeper in keepers if keeper.recipient != another.recipient)
    if len(others) == MOST_KEEPERS:
        raise EscrowTooLarge(recipients=MOST_KEEPERS + 1)
    return (*others, another)
