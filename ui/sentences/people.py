"""Sentences for contact cards and contacts (app/errors/people.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "people.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The contact could not be used."),
        QT_TRANSLATE_NOOP("errors", "Try again; if it happens again, tell the person who looks after Saksi the code."),
    ),
    "people.card": Sentence(
        QT_TRANSLATE_NOOP("errors", "This file is not a contact card that can be believed ({reason})."),
        QT_TRANSLATE_NOOP("errors", "Ask the office for its card again."),
    ),
    "people.card_newer": Sentence(
        QT_TRANSLATE_NOOP("errors", "The contact card was made by a newer Saksi (format {version})."),
        QT_TRANSLATE_NOOP("errors", "Update Saksi on this computer, then read the card again."),
    ),
    "people.card_own": Sentence(
        QT_TRANSLATE_NOOP("errors", "This is the contact card of this very vault."),
        QT_TRANSLATE_NOOP("errors", "Choose the card of another office."),
    ),
    "people.words_differ": Sentence(
        QT_TRANSLATE_NOOP("errors", "The words are not those of the card. The card may be forged."),
        QT_TRANSLATE_NOOP("errors", "Do not trust it; call the office on a number that you know, and compare again."),
    ),
    "people.kind_unfit": Sentence(
        QT_TRANSLATE_NOOP("errors", "By its card this office cannot be what was chosen ({kind})."),
        QT_TRANSLATE_NOOP("errors", "Choose a kind for partner offices only; our own offices are our own staff."),
    ),
    "people.contact_unknown": Sentence(
        QT_TRANSLATE_NOOP("errors", "No office with this name is trusted here."),
        QT_TRANSLATE_NOOP("errors", "Look at the list of contacts, or trust the office's card first."),
    ),
    "people.contact_ambiguous": Sentence(
        QT_TRANSLATE_NOOP("errors", "{matches} offices fit this name."),
        QT_TRANSLATE_NOOP("errors", "Give more of the name, or the beginning of the station id."),
    ),
    "people.contact_revoked": Sentence(
        QT_TRANSLATE_NOOP("errors", "This office is not trusted any more, so nothing is locked for it."),
        QT_TRANSLATE_NOOP("errors", "Choose another office."),
    ),
    "people.card_is_demo": Sentence(
        QT_TRANSLATE_NOOP("errors", "This contact card comes from the demo. No real office stands behind it."),
        QT_TRANSLATE_NOOP("errors", "Ask the office for its own card."),
    ),
    "people.card_is_real": Sentence(
        QT_TRANSLATE_NOOP("errors", "This contact card is of a real office. The demo does not trust real offices."),
        QT_TRANSLATE_NOOP("errors", "Leave the demo first, then read the card."),
    ),
}
