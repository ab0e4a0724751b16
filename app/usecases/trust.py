"""Say who we are, and trust others only after their fingerprint words were compared aloud."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.consent import RecipientKind
from app.domain.people import Contact, SignedCard
from app.errors.people import WordsDiffer
from app.ports.people import CardReader, Contacts


@dataclass(frozen=True, slots=True)
class WordsHeard:
    """The words that the other office said, as they were typed."""

    text: str


@dataclass(frozen=True, slots=True)
class WordsCompared:
    """A person looked at both lists of words and says that they are the same."""


Comparison = WordsHeard | WordsCompared


def look_at_card(reader: CardReader, untrusted: bytes) -> SignedCard:
    """Read a card so that its words can be shown; nothing is trusted yet. Raises CardBad, CardNewer."""
    return reader.read(untrusted)


def trust_card(
    contacts: Contacts, card: SignedCard, comparison: Comparison, kind: RecipientKind | None = None
) -> Contact:
    """Trust the office of a card from now on, as this kind of recipient, or as the kind that its role says.

    Raises WordsDiffer, CardIsOwn, CardBad, KindUnfit.
    """
    if isinstance(comparison, WordsHeard) and not same_words(card.words, comparison.text):
        raise WordsDiffer
    return contacts.trust(card, kind)


def same_words(words: Sequence[str], heard: str) -> bool:
    """Whether words that were typed are the words of a card: order counts, capitals and punctuation do not."""
    return _spoken(heard) == _spoken(" ".join(words))


def _spoken(text: str) -> list[str]:
    return "".join(character if character.isalnum() else " " for character in text.casefold()).split()
