"""Sentences for receipts (app/errors/receipt.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "receipt.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The receipt could not be made or read."),
        QT_TRANSLATE_NOOP("errors", "Try again; if it happens again, tell the person who looks after Saksi the code."),
    ),
    "receipt.not_a_receipt": Sentence(
        QT_TRANSLATE_NOOP("errors", "This file is not a receipt ({reason})."),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right file, or copy it from the stick again."),
    ),
    "receipt.not_for_us": Sentence(
        QT_TRANSLATE_NOOP("errors", "The receipt is for another office, not for this vault."),
        QT_TRANSLATE_NOOP("errors", "Ask headquarters for the receipt of the bundles that left here."),
    ),
    "receipt.damaged": Sentence(
        QT_TRANSLATE_NOOP("errors", "The receipt was changed on its way, so it counts for nothing."),
        QT_TRANSLATE_NOOP("errors", "Copy the file again; if that does not help, ask headquarters to write it again."),
    ),
    "receipt.content": Sentence(
        QT_TRANSLATE_NOOP("errors", "The receipt does not say what a receipt has to say ({reason})."),
        QT_TRANSLATE_NOOP("errors", "Do not rely on it; ask headquarters by another way."),
    ),
    "receipt.newer": Sentence(
        QT_TRANSLATE_NOOP("errors", "The receipt was made by a newer Saksi (format {version})."),
        QT_TRANSLATE_NOOP("errors", "Update Saksi on this computer, then take the receipt in again."),
    ),
    "receipt.other_domain": Sentence(
        QT_TRANSLATE_NOOP("errors", "The receipt belongs to the demo and this vault does not, or the other way round."),
        QT_TRANSLATE_NOOP("errors", "Take it in where the bundle left; the demo and real vaults never mix."),
    ),
    "receipt.signature": Sentence(
        QT_TRANSLATE_NOOP("errors", "A signature under the receipt does not belong to it."),
        QT_TRANSLATE_NOOP("errors", "Do not rely on it; ask headquarters by another way whether they wrote it."),
    ),
    "receipt.signer_unknown": Sentence(
        QT_TRANSLATE_NOOP("errors", "The receipt is signed by an office that this vault does not trust."),
        QT_TRANSLATE_NOOP(
            "errors",
            "If you expect it, get the office's card, compare its words by voice, trust it, then take the receipt in again.",
        ),
    ),
    "receipt.signer_revoked": Sentence(
        QT_TRANSLATE_NOOP("errors", "The receipt is signed by an office that is not trusted any more."),
        QT_TRANSLATE_NOOP("errors", "Do not rely on it; ask headquarters in person."),
    ),
    "receipt.signer_other": Sentence(
        QT_TRANSLATE_NOOP(
            "errors",
            "The receipt is signed by an office that cannot confirm this bundle: only headquarters it was locked for can.",
        ),
        QT_TRANSLATE_NOOP("errors", "Ask headquarters for a receipt of their own."),
    ),
    "receipt.other_bundle": Sentence(
        QT_TRANSLATE_NOOP("errors", "The receipt speaks of something that did not leave this vault ({reason})."),
        QT_TRANSLATE_NOOP("errors", "Keep what is here; ask headquarters by another way what they received."),
    ),
    "receipt.too_few_copies": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "A receipt promises at least {fewest} copies, because the station may delete its own after it."
        ),
        QT_TRANSLATE_NOOP("errors", "Make a backup of this vault on another disk first, then write the receipt."),
    ),
    "receipt.nothing_to_confirm": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "Nothing of this bundle lies here whole and as it came, so there is nothing to confirm."
        ),
        QT_TRANSLATE_NOOP("errors", "Look at the reasons; ask the station to export again."),
    ),
    "receipt.not_headquarters": Sentence(
        QT_TRANSLATE_NOOP("errors", "Only headquarters write receipts, and this vault's card names another role."),
        QT_TRANSLATE_NOOP("errors", "Write the receipt from the vault of headquarters."),
    ),
    "receipt.bundle_not_received": Sentence(
        QT_TRANSLATE_NOOP("errors", "No single bundle that came here fits this id (found: {matches})."),
        QT_TRANSLATE_NOOP("errors", "Give the id that “saksi receive” showed, or more of it."),
    ),
}
