"""Sentences for what a model pack can refuse (app/errors/model.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "model.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The model pack cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Check that the folder or stick is still there, then try again."),
    ),
    "model.pack_incomplete": Sentence(
        QT_TRANSLATE_NOOP("errors", "The model pack is not complete: {file} is missing."),
        QT_TRANSLATE_NOOP("errors", "Copy the whole pack again from where it came from, then import it again."),
    ),
    "model.pack_damaged": Sentence(
        QT_TRANSLATE_NOOP("errors", "The model pack was changed or damaged ({file}). It was not loaded."),
        QT_TRANSLATE_NOOP("errors", "Import the pack again from a good copy; do not use this one."),
    ),
    "model.pack_invalid": Sentence(
        QT_TRANSLATE_NOOP("errors", "This is not a model pack that Saksi can use: {file} lacks {missing}."),
        QT_TRANSLATE_NOOP("errors", "Ask for the pack in the form that faster-whisper uses."),
    ),
    "model.pack_not_trusted": Sentence(
        QT_TRANSLATE_NOOP("errors", "Nobody vouches for this model pack. {note} Its fingerprint is {sha256}."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Compare the fingerprint with who gave you the pack; if it is the same, confirm it (in the terminal: --trust-unknown).",
        ),
    ),
    "model.pack_unknown": Sentence(
        QT_TRANSLATE_NOOP("errors", "There is no model pack with the name {name} on this computer."),
        QT_TRANSLATE_NOOP("errors", "List the packs that are here, or import the one you need."),
    ),
    "model.pack_exists": Sentence(
        QT_TRANSLATE_NOOP("errors", "Another model pack has the name {name} already; it was left as it is."),
        QT_TRANSLATE_NOOP("errors", "Rename the folder of the new pack, then import it again."),
    ),
    "model.pack_not_as_promised": Sentence(
        QT_TRANSLATE_NOOP("errors", "The model is not what its files say ({what}). It was not used."),
        QT_TRANSLATE_NOOP("errors", "Import the pack again from a good copy, or choose another one."),
    ),
    "model.pack_too_large": Sentence(
        QT_TRANSLATE_NOOP("errors", "This model is too large for the memory of this computer."),
        QT_TRANSLATE_NOOP("errors", "Close other programs, or choose a smaller model."),
    ),
    "model.none_imported": Sentence(
        QT_TRANSLATE_NOOP("errors", "No model was imported yet; the demo model understands the demo voices only."),
        QT_TRANSLATE_NOOP("errors", "Import a model pack from a folder or a stick first."),
    ),
}
