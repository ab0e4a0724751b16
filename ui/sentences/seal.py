"""Sentences for sealing to headquarters (app/errors/seal.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "seal.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "It was not sealed; everything is as it was."),
        QT_TRANSLATE_NOOP("errors", "Try again, or carry it to headquarters unsealed in a bundle."),
    ),
    "seal.no_headquarters": Sentence(
        QT_TRANSLATE_NOOP("errors", "Saksi knows no headquarters that could open it again."),
        QT_TRANSLATE_NOOP("errors", "Trust the contact card of your headquarters first, under People."),
    ),
    "seal.already": Sentence(
        QT_TRANSLATE_NOOP("errors", "This testimony is sealed to headquarters already."),
        QT_TRANSLATE_NOOP("errors", "Export it to carry the sealed bundle."),
    ),
    "seal.not_ours": Sentence(
        QT_TRANSLATE_NOOP("errors", "This testimony came from another station; it is not sealed here."),
        QT_TRANSLATE_NOOP("errors", "Nothing needs to be done."),
    ),
    "seal.not_whole": Sentence(
        QT_TRANSLATE_NOOP("errors", "It cannot be sealed as it stands ({reason}); everything is as it was."),
        QT_TRANSLATE_NOOP("errors", "End its recording, or check the vault, then seal it again."),
    ),
    "seal.bundle_lost": Sentence(
        QT_TRANSLATE_NOOP("errors", "The sealed bundle of this testimony is missing or changed."),
        QT_TRANSLATE_NOOP("errors", "Use the copy that was carried, or a backup of this vault."),
    ),
}
