"""Sentences for what the disk can refuse (app/errors/storage.py), and for work that was stopped."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "internal.unknown": Sentence(
        QT_TRANSLATE_NOOP("errors", "Something went wrong that Saksi did not expect. What was saved is still saved."),
        QT_TRANSLATE_NOOP("errors", "Close Saksi, start it again, and tell the person who looks after it the code."),
    ),
    "work.cancelled": Sentence(
        QT_TRANSLATE_NOOP("errors", "The work was stopped as you asked. What was finished is kept."),
        QT_TRANSLATE_NOOP("errors", "Start it again when you want; it goes on where it stopped."),
    ),
    "storage.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The disk did not do what it was asked."),
        QT_TRANSLATE_NOOP("errors", "Check that the disk or stick is still connected, then try again."),
    ),
    "storage.full": Sentence(
        QT_TRANSLATE_NOOP("errors", "The disk is full. What was saved before is still saved."),
        QT_TRANSLATE_NOOP("errors", "Free some space on this disk, then try again."),
    ),
    "storage.not_writable": Sentence(
        QT_TRANSLATE_NOOP("errors", "Saksi may not write there."),
        QT_TRANSLATE_NOOP("errors", "Choose another folder, or remove the write protection of the stick."),
    ),
    "storage.missing": Sentence(
        QT_TRANSLATE_NOOP("errors", "There is no file or folder with that name."),
        QT_TRANSLATE_NOOP("errors", "Check the name, and that the stick is connected."),
    ),
    "storage.not_readable": Sentence(
        QT_TRANSLATE_NOOP("errors", "This file cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Check that it is a plain file and that you may read it."),
    ),
    "storage.too_large": Sentence(
        QT_TRANSLATE_NOOP("errors", "The file is larger than such a file can be."),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right file; if it came on a stick, copy it again."),
    ),
    "storage.exists": Sentence(
        QT_TRANSLATE_NOOP("errors", "Something with that name is there already; it was left as it is."),
        QT_TRANSLATE_NOOP("errors", "Choose another name or another folder."),
    ),
    "storage.in_use": Sentence(
        QT_TRANSLATE_NOOP("errors", "Another running program is using this folder."),
        QT_TRANSLATE_NOOP("errors", "Close the other Saksi window first, then try again."),
    ),
}
