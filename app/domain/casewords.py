"""The words in which a case is told: the fields and values of HTCDS 2.0, and Saksi's own beside them.

HTCDS is the Human Trafficking Case Data Standard (UNMigration/HTCDS, CC BY 4.0). Its names and values are kept letter
by letter. What it has no word for begins with `saksi:` and leaves as its `Other`, or as a line of a long text, with its
meaning: nothing is lost, and nothing is faked.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

OTHER = "Other"
OWN = "saksi:"
EVENT_OBJECT = "Historic Trafficking Events"


class FieldKind(StrEnum):
    """What an answer looks like; the spelling is the standard's."""

    TEXT = "Text"
    LONG_TEXT = "Long Text"
    NUMBER = "Number"
    DATE = "Date"
    CHECKBOX = "Checkbox"
    GEOLOCATION = "Geolocation"
    CHOICE = "Picklist"
    CHOICES = "Multiselect Picklist"
    CHOICE_OR_TEXT = "Picklist or Text"
    ORGANISATION = "Lookup [to organisation]"
    PERSON = "Lookup [to person]"
    USER = "Lookup [to user]"
    UNSAID = ""
    """The standard says nothing; taken as text."""


class Codes(StrEnum):
    """A list that values come from and that stands elsewhere."""

    NONE = ""
    COUNTRIES = "iso3166"
    LANGUAGES = "iso639"
    PLACES = "places"
    """Of the gazetteer."""


class Handling(StrEnum):
    """What may be kept of a field beside the testimony."""

    OPEN = "open"
    IDENTITY = "identity"
    """It tells who the person is: it belongs to the identity kept apart, and is never stored as case data."""
    STAFF = "staff"
    """It names a colleague: a short code, never a name."""
    DERIVED = "derived"
    """It is read from the consent that was given, never typed."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `values` are the standard's own; `fallback` names where an own field is written for other tools."""

    object: str
    name: str
    kind: FieldKind
    core: bool = False
    deprecated: bool = False
    values: tuple[str, ...] = ()
    codes: Codes = Codes.NONE
    handling: Handling = Handling.OPEN
    definition: str = ""
    fallback: str = ""

    @property
    def own(self) -> bool:
        """Whether it is Saksi's, not the standard's."""
        return self.name.startswith(OWN)

    @property
    def of_event(self) -> bool:
        """Whether it tells of one event: where and when something happened."""
        return self.object == EVENT_OBJECT

    @property
    def several(self) -> bool:
        """Whether it may have several values."""
        return self.kind is FieldKind.CHOICES

    @property
    def takes_other(self) -> bool:
        """Whether the standard has `Other` among its values."""
        return OTHER in self.values


@dataclass(frozen=True, slots=True)
class Term:
    """One of Saksi's own values, the fields that it may stand in, and what it means in plain English."""

    id: str
    fields: tuple[str, ...]
    definition: str


@dataclass(frozen=True)
class CaseSchema:
    """All words together. `vocabulary` names Saksi's own and their version."""

    standard: str
    version: str
    source: str
    licence: str
    vocabulary: str
    fields: tuple[Field, ...]
    terms: tuple[Term, ...]
    countries: frozenset[str]
    languages: frozenset[str]

    @cached_property
    def by_name(self) -> Mapping[str, Field]:
        """Every field by its name."""
        return {field.name: field for field in self.fields}

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The place of every field in the order of the standard, from 0."""
        return {field.name: number for number, field in enumerate(self.fields)}

    @cached_property
    def terms_by_id(self) -> Mapping[str, Term]:
        """Every own value by its id."""
        return {term.id: term for term in self.terms}

    @cached_property
    def choices(self) -> Mapping[str, tuple[str, ...]]:
        """What can be chosen in each field with a list of its own: the standard's values, then Saksi's."""
        return {
            field.name: (*field.values, *(term.id for term in self.terms if field.name in term.fields))
            for field in self.fields
        }
