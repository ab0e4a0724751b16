"""The words are the standard's, value by value; ours stand beside them and can always be told in its own."""

import re
from pathlib import Path

from app.domain.casewords import OTHER, OWN, Codes, FieldKind, Handling
from storage.casebook.gazetteer_file import own_gazetteer
from tests.fakes.case_samples import SCHEMA

TABLE = Path(__file__).parents[2] / "data" / "htcds" / "htcds-2.0.md"


def table() -> list[tuple[str, str, str, str, str]]:
    """The rows of the standard's own table: object, field, type, flags, values."""
    rows = []
    for line in TABLE.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) == 5 and cells[1].startswith("`"):
            rows.append((cells[0], cells[1].strip("`"), cells[2], cells[3], cells[4]))
    return rows


def values_of_table() -> dict[str, list[str]]:
    said: dict[str, list[str]] = {}
    same = {
        "same list as RecruitmentWebsitesAndApps": "vic_RecruitmentWebsitesAndApps",
        "same list as incoming": "cas_ReasonForIncomingReferral",
    }
    for _, name, _, _, values in table():
        if values.startswith("same list"):
            said[name] = said[same[values]]
        elif "ISO 3166" in values or "ISO 639" in values or not values:
            said[name] = []
        else:
            said[name] = [one.strip() for one in re.sub(r"^ISIC rev\.4 sections, exact names: ", "", values).split(";")]
    return said


def standard_fields() -> list[str]:
    return [field.name for field in SCHEMA.fields if not field.own]


def test_the_table_is_whole_and_names_its_source() -> None:
    text = TABLE.read_text("utf-8")
    assert "UNMigration/HTCDS" in text
    assert "CC BY 4.0" in text
    assert len(table()) == 84


def test_every_field_is_the_standards_own() -> None:
    assert standard_fields() == [row[1] for row in table()]
    for of, name, kind, flags, values in table():
        field = SCHEMA.by_name[name]
        assert (field.object, field.kind.value) == (of, kind)
        assert field.core is ("✔" in flags)
        assert field.deprecated is ("DEPRECATED" in flags)
        assert (field.codes is Codes.COUNTRIES) is ("ISO 3166" in values)
        assert (field.codes is Codes.LANGUAGES) is ("ISO 639" in values)


def test_every_value_is_the_standards_own() -> None:
    for name, values in values_of_table().items():
        assert list(SCHEMA.by_name[name].values) == values, name
    assert "Unaquainted" in SCHEMA.by_name["vic_RelationshipToTrafficker"].values


def test_own_words_never_stand_where_the_standards_do() -> None:
    ids = [term.id for term in SCHEMA.terms]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"saksi:[A-Za-z_]+", name) for name in ids)
    for term in SCHEMA.terms:
        assert term.definition
        assert not set(";|\n[") & set(term.definition), term.id
        for name in term.fields:
            field = SCHEMA.by_name[name]
            # In a field of the standard there has to be an `Other` to be told as, and room for values beside it.
            assert field.own or (OTHER in field.values and field.kind is FieldKind.CHOICES), term.id


def test_every_own_field_can_be_told_in_a_long_text_of_the_standard() -> None:
    own = [field for field in SCHEMA.fields if field.own]
    assert own
    for field in own:
        fallback = SCHEMA.by_name[field.fallback]
        assert field.name.startswith(OWN)
        assert field.definition
        assert fallback.kind is FieldKind.LONG_TEXT
        assert fallback.of_event is field.of_event


def test_who_the_person_is_belongs_elsewhere() -> None:
    identity = {field.name for field in SCHEMA.fields if field.handling is Handling.IDENTITY}
    assert {"prs_FirstName", "prs_SecondName", "prs_Birthdate", "prs_IdentityNumber", "prs_MobilePhone"} <= identity
    assert {name for name in standard_fields() if name.startswith("prs_Mailing")} <= identity


def test_codes_are_those_of_iso() -> None:
    assert len(SCHEMA.countries) == 249
    assert {"KH", "TH", "VN", "CN", "ID", "IN", "PH", "BD", "PK", "MM", "LA"} <= SCHEMA.countries
    assert {"km", "khm", "tha", "vie", "zho", "mya", "lao", "fil"} <= SCHEMA.languages
    assert {place.country for place in own_gazetteer().places} <= SCHEMA.countries
