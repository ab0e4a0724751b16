"""Sentences for a second person's approval (app/errors/approval.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "approval.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The approval could not be given or read."),
        QT_TRANSLATE_NOOP("errors", "Try again; if it happens again, tell the person who looks after Saksi the code."),
    ),
    "approval.approver_unknown": Sentence(
        QT_TRANSLATE_NOOP("errors", "Nobody by this code may approve here."),
        QT_TRANSLATE_NOOP(
            "errors", "Check the code, or let the person choose a code and a passphrase of their own first."
        ),
    ),
    "approval.code_taken": Sentence(
        QT_TRANSLATE_NOOP("errors", "Somebody approves under this code already."),
        QT_TRANSLATE_NOOP("errors", "Choose another code."),
    ),
    "approval.code_bad": Sentence(
        QT_TRANSLATE_NOOP("errors", "“{code}” cannot be a code: it has 2 to 12 letters, digits and hyphens."),
        QT_TRANSLATE_NOOP("errors", "Choose a short code that is nobody's name."),
    ),
    "approval.not_another": Sentence(
        QT_TRANSLATE_NOOP("errors", "This passphrase opens the vault. Two keys in one hand are one key."),
        QT_TRANSLATE_NOOP("errors", "Let the second person choose a passphrase that only they know."),
    ),
    "approval.passphrase_wrong": Sentence(
        QT_TRANSLATE_NOOP("errors", "This is not the passphrase of this approver."),
        QT_TRANSLATE_NOOP("errors", "Let them type it again, slowly. Nothing was approved."),
    ),
    "approval.bad": Sentence(
        QT_TRANSLATE_NOOP("errors", "The approval is not what a second person signed ({reason})."),
        QT_TRANSLATE_NOOP("errors", "Do not rely on it; ask for a new one."),
    ),
}
