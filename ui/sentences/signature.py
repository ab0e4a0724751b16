"""Sentences for signatures and those who may sign (app/errors/signature.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "signature.unusable": Sentence(
        QT_TRANSLATE_NOOP("errors", "The signature does not prove who made this."),
        QT_TRANSLATE_NOOP("errors", "Do not rely on it; ask the sender for a new copy."),
    ),
    "signature.malformed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The signature is not written as a signature of Saksi is."),
        QT_TRANSLATE_NOOP("errors", "Do not rely on it; ask the sender for a new copy."),
    ),
    "signature.other_key": Sentence(
        QT_TRANSLATE_NOOP("errors", "This was signed with another key than that of the station it names."),
        QT_TRANSLATE_NOOP("errors", "Do not rely on it; call the station and compare the words of its key."),
    ),
    "signature.other_purpose": Sentence(
        QT_TRANSLATE_NOOP("errors", "The signature was made for something else and was put here."),
        QT_TRANSLATE_NOOP("errors", "Do not rely on it; ask the sender for a new copy by another way."),
    ),
    "signature.wrong": Sentence(
        QT_TRANSLATE_NOOP("errors", "The signature does not fit the content: one of the two was changed."),
        QT_TRANSLATE_NOOP("errors", "Do not rely on it; ask the sender for a new copy by another way."),
    ),
    "signature.key_invalid": Sentence(
        QT_TRANSLATE_NOOP("errors", "This signing key has a slip or is of a kind that Saksi does not know."),
        QT_TRANSLATE_NOOP("errors", "Take the key from its file again, whole, instead of typing it."),
    ),
    "signature.signers_line": Sentence(
        QT_TRANSLATE_NOOP("errors", "Line {line} of the list of signers cannot be used."),
        QT_TRANSLATE_NOOP("errors", "Compare that line with the list that the organisation gave out."),
    ),
}
