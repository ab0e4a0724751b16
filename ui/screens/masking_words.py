"""Words for marks, masked copies and their proofs."""

from app.domain.consent import Voice
from app.domain.masking import Cover
from ui.presenters.masking_state import Doing, Standing
from ui.words import QT_TRANSLATE_NOOP, translate

_STANDINGS = {
    Standing.UNPROVED: QT_TRANSLATE_NOOP("masking", "not proved yet"),
    Standing.PROVED: QT_TRANSLATE_NOOP("masking", "proved"),
    Standing.FAILED: QT_TRANSLATE_NOOP("masking", "masked words are still heard"),
}
_COVERS = {
    Cover.TONE: QT_TRANSLATE_NOOP("masking", "A tone"),
    Cover.SILENCE: QT_TRANSLATE_NOOP("masking", "Silence"),
}
_VOICES = {
    Voice.ORIGINAL: QT_TRANSLATE_NOOP("masking", "Their own voice"),
    Voice.ALTERED: QT_TRANSLATE_NOOP("masking", "An altered voice"),
    Voice.NONE: QT_TRANSLATE_NOOP("masking", "No voice, the text alone"),
}
_DOINGS = {
    Doing.MAKING: QT_TRANSLATE_NOOP("masking", "Making the masked copy"),
    Doing.PROVING: QT_TRANSLATE_NOOP("masking", "Transcribing again and searching"),
}


def standing_words(standing: Standing) -> str:
    """Return where a copy stands."""
    return translate("masking", _STANDINGS[standing])


def cover_words(cover: Cover) -> str:
    """Return what is heard in place of what is masked."""
    return translate("masking", _COVERS[cover])


def voice_choice(voice: Voice) -> str:
    """Return which voice is heard."""
    return translate("masking", _VOICES[voice])


def doing_words(doing: Doing) -> str:
    """Return what runs."""
    return translate("masking", _DOINGS[doing]) if doing in _DOINGS else ""
