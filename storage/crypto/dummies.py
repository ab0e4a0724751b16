"""Throw-away recipients, so that the number of stanzas tells nobody how many can open a file."""

from collections.abc import Sequence
from secrets import SystemRandom

from app.errors.age import AgeRecipientsRefused
from storage.crypto.hybrid import HybridIdentity, HybridRecipient

STANZA_COUNTS = (4, 8, 16)


def pad_recipients(recipients: Sequence[HybridRecipient]) -> list[HybridRecipient]:
    """The recipients and as many throw-away ones as make 4, 8 or 16, in random order.

    The identities of the throw-away ones are wiped at once. Raises `AgeRecipientsRefused` for none, for one
    named twice, and for more than 16.
    """
    if not recipients or len(set(recipients)) != len(recipients) or len(recipients) > STANZA_COUNTS[-1]:
        raise AgeRecipientsRefused
    count = next(count for count in STANZA_COUNTS if count >= len(recipients))
    padded = [*recipients, *(_throw_away() for _ in range(count - len(recipients)))]
    SystemRandom().shuffle(padded)
    return padded


def _throw_away() -> HybridRecipient:
    identity = HybridIdentity.generate()
    try:
        return identity.recipient
    finally:
        identity.close()
