"""What a person reads when a check of the vault found something."""

from app.domain.checkup import Finding, FindingKind
from ui.words import QT_TRANSLATE_NOOP, translate

_FINDINGS = {
    FindingKind.KEY_FILE: QT_TRANSLATE_NOOP(
        "findings",
        "The key file {subject} is damaged or missing; its copy is used. It is repaired at the next opening.",
    ),
    FindingKind.DATABASE_PAGE: QT_TRANSLATE_NOOP("findings", "Page {subject} of the database is damaged."),
    FindingKind.DATABASE_STRUCTURE: QT_TRANSLATE_NOOP("findings", "The database is damaged inside."),
    FindingKind.DATABASE_REFERENCE: QT_TRANSLATE_NOOP("findings", "Entries of the table {subject} point to nothing."),
    FindingKind.CUSTODY: QT_TRANSLATE_NOOP("findings", "The custody log does not fit from entry {subject} on."),
    FindingKind.CONSENT: QT_TRANSLATE_NOOP(
        "findings", "Answers about consent of the testimony {subject} are other than the custody log tells."
    ),
    FindingKind.RECORDING_CHAIN: QT_TRANSLATE_NOOP(
        "findings", "Sound of the recording {subject} is missing or changed."
    ),
    FindingKind.MEDIA: QT_TRANSLATE_NOOP("findings", "The sealed file of part {subject} is missing or changed."),
    FindingKind.SEALED_BUNDLE: QT_TRANSLATE_NOOP(
        "findings", "The bundle {subject} that was sealed to headquarters is missing or changed."
    ),
    FindingKind.MEDIA_ORPHAN: QT_TRANSLATE_NOOP(
        "findings", "The file {subject} belongs to nothing; it is removed at the next opening."
    ),
}


def describe_finding(finding: Finding) -> str:
    """Return the sentence for one finding."""
    return translate("findings", _FINDINGS[finding.kind]).format(subject=finding.subject)
