"""Sentences for what can go wrong while speech becomes text (app/errors/transcription.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

_WIRE = Sentence(
    QT_TRANSLATE_NOOP("errors", "The part of Saksi that writes down speech gave an answer that makes no sense."),
    QT_TRANSLATE_NOOP("errors", "Start the transcription again; it goes on where it stopped."),
)

SENTENCES = {
    "transcription.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The transcription did not succeed. The recording is untouched."),
        QT_TRANSLATE_NOOP("errors", "Start the transcription again; it goes on where it stopped."),
    ),
    "transcription.worker_failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The part of Saksi that writes down speech cannot run ({stage})."),
        QT_TRANSLATE_NOOP("errors", "Close other programs or choose a smaller model, then start it again."),
    ),
    "transcription.window_failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "A few seconds of speech could not be written down. They are marked."),
        QT_TRANSLATE_NOOP("errors", "Listen to the marked place, or transcribe it again with another model."),
    ),
    "transcription.language_not_in_model": Sentence(
        QT_TRANSLATE_NOOP("errors", "This model was never taught the language {language}."),
        QT_TRANSLATE_NOOP("errors", "Choose a model that knows many languages, or another language."),
    ),
    "transcription.wire": _WIRE,
    "transcription.wire_truncated": _WIRE,
    "transcription.wire_too_large": _WIRE,
    "transcription.wire_unknown_kind": _WIRE,
    "transcription.wire_malformed": _WIRE,
}
