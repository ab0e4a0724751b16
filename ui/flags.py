"""What a person reads about a text that is not to be believed yet, and about seconds without text."""

from app.domain.audio import GapReason
from app.domain.paragraphs import Source
from app.domain.review import Speaker
from app.domain.transcript import Account, Flag
from ui.words import QT_TRANSLATE_NOOP, translate

_FLAGS = {
    Flag.REPEATED_CHARACTERS: QT_TRANSLATE_NOOP("flags", "the same letters come again and again"),
    Flag.REPEATED_PHRASE: QT_TRANSLATE_NOOP("flags", "the same words come again and again"),
    Flag.OVERFLOW: QT_TRANSLATE_NOOP("flags", "the text was cut off before the speech ended"),
    Flag.TOO_FAST: QT_TRANSLATE_NOOP("flags", "more text than anyone can speak in this time"),
    Flag.TOO_SLOW: QT_TRANSLATE_NOOP("flags", "less text than was spoken"),
    Flag.LIKELY_SILENCE: QT_TRANSLATE_NOOP("flags", "probably nobody spoke here"),
    Flag.CREDIT_PHRASE: QT_TRANSLATE_NOOP("flags", "a sentence that models invent where nobody spoke"),
    Flag.PROMPT_ECHO: QT_TRANSLATE_NOOP("flags", "the words that were given as a help, not the words that were said"),
    Flag.WRONG_SCRIPT: QT_TRANSLATE_NOOP("flags", "letters of another language"),
    Flag.LITTLE_SPEECH: QT_TRANSLATE_NOOP("flags", "a voice in only a small part of this stretch"),
    Flag.NO_TEXT: QT_TRANSLATE_NOOP("flags", "a voice was heard, and no text was written"),
}
_ACCOUNTS = {
    Account.TRANSCRIBED: QT_TRANSLATE_NOOP("flags", "transcribed"),
    Account.SILENCE: QT_TRANSLATE_NOOP("flags", "nobody speaks"),
    Account.OVERLAP: QT_TRANSLATE_NOOP("flags", "two people speak at once"),
    Account.QUARANTINED: QT_TRANSLATE_NOOP("flags", "text to be checked by listening"),
    Account.FAILED: QT_TRANSLATE_NOOP("flags", "could not be transcribed"),
    Account.PENDING: QT_TRANSLATE_NOOP("flags", "not transcribed yet"),
}
_GAPS = {
    GapReason.PAUSE: QT_TRANSLATE_NOOP("flags", "the recording was paused"),
    GapReason.DEVICE_LOST: QT_TRANSLATE_NOOP("flags", "the microphone was lost"),
    GapReason.OVERFLOW: QT_TRANSLATE_NOOP("flags", "the machine was too slow to keep the sound"),
    GapReason.DISK_BLOCKED: QT_TRANSLATE_NOOP("flags", "the disk did not answer"),
    GapReason.DAMAGED: QT_TRANSLATE_NOOP("flags", "the sound could not be read here"),
    GapReason.CRASH: QT_TRANSLATE_NOOP("flags", "the program ended unexpectedly"),
}

_SPEAKERS = {
    Speaker.SURVIVOR: QT_TRANSLATE_NOOP("flags", "survivor"),
    Speaker.INTERPRETER: QT_TRANSLATE_NOOP("flags", "interpreter"),
    Speaker.INTERVIEWER: QT_TRANSLATE_NOOP("flags", "interviewer"),
    Speaker.OTHER: QT_TRANSLATE_NOOP("flags", "another person"),
}
_SOURCES = {
    Source.MACHINE: QT_TRANSLATE_NOOP("flags", "written by the machine"),
    Source.CORRECTED: QT_TRANSLATE_NOOP("flags", "corrected by a person"),
    Source.ADDED: QT_TRANSLATE_NOOP("flags", "written by a person"),
}


def say(what: Flag | Account | GapReason | Speaker | Source) -> str:
    """Return the words for a flag, an account, the reason of a gap, a speaker, or who wrote a text."""
    if isinstance(what, Speaker):
        return translate("flags", _SPEAKERS[what])
    if isinstance(what, Source):
        return translate("flags", _SOURCES[what])
    if isinstance(what, Flag):
        return translate("flags", _FLAGS[what])
    if isinstance(what, Account):
        return translate("flags", _ACCOUNTS[what])
    return translate("flags", _GAPS[what])
