"""Sentences for attachments that cannot be shown (app/errors/attachment.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "attachment.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "This file cannot be shown here. It is kept as it is."),
        QT_TRANSLATE_NOOP("errors", "Try again; an export carries it unchanged."),
    ),
    "attachment.unreadable": Sentence(
        QT_TRANSLATE_NOOP("errors", "This file is damaged, or is not what its name says. It is kept as it is."),
        QT_TRANSLATE_NOOP("errors", "Ask whoever gave it for another copy; an export carries this one unchanged."),
    ),
    "attachment.locked": Sentence(
        QT_TRANSLATE_NOOP("errors", "This document is locked with a password of its own. It is kept as it is."),
        QT_TRANSLATE_NOOP("errors", "Ask whoever gave it for a copy without a password."),
    ),
    "attachment.too_large": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "This file is too large to be shown here (above {limit_megabytes} MB). It is kept as it is."
        ),
        QT_TRANSLATE_NOOP("errors", "Export the testimony to look at it on another computer that is safe."),
    ),
}
