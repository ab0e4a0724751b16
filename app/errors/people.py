"""What can be wrong with contact cards and contacts."""

from app.errors.base import SaksiError


class PeopleError(SaksiError):
    """A contact could not be used, for a reason that no narrower class names."""

    code = "people.failed"


class CardBad(PeopleError):
    """The file is no contact card, or its signatures do not belong to it. Facts: reason."""

    code = "people.card"


class CardNewer(PeopleError):
    """The card was made by a newer version of the format. Facts: version."""

    code = "people.card_newer"


class CardIsOwn(PeopleError):
    """The card is this station's own."""

    code = "people.card_own"


class WordsDiffer(PeopleError):
    """The fingerprint words that were compared are not those of the card: it may be a forgery."""

    code = "people.words_differ"


class KindUnfit(PeopleError):
    """An office of this role cannot be this kind of recipient: a partner is never our own staff. Facts: kind, role."""

    code = "people.kind_unfit"


class ContactUnknown(PeopleError):
    """Nobody with this name or station id is trusted here."""

    code = "people.contact_unknown"


class ContactAmbiguous(PeopleError):
    """More than one contact fits. Facts: matches."""

    code = "people.contact_ambiguous"


class ContactRevoked(PeopleError):
    """The contact was revoked; nothing is sealed to it any more. Facts: station."""

    code = "people.contact_revoked"


class CardIsDemo(PeopleError):
    """The card is of an office of the demo; real offices do not trust it."""

    code = "people.card_is_demo"


class CardIsReal(PeopleError):
    """The card is of a real office; the demo does not trust it."""

    code = "people.card_is_real"
