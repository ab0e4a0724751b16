"""Sentences for marks on passages and for masked copies (app/errors/masking.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "masking.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The masked copy could not be made. The recording is not touched."),
        QT_TRANSLATE_NOOP("errors", "Try again."),
    ),
    "masking.passage_unknown": Sentence(
        QT_TRANSLATE_NOOP("errors", "This passage is not in a recording of this testimony."),
        QT_TRANSLATE_NOOP("errors", "Choose it again in the transcript."),
    ),
    "masking.nothing": Sentence(
        QT_TRANSLATE_NOOP("errors", "There is nothing to mask: no words were chosen, and no passage is marked."),
        QT_TRANSLATE_NOOP("errors", "Choose words in the transcript, or mark a passage first."),
    ),
    "masking.words_not_found": Sentence(
        QT_TRANSLATE_NOOP("errors", "Words that stand nowhere in the transcript: {missing}. Nothing was made."),
        QT_TRANSLATE_NOOP(
            "errors", "Look how they are written in the transcript, correct it by listening, and choose them again."
        ),
    ),
    "masking.not_transcribed": Sentence(
        QT_TRANSLATE_NOOP("errors", "A recording of this testimony has no finished transcript to find the words in."),
        QT_TRANSLATE_NOOP("errors", "Transcribe it first, then make the masked copy."),
    ),
    "masking.not_a_copy": Sentence(
        QT_TRANSLATE_NOOP("errors", "This is not a masked copy that was made here."),
        QT_TRANSLATE_NOOP("errors", "Choose the masked copy itself."),
    ),
    "masking.master_gone": Sentence(
        QT_TRANSLATE_NOOP("errors", "What was masked is not known here any more, so this copy cannot be proved."),
        QT_TRANSLATE_NOOP("errors", "Make the masked copy again where its testimony can still be opened."),
    ),
    "masking.copy_changed": Sentence(
        QT_TRANSLATE_NOOP("errors", "Something was added to this masked copy that the proof cannot look into."),
        QT_TRANSLATE_NOOP("errors", "Make a new masked copy and leave it as it is."),
    ),
}
