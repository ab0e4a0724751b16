"""Sentences for names and contacts (app/errors/identity.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "identity.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "Names and contacts could not be opened; they are as they were."),
        QT_TRANSLATE_NOOP("errors", "Try again."),
    ),
    "identity.closed": Sentence(
        QT_TRANSLATE_NOOP("errors", "Names and contacts were closed again."),
        QT_TRANSLATE_NOOP("errors", "Type the passphrase once more to open them."),
    ),
    "identity.damaged": Sentence(
        QT_TRANSLATE_NOOP("errors", "What is kept of this person cannot be read: it was changed."),
        QT_TRANSLATE_NOOP("errors", "Look into a backup of the vault, or ask the person again."),
    ),
    "identity.missing": Sentence(
        QT_TRANSLATE_NOOP("errors", "No name and no contact is kept of this testimony."),
        QT_TRANSLATE_NOOP("errors", "Nothing needs to be done."),
    ),
    "identity.too_long": Sentence(
        QT_TRANSLATE_NOOP("errors", "One field ({field}) is longer than there is room for: at most {most}."),
        QT_TRANSLATE_NOOP("errors", "Make it shorter, or use the note."),
    ),
    "identity.not_understood": Sentence(
        QT_TRANSLATE_NOOP("errors", "What was given for “{field}” does not have the form of names and contacts."),
        QT_TRANSLATE_NOOP("errors", "Compare it with what “saksi identity … show --json” prints."),
    ),
}
