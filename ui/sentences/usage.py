"""Sentences for what can be asked wrongly (app/errors/usage.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "usage.secret_missing": Sentence(
        QT_TRANSLATE_NOOP("errors", "A passphrase or code is needed, and there is no keyboard here to type it."),
        QT_TRANSLATE_NOOP("errors", "Give it with {option}-file FILE or {option}-fd NUMBER; see --help."),
    ),
    "usage.secret_unreadable": Sentence(
        QT_TRANSLATE_NOOP("errors", "The passphrase or code could not be read from {option}."),
        QT_TRANSLATE_NOOP("errors", "Check that it exists, that you may read it, and that it holds one line."),
    ),
    "usage.secrets_differ": Sentence(
        QT_TRANSLATE_NOOP("errors", "The two entries are not the same. Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Run the command again and type the same words twice."),
    ),
    "usage.words_missing": Sentence(
        QT_TRANSLATE_NOOP("errors", "Nobody compared the fingerprint words of this card. It was not trusted."),
        QT_TRANSLATE_NOOP("errors", "Let its owner read the words to you, and give them with --words."),
    ),
    "usage.language_unknown": Sentence(
        QT_TRANSLATE_NOOP("errors", "“{language}” is not the tag of a language that Saksi knows."),
        QT_TRANSLATE_NOOP("errors", "Use a short tag such as km, th, vi, zh, id, hi, bn, ur, fil or en."),
    ),
    "usage.nothing_chosen": Sentence(
        QT_TRANSLATE_NOOP("errors", "No testimony was named, so nothing was done."),
        QT_TRANSLATE_NOOP("errors", "Name one or more, or add --withdrawals to tell only what was taken back."),
    ),
    "usage.not_confirmed": Sentence(
        QT_TRANSLATE_NOOP("errors", "Nobody confirmed it, so nothing was done."),
        QT_TRANSLATE_NOOP("errors", "Type the case code when asked, or add --yes."),
    ),
}
