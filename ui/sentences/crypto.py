"""Sentences for keys, passphrases and recovery codes (app/errors/crypto.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "crypto.derivation_refused": Sentence(
        QT_TRANSLATE_NOOP("errors", "The key file of this vault asks for work that Saksi does not do; it was changed."),
        QT_TRANSLATE_NOOP(
            "errors", "Do not type the passphrase again; show the vault to the person who looks after it."
        ),
    ),
    "crypto.derivation_memory": Sentence(
        QT_TRANSLATE_NOOP("errors", "This computer has too little free memory to open the vault ({needed_mib} MiB)."),
        QT_TRANSLATE_NOOP("errors", "Close other programs, then try again."),
    ),
    "crypto.wrong_key": Sentence(
        QT_TRANSLATE_NOOP("errors", "This does not open with that key."),
        QT_TRANSLATE_NOOP("errors", "Check that you chose the right key, then try again."),
    ),
    "crypto.self_test": Sentence(
        QT_TRANSLATE_NOOP("errors", "The encryption on this computer gives wrong answers ({primitive})."),
        QT_TRANSLATE_NOOP("errors", "Do not record here; install Saksi again or use another computer."),
    ),
    "crypto.recovery_line": Sentence(
        QT_TRANSLATE_NOOP("errors", "There is a slip in line {line} of the recovery code."),
        QT_TRANSLATE_NOOP("errors", "Compare that line with the paper, letter by letter."),
    ),
    "crypto.recovery_length": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "The recovery code has {characters} letters and digits; it should have {expected}."
        ),
        QT_TRANSLATE_NOOP("errors", "Type all four lines as they stand on the paper."),
    ),
}
