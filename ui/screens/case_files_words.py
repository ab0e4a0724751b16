"""What the page of case data in files says of flaws, of formats, and of who stays."""

from collections.abc import Mapping

from app.domain.casedata import Flaw
from app.domain.casefile import NoFile, RowFlaw
from app.domain.gazetteer import Found, PlaceKind
from ui.presenters.cases_out import CaseFormat, CaseOut
from ui.presenters.gazetteer import BadPlace
from ui.screens.case_words import country_name
from ui.screens.consent_words import reason_words
from ui.words import QT_TRANSLATE_NOOP, translate

_FORMATS: Mapping[CaseFormat, str] = {
    CaseFormat.CSV: QT_TRANSLATE_NOOP("case_files", "A table for spreadsheets (CSV)"),
    CaseFormat.JSON: QT_TRANSLATE_NOOP("case_files", "A file for other programs (JSON)"),
}
_LEAVES = QT_TRANSLATE_NOOP("case_files", "May leave for this reader")
_NO_FILE: Mapping[NoFile, str] = {
    NoFile.EMPTY: QT_TRANSLATE_NOOP("case_files", "Nothing is known of the case yet."),
    NoFile.LATER_WORDS: QT_TRANSLATE_NOOP(
        "case_files", "It has answers that only a newer version of Saksi knows. Install that version, then write it."
    ),
}

_FLAWS: Mapping[Flaw, str] = {
    Flaw.FIELD_UNKNOWN: QT_TRANSLATE_NOOP("case_files", "There is no such field."),
    Flaw.FIELD_IDENTITY: QT_TRANSLATE_NOOP("case_files", "This tells who the person is; it is kept apart."),
    Flaw.FIELD_DERIVED: QT_TRANSLATE_NOOP("case_files", "This is read from the consent, never typed."),
    Flaw.FIELD_TWICE: QT_TRANSLATE_NOOP("case_files", "This is answered twice."),
    Flaw.FIELD_OF_EVENT: QT_TRANSLATE_NOOP("case_files", "This belongs to an event, not to the whole case."),
    Flaw.FIELD_OF_CASE: QT_TRANSLATE_NOOP("case_files", "This belongs to the whole case, not to an event."),
    Flaw.EMPTY: QT_TRANSLATE_NOOP("case_files", "There is no answer."),
    Flaw.VALUE_UNKNOWN: QT_TRANSLATE_NOOP("case_files", "The standard has no such answer here."),
    Flaw.VALUE_TWICE: QT_TRANSLATE_NOOP("case_files", "The same answer stands here twice."),
    Flaw.ONE_ONLY: QT_TRANSLATE_NOOP("case_files", "One answer only."),
    Flaw.NOT_A_NUMBER: QT_TRANSLATE_NOOP("case_files", "This is not a number."),
    Flaw.NOT_A_DATE: QT_TRANSLATE_NOOP("case_files", "Write a date as 2025-03-17."),
    Flaw.NOT_A_COORDINATE: QT_TRANSLATE_NOOP("case_files", "Write degrees with a point, such as 13.65."),
    Flaw.NOT_A_CODE: QT_TRANSLATE_NOOP("case_files", "Write a short code, never a name."),
    Flaw.PLACE_UNKNOWN: QT_TRANSLATE_NOOP("case_files", "The list of places does not have this place."),
    Flaw.TOO_LONG: QT_TRANSLATE_NOOP("case_files", "This is too long."),
    Flaw.CHARACTERS: QT_TRANSLATE_NOOP("case_files", "There are signs in it that cannot be kept."),
    Flaw.WORDS_WITHOUT_OTHER: QT_TRANSLATE_NOOP("case_files", "Own words need the answer “Other” beside them."),
    Flaw.DATES_REVERSED: QT_TRANSLATE_NOOP("case_files", "It cannot have ended before it began."),
    Flaw.TOO_MANY_EVENTS: QT_TRANSLATE_NOOP("case_files", "There are more events than one case can have."),
    Flaw.BLOCKS_DISAGREE: QT_TRANSLATE_NOOP("case_files", "The file tells this case in two ways, and not alike."),
}
_PLACE_FLAWS: Mapping[str, str] = {
    "json": QT_TRANSLATE_NOOP("case_files", "It is no JSON in UTF-8."),
    "format": QT_TRANSLATE_NOOP("case_files", "It does not say “saksi-gazetteer/1” in its field “format”."),
    "fields": QT_TRANSLATE_NOOP("case_files", "A field is missing, or there is one that is not known."),
    "id": QT_TRANSLATE_NOOP("case_files", "Its “id” has other signs than small letters, digits and hyphens."),
    "id_twice": QT_TRANSLATE_NOOP("case_files", "Another place has the same “id”."),
    "kind": QT_TRANSLATE_NOOP("case_files", "Its “kind” is none of country, area, town and compound."),
    "country": QT_TRANSLATE_NOOP("case_files", "Its “country” is no two-letter code of ISO 3166."),
    "names": QT_TRANSLATE_NOOP("case_files", "One of its names is empty, too long, or has signs that are not seen."),
    "within": QT_TRANSLATE_NOOP("case_files", "The place that it lies in is not in the list, or lies in itself."),
}
_OTHERWISE = QT_TRANSLATE_NOOP("case_files", "It cannot be read.")
_PLACE = QT_TRANSLATE_NOOP("case_files", "Place {number} of the file: {flaw}")
_KINDS: Mapping[PlaceKind, str] = {
    PlaceKind.COUNTRY: QT_TRANSLATE_NOOP("case_files", "Country"),
    PlaceKind.AREA: QT_TRANSLATE_NOOP("case_files", "Area"),
    PlaceKind.TOWN: QT_TRANSLATE_NOOP("case_files", "Town"),
    PlaceKind.COMPOUND: QT_TRANSLATE_NOOP("case_files", "Compound"),
}


def _said(text: str) -> str:
    return translate("case_files", text)


def format_words(form: CaseFormat) -> str:
    """Return what a way of writing is called."""
    return _said(_FORMATS[form])


def leaving_words(one: CaseOut) -> str:
    """Return that a case may leave, or why it stays and what to do."""
    if one.reason is None:
        return _said(_LEAVES)
    if isinstance(one.reason, NoFile):
        return _said(_NO_FILE[one.reason])
    return " ".join(part for part in reason_words(one.reason) if part)


def file_flaw_words(flaw: RowFlaw) -> str:
    """Return what is wrong in one row of a file."""
    return _said(_FLAWS[flaw.flaw])


def bad_place_words(bad: BadPlace) -> str:
    """Return what is wrong with a list of places, and where."""
    flaw = _said(_PLACE_FLAWS.get(bad.reason, _OTHERWISE))
    return _said(_PLACE).format(number=bad.place, flaw=flaw) if bad.place else flaw


def place_words(found: Found) -> str:
    """Return what a place is, beside its name."""
    place = found.place
    known_as = "" if found.name == place.name else f" · {found.name}"
    return f"{_said(_KINDS[place.kind])}, {country_name(place.country)}{known_as}"
