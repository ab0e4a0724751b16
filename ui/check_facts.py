"""A check of a bundle with what was found, as a sentence that a lawyer understands; short forms are in ui/checks.py."""

from app.domain.check import Check, CheckId, CheckStatus
from ui.checks import say_check
from ui.words import QT_TRANSLATE_NOOP, translate

_CONTEXT = "checks"
_FOUND = {
    CheckId.STATION: QT_TRANSLATE_NOOP("checks", "Signed by “{name}”, trusted here since {since}, not revoked."),
    CheckId.ADDRESSED: QT_TRANSLATE_NOOP(
        "checks",
        "The office meant it for you; nobody passed it on in its name. Offices that it was made for: {recipients}.",
    ),
    CheckId.DIGESTS: QT_TRANSLATE_NOOP(
        "checks", "All {files} files inside match the fingerprints that the office signed; none is missing."
    ),
    CheckId.CONTENT: QT_TRANSLATE_NOOP(
        "checks", "The documents inside can be read and agree with one another. Testimonies: {testimonies}."
    ),
}
_PLACES = {
    "first": QT_TRANSLATE_NOOP("checks", "Number 1 of this office: its first bundle."),
    "here": QT_TRANSLATE_NOOP("checks", "Number {sequence} of this office; number {before_it} is here."),
    "missing": QT_TRANSLATE_NOOP("checks", "Number {sequence} of this office; number {before_it} has not come here."),
    "unfinished": QT_TRANSLATE_NOOP(
        "checks", "Number {sequence} of this office; it says itself that number {before_it} was never finished."
    ),
    "unsure": QT_TRANSLATE_NOOP(
        "checks",
        "Number {sequence} of this office, which does not know all that came here from it: ask it by another way whether its vault was copied or restored.",
    ),
}


def asks(check: Check) -> bool:
    """Whether a check that holds still asks something of the person: its sentence says what, and is not put away."""
    return check.id is CheckId.SEQUENCE and check.facts.get("before") == "unsure"


def say_found(check: Check, since: str = "") -> str:
    """Return what a check that passed has found; `since` is the day of trust as the person writes days."""
    text = _text(check)
    if check.status is not CheckStatus.PASSED or not text:
        return say_check(check)
    shown = translate(_CONTEXT, text)
    facts = {**check.facts, "since": since}
    if check.id is CheckId.SEQUENCE:
        facts["before_it"] = int(check.facts["sequence"]) - 1
    for name, value in facts.items():
        shown = shown.replace("{" + name + "}", str(value))
    return shown


def _text(check: Check) -> str:
    if check.id is CheckId.SEQUENCE:
        return _PLACES.get(str(check.facts.get("before", "")), "")
    return _FOUND.get(check.id, "")
