"""Sentences for the template of an organisation (app/errors/template.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "template.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "There is no such template here."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the list, or bring in its file again."),
    ),
    "template.not_json": Sentence(
        QT_TRANSLATE_NOOP("errors", "This file cannot be read as a template: it is no JSON in UTF-8."),
        QT_TRANSLATE_NOOP("errors", "Open it in the editor that wrote it and save it again. The one in use stays."),
    ),
    "template.format": Sentence(
        QT_TRANSLATE_NOOP("errors", "This file is no template that this version of Saksi reads."),
        QT_TRANSLATE_NOOP("errors", "Look whether it is the right file, or whether a newer Saksi is needed."),
    ),
    "template.bad": Sentence(
        QT_TRANSLATE_NOOP("errors", "A line of the template is not as it has to be: {path} ({reason})."),
        QT_TRANSLATE_NOOP("errors", "Correct it in the file, then bring it in again. The one in use stays."),
    ),
    "template.sound": Sentence(
        QT_TRANSLATE_NOOP("errors", "A recorded reading of the template cannot be used: {file} ({reason})."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Put the file beside the template, with its own SHA-256 in it, then bring the template in again. The one in"
            " use stays.",
        ),
    ),
    "template.version_taken": Sentence(
        QT_TRANSLATE_NOOP("errors", "Another file called {name} was brought in before."),
        QT_TRANSLATE_NOOP("errors", "Give the changed file a new version, then bring it in again."),
    ),
}
