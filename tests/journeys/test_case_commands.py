"""Case data, patterns and places by the command line, as a person types them."""

import csv
import io
import json

import pytest

from app.domain.casedata import CaseAnswer, CaseEvent, CaseRecord
from tests.journeys.saksi import Program
from tests.vault_fixtures import PASSPHRASE, consenting, new_vault

OPEN = {"passphrase": PASSPHRASE}


@pytest.fixture
def program(tmp_path):
    return Program(tmp_path / "home")


def test_a_case_is_typed_shown_exported_and_brought_in_elsewhere(program, tmp_path):
    folder = tmp_path / "vault"
    with new_vault(folder) as vault:
        first, second = consenting(vault).case_code, consenting(vault).case_code
        silent = vault.testimonies.create(()).case_code
    assert program.ask("case", "show", folder, first, secrets=OPEN)["case"] is None
    typed = ("prs_Gender=Feminine", "vic_MethodsOfControl=DebtBondage; saksi:Quota", "1.saksi:Site=ប៉ោយប៉ែត")
    more = {"values": "1.hte_Type=Exploitation\nvic_MethodsOfControl_OtherText=counted each night"}
    case = program.ask("case", "set", folder, first, *typed, secrets={**OPEN, **more})["case"]
    assert case["answers"][1] == {
        "field": "vic_MethodsOfControl",
        "values": ["DebtBondage", "Other", "saksi:Quota"],
        "words": "counted each night",
    }
    assert {"field": "saksi:Site", "values": ["kh-poipet"]} in case["events"][0]
    shown = program.run("case", "show", folder, first, secrets=OPEN).stdout
    assert "saksi:Quota: a quota of work or money was set" in shown
    assert program.refuse("case", "set", folder, first, "1.saksi:Site=老街", secrets=OPEN)["code"] == (
        "case.place_ambiguous"
    )
    refused = program.refuse("case", "set", folder, first, "prs_FirstName=x", secrets=OPEN)
    assert refused["code"] == "case.field_of_identity"

    file = tmp_path / "cases.csv"
    told = program.ask("case", "export", folder, first, second, silent, "--to", file, secrets=OPEN)
    assert told["cases"] == [first]
    reasons = [one["reason"] for one in told["stay"]]
    assert reasons == ["case_empty", "never_asked"]
    (row,) = csv.DictReader(io.StringIO(file.read_text("utf-8-sig")))
    assert (row["saksi:Case"], row["vic_MethodsOfControl"]) == (first, "DebtBondage;Other")
    brought = program.ask("case", "import", folder, second, file, secrets=OPEN)["case"]
    assert (brought["answers"], brought["events"]) == (case["answers"], case["events"])

    file.write_text("prs_Gender,colour\r\nWoman,blue\r\n")
    flawed = program.refuse("case", "import", folder, second, file, secrets=OPEN)
    assert flawed["code"] == "case.file_flawed"
    assert "row 2" in flawed["what"]


def test_patterns_hold_small_numbers_back(program, tmp_path):
    folder = tmp_path / "vault"
    with new_vault(folder) as vault:
        for number in range(14):
            event = CaseEvent((CaseAnswer("hte_Type", ("Exploitation",)), CaseAnswer("saksi:Site", ("kh-poipet",))))
            gender = "Feminine" if number < 12 else "Masculine"
            vault.cases.save(consenting(vault).id, CaseRecord((CaseAnswer("prs_Gender", (gender,)),), (event,)))
    file = tmp_path / "patterns.csv"
    assert program.refuse("statistics", folder, "--csv", file, secrets=OPEN)["code"] == "statistics.nothing_released"
    assert not file.exists()
    told = program.ask("statistics", folder, "--release", "--csv", file, secrets=OPEN)
    assert (told["counted"], told["released"], told["releases"], told["waiting"]) == (14, True, 1, None)
    by_site = next(table for table in told["tables"] if table["rows"] == "site")
    assert (by_site["row_names"], by_site["row_totals"]) == (["kh-poipet"], [14])
    # Two men: with fourteen in all, twelve women would tell of them.
    assert not [table for table in told["tables"] if table["rows"] == "gender"]
    text = file.read_text("utf-8-sig")
    assert '"site","Poipet","","14"' in text
    assert "Masculine" not in text + json.dumps(told)
    said = program.run("statistics", folder, secrets=OPEN).stdout
    assert "Cases that may be counted: 14" in said
    assert "for you alone" in said
    assert "Releases: 1. Cases that are in none yet: <11." in said
    assert program.refuse("statistics", folder, "--release", secrets=OPEN)["code"] == "statistics.too_few_new"
    said = program.run("statistics", folder, "--csv", tmp_path / "again.csv", secrets=OPEN).stdout
    assert "Cases in all releases: 14" in said
    assert (tmp_path / "again.csv").read_bytes() == file.read_bytes()


def test_places_are_found_and_a_list_is_brought_in(program, tmp_path):
    folder = tmp_path / "vault"
    new_vault(folder).close()
    found = program.ask("gazetteer", "find", folder, "西港", secrets=OPEN)["places"]
    assert [(one["id"], one["match"]) for one in found] == [("kh-sihanoukville", "exact")]
    place = {"id": "kh-blue", "kind": "compound", "country": "KH", "name": "Blue Gate", "aliases": ["ទ្វារខៀវ"]}
    document = {"format": "saksi-gazetteer/1", "name": "Ours", "version": "7", "places": [place]}
    file = tmp_path / "places.json"
    file.write_text(json.dumps(document))
    assert program.ask("gazetteer", "import", folder, file, secrets=OPEN)["places"] == 1
    assert program.ask("gazetteer", "find", folder, "ទ្វារ", secrets=OPEN)["places"][0]["id"] == "kh-blue"
    assert "No place" in program.run("gazetteer", "find", folder, "西港", secrets=OPEN).stdout
    file.write_text(json.dumps(document | {"places": [place | {"within": "kh-none"}]}))
    assert program.refuse("gazetteer", "import", folder, file, secrets=OPEN)["code"] == "case.gazetteer"
