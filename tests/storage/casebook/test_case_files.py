"""A case that leaves as a file comes back as the same case; nothing is lost, nothing faked, no cell is a formula."""

import csv
import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.casedata import CaseAnswer, CaseEvent, CaseRecord, Flaw, flaws_of
from app.domain.casefile import CaseToWrite
from app.domain.casewords import OTHER
from app.errors.case import CaseFileBad
from storage.casebook.csv_file import csv_bytes, guarded, read_csv, unguarded
from storage.casebook.json_file import json_bytes, read_json
from tests.fakes.case_samples import PLACES, SAMPLE, SCHEMA, records
from tests.storage.casebook.test_htcds_words import table, values_of_table


def written_csv(*records: CaseRecord) -> bytes:
    return csv_bytes([CaseToWrite(f"KDM-{number}", record) for number, record in enumerate(records)], SCHEMA)


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@settings(max_examples=60, deadline=None)
@given(record=records())
def test_made_cases_may_be_kept(record: CaseRecord) -> None:
    assert flaws_of(record, SCHEMA, PLACES.knows) == ()


@settings(max_examples=80, deadline=None)
@given(made=st.lists(records(), min_size=1, max_size=3))
def test_a_table_comes_back_as_the_same_cases(made: list[CaseRecord]) -> None:
    made = [record for record in made if not record.empty] or [SAMPLE]
    read = read_csv(written_csv(*made), SCHEMA, PLACES.knows)
    assert [case.record for case in read.cases] == made
    assert (read.flaws, read.ignored, read.identity) == ((), (), ())


@settings(max_examples=80, deadline=None)
@given(record=records())
def test_json_comes_back_as_the_same_case(record: CaseRecord) -> None:
    data = json_bytes([CaseToWrite("KDM-4X7", record)], SCHEMA)
    read = read_json(data, SCHEMA, PLACES.knows)
    assert [(case.name, case.record) for case in read.cases] == [("KDM-4X7", record)]
    assert read.flaws == ()
    # Without our own block, the standard's fields alone tell the same.
    document = json.loads(data)
    del document["cases"][0]["saksi"]
    again = read_json(json.dumps(document).encode(), SCHEMA, PLACES.knows)
    assert again.cases[0].record == record


@settings(max_examples=80, deadline=None)
@given(record=records())
def test_every_value_that_leaves_is_one_of_the_standards_own(record: CaseRecord) -> None:
    """An independent look: nothing but the standard's table says what is right."""
    allowed = values_of_table()
    kinds = {name: kind for _, name, kind, _, _ in table()}
    for row in rows_of(written_csv(record)):
        for name, values in allowed.items():
            cell = row[name]
            if values and cell:
                said = cell.split(";") if kinds[name] == "Multiselect Picklist" else [cell]
                assert set(said) <= set(values), name
    standard = json.loads(json_bytes([CaseToWrite("x", record)], SCHEMA))["cases"][0]["htcds"]
    for part in (standard, *standard.get("events", [])):
        for name, value in part.items():
            if allowed.get(name):
                assert set(value if isinstance(value, list) else [value]) <= set(allowed[name]), name
            assert not name.startswith("saksi:")


def test_own_words_leave_as_other_with_their_meaning() -> None:
    (row,) = rows_of(written_csv(SAMPLE))
    assert row["vic_MethodsOfControl"] == "WithholdsDocuments;Other"
    assert "saksi:Quota: a quota of work or money was set" in row["vic_MethodsOfControl_OtherText"]
    assert row["cco_CaseComment"] == "[saksi:WayOut] saksi:WayOut_ReleasedOnDebtPaid: " + (
        SCHEMA.terms_by_id["saksi:WayOut_ReleasedOnDebtPaid"].definition
    )
    assert row["hte_Description"].startswith("Worked on the second floor.\n[saksi:Site] kh-sihanoukville-compound")
    assert row["hte_Date"] == ""
    assert row["saksi:AboutDate"] == "2025-03"
    assert row["con_Consent"] == "true"
    assert row["prs_FirstName"] == ""


