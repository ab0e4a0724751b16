"""Who a person is: names, papers, and how to reach them. Kept apart from everything that they told.

Nothing of it may stand in a case code, a file name, a log, the custody log or the title of a window.
"""

from dataclasses import dataclass, fields
from enum import StrEnum


class DocumentKind(StrEnum):
    """What a paper is."""

    PASSPORT = "passport"
    NATIONAL_ID = "national_id"
    BIRTH_CERTIFICATE = "birth_certificate"
    TRAVEL_DOCUMENT = "travel_document"
    """Issued by an embassy or for refugees."""
    OTHER = "other"


class ContactWay(StrEnum):
    """How somebody can be reached."""

    PHONE = "phone"
    MESSENGER = "messenger"
    EMAIL = "email"
    OTHER = "other"


class SafeToUse(StrEnum):
    """Whether using it could bring danger: somebody else may hold the telephone. Unasked counts as not safe."""

    UNASKED = "unasked"
    ANY_TIME = "any_time"
    AT_TIMES = "at_times"
    """Only at the times that were said."""
    NEVER = "never"


@dataclass(frozen=True, slots=True, repr=False)
class IdentityDocument:
    """One paper; `country` issued it, as the person says it."""

    kind: DocumentKind
    country: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class ContactNumber:
    """One way to reach the person; `times` says when it is safe, in the person's words."""

    way: ContactWay
    number: str = ""
    safe: SafeToUse = SafeToUse.UNASKED
    times: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class EmergencyContact:
    """Whom to reach when something happens to the person."""

    name: str = ""
    relation: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Identity:
    """One person, as far as it was told. Every field may stay empty; `birth` may be a year alone."""

    given_name: str = ""
    family_name: str = ""
    other_names: str = ""
    own_script: str = ""
    """The whole name as the person writes it."""
    birth: str = ""
    documents: tuple[IdentityDocument, ...] = ()
    contacts: tuple[ContactNumber, ...] = ()
    address: str = ""
    emergency: EmergencyContact = EmergencyContact()
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was told."""
        return self == Identity()


LINE_CHARACTERS = 200
"""The longest value of one line."""
NOTE_CHARACTERS = 4_000
"""The longest address or note."""
ENTRIES = 10
"""The most papers, and the most ways to reach somebody."""
LONG_FIELDS = frozenset({"address", "note"})


def texts_of(identity: Identity) -> list[str]:
    """Return every text in it that is not empty: what a scan must never find anywhere else."""
    found = [identity.given_name, identity.family_name, identity.other_names, identity.own_script, identity.birth]
    found += [text for document in identity.documents for text in (document.country, document.number)]
    found += [text for contact in identity.contacts for text in (contact.number, contact.times)]
    found += [getattr(identity.emergency, field.name) for field in fields(EmergencyContact)]
    return [text for text in (*found, identity.address, identity.note) if text]
