"""From a check of a bundle to one sentence that a person without a computer background understands."""

from app.domain.check import Check, CheckId
from ui.words import QT_TRANSLATE_NOOP, translate

_CONTEXT = "checks"

_QUESTIONS = {
    CheckId.SIZE: QT_TRANSLATE_NOOP("checks", "The file has a size that a bundle can have."),
    CheckId.SEAL: QT_TRANSLATE_NOOP("checks", "It is locked in the strong way only, also against future computers."),
    CheckId.KEY: QT_TRANSLATE_NOOP("checks", "It is locked for this office."),
    CheckId.WHOLE: QT_TRANSLATE_NOOP("checks", "It arrived whole, and no byte was changed on the way."),
    CheckId.ARCHIVE: QT_TRANSLATE_NOOP("checks", "What is inside is packed exactly as agreed, with nothing hidden."),
    CheckId.SIGNATURE_ED25519: QT_TRANSLATE_NOOP("checks", "The first signature belongs to this content."),
    CheckId.SIGNATURE_MLDSA: QT_TRANSLATE_NOOP(
        "checks", "The second signature, which will still count in decades, belongs to this content."
    ),
    CheckId.STATION: QT_TRANSLATE_NOOP(
        "checks", "Both signatures are by an office that somebody here decided to trust."
    ),
    CheckId.TAGS: QT_TRANSLATE_NOOP("checks", "The description inside is the one that was signed."),
    CheckId.ADDRESSED: QT_TRANSLATE_NOOP("checks", "The office meant it for you; nobody passed it on in its name."),
    CheckId.SEQUENCE: QT_TRANSLATE_NOOP("checks", "It has its own place in the row of bundles from this office."),
    CheckId.DIGESTS: QT_TRANSLATE_NOOP(
        "checks", "Every file inside is the one that the office signed; none is missing."
    ),
    CheckId.PADDING: QT_TRANSLATE_NOOP("checks", "The filling that hides its true size is empty."),
    CheckId.CONTENT: QT_TRANSLATE_NOOP("checks", "The documents inside can be read and agree with one another."),
}


def say_check(check: Check) -> str:
    """Return what was checked, as a statement that is true if the check passed."""
    return translate(_CONTEXT, _QUESTIONS[check.id])