def test_a_tool_that_drops_our_columns_drops_nothing() -> None:
    rows = rows_of(written_csv(SAMPLE))
    names = [name for name in rows[0] if not name.startswith("saksi:") or name == "saksi:Case"]
    text = io.StringIO()
    writer = csv.DictWriter(text, names, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    read = read_csv(text.getvalue().encode(), SCHEMA, PLACES.knows)
    assert read.cases[0].record == SAMPLE


def test_one_row_for_each_event_and_the_person_once() -> None:
    events = (SAMPLE.events[0], CaseEvent((CaseAnswer("hte_Type", ("Transit",)),)))
    rows = rows_of(written_csv(CaseRecord(SAMPLE.answers, events), CaseRecord(SAMPLE.answers)))
    assert [(row["saksi:Case"], row["saksi:Event"], row["prs_Gender"]) for row in rows] == [
        ("KDM-0", "1", "Feminine"),
        ("KDM-0", "2", ""),
        ("KDM-1", "", "Feminine"),
    ]


@given(text=st.text(st.sampled_from("'=+-@\t\r\nab1.＝ "), max_size=6))  # noqa: RUF001 - signs in full width too
def test_no_cell_begins_as_a_formula_and_the_way_back_is_exact(text: str) -> None:
    cell = guarded(text)
    assert unguarded(cell) == text
    if cell[:1] in {"=", "+", "-", "@", "\t", "\r", "\n", "＝"}:  # noqa: RUF001
        assert float(cell) is not None


def test_a_formula_leaves_as_text() -> None:
    record = CaseRecord((CaseAnswer("per_RoleDetails", ('=HYPERLINK("x";"y")',)),))
    (row,) = rows_of(written_csv(record))
    assert row["per_RoleDetails"] == '\'=HYPERLINK("x";"y")'
    assert read_csv(written_csv(record), SCHEMA, PLACES.knows).cases[0].record == record


def test_the_table_begins_with_a_mark_and_ends_its_lines_as_the_rfc_says() -> None:
    data = written_csv(SAMPLE)
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b'"\r\n')


def test_consented_identity_is_written_and_never_read_back() -> None:
    case = CaseToWrite("KDM-4X7", SAMPLE, {"prs_FirstName": "An invented name"})
    for data, read in (
        (csv_bytes([case], SCHEMA), read_csv),
        (json_bytes([case], SCHEMA), read_json),
    ):
        assert b"An invented name" in data
        told = read(data, SCHEMA, PLACES.knows)
        assert told.identity == ("prs_FirstName",)
        assert told.cases[0].record == SAMPLE
    assert "invented" not in repr(case)


def test_files_made_elsewhere_are_read_with_their_own_spelling() -> None:
    text = "prs_First_Name;prs_Gender;vic_Methods_of_Control;colour\r\nX;Feminine;DebtBondage ;blue\r\n"
    read = read_csv(text.encode("utf-16"), SCHEMA, PLACES.knows)
    assert read.cases[0].record == CaseRecord(
        (CaseAnswer("prs_Gender", ("Feminine",)), CaseAnswer("vic_MethodsOfControl", ("DebtBondage",)))
    )
    assert read.identity == ("prs_FirstName",)
    assert read.ignored == ("colour",)
    assert read_json(b'{"prs_Gender": "Feminine", "hte_Type": "Transit"}', SCHEMA, PLACES.knows).cases[0].record == (
        CaseRecord((CaseAnswer("prs_Gender", ("Feminine",)),), (CaseEvent((CaseAnswer("hte_Type", ("Transit",)),)),))
    )


def test_flaws_are_told_by_their_row() -> None:
    text = (
        "saksi:Case,prs_Gender,vic_AgeWhenTrafficked,hte_Type,hte_Date\r\n"
        "A,Feminine,23,Recruitment,2025-03-01\r\nA,,,Teleport,\r\nB,Woman,many,,\r\nC,,,Transit,March\r\n"
    )
    read = read_csv(text.encode(), SCHEMA, PLACES.knows)
    assert [(flaw.row, flaw.field, flaw.flaw) for flaw in read.flaws] == [
        (3, "hte_Type", Flaw.VALUE_UNKNOWN),
        (4, "prs_Gender", Flaw.VALUE_UNKNOWN),
        (4, "vic_AgeWhenTrafficked", Flaw.NOT_A_NUMBER),
        (5, "hte_Date", Flaw.NOT_A_DATE),
    ]


