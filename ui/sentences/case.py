"""Sentences for case data, lists of places, and files of them (app/errors/case.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "case.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The case data could not be kept."),
        QT_TRANSLATE_NOOP("errors", "Try again; if it happens again, tell the person who looks after Saksi the code."),
    ),
    "case.invalid": Sentence(
        QT_TRANSLATE_NOOP("errors", "{flaws} answers cannot be kept as they are; the first is {field} ({flaw})."),
        QT_TRANSLATE_NOOP("errors", "Correct the answer, then save again. Nothing was changed."),
    ),
    "case.field_of_identity": Sentence(
        QT_TRANSLATE_NOOP("errors", "{field} tells who the person is, so it is not kept with the case data."),
        QT_TRANSLATE_NOOP("errors", "Put it with the identity, which is locked on its own."),
    ),
    "case.file": Sentence(
        QT_TRANSLATE_NOOP("errors", "This file cannot be read as case data ({reason})."),
        QT_TRANSLATE_NOOP(
            "errors", "Save it again as CSV in UTF-8, or as JSON, with the names of HTCDS in the first row."
        ),
    ),
    "case.file_flawed": Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "{flaws} answers of the file cannot be taken in; the first is {field} in row {row} ({flaw})."
        ),
        QT_TRANSLATE_NOOP("errors", "Correct the rows in the file, then bring it in again. Nothing was changed."),
    ),
    "case.file_several": Sentence(
        QT_TRANSLATE_NOOP("errors", "The file holds {cases} cases."),
        QT_TRANSLATE_NOOP("errors", "Say which of them belongs to this testimony."),
    ),
    "case.file_without": Sentence(
        QT_TRANSLATE_NOOP("errors", "The file holds no case of this name."),
        QT_TRANSLATE_NOOP("errors", "Look at the first column of the file, and give the name that stands there."),
    ),
    "case.nothing_to_export": Sentence(
        QT_TRANSLATE_NOOP("errors", "None of these testimonies has case data that may leave for this recipient."),
        QT_TRANSLATE_NOOP("errors", "Look at what the person agreed to, or choose other testimonies."),
    ),
    "case.place_unknown": Sentence(
        QT_TRANSLATE_NOOP("errors", "No place of the list has this name."),
        QT_TRANSLATE_NOOP("errors", "Look for it by another spelling, or write it down in the person's own words."),
    ),
    "case.place_ambiguous": Sentence(
        QT_TRANSLATE_NOOP("errors", "{matches} places have this name."),
        QT_TRANSLATE_NOOP("errors", "Choose one of them by its id."),
    ),
    "case.gazetteer": Sentence(
        QT_TRANSLATE_NOOP("errors", "This file is no list of places that can be used ({reason}, place {place})."),
        QT_TRANSLATE_NOOP("errors", "Correct the file, then bring it in again. The list from before stays."),
    ),
    "case.gazetteer_in_use": Sentence(
        QT_TRANSLATE_NOOP("errors", "{places} places that cases name are not in the new list."),
        QT_TRANSLATE_NOOP("errors", "Add them to the file by their ids, then bring it in again."),
    ),
}
