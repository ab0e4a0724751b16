"""What a check of a vault can find."""

from dataclasses import dataclass
from enum import StrEnum


class FindingKind(StrEnum):
    """What is not as it was written."""

    KEY_FILE = "key_file"
    """A copy of the key header is not whole; the next opening repairs it. Subject: name of the file."""
    DATABASE_PAGE = "database_page"
    """A page of the database was changed. Subject: its number."""
    DATABASE_STRUCTURE = "database_structure"
    """Pages are missing, or do not fit together. Subject: empty."""
    DATABASE_REFERENCE = "database_reference"
    """A row names another one that is not there. Subject: the table."""
    MEDIA = "media"
    """A sealed file is missing, cut or changed. Subject: id of the part."""
    MEDIA_ORPHAN = "media_orphan"
    """A sealed file that no part names; the next opening removes it. Subject: name of the file."""
    SEALED_BUNDLE = "sealed_bundle"
    """A bundle that was sealed to headquarters is missing or changed. Subject: its file name."""
    CUSTODY = "custody"
    """The custody log was changed or cut. Subject: number of the first entry that does not fit."""
    CONSENT = "consent"
    """Consent events and what the custody log tells of them differ. Subject: id of the testimony."""
    RECORDING_CHAIN = "recording_chain"
    """Chunks of a recording are fewer or other than its hash chain says. Subject: id of the part."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it was written. `subject` is an id, a number or a file name of the vault's own."""

    kind: FindingKind
    subject: str