def test_a_row_without_its_case_code_becomes_nobodys() -> None:
    text = (
        "saksi:Case,saksi:Event,prs_Gender,hte_Type\r\n"
        "1,1,Feminine,Recruitment\r\n,2,,Transit\r\n2,1,Masculine,Transit\r\n"
    )
    read = read_csv(text.encode(), SCHEMA, PLACES.knows)
    assert [(flaw.row, flaw.field, flaw.flaw) for flaw in read.flaws] == [(3, "saksi:Case", Flaw.EMPTY)]
    assert [(one.name, len(one.record.events)) for one in read.cases] == [("1", 1), ("2", 1)]


def test_a_case_that_says_two_things_of_one_person_is_not_believed() -> None:
    text = (
        "saksi:Case,saksi:Event,prs_Gender,hte_Type\r\n"
        "1,1,Feminine,Recruitment\r\n1,2,,Transit\r\n1,3,Masculine,Transit\r\n"
    )
    read = read_csv(text.encode(), SCHEMA, PLACES.knows)
    assert [(one.row, one.field, one.flaw) for one in read.flaws] == [(4, "prs_Gender", Flaw.BLOCKS_DISAGREE)]


def test_two_blocks_that_tell_otherwise_are_not_believed() -> None:
    document = json.loads(json_bytes([CaseToWrite("KDM-4X7", SAMPLE)], SCHEMA))
    document["cases"][0]["htcds"]["prs_Gender"] = "Masculine"
    read = read_json(json.dumps(document).encode(), SCHEMA, PLACES.knows)
    assert [flaw.flaw for flaw in read.flaws] == [Flaw.BLOCKS_DISAGREE]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xff\xfe\xff", "encoding"),
        (b"", "rows"),
        (b"prs_Gender\r\n", "rows"),
        (b"colour,size\r\nred,1\r\n", "columns"),
        (b"prs_Gender,prs_gender\r\nFeminine,Masculine\r\n", "columns_twice"),
        (b'prs_Gender\r\n"Feminine\r\n', "table"),
        (b"prs_Gender\r\nFeminine,x\r\n", "table"),
    ],
)
def test_what_is_no_table_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(CaseFileBad) as refused:
        read_csv(data, SCHEMA, PLACES.knows)
    assert refused.value.facts == {"reason": reason}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"{", "json"),
        (b"\xff", "json"),
        (b"[]", "cases"),
        (b"[1]", "cases"),
        (b'{"cases": 3}', "cases"),
        (b'{"htcds": []}', "cases"),
        (b'{"prs_Gender": {"x": 1}}', "cases"),
        (b'{"events": [1]}', "cases"),
        (b'{"saksi": 1}', "saksi"),
        (b'{"saksi": {"answers": 1, "events": []}}', "saksi"),
        (b'{"saksi": {"answers": [1], "events": []}}', "saksi"),
        (b'{"saksi": {"answers": [{"field": 1, "values": []}], "events": []}}', "saksi"),
        (b'{"saksi": {"answers": [{"field": "a", "values": [1]}], "events": []}}', "saksi"),
    ],
)
def test_what_is_no_json_of_cases_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(CaseFileBad) as refused:
        read_json(data, SCHEMA, PLACES.knows)
    assert refused.value.facts == {"reason": reason}


def test_an_unknown_field_in_our_block_is_a_flaw_and_no_crash() -> None:
    data = b'{"saksi": {"answers": [{"field": "saksi:Later", "values": ["x"]}], "events": []}}'
    assert [flaw.flaw for flaw in read_json(data, SCHEMA, PLACES.knows).flaws] == [Flaw.FIELD_UNKNOWN]


def test_other_beside_own_words_is_kept() -> None:
    record = CaseRecord((CaseAnswer("vic_MethodsOfControl", (OTHER, "saksi:Quota")),))
    assert read_csv(written_csv(record), SCHEMA, PLACES.knows).cases[0].record == record
