"""Why a testimony stayed behind at an export, in words for the person at the window."""

from app.domain.bundle import KeptReason
from app.domain.consent_gate import Reason
from ui.screens.consent_words import reason_words
from ui.words import QT_TRANSLATE_NOOP, translate

_REASONS = {
    KeptReason.EMPTY: QT_TRANSLATE_NOOP("export", "Nothing is in it yet. Record something or add a file first."),
    KeptReason.RECORDING_RUNNING: QT_TRANSLATE_NOOP("export", "Its recording is still running. Stop it first."),
    KeptReason.NOT_SEALED_YET: QT_TRANSLATE_NOOP(
        "export", "Its recording is not sealed yet. Lock the vault and unlock it again; then it is."
    ),
    KeptReason.ERASED: QT_TRANSLATE_NOOP("export", "Its keys were destroyed: nobody can open it here any more."),
    KeptReason.SEALED_AWAY: QT_TRANSLATE_NOOP(
        "export", "It was sealed to headquarters, and none of the chosen offices can open it."
    ),
    KeptReason.DAMAGED: QT_TRANSLATE_NOOP("export", "A part of it is damaged on this disk. Check the vault."),
    KeptReason.TOO_LARGE: QT_TRANSLATE_NOOP("export", "It is larger than a bundle can be."),
    KeptReason.MASKING_NOT_PROVED: QT_TRANSLATE_NOOP(
        "export", "It is a masked copy that was not proved as it is now. Open it and prove it first."
    ),
    KeptReason.MASKING_FAILED: QT_TRANSLATE_NOOP(
        "export", "What was masked was heard again in this masked copy. Open it to see where, and mask it anew."
    ),
    KeptReason.UNFIT: QT_TRANSLATE_NOOP(
        "export", "Something in it cannot be written in the format of bundles. Tell the person who looks after Saksi."
    ),
    KeptReason.CONSENT: QT_TRANSLATE_NOOP("export", "The person did not agree to this. Ask them, or leave it here."),
}

_FOR = QT_TRANSLATE_NOOP("export", "Not to {office}: {reason}")


def say_kept(reason: KeptReason, why: Reason | None = None, office: str = "") -> str:
    """Return why it stayed, and what to do; where one office alone does not get it, which."""
    said = translate("export", _REASONS[reason]) if why is None else " ".join(one for one in reason_words(why) if one)
    return translate("export", _FOR).format(office=office, reason=said) if office else said
