"""Sentences for sealed files and the keys that seal and open them (app/errors/age.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "age.unusable": Sentence(
        QT_TRANSLATE_NOOP("errors", "This sealed file cannot be used."),
        QT_TRANSLATE_NOOP("errors", "Ask the sender for a new copy."),
    ),
    "age.header": Sentence(
        QT_TRANSLATE_NOOP("errors", "This is not a sealed file, or its beginning is damaged."),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right file, and copy it again from where it came."),
    ),
    "age.header_mac": Sentence(
        QT_TRANSLATE_NOOP("errors", "The beginning of this sealed file was changed after it was sealed."),
        QT_TRANSLATE_NOOP("errors", "Do not use it; ask the sender for a new copy by another way."),
    ),
    "age.no_match": Sentence(
        QT_TRANSLATE_NOOP("errors", "This file was not sealed for the key that you have."),
        QT_TRANSLATE_NOOP("errors", "Check that you chose the right key; else ask the sender to seal it for you."),
    ),
    "age.armor": Sentence(
        QT_TRANSLATE_NOOP("errors", "The text of this sealed file has a slip in line {line}."),
        QT_TRANSLATE_NOOP("errors", "Copy the whole text again, with its first and last line and nothing around it."),
    ),
    "age.payload": Sentence(
        QT_TRANSLATE_NOOP("errors", "This sealed file is damaged or was changed."),
        QT_TRANSLATE_NOOP("errors", "Copy it again from where it came; if it stays so, ask the sender for a new one."),
    ),
    "age.payload_truncated": Sentence(
        QT_TRANSLATE_NOOP("errors", "The end of this sealed file is missing; it was cut short."),
        QT_TRANSLATE_NOOP("errors", "Copy it again to the end; if it stays so, ask the sender for a new one."),
    ),
    "age.recipients_refused": Sentence(
        QT_TRANSLATE_NOOP("errors", "A file cannot be sealed to these keys together."),
        QT_TRANSLATE_NOOP("errors", "Choose keys of the new kind only (they begin with age1pq1), each of them once."),
    ),
    "age.key_invalid": Sentence(
        QT_TRANSLATE_NOOP("errors", "This key has a slip or is of a kind that Saksi does not know."),
        QT_TRANSLATE_NOOP("errors", "Take the key from its file again, whole, instead of typing it."),
    ),
}
