"""Sentences for what can go wrong with sound (app/errors/audio.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "audio.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The sound could not be handled. What was saved is still saved."),
        QT_TRANSLATE_NOOP("errors", "Try again; if it stays so, use another file or another microphone."),
    ),
    "audio.unreadable": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "This file is not a kind of sound that Saksi can open, or its beginning is broken."
        ),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right file; if it came on a stick, copy it again."),
    ),
    "audio.empty": Sentence(
        QT_TRANSLATE_NOOP("errors", "This file opens, but there is no sound in it."),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right file."),
    ),
    "audio.damaged": Sentence(
        QT_TRANSLATE_NOOP("errors", "The sound breaks off or is broken inside. What comes before is kept."),
        QT_TRANSLATE_NOOP("errors", "If there is another copy of this sound, use that copy."),
    ),
    "audio.no_microphone": Sentence(
        QT_TRANSLATE_NOOP("errors", "This computer shows no microphone."),
        QT_TRANSLATE_NOOP("errors", "Connect a microphone, or check in the sound settings that it is switched on."),
    ),
    "audio.microphone_unknown": Sentence(
        QT_TRANSLATE_NOOP("errors", "{matches} microphones have that name; one is needed."),
        QT_TRANSLATE_NOOP("errors", "Use the whole name of one microphone, or “default” for the usual one."),
    ),
    "audio.microphone_refused": Sentence(
        QT_TRANSLATE_NOOP("errors", "The microphone is there but does not start."),
        QT_TRANSLATE_NOOP("errors", "Close other programs that may use it, or allow it in the privacy settings."),
    ),
    "recording.unknown": Sentence(
        QT_TRANSLATE_NOOP("errors", "There is no such recording in this vault."),
        QT_TRANSLATE_NOOP("errors", "Look at the list of testimonies and choose one from there."),
    ),
    "recording.stopped": Sentence(
        QT_TRANSLATE_NOOP("errors", "This recording was stopped already. What was saved is still saved."),
        QT_TRANSLATE_NOOP("errors", "Start a new recording for the same testimony."),
    ),
    "recording.still_live": Sentence(
        QT_TRANSLATE_NOOP("errors", "This recording is still running."),
        QT_TRANSLATE_NOOP("errors", "Stop it first."),
    ),
    "recording.chunk_out_of_order": Sentence(
        QT_TRANSLATE_NOOP("errors", "A second of sound came out of order and was not stored."),
        QT_TRANSLATE_NOOP("errors", "Stop this recording; what was saved is still saved. Then start a new one."),
    ),
}
