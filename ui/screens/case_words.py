"""What the fields and values of a case are called on the screen.

The short form has words of its own in every language. What stands behind it is called as the standard calls it: its
names are English in all of its editions, and whoever looks for one there knows it by that name.
"""

import re
from collections.abc import Mapping

from PySide6.QtCore import QLocale

from app.domain.casedata import Flaw
from app.domain.casewords import OWN, Codes, Field
from ui.presenters.case_sections import SectionKey
from ui.screens.case_value_words import VALUES
from ui.words import QT_TRANSLATE_NOOP, translate

_BREAK = re.compile(r"(?<=[a-z])(?=[A-Z])|_")

SECTION_NAMES: Mapping[SectionKey, str] = {
    SectionKey.PERSON: QT_TRANSLATE_NOOP("case", "The person"),
    SectionKey.HAPPENED: QT_TRANSLATE_NOOP("case", "What happened"),
    SectionKey.CONTROL: QT_TRANSLATE_NOOP("case", "How they were held"),
    SectionKey.OUT: QT_TRANSLATE_NOOP("case", "Getting out, and afterwards"),
    SectionKey.OTHERS: QT_TRANSLATE_NOOP("case", "Others who took part"),
    SectionKey.CASE: QT_TRANSLATE_NOOP("case", "The case"),
    SectionKey.SUPPORT: QT_TRANSLATE_NOOP("case", "Support plan"),
    SectionKey.OFFICE: QT_TRANSLATE_NOOP("case", "Our organisation"),
}

FIELDS: Mapping[str, str] = {
    "prs_Gender": QT_TRANSLATE_NOOP("case", "Gender"),
    "prs_Citizenship": QT_TRANSLATE_NOOP("case", "Citizenship"),
    "vic_AgeWhenTrafficked": QT_TRANSLATE_NOOP("case", "Age when it began, in years"),
    "saksi:DocumentStatus": QT_TRANSLATE_NOOP("case", "Passport or identity document"),
    "vic_TraffickingStatus": QT_TRANSLATE_NOOP("case", "Status"),
    "vic_MethodOfRecruitment": QT_TRANSLATE_NOOP("case", "How they were recruited"),
    "vic_TypeOfExploitation": QT_TRANSLATE_NOOP("case", "What they were made to do"),
    "vic_MethodsOfControl": QT_TRANSLATE_NOOP("case", "What was done to them"),
    "saksi:TimesSold": QT_TRANSLATE_NOOP("case", "How many times they were sold"),
    "saksi:WayOut": QT_TRANSLATE_NOOP("case", "How they got out"),
    "saksi:Aftermath": QT_TRANSLATE_NOOP("case", "What happened afterwards"),
    "hte_Type": QT_TRANSLATE_NOOP("case", "What it was"),
    "saksi:PlaceType": QT_TRANSLATE_NOOP("case", "Kind of place"),
    "saksi:HowMoved": QT_TRANSLATE_NOOP("case", "How they came there"),
    "saksi:SiteAsSaid": QT_TRANSLATE_NOOP("case", "The place in their own words"),
    "hte_Description": QT_TRANSLATE_NOOP("case", "In short"),
}

_FLAWS: Mapping[Flaw, str] = {
    Flaw.NOT_A_NUMBER: QT_TRANSLATE_NOOP("case", "This is not a number."),
    Flaw.NOT_A_DATE: QT_TRANSLATE_NOOP("case", "Write a date as 2025, 2025-03 or 2025-03-17."),
    Flaw.NOT_A_COORDINATE: QT_TRANSLATE_NOOP("case", "Write degrees with a point, such as 13.65."),
    Flaw.NOT_A_CODE: QT_TRANSLATE_NOOP("case", "Write a short code, never a name."),
    Flaw.TOO_LONG: QT_TRANSLATE_NOOP("case", "This is too long."),
    Flaw.DATES_REVERSED: QT_TRANSLATE_NOOP("case", "It cannot have ended before it began."),
}
_FLAWED = QT_TRANSLATE_NOOP("case", "This cannot be kept as it is.")


def _said(text: str) -> str:
    return translate("case", text)


def section_name(key: SectionKey) -> str:
    """Return what a part of the form is called."""
    return _said(SECTION_NAMES[key])


def field_name(field: Field) -> str:
    """Return what a field is called."""
    if field.name in FIELDS:
        return _said(FIELDS[field.name])
    return spaced(field.name.removeprefix(OWN) if field.own else field.name[4:])


def value_name(value: str, codes: Codes = Codes.NONE) -> str:
    """Return what a value is called; countries and languages as their own people call them, too."""
    if codes is Codes.COUNTRIES:
        return _country(value)
    if codes is Codes.LANGUAGES:
        return QLocale.languageToString(QLocale.codeToLanguage(value)) or value
    if value in VALUES:
        return _said(VALUES[value])
    return spaced(value.removeprefix(OWN))


def flaw_words(flaw: Flaw | None) -> str:
    """Return what is wrong with an answer, "" for nothing."""
    return "" if flaw is None else _said(_FLAWS.get(flaw, _FLAWED))


def spaced(name: str) -> str:
    """Return a name of the standard with spaces between its words."""
    return " ".join(word for word in _BREAK.split(name) if word)


def country_name(code: str) -> str:
    """Return what a country is called."""
    territory = QLocale.codeToTerritory(code)
    return code if territory == QLocale.Country.AnyCountry else QLocale.territoryToString(territory)


def _country(code: str) -> str:
    name = country_name(code)
    homes = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.codeToTerritory(code)
    )
    own = homes[0].nativeTerritoryName() if homes and name != code else ""
    return name if own in ("", name) else f"{name} · {own}"
